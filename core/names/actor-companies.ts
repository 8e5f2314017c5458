/**
 * Companies and groups: `id | owner | names`. Names are matched with their capitals; `^` before a name lets any case pass
 * because the name is no ordinary word; `!` marks a name that is also an ordinary word, so that a capital at the head of a
 * sentence proves nothing. Data; `actor-index` reads it.
 */
export const COMPANIES = `
bytedance | | ^ByteDance;^Byte Dance;Bytedance Ltd;ByteDance Ltd;ByteDance Inc;^Beijing ByteDance;^Bite Dance;^Bytdance;^ByteDanse
meta | | Meta!;Meta Platforms;Meta Inc;Facebook Inc
alphabet | | Alphabet!;Alphabet Inc
google | alphabet | ^Google;Google LLC;Google Inc
amazon | | Amazon;Amazon.com;Amazon Inc
apple | | Apple!;Apple Inc
microsoft | | ^Microsoft;Microsoft Corp;MSFT
openai | | ^OpenAI;Open AI
anthropic | | Anthropic
nvidia | | ^Nvidia
x-corp | | X Corp;X Holdings;Twitter Inc
snap | | Snap!;Snap Inc
pinterest | | ^Pinterest;Pinterest Inc
reddit | | ^Reddit;Reddit Inc
netflix | | ^Netflix
disney | | Disney;Walt Disney;Walt Disney Company
spotify | | ^Spotify
sony | | Sony;Sony Group
sony-music | sony | Sony Music;Sony Music Entertainment
universal-music | | Universal Music;Universal Music Group;UMG
warner-music | | Warner Music;Warner Music Group;WMG
tencent | | ^Tencent;Tencent Holdings
alibaba | | ^Alibaba;^Ali Baba;Alibaba Group;Alibaba Holdings
ant-group | alibaba | Ant Group;Ant Financial
baidu | | ^Baidu
jd | | JD.com;JD;Jingdong
pdd | | PDD;PDD Holdings;Pinduoduo
kuaishou-company | | Kuaishou Technology
meituan | | ^Meituan
xiaomi | | ^Xiaomi
huawei | | ^Huawei
didi | | Didi;Didi Chuxing;Didi Global
netease | | ^NetEase
bilibili | | ^Bilibili
weibo-company | | Weibo Corp;Sina
joyy | | Joyy;JOYY;YY
sea | | Sea Ltd;Sea Limited;Sea Group
garena | sea | Garena
grab | | Grab!;Grab Holdings
goto | | GoTo;GoTo Group;PT GoTo Gojek Tokopedia
bukalapak | | Bukalapak
rakuten | | Rakuten
softbank | | SoftBank;Softbank
naver | | Naver
kakao | | Kakao
samsung | | ^Samsung;Samsung Electronics
walmart | | ^Walmart;Wal-Mart
target | | Target!;Target Corp
costco | | Costco
ebay | | ^eBay
etsy | | ^Etsy
shopify-company | | Shopify Inc
oracle | | Oracle!;Oracle Corp
salesforce | | Salesforce
ibm | | IBM
intel | | Intel!
amd | | AMD
qualcomm | | Qualcomm
tesla | | Tesla
spacex | | SpaceX
uber | | Uber
airbnb | | ^Airbnb
paypal | | ^PayPal
stripe | | Stripe!
block | | Block Inc;Square Inc
visa | | Visa!
mastercard | | Mastercard
roku | | Roku
comcast | | Comcast
nbcuniversal | comcast | NBCUniversal;NBC Universal
warner-bros-discovery | | Warner Bros Discovery;Warner Bros;Warner Brothers
paramount | | Paramount!;Paramount Global
news-corp | | News Corp;News Corporation
qvc | | QVC
hsn | | HSN
barnes-noble | | Barnes & Noble;Barnes and Noble;Barnes&Noble
waterstones | | Waterstones;Waterstone's
whsmith | | WHSmith;WH Smith
penguin-random-house | | Penguin Random House;Penguin Books
harpercollins | news-corp | HarperCollins
hachette | | Hachette
simon-schuster | | Simon & Schuster
bloomsbury | | Bloomsbury
inditex | | Inditex
hm | | H&M;Hennes & Mauritz
asos | | ASOS;Asos
boohoo | | Boohoo
zalando | | Zalando
marks-spencer | | M&S;Marks & Spencer;Marks and Spencer
tesco | | Tesco
sainsburys | | Sainsbury's;Sainsburys
john-lewis | | John Lewis
boots | | Boots!
loreal | | L'Oréal;Loreal
unilever | | Unilever
procter-gamble | | Procter & Gamble;Procter and Gamble;P&G
nestle | | Nestlé
coca-cola | | Coca-Cola;Coca Cola
pepsico | | PepsiCo
mcdonalds | | McDonald's
starbucks | | Starbucks
nike | | Nike
adidas | | Adidas
lvmh | | LVMH
estee-lauder | | Estée Lauder
sephora | lvmh | Sephora
ulta | | Ulta;Ulta Beauty
elf-beauty | | e.l.f. Beauty;Elf Beauty
fenty | | Fenty;Fenty Beauty
dhl | | DHL
ups | | UPS
fedex | | FedEx
jt-express | | J&T Express
wpp | | WPP
publicis | | Publicis
omnicom | | Omnicom
groupm | wpp | GroupM
goldman-sachs | | Goldman Sachs
jpmorgan | | JPMorgan;JP Morgan;J.P. Morgan
morgan-stanley | | Morgan Stanley
bank-of-america | | Bank of America
citi | | Citigroup;Citibank
hsbc | | HSBC
barclays | | Barclays
bernstein | | Bernstein
mckinsey | | McKinsey
bain | | Bain & Company;Bain and Company
bcg | | Boston Consulting Group
kearney | | Kearney
deloitte | | Deloitte
pwc | | PwC;PricewaterhouseCoopers
ey | | EY;Ernst & Young
kpmg | | KPMG
accenture | | Accenture
sequoia | | Sequoia;Sequoia Capital
kkr | | KKR
general-atlantic | | General Atlantic
susquehanna | | Susquehanna;Susquehanna International Group
blackrock | | BlackRock
bigo | joyy | Bigo
yalla-group | | Yalla Group
temasek | | Temasek
tsmc | | TSMC
cloudflare | | Cloudflare
zoom | | Zoom Video
linktree | | Linktree
theseoul | | The Soul Publishing
foxconn | | Foxconn
`;

/** Research firms that count users, downloads and spending. */
export const RESEARCHERS = `
sensor-tower | | ^Sensor Tower
data-ai | | ^data.ai;^App Annie
emarketer | | ^eMarketer;Insider Intelligence
statista | | Statista
comscore | | Comscore
similarweb | | Similarweb
datareportal | | DataReportal;Data Reportal
pew | | Pew;Pew Research;Pew Research Center
ofcom-research | | Ofcom's Online Nation
kantar | | Kantar
nielsen | | Nielsen
gartner | | Gartner
idc | | IDC
forrester | | Forrester
npd | | NPD;NPD Group;Circana
yougov | | YouGov
ipsos | | Ipsos
momentum-works | | Momentum Works
tabcut | | Tabcut
earnest | | Earnest Analytics;Earnest Research
cb-insights | | CB Insights
euromonitor | | Euromonitor
mordor | | Mordor Intelligence
canalys | | Canalys
counterpoint | | Counterpoint Research
moffettnathanson | | MoffettNathanson
warc | | WARC
magna | | Magna Global
edison-trends | | Edison Trends;YipitData;Yipit Data
influencer-marketing-hub | | Influencer Marketing Hub
common-sense | | Common Sense Media;Common Sense
streamlabs | | Streamlabs;Stream Hatchet;StreamElements
`;

/** Newspapers, agencies, stations and sites that others cite: `id | owner | names`, in the shape of the company table. Data. */
export const OUTLETS = `
financial-times | | Financial Times;the FT;FT;FT.com
wall-street-journal | news-corp | Wall Street Journal;WSJ
new-york-times | | New York Times;NYT;the Times of New York
washington-post | | Washington Post;WaPo
los-angeles-times | | Los Angeles Times;LA Times
usa-today | | USA Today
new-york-post | | New York Post
new-yorker | | the New Yorker
boston-globe | | Boston Globe
chicago-tribune | | Chicago Tribune
reuters | | Reuters;Thomson Reuters
ap | | Associated Press;AP
afp | | AFP;Agence France-Presse;Agence France Presse
bloomberg | | Bloomberg;Bloomberg News;Bloomberg Businessweek
dow-jones | | Dow Jones;MarketWatch;Barron's
pa-media | | PA Media;Press Association
upi | | UPI
xinhua | | Xinhua;Xinhua News Agency
kyodo | | Kyodo;Kyodo News
yonhap | | Yonhap
dpa | | dpa
tass | | Tass;TASS
ansa | | ANSA
antara | | Antara
bernama | | Bernama
bbc | | BBC;BBC News;British Broadcasting Corporation
itv | | ITV;ITV News
sky-news | | Sky News
channel-4 | | Channel 4;Channel 4 News
cnn | | CNN
cnbc | | CNBC
nbc | | NBC;NBC News;MSNBC
abc | | ABC News
cbs | | CBS;CBS News
fox | | Fox News;Fox Business
npr | | NPR
pbs | | PBS
voa | | Voice of America;VOA
radio-free-asia | | Radio Free Asia
al-jazeera | | Al Jazeera
al-arabiya | | Al Arabiya
arab-news | | Arab News
the-national | | the National newspaper
gulf-news | | Gulf News;Khaleej Times
the-guardian | | the Guardian;Guardian!;Observer newspaper
the-times | | the Times newspaper;Times of London;The Times;Sunday Times;the Sunday Times
the-telegraph | | Daily Telegraph;the Telegraph;Sunday Telegraph;Telegraph!
the-independent | | the Independent
daily-mail | | Daily Mail;MailOnline;Mail on Sunday;DailyMail.com
the-sun | | the Sun newspaper;The Sun
daily-mirror | | Daily Mirror
daily-express | | Daily Express
evening-standard | | Evening Standard
metro | | Metro newspaper
city-am | | City AM;City A.M.
the-economist | | the Economist;Economist magazine
the-bookseller | | the Bookseller
the-grocer | | the Grocer
the-drum | | the Drum
campaign | | Campaign magazine
retail-gazette | | Retail Gazette;Retail Week
press-gazette | | Press Gazette
the-information | | the Information
techcrunch | | ^TechCrunch
the-verge | | the Verge
wired | | Wired!;Wired magazine
ars-technica | | Ars Technica
engadget | | Engadget
mashable | | Mashable
gizmodo | | Gizmodo
vox | | Vox;Recode
vice | | Vice News;Motherboard
axios | | Axios
politico | | Politico
the-hill | | the Hill
business-insider | | Business Insider;Insider!
buzzfeed | | BuzzFeed;BuzzFeed News
huffpost | | HuffPost;Huffington Post
forbes | | Forbes
fortune | | Fortune magazine
fast-company | | Fast Company
quartz | | Quartz
rest-of-world | | Rest of World
tech-in-asia | | Tech in Asia
kr-asia | | KrASIA;KrAsia
techasia | | TechNode
36kr | | ^36Kr
latepost | | LatePost
caixin | | Caixin
scmp | alibaba | South China Morning Post;SCMP
straits-times | | Straits Times
cna | | Channel NewsAsia;CNA
business-times | | Business Times
nikkei | | Nikkei;Nikkei Asia
japan-times | | Japan Times
jakarta-post | | Jakarta Post
jakarta-globe | | Jakarta Globe
kompas | | Kompas
tempo | | Tempo magazine
bangkok-post | | Bangkok Post
vnexpress | | VnExpress
hindu | | the Hindu
times-of-india | | Times of India
economic-times | | Economic Times;Hindustan Times;Mint newspaper
global-times | | Global Times
china-daily | | China Daily
peoples-daily | | People's Daily
cctv | | CCTV;CGTN
xiaguang | | Xiaguang;Xiaguang News Agency;Xiaguangshe;Xiaguang She
star-market-daily | | Star Market Daily;STAR Market Daily;Kechuangban Daily
paper-cn | | The Paper;Jiemian
le-monde | | Le Monde
les-echos | | Les Echos
handelsblatt | | Handelsblatt
spiegel | | Der Spiegel
el-pais | | El Pais
corriere | | Corriere della Sera
irish-times | | Irish Times
sydney-morning-herald | | Sydney Morning Herald
abc-australia | | Australian Broadcasting Corporation
globe-and-mail | | Globe and Mail
digiday | | Digiday
adweek | | Adweek
ad-age | | Ad Age;AdAge
marketing-week | | Marketing Week
variety | | Variety magazine
hollywood-reporter | | Hollywood Reporter
billboard | | Billboard magazine;Billboard!
rolling-stone | | Rolling Stone
music-business-worldwide | | Music Business Worldwide
publishers-weekly | | Publishers Weekly
modern-retail | | Modern Retail
glossy | | Glossy!
vogue-business | | Vogue Business
wwd | | WWD;Women's Wear Daily
business-of-fashion | | Business of Fashion
social-media-today | | Social Media Today
the-star | | the Star
wikipedia | | ^Wikipedia
`;

/** Apps, services and products: `id | owner | names`, in the shape of the company table. Data. */
export const PRODUCTS = `
tiktok | bytedance | ^TikTok;^Tik Tok;TikTok Inc;TikTok Ltd;^Tic Tok;^TicToc;^Tick Tok;^Tiktoks;^TikTok.com;^TikTok app;^TikTok platform;^TikTok U.S. Data Security
tiktok-shop | tiktok | ^TikTok Shop;^TikTok Shopping;^Tik Tok Shop;^TikTok Shops;^TikTok store;^TikTok marketplace;TTS
tiktok-live | tiktok | ^TikTok LIVE;^Tik Tok LIVE;^TikTok Lives
tiktok-music | tiktok | ^TikTok Music
tiktok-now | tiktok | TikTok Now
tiktok-lite | tiktok | TikTok Lite
tiktok-notes | tiktok | TikTok Notes
tiktok-for-business | tiktok | TikTok for Business
booktok | tiktok | ^BookTok;^Book Tok;^Booktokers;^BookToker;^BookTokers
douyin | bytedance | ^Douyin;^Dou Yin;^Duoyin
toutiao | bytedance | ^Toutiao;^Jinri Toutiao
capcut | bytedance | ^CapCut;^Cap Cut;^Jianying
lemon8 | bytedance | ^Lemon8;^Lemon 8
resso | bytedance | ^Resso
soda-music | bytedance | Soda Music
lark | bytedance | Lark;Feishu
pico | bytedance | Pico
xigua | bytedance | Xigua;Xigua Video
fanno | bytedance | Fanno;If Yooou
musically | bytedance | ^Musical.ly;^Musically
helo | bytedance | Helo
doubao | bytedance | ^Doubao
facebook | meta | ^Facebook;^Face book;FB;^Facebook app
instagram | meta | ^Instagram;Insta;^Instagram app;IG
whatsapp | meta | ^WhatsApp;^What's App;^Whats App;^Whatsap
messenger | meta | Facebook Messenger;Messenger!
threads | meta | Threads!;Instagram Threads
reels | instagram | Instagram Reels;Facebook Reels;Reels!
oculus | meta | Oculus
youtube | google | ^YouTube;^You Tube;^Youtube.com
youtube-shorts | youtube | ^YouTube Shorts;Shorts!
youtube-gaming | youtube | ^YouTube Gaming
youtube-music | youtube | ^YouTube Music
gmail | google | ^Gmail
android | google | Android
google-play | google | Google Play;Play Store;Google Play Store
google-search | google | Google Search
chrome | google | Chrome!
gemini | google | Gemini!
imagen | google | Imagen
deepmind | google | DeepMind
x | x-corp | X!;^X.com
twitter | x-corp | ^Twitter
vine | x-corp | Vine!
snapchat | snap | ^Snapchat;^Snap chat
discord | | Discord!
telegram | | Telegram!
signal | | Signal!
wechat | tencent | ^WeChat;^We Chat;Weixin
qq | tencent | QQ
tencent-music | tencent | Tencent Music
kuaishou | kuaishou-company | ^Kuaishou;Kwai;^Snack Video;SnackVideo
weibo | weibo-company | ^Weibo;Sina Weibo
xiaohongshu | | ^Xiaohongshu;^RedNote;Little Red Book
taobao | alibaba | ^Taobao;Taobao Live
tmall | alibaba | ^Tmall
aliexpress | alibaba | ^AliExpress
lazada | alibaba | ^Lazada
shopee | sea | ^Shopee;Shopee Live
tokopedia | goto | ^Tokopedia
gojek | goto | ^Gojek
temu | pdd | ^Temu
shein | | ^Shein
depop | etsy | Depop
vinted | | Vinted
amazon-live | amazon | Amazon Live
prime-video | amazon | Prime Video;Amazon Prime
aws | amazon | AWS;Amazon Web Services
twitch | amazon | ^Twitch;^Twitch.tv
alexa | amazon | Alexa
kindle | amazon | Kindle
goodreads | amazon | Goodreads
audible | amazon | Audible
shopify | shopify-company | ^Shopify
linkedin | microsoft | ^LinkedIn
xbox | microsoft | Xbox
bing | microsoft | Bing
copilot | microsoft | Copilot
app-store | apple | App Store;Apple App Store
apple-music | apple | Apple Music
iphone | apple | ^iPhone;^iPhones
ios | apple | ^iOS
safari | apple | Safari!
chatgpt | openai | ^ChatGPT;Chat GPT
dall-e | openai | ^DALL-E;DALL-E 2
sora | openai | Sora
midjourney | | Midjourney
stable-diffusion | | ^Stable Diffusion
bereal | | ^BeReal;Be Real
clubhouse | | Clubhouse!
likee | bigo | ^Likee
bigo-live | bigo | ^Bigo Live;BIGO LIVE
yalla | yalla-group | Yalla
starmaker | | ^StarMaker
tango | | Tango Live
line | | Line app;LINE
triller | | ^Triller
byte | | Byte app
roposo | | Roposo
moj | | Moj
mx-takatak | | MX TakaTak
trell | | Trell
huya | tencent | Huya
douyu | tencent | Douyu
soundcloud | | SoundCloud
deezer | | Deezer
tidal | | Tidal!
zepeto | naver | Zepeto
roblox | | Roblox
fortnite | | Fortnite
candy-crush | | Candy Crush;Candy Crush Saga
tinder | | Tinder!
vimeo | | Vimeo
dailymotion | | Dailymotion
substack | | Substack
patreon | | Patreon
onlyfans | | ^OnlyFans
tumblr | | Tumblr
quora | | Quora
4chan | | ^4chan
whatnot | | Whatnot
poshmark | | Poshmark
wish | | Wish.com
mercado-libre | | Mercado Libre;MercadoLibre
flipkart | walmart | ^Flipkart
noon | | Noon.com
hulu | disney | Hulu
disney-plus | disney | Disney+;Disney Plus
`;

/** `text → ids` in reading order; `id<owner` for a role or group that belongs to the one named; `?id` for an unknown name; `-`: no one. */
export const ACTOR_CASES: Readonly<Record<string, string>> = {
  'ByteDance, TikTok and Douyin are three things': `
    TikTok is owned by ByteDance → tiktok bytedance
    Douyin is not TikTok → douyin tiktok
    the ByteDance-owned app → bytedance
    TikTok's parent → tiktok
    Byte Dance owns Tik Tok → bytedance tiktok
    tiktok and bytedance → tiktok bytedance
    TIKTOK GROWS → tiktok
    Tik-Tok is here → tiktok
    on TikTok Shop → tiktok-shop
    TikTok LIVE hosts → tiktok-live creator<tiktok-live
    TikTok Music closed → tiktok-music
    BookTok sells books → booktok
    Beijing ByteDance → bytedance
    TikTok US bosses → tiktok chief-executive
    the TikTok app → tiktok
    TicToc grows → tiktok
    CapCut, Lemon8 and Resso → capcut lemon8 resso
    Toutiao readers → toutiao reader<toutiao
  `,
  'rivals and their owners': `
    Facebook, Instagram, WhatsApp and YouTube → facebook instagram whatsapp youtube
    What's App and You Tube → whatsapp youtube
    Insta and FB → instagram facebook
    Besides Meta, only YouTube has a billion users a day. → meta youtube user
    Meta said so → meta
    a meta analysis → -
    Google and Alphabet → google alphabet
    the alphabet has 26 letters → -
    Snapchat and Snap → snapchat snap
    in a snap → -
    Twitch, owned by Amazon → twitch amazon
    Amazon's Twitch → amazon twitch
    the Amazon rainforest → amazon
    Shopee and Lazada → shopee lazada
    Sea Ltd owns Shopee → sea shopee
    the sea is deep → -
    Apple Music → apple-music
    an apple a day → -
    Apple pie is sweet → -
    Apple said so → apple
    Apple's shop → apple
    buy from Apple today → apple
    Instagram Reels → reels
    YouTube Shorts → youtube-shorts
    X said no → x
    posted on X → x
    the X factor → -
    Twitter, now X → twitter
    Kuaishou and Kwai → kuaishou kuaishou
    Shein and Temu → shein temu
    Bigo Live and Yalla → bigo-live yalla
    GoTo sold Tokopedia → goto tokopedia
    OpenAI's DALL-E 2 → openai dall-e
    Spotify and Apple Music → spotify apple-music
    Pinduoduo's Temu → pdd temu
    Alibaba owns Taobao → alibaba taobao
    Tencent's WeChat → tencent wechat
  `,
  'shops and makers': `
    Walmart and Target → walmart target
    Target shoppers → consumer
    Target said so → target
    a sales target → -
    its target is lower → -
    Barnes & Noble opens shops → barnes-noble
    M&S and Boots said → marks-spencer boots
    new boots → -
    L'Oréal and Sephora → loreal sephora
    Waterstones and WHSmith → waterstones whsmith
    Procter & Gamble → procter-gamble
    JP Morgan → jpmorgan
    Visa said → visa
    a work visa → -
    Oracle will host it → oracle
    the oracle spoke → -
    Ulta Beauty → ulta
    H&M and Asos → hm asos
    Sensor Tower estimates → sensor-tower
    data.ai says → data-ai
    Momentum Works reckons → momentum-works
    Pew found → pew
  `,
  newspapers: `
    the Financial Times reported → financial-times
    the FT reported → financial-times
    told the FT → financial-times
    Reuters and Bloomberg → reuters bloomberg
    the Wall Street Journal → wall-street-journal
    told the WSJ → wall-street-journal
    The Times wrote → the-times
    the New York Times → new-york-times
    hard times → -
    the Guardian wrote → the-guardian
    a guardian angel → -
    Business Insider → business-insider
    an insider said → source
    the BBC found → bbc
    Xiaguang News Agency → xiaguang
    South China Morning Post → scmp
    Nikkei Asia → nikkei
    the Information reported → the-information
    more information → -
    the Verge wrote → the-verge
    on the verge of → -
    TechCrunch reported → techcrunch
    the Washington Post → washington-post
    Kechuangban Daily → star-market-daily
    the Economist → the-economist
    an economist said → analyst
    The Sun wrote → the-sun
    in the sun → -
  `,
  people: `
    Shou Zi Chew spoke → shou-zi-chew
    Shou Chew spoke → shou-zi-chew
    Chew Shou Zi said → shou-zi-chew
    Zhou Shouzi → shou-zi-chew
    Mr Chew said → shou-zi-chew
    he met Chew → shou-zi-chew
    Chew said so → shou-zi-chew
    they chew gum → -
    Zhang Yiming founded it → zhang-yiming
    Mark Zuckerberg and Elon Musk → mark-zuckerberg elon-musk
    Zuckerberg said → mark-zuckerberg
    President Biden signed → joe-biden
    Trump said → donald-trump
    to trump them → -
    James Daunt → james-daunt
    Tim Cook → tim-cook
    Adam Mosseri → adam-mosseri
    Vanessa Pappas left → vanessa-pappas
    Jokowi banned it → joko-widodo
  `,
  'public bodies': `
    the European Commission → european-commission
    Congress voted → us-congress
    the Senate voted → us-congress
    the FTC sued → ftc
    Ofcom found → ofcom
    the Supreme Court → supreme-court
    the Justice Department → doj
    the White House said → us-government
    the UK government → uk-government
    CFIUS → cfius
    the Data Protection Commission → irish-dpc
    the Food and Drug Administration → fda
    the house was sold → -
  `,
  roles: `
    TikTok's chief executive → tiktok chief-executive<tiktok
    the TikTok boss → tiktok chief-executive<tiktok
    the CEO of ByteDance → chief-executive<bytedance bytedance
    the chief executive said → chief-executive
    its boss left → chief-executive
    staff were blamed → staff
    TikTok employees were told → tiktok staff<tiktok
    employees at ByteDance → staff<bytedance bytedance
    workers at the company → staff
    former employees of TikTok → former-staff<tiktok tiktok
    ex-staff said → former-staff
    two people familiar with the matter → source
    sources said → source
    analysts at Bernstein → analyst<bernstein bernstein
    a spokesperson for TikTok → spokesperson<tiktok tiktok
    Facebook, Messenger and Instagram → facebook messenger instagram
    Google. Play it now → google
    a TikTok spokeswoman → tiktok spokesperson<tiktok
    sellers and creators → seller creator
    TikTok's British sellers → tiktok seller<tiktok
    Instagram users grew → instagram user<instagram
    users of Instagram → user<instagram instagram
    What's App lost users → whatsapp user
    the regulator fined it → regulator
    lawmakers asked → politician
    advertisers left → advertiser
    consumers are ready → consumer
    the co-founder left → founder
    influencers walked → creator
    police said → police
    Meta's finance chief → meta chief-financial-officer<meta
    shareholders voted → investor
  `,
  'names nobody knows': `
    he met Karen Millen in May → ?karen-millen
    Sandra Jones, who left → ?sandra-jones
    a firm called Mobot grew → ?mobot
    Jean-Claude van Damme spoke → ?jean-claude-van-damme
    the report by Acme Research → ?acme-research
    it was Ratna who sold it → ?ratna
    said Ms Nguyen Thu Ha → ?nguyen-thu-ha
    Growth slowed on Monday → -
    Sales rose in December → -
    It is Ramadan → -
    in London on Friday → -
    The AI tool works → -
    The Company grew → -
    They said It was so → -
    on Black Friday → -
    according to Lee & Sons → ?lee-sons
    the singer M.I.A. sang → ?m.i.a.
    former New Jersey Gov. Chris Christie spoke → ?chris-christie
    the storm hit South Carolina → -
  `,
  headlines: `
    TikTok Slashes Its Revenue Target By A Fifth → tiktok
    Meta Cuts Thousands of Jobs as Ads Slow → meta
    ByteDance Boss Tells Workers To Work Harder → bytedance chief-executive<bytedance staff
    How Shein Took Over The Fashion World → shein
  `,
};

/** `text → ids` in reading order; `!` after an id: read as the government that sits there; `-`: no place at all. */
export const PLACE_CASES: Readonly<Record<string, string>> = {
  'the United States in its many names': `
    TikTok opened a shop in the United States → us
    in the U.S. and in the US → us us
    America is its biggest market → us
    the States are next → us
    Americans spend more → us
    American merchants signed up → us
    the USA and Canada → us ca
    U.S.-based sellers → us
    US-China tensions → us cn
    stateside shoppers → us
    African Americans use it most → us
    the United States' biggest states → us
  `,
  'what only looks like the United States': `
    they told us nothing → -
    give it to us, please → -
    Tell Us More About It → -
    the member states agreed → -
    Gulf states grew → gulf
    Latin America grew → latin-america
    South American users → south-america
    Bank of America said → -
    American Express cards → -
    it cost US$10bn → -
    ten US dollars → -
  `,
  Britain: `
    Britain and the UK → gb gb
    British shoppers → gb
    the Brits love it → gb
    in the United Kingdom → gb
    U.K. sales fell → gb
    Great Britain won → gb
    Scotland and Wales → scotland wales
    Northern Ireland voted → northern-ireland
    England's bookshops → england
    English towns → england
    Londoners queue → london
    written in English → -
    an English speaker → -
    British Airways flew → -
    the Bank of England met → -
    Jimmy Wales said so → -
  `,
  'Southeast Asia': `
    Southeast Asia is growing → southeast-asia
    south-east Asia → southeast-asia
    South East Asian markets → southeast-asia
    across ASEAN → southeast-asia
    across Asean → southeast-asia
    SE Asia → southeast-asia
    Indonesia and Vietnam → id vn
    Indonesian shoppers → id
    Vietnamese sellers → vn
    Thailand, Malaysia, the Philippines and Singapore → th my ph sg
    Filipino hosts → ph
    Thai users → th
    in Jakarta → jakarta
    in Ho Chi Minh City and Hanoi → ho-chi-minh-city hanoi
    Kuala Lumpur's malls → kuala-lumpur
    Bangkok, Manila → bangkok manila
    Singapore dollars → -
    Singapore Airlines → -
  `,
  'the Middle East': `
    the Middle East → middle-east
    Middle Eastern viewers → middle-east
    the Mideast → middle-east
    the Middle East and North Africa → mena
    MENA grew → mena
    the Gulf → gulf
    Gulf viewers → gulf
    the GCC countries → gulf
    Saudi Arabia and the UAE → sa ae
    Saudis and Emiratis → sa ae
    in Saudi → sa
    Riyadh and Jeddah → riyadh jeddah
    Dubai's hosts → dubai
    Egypt, Jordan and Lebanon → eg jo lb
    Cairo-based agents → cairo
    Israeli creators → il
    the Gulf of Mexico → -
    the Gulf War → -
    the Arab world → arab-world
  `,
  China: `
    China and Hong Kong → cn hk
    Chinese apps → cn
    mainland China → cn
    Shenzhen and Shanghai → shenzhen shanghai
    Beijing-based ByteDance → beijing
    Taiwanese users → tw
    Greater China → greater-china
    bone china → -
    Chinese whispers → -
    South China Morning Post → -
    China Daily wrote → -
    subtitled in Chinese → -
    in Chinese shops → cn
    the South China Sea → -
    Hong Kong dollars → -
  `,
  Europe: `
    Europe and the EU → europe eu
    European regulators → europe
    continental Europe → europe
    the European Union → eu
    the euro zone → eurozone
    Germany, France, Italy and Spain → de fr it es
    German and French users → de fr
    the Dutch and the Swiss → nl ch
    Nordic countries → nordics
    Eastern European sellers → eastern-europe
    Ireland's watchdog → ie
    Irish buyers → ie
    Parisians → paris
    in Berlin → berlin
    a French film → fr
    French fries → -
    he said it in French → -
    Brussels sprouts → -
    polish your shoes → -
    Polish sellers → pl
    the Paris Agreement → -
    Norway and Norwegian law → no no
  `,
  'the rest of the world': `
    Brazil and Mexico → br mx
    Brazilian creators → br
    Latin America → latin-america
    Japan and South Korea → jp kr
    Korean shoppers → korea
    India banned it → in
    Indians → in
    Australians and New Zealanders → au nz
    Nigeria and Kenya → ng ke
    sub-Saharan Africa → sub-saharan-africa
    South Africa → za
    Canada's ban → ca
    Ukraine, Russia → ua ru
    Tokyo, Seoul → tokyo seoul
    Asia-Pacific → apac
    Turkey banned it → tr
    Turkish sellers → tr
    roast turkey → -
    Turkey sandwiches → -
    Old El Paso → -
    guinea pigs → -
    the Indian Ocean → -
  `,
  markets: `
    the West → west
    Western markets → west
    global sales → world
    worldwide revenue → world
    around the globe → world
    it went overseas → overseas
    apps abroad → overseas
    emerging markets → emerging-markets
    the world's biggest app → world
    north-west of here → -
    go west → -
    the World Cup → -
    Western Union → -
  `,
  'cities and states of America': `
    Seattle and Los Angeles → seattle los-angeles
    in LA → los-angeles
    New York → new-york
    California law → california
    Texas and Montana → texas montana
    Silicon Valley → silicon-valley
    Washington state → washington-state
    in Washington, D.C. → washington
    San Francisco → san-francisco
    Texans → texas
    Chicago → chicago
    the New York Times → -
    the Los Angeles Times → -
    the Washington Post → -
    Hannah Montana → -
    Dallas, Houston and Austin → dallas houston austin
  `,
  'capitals that stand for governments': `
    talks with Washington → washington!
    Washington said no → washington!
    he lives in Washington → washington
    Beijing ordered it → beijing!
    Beijing's rules → beijing!
    the Beijing office → beijing
    an office in Beijing → beijing
    Brussels fined it → brussels!
    pressed by Brussels → brussels!
    the White House said → washington!
    Capitol Hill → washington!
    the Kremlin denied it → moscow!
    Downing Street said so → westminster!
    Whitehall → westminster!
    Jakarta banned it → jakarta!
    a trip to Jakarta → jakarta
    London-based staff → london
    between Washington and Beijing → washington! beijing!
    no reply from Hanoi → hanoi
    Jakarta's malls → jakarta
    Beijing's crackdown → beijing!
  `,
  'people and things named like places': `
    Michael Jordan scored → -
    Jordan banned it → jo
    Paris Hilton danced → -
    in Paris → paris
    Denzel Washington → -
    Tom Holland → -
    Holland → nl
    Sydney Sweeney → -
    in Sydney → sydney
    Chelsea Clinton → -
    Kanye West → -
    Indiana Jones → -
    Orlando Bloom → -
    Mr Austin said → -
    Alexandria Smith said → -
    Georgia's governor → georgia-us
    Tbilisi, Georgia → tbilisi ge
    Georgia and Armenia → ge am
    Georgia and Alabama → georgia-us alabama
    Cambridge, Massachusetts → massachusetts massachusetts
    Cambridge students → cambridge
    Rio Tinto → -
    Air France → -
  `,
  'spelling and signs beside': `
    “Britain” → gb
    (Indonesia) → id
    Indonesia’s → id
    UK/US → gb us
    #Indonesia → id
    U.K., U.S. → gb us
    Côte d'Ivoire → ci
    São Paulo → sao-paulo
    Türkiye → tr
    VIETNAM GROWS → vn
  `,
};

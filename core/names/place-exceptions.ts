/** What looks like a place and is none, or is another one. Data. */

/** Names that hold a place's name and are no place: papers, firms, treaties, food. One a line or parted by semicolons. */
export const NOT_PLACES = `
New York Times;New York Post;New York magazine;New York Magazine;Washington Post;Los Angeles Times;LA Times;Boston Globe;Chicago Tribune
Wall Street Journal;South China Morning Post;China Daily;China Morning Post;Japan Times;Jakarta Post;Jakarta Globe;Straits Times;Bangkok Post;Times of India;Hindustan Times
Financial Times;London Stock Exchange;New York Stock Exchange;Hong Kong Stock Exchange;Hong Kong Exchange;Tokyo Stock Exchange;Texas Instruments;Texas Rangers
Times of London;Evening Standard;Le Monde;Irish Times;Scotland Yard;Sydney Morning Herald;Miami Herald;Seattle Times;Dallas Morning News;USA Today;Radio Free Asia
Voice of America;Radio Free Europe;Bank of America;Bank of England;Bank of China;Bank of Japan;Bank of Canada;American Express;American Airlines;American Eagle;American Idol
British Airways;British Gas;British Petroleum;British Telecom;British American Tobacco;Air France;Air China;Air India;Air Canada;Singapore Airlines;Turkish Airlines;Qatar Airways;China Mobile;China Telecom;China Unicom
Emirates airline;Emirates Airline;Emirates Stadium;Emirates NBD;Deutsche Bank;Swiss Re;Credit Suisse;Dutch Bros;Old Spice;Kentucky Fried Chicken;Philadelphia cream cheese
French fries;french fries;French kiss;French Open;French toast;Brussels sprouts;Brussels sprout;Turkish delight;Swiss cheese;Swiss roll;Greek yogurt;Greek yoghurt;Greek salad
Danish pastry;Danish pastries;Dutch oven;Danish design;Chinese whispers;Chinese takeaway;Chinese wall;Indian summer;Indian Ocean;Russian roulette;Russian doll;Russian dolls;Italian seasoning
English breakfast;English Channel;Irish coffee;Irish stew;Scotch whisky;Scottish Mortgage;Welsh rarebit;Canadian bacon;Mexican wave;Cuban heels;Spanish flu;German shepherd
Atlantic Ocean;Pacific Ocean;South China Sea;East China Sea;Sea of Japan;Gulf of Mexico;Gulf of Tonkin;Gulf of Aden;Gulf Coast;Gulf War;Gulf Stream;Panama Canal;Suez Canal
Paris Agreement;Paris Accord;Paris accords;Paris climate agreement;Paris Saint-Germain;Paris Hilton;Paris Fashion Week;Geneva Convention;Geneva Conventions;Treaty of Rome;Vienna Convention;Berlin Wall;Stockholm syndrome
Stanford University;Oxford Economics;Oxford Street;Oxford University Press;Cambridge Analytica;Boston Consulting;Boston Consulting Group;Boston Dynamics;Manchester United;Manchester City;Birmingham City
West Ham;West Wing;Western Union;Western Digital;Western Digital's;wild West;Wild West;Kanye West;Cornel West;country and western;Spaghetti Western
Michael Jordan;Jordan Peterson;Jordan Henderson;Jim Jordan;Air Jordan;Jordan Brand;Barbara Jordan;Tom Holland;Xavier Dolphin;Jimmy Wales;Prince of Wales;Princess of Wales
Denzel Washington;George Washington;Kerry Washington;Booker T Washington;Martha Washington;Jack London;London Breed;Jason Derulo;Chelsea Handler;Irving Berlin;Isaiah Berlin
Georgia Meloni;Giorgia Meloni;Georgia Harrison;Georgia Stanway;Georgia O'Keeffe;Hannah Montana;Joe Montana;Montana Brown;Indiana Jones;Kenya Barris;Kenya Moore;Israel Adesanya
Dakota Johnson;Dakota Fanning;Carolina Herrera;Virginia Woolf;Virginia Giuffre;Virginia Tech;Austin Powers;Austin Butler;Steve Austin;Jane Austen;Sydney Sweeney;Sydney Pollack
Whitney Houston;Joaquin Phoenix;John Denver;Santiago Abascal;Orlando Bloom;Florence Pugh;Florence Nightingale;Brooklyn Beckham;Lima beans;Phoenix Suns;Phoenix Capital
Rio Tinto;Rio Ferdinand;Mark Cuban;Panama Papers;Pandora Papers;New England Patriots;England Test;Java script;Java developers;Java programming;Cologne perfume
Hong Kong Disneyland;Tokyo Disneyland;Disneyland Paris;Cyber Monday;America's Got Talent;America's Next Top Model;American Dream;American Pie;American Psycho;American football;Miss America;Captain America;Britain's Got Talent;Great British Bake Off;Great British Bake-Off;Canada Goose;Polish remover;Old Bailey;Denmark Hill;Virgin Atlantic
Jordan Almonds;Turkey sandwich;Turkey sandwiches;Turkey dinner;Turkey breast;Thanksgiving turkey;Thanksgiving Turkey;Christmas turkey;Turkey Day;Guinea pig;guinea pigs;China cabinet;bone china;fine china;New Mexico Highlands;Chad Wick
South Korean won;Korean won;World Cup;World Bank;World Trade Organization;World Health Organization;World Economic Forum;World Wide Web;World Series;Disney World;the Western Front;World War;First World War;Second World War
`;

/** Names that mean another place when the sentence names a cue: `usual id | other id | cues`. */
export const AMBIGUOUS_PLACES = `
georgia-us | ge | tbilisi russia russian caucasus armenia armenian azerbaijan abkhazia ossetia soviet batumi lari turkey moldova ukraine
birmingham | alabama | alabama ala
cambridge | massachusetts | massachusetts mass harvard mit
manchester | new-hampshire | hampshire
portland | maine | maine
alexandria | virginia | virginia va
london | ontario | ontario
paris | texas | texas
hyderabad | pk | sindh pakistan
`;

/** The id of what holds every place. */
export const WHOLE_WORLD = 'world';

/**
 * Regions, markets and states, in the shape of the country table: `id | within | names | adjectives and people`. Lower-case
 * words match in any case; `+` after an id marks a market rather than a region. Data; `place-index` reads it.
 */
export const REGIONS = `
europe | emea west | Europe;continental Europe;mainland Europe;the Continent;the Old Continent | European;Europeans;pan-European
eu | europe emea west | European Union;EU;E.U.;the bloc;EU27;EU member states;EU bloc;European bloc;European single market |
eurozone | eu europe emea west | eurozone;euro zone;euro area |
western-europe | europe west emea | western Europe | western European
eastern-europe | europe emea | eastern Europe;central and eastern Europe;CEE | eastern European
southern-europe | europe emea west | southern Europe | southern European
nordics | europe west emea | the Nordics;Nordic countries;Scandinavia;Nordic region | Nordic;Scandinavian;Scandinavians
baltics | europe emea | the Baltics;Baltic states;Baltic countries | Baltic
balkans | europe emea | the Balkans;western Balkans | Balkan
benelux | europe west emea | Benelux;the Low Countries |
dach | europe west emea | DACH;German-speaking countries |
emea+ | | EMEA;Europe, the Middle East and Africa |
caucasus | asia | the Caucasus;South Caucasus | Caucasian republics
asia | | Asia | Asian;Asians
apac | | Asia-Pacific;Asia Pacific;APAC;Asia and the Pacific | Asia-Pacific region
east-asia | asia apac | east Asia;far East;northeast Asia;north-east Asia | east Asian;far Eastern
southeast-asia | asia apac | southeast Asia;south-east Asia;south east Asia;southeastern Asia;SE Asia;S.E. Asia;S.E.A.;ASEAN;Asean | southeast Asian;south-east Asian;southeast Asians;south east Asian
south-asia | asia apac | south Asia;Indian subcontinent;the subcontinent | south Asian;south Asians
central-asia | asia | central Asia | central Asian
greater-china | east-asia asia apac | greater China |
korea | east-asia asia apac | Korea;Korean peninsula | Korean;Koreans
middle-east | mena emea | middle East;mid-East;Mideast;Middle-East;near East;west Asia | middle Eastern;Mideastern;middle Easterners
mena | emea | MENA;Mena;middle East and north Africa;middle East & north Africa;middle East and North African |
gulf | arab-world middle-east mena emea | the Gulf;Gulf;Gulf states;Gulf region;Persian Gulf;Arabian Gulf;GCC;Gulf Cooperation Council;Gulf countries;Gulf nations;Gulf markets;Arab Gulf;Gulf Arab states;Gulf Arab;Arabian Peninsula | Khaleeji;Gulf Arabs
levant | arab-world middle-east mena emea | the Levant | Levantine
arab-world | middle-east mena emea | Arab world;Arab countries;Arab states;Arab nations;Arab region | Arab;Arabs
africa | emea | Africa | African;Africans;pan-African
north-africa | africa mena emea | north Africa;the Maghreb;Maghreb | north African;north Africans
sub-saharan-africa | africa emea | sub-Saharan Africa | sub-Saharan;sub-Saharan African
west-africa | sub-saharan-africa africa emea | west Africa | west African
east-africa | sub-saharan-africa africa emea | east Africa | east African
southern-africa | sub-saharan-africa africa emea | southern Africa | southern African
americas | | the Americas;Americas |
north-america | americas west | north America | north American;north Americans
latin-america | americas | Latin America;LatAm;Latam;LATAM | Latin American;Latin Americans
south-america | latin-america americas | south America | south American;south Americans
central-america | latin-america americas | central America | central American
caribbean | latin-america americas | the Caribbean;West Indies | Caribbean
oceania | apac | Oceania;Australasia;ANZ |
west+ | | the West;the west;western markets;western countries;western nations;western world;the western world;West's;developed markets;European and American markets | Western;Westerner;Westerners;western consumers;western users;western audiences;western shoppers
global-south+ | | Global South |
emerging-markets+ | | emerging markets;developing markets;developing world;developing countries |
world+ | | the world;worldwide;world-wide;around the globe;across the globe;the globe;globally;planet-wide;the planet | global;international markets
overseas+ | | overseas;abroad;foreign markets;markets abroad;outside China;beyond China;offshore markets | foreign
west-coast | us | West Coast;the West Coast |
east-coast | us | East Coast |
midwest | us | Midwest;Midwestern |
silicon-valley | california us | Silicon Valley;the Bay Area;Bay Area;San Francisco Bay Area |
california | us | California;Calif. | Californian;Californians
texas | us | Texas | Texan;Texans
florida | us | Florida;Fla. | Floridian;Floridians
new-york-state | us | New York state;upstate New York;state of New York |
washington-state | us | Washington state;Washington State;state of Washington |
georgia-us | us | Georgia;state of Georgia |
montana | us | Montana | Montanan;Montanans
utah | us | Utah |
ohio | us | Ohio |
indiana | us | Indiana |
illinois | us | Illinois |
michigan | us | Michigan |
virginia | us | Virginia~ |
maryland | us | Maryland |
massachusetts | us | Massachusetts |
new-jersey | us | New Jersey |
pennsylvania | us | Pennsylvania |
arkansas | us | Arkansas |
alabama | us | Alabama |
tennessee | us | Tennessee |
kentucky | us | Kentucky |
louisiana | us | Louisiana |
mississippi | us | Mississippi |
missouri | us | Missouri |
minnesota | us | Minnesota |
wisconsin | us | Wisconsin |
iowa | us | Iowa |
kansas | us | Kansas |
nebraska | us | Nebraska |
oklahoma | us | Oklahoma |
nevada | us | Nevada |
arizona | us | Arizona |
colorado | us | Colorado |
oregon | us | Oregon |
idaho | us | Idaho |
wyoming | us | Wyoming |
new-mexico | us | New Mexico |
north-carolina | us | North Carolina |
south-carolina | us | South Carolina |
north-dakota | us | North Dakota |
south-dakota | us | South Dakota |
west-virginia | us | West Virginia |
connecticut | us | Connecticut |
delaware | us | Delaware |
vermont | us | Vermont |
new-hampshire | us | New Hampshire |
maine | us | Maine |
rhode-island | us | Rhode Island |
hawaii | us | Hawaii |
alaska | us | Alaska |
ontario | ca | Ontario |
quebec | ca | Quebec |
british-columbia | ca | British Columbia |
alberta | ca | Alberta |
bavaria | de | Bavaria | Bavarian
catalonia | es | Catalonia | Catalan
guangdong | cn | Guangdong |
zhejiang | cn | Zhejiang |
java | id | the island of Java;West Java;Central Java;East Java |
bali | id | Bali | Balinese
punjab | in | Punjab |
kerala | in | Kerala |
new-south-wales | au | New South Wales |
queensland | au | Queensland |
`;

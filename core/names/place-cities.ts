/**
 * Cities: `id | within | names | people`; `~` marks names that are also people's, `@` those that also stand for
 * a government, `@@` those that always do. Data.
 */
export const CITIES = `
london | england | London@~;City of London;Greater London | Londoner;Londoners
manchester | england | Manchester | Mancunian
birmingham | england | Birmingham |
leeds | england | Leeds |
liverpool | england | Liverpool |
bristol | england | Bristol |
cambridge | england | Cambridge |
oxford | england | Oxford |
westminster | london | Westminster@;Whitehall@@;Downing Street@@;No 10 Downing Street@@ |
edinburgh | scotland | Edinburgh |
glasgow | scotland | Glasgow |
cardiff | wales | Cardiff |
belfast | northern-ireland | Belfast |
dublin | ie | Dublin@ | Dubliner
paris | fr | Paris@~ | Parisian;Parisians
lyon | fr | Lyon |
berlin | de | Berlin@~ | Berliner;Berliners
munich | de | Munich |
frankfurt | de | Frankfurt |
hamburg | de | Hamburg |
cologne | de | Cologne |
vienna | at | Vienna | Viennese
zurich | ch | Zurich |
geneva | ch | Geneva |
rome | it | Rome@ |
milan | it | Milan |
madrid | es | Madrid@ |
barcelona | es | Barcelona |
lisbon | pt | Lisbon |
amsterdam | nl | Amsterdam |
the-hague | nl | the Hague@;Hague |
brussels | be | Brussels@ |
stockholm | se | Stockholm@ |
oslo | no | Oslo |
copenhagen | dk | Copenhagen |
helsinki | fi | Helsinki |
warsaw | pl | Warsaw@ |
prague | cz | Prague |
budapest | hu | Budapest@ |
bucharest | ro | Bucharest |
athens | gr | Athens@ |
kyiv | ua | Kyiv@;Kiev@ |
moscow | ru | Moscow@;the Kremlin@@;Kremlin@@ | Muscovites
st-petersburg | ru | St Petersburg;Saint Petersburg |
istanbul | tr | Istanbul |
ankara | tr | Ankara@ |
tbilisi | ge | Tbilisi |
beijing | cn | Beijing@;Peking;Zhongnanhai@@ |
shanghai | cn | Shanghai | Shanghainese
shenzhen | cn | Shenzhen |
guangzhou | cn | Guangzhou |
hangzhou | cn | Hangzhou |
chengdu | cn | Chengdu |
xiamen | cn | Xiamen |
taipei | tw | Taipei@ |
tokyo | jp | Tokyo@ |
osaka | jp | Osaka |
seoul | kr | Seoul@ |
pyongyang | kp | Pyongyang@ |
jakarta | id | Jakarta@;Greater Jakarta |
surabaya | id | Surabaya |
bandung | id | Bandung |
hanoi | vn | Hanoi@;Ha Noi@ |
ho-chi-minh-city | vn | Ho Chi Minh City;HCMC;Saigon;HCM City |
da-nang | vn | Da Nang;Danang |
bangkok | th | Bangkok@ |
chiang-mai | th | Chiang Mai |
kuala-lumpur | my | Kuala Lumpur@;KL |
penang | my | Penang |
manila | ph | Manila@;Metro Manila |
cebu | ph | Cebu;Cebu City |
phnom-penh | kh | Phnom Penh |
yangon | mm | Yangon |
delhi | in | Delhi@;New Delhi@ |
mumbai | in | Mumbai;Bombay |
bangalore | in | Bangalore;Bengaluru |
chennai | in | Chennai |
hyderabad | in | Hyderabad |
kolkata | in | Kolkata |
islamabad | pk | Islamabad@ |
karachi | pk | Karachi |
lahore | pk | Lahore |
dhaka | bd | Dhaka@ |
colombo | lk | Colombo |
kathmandu | np | Kathmandu@ |
kabul | af | Kabul@ |
riyadh | sa | Riyadh@ |
jeddah | sa | Jeddah |
mecca | sa | Mecca |
dubai | ae | Dubai | Dubaian
abu-dhabi | ae | Abu Dhabi@ |
sharjah | ae | Sharjah |
doha | qa | Doha@ |
kuwait-city | kw | Kuwait City |
manama | bh | Manama |
muscat | om | Muscat |
baghdad | iq | Baghdad@ |
tehran | ir | Tehran@;Teheran@ |
jerusalem | il | Jerusalem@ |
tel-aviv | il | Tel Aviv |
amman | jo | Amman@ |
beirut | lb | Beirut@ |
damascus | sy | Damascus@ |
cairo | eg | Cairo@ | Cairenes
alexandria | eg | Alexandria~ |
casablanca | ma | Casablanca |
tunis | tn | Tunis |
algiers | dz | Algiers |
lagos | ng | Lagos |
abuja | ng | Abuja@ |
accra | gh | Accra |
nairobi | ke | Nairobi@ |
johannesburg | za | Johannesburg;Joburg |
cape-town | za | Cape Town |
pretoria | za | Pretoria@ |
addis-ababa | et | Addis Ababa |
kigali | rw | Kigali |
washington | us | Washington@~;Washington DC;Washington, DC;Washington D.C.;Washington, D.C.;D.C.;Capitol Hill@@;the White House@@;White House@@;the Capitol@@;the Pentagon@@;Foggy Bottom@@ |
new-york | us | New York;New York City;NYC;Manhattan;Brooklyn~;Wall Street | New Yorker;New Yorkers
los-angeles | california | Los Angeles;LA;L.A.;Hollywood;Culver City | Angelenos
san-francisco | california | San Francisco |
san-jose | california | San Jose |
mountain-view | california | Mountain View;Menlo Park;Palo Alto;Cupertino |
san-diego | california | San Diego |
sacramento | california | Sacramento |
seattle | washington-state | Seattle |
redmond | washington-state | Redmond;Bellevue |
chicago | illinois | Chicago | Chicagoans
houston | texas | Houston~ |
dallas | texas | Dallas~ |
austin | texas | Austin~ |
boston | massachusetts | Boston | Bostonians
philadelphia | pennsylvania | Philadelphia |
pittsburgh | pennsylvania | Pittsburgh |
miami | florida | Miami |
orlando | florida | Orlando~ |
atlanta | georgia-us | Atlanta |
nashville | tennessee | Nashville |
detroit | michigan | Detroit |
minneapolis | minnesota | Minneapolis |
denver | colorado | Denver~ |
phoenix | arizona | Phoenix~ |
las-vegas | nevada | Las Vegas;Vegas |
portland | oregon | Portland |
salt-lake-city | utah | Salt Lake City |
baltimore | maryland | Baltimore |
honolulu | hawaii | Honolulu |
helena | montana | Helena, Montana |
toronto | ontario | Toronto |
ottawa | ontario | Ottawa@ |
montreal | quebec | Montreal |
vancouver | british-columbia | Vancouver |
mexico-city | mx | Mexico City@ |
bogota | co | Bogota;Bogotá |
lima | pe | Lima |
santiago | cl | Santiago~ |
buenos-aires | ar | Buenos Aires |
sao-paulo | br | Sao Paulo |
rio-de-janeiro | br | Rio de Janeiro;Rio |
brasilia | br | Brasilia@ |
caracas | ve | Caracas@ |
havana | cu | Havana@ |
sydney | new-south-wales | Sydney~ |
melbourne | au | Melbourne |
canberra | au | Canberra@ |
brisbane | queensland | Brisbane |
auckland | nz | Auckland |
wellington | nz | Wellington@~ |
`;

/**
 * Countries and territories: `id | within | names | adjectives and people`. Ids are ISO 3166-1 alpha-2. Names with a capital
 * match capitals alone; `~` marks names that are also people's, `*` after an id a part of a country. Data; `place-index` reads it.
 */
export const COUNTRIES = `
us | north-america west americas | United States of America;United States;USA;U.S.A.;US;U.S.;America;the States;Stateside;stateside;Uncle Sam | American;Americans;African American;African Americans;Asian American;Asian Americans;Native American;Native Americans
gb | europe west emea | United Kingdom;UK;U.K.;Britain;Great Britain;GB;G.B.;Blighty | British;Brit;Brits;Briton;Britons;Britishers
england* | gb | England~ | English;Englishman;Englishmen
scotland* | gb | Scotland | Scottish;Scots;Scotsman
wales* | gb | Wales~ | Welsh
northern-ireland* | gb | Northern Ireland;Ulster | Northern Irish
ie | europe eu west emea | Ireland~;Republic of Ireland;Eire | Irish;Irishman
fr | europe eu western-europe west emea | France~ | French;Frenchman;Frenchmen
de | europe eu western-europe dach west emea | Germany;Federal Republic of Germany | German;Germans
at | europe eu dach west emea | Austria | Austrian;Austrians
ch | europe dach west emea | Switzerland | Swiss
it | europe eu southern-europe west emea | Italy | Italian;Italians
es | europe eu southern-europe west emea | Spain | Spanish;Spaniard;Spaniards
pt | europe eu southern-europe west emea | Portugal | Portuguese
nl | europe eu benelux west emea | Netherlands;the Netherlands;Holland~ | Dutch
be | europe eu benelux west emea | Belgium | Belgian;Belgians
lu | europe eu benelux west emea | Luxembourg | Luxembourgish
se | europe eu nordics west emea | Sweden | Swedish;Swede;Swedes
no | europe nordics west emea | Norway | Norwegian;Norwegians
dk | europe eu nordics west emea | Denmark | Danish;Dane;Danes
fi | europe eu nordics west emea | Finland | Finnish;Finn;Finns
is | europe nordics west emea | Iceland | Icelandic;Icelander;Icelanders
pl | europe eu eastern-europe emea | Poland | Polish;Pole;Poles
cz | europe eu eastern-europe emea | Czech Republic;Czechia | Czech;Czechs
sk | europe eu eastern-europe emea | Slovakia | Slovak;Slovaks
hu | europe eu eastern-europe emea | Hungary | Hungarian;Hungarians
ro | europe eu eastern-europe emea | Romania | Romanian;Romanians
bg | europe eu eastern-europe balkans emea | Bulgaria | Bulgarian;Bulgarians
gr | europe eu southern-europe balkans west emea | Greece | Greek;Greeks
hr | europe eu balkans emea | Croatia | Croatian;Croatians;Croats
si | europe eu emea | Slovenia | Slovenian;Slovenians
rs | europe balkans emea | Serbia | Serbian;Serbs;Serbians
ba | europe balkans emea | Bosnia;Bosnia and Herzegovina;Bosnia-Herzegovina | Bosnian;Bosnians
me | europe balkans emea | Montenegro | Montenegrin
mk | europe balkans emea | North Macedonia;Macedonia | Macedonian
al | europe balkans emea | Albania | Albanian;Albanians
xk | europe balkans emea | Kosovo | Kosovan;Kosovar
ee | europe eu baltics emea | Estonia | Estonian;Estonians
lv | europe eu baltics emea | Latvia | Latvian;Latvians
lt | europe eu baltics emea | Lithuania | Lithuanian;Lithuanians
ua | europe eastern-europe emea | Ukraine;the Ukraine | Ukrainian;Ukrainians
by | europe eastern-europe emea | Belarus | Belarusian;Belarusians
md | europe eastern-europe emea | Moldova | Moldovan;Moldovans
ru | europe eastern-europe emea | Russia;Russian Federation | Russian;Russians
mt | europe eu southern-europe emea | Malta | Maltese
cy | europe eu emea | Cyprus | Cypriot;Cypriots
mc | europe emea | Monaco |
li | europe emea | Liechtenstein |
va | europe emea | Vatican;the Vatican;Holy See |
ge | caucasus asia | Republic of Georgia | Georgian;Georgians
am | caucasus asia | Armenia | Armenian;Armenians
az | caucasus asia | Azerbaijan | Azerbaijani;Azerbaijanis;Azeri
tr | middle-east emea mena | Turkey;Türkiye;Turkiye;Republic of Turkey | Turkish;Turk;Turks
cn | greater-china east-asia asia apac | China;mainland China;People's Republic of China;PRC;P.R.C.;the mainland;Mainland China | Chinese;Chinese mainland
hk | greater-china east-asia asia apac | Hong Kong;Hongkong;HK;HKSAR | Hong Konger;Hong Kongers
mo | greater-china east-asia asia apac | Macau;Macao | Macanese
tw | greater-china east-asia asia apac | Taiwan;Republic of China | Taiwanese
jp | east-asia asia apac | Japan | Japanese
kr | korea east-asia asia apac | South Korea;Republic of Korea;S. Korea | South Korean;South Koreans
kp | korea east-asia asia apac | North Korea;DPRK | North Korean;North Koreans
mn | east-asia asia apac | Mongolia | Mongolian;Mongolians
id | southeast-asia asia apac | Indonesia;Republic of Indonesia | Indonesian;Indonesians
vn | southeast-asia asia apac | Vietnam;Viet Nam | Vietnamese
th | southeast-asia asia apac | Thailand | Thai;Thais
my | southeast-asia asia apac | Malaysia | Malaysian;Malaysians
ph | southeast-asia asia apac | Philippines;the Philippines | Filipino;Filipinos;Filipina;Philippine
sg | southeast-asia asia apac | Singapore | Singaporean;Singaporeans
mm | southeast-asia asia apac | Myanmar;Burma | Burmese
kh | southeast-asia asia apac | Cambodia | Cambodian;Cambodians
la | southeast-asia asia apac | Laos | Laotian;Lao
bn | southeast-asia asia apac | Brunei | Bruneian
tl | southeast-asia asia apac | East Timor;Timor-Leste | Timorese
in | south-asia asia apac | India;Republic of India | Indian;Indians
pk | south-asia asia apac | Pakistan | Pakistani;Pakistanis
bd | south-asia asia apac | Bangladesh | Bangladeshi;Bangladeshis
lk | south-asia asia apac | Sri Lanka | Sri Lankan;Sri Lankans
np | south-asia asia apac | Nepal | Nepali;Nepalese;Nepalis
bt | south-asia asia apac | Bhutan | Bhutanese
mv | south-asia asia apac | Maldives;the Maldives | Maldivian
af | south-asia asia | Afghanistan | Afghan;Afghans
kz | central-asia asia | Kazakhstan | Kazakh;Kazakhs
uz | central-asia asia | Uzbekistan | Uzbek;Uzbeks
kg | central-asia asia | Kyrgyzstan | Kyrgyz
tj | central-asia asia | Tajikistan | Tajik
tm | central-asia asia | Turkmenistan | Turkmen
sa | gulf arab-world middle-east mena emea | Saudi Arabia;Saudi;KSA;Kingdom of Saudi Arabia | Saudis;Saudi Arabian;Saudi Arabians
ae | gulf arab-world middle-east mena emea | United Arab Emirates;UAE;U.A.E.;the Emirates;Emirates | Emirati;Emiratis
qa | gulf arab-world middle-east mena emea | Qatar | Qatari;Qataris
kw | gulf arab-world middle-east mena emea | Kuwait | Kuwaiti;Kuwaitis
bh | gulf arab-world middle-east mena emea | Bahrain | Bahraini;Bahrainis
om | gulf arab-world middle-east mena emea | Oman | Omani;Omanis
ye | arab-world middle-east mena emea | Yemen | Yemeni;Yemenis
iq | arab-world middle-east mena emea | Iraq | Iraqi;Iraqis
ir | middle-east mena emea | Iran;Islamic Republic of Iran | Iranian;Iranians
il | middle-east mena emea | Israel~ | Israeli;Israelis
ps | levant arab-world middle-east mena emea | Palestine;Gaza;Gaza Strip;West Bank | Palestinian;Palestinians;Gazan;Gazans
jo | levant arab-world middle-east mena emea | Jordan~ | Jordanian;Jordanians
lb | levant arab-world middle-east mena emea | Lebanon | Lebanese
sy | levant arab-world middle-east mena emea | Syria | Syrian;Syrians
eg | arab-world north-africa africa middle-east mena emea | Egypt | Egyptian;Egyptians
ly | arab-world north-africa africa mena emea | Libya | Libyan;Libyans
tn | arab-world north-africa africa mena emea | Tunisia | Tunisian;Tunisians
dz | arab-world north-africa africa mena emea | Algeria | Algerian;Algerians
ma | arab-world north-africa africa mena emea | Morocco | Moroccan;Moroccans
sd | arab-world africa emea | Sudan | Sudanese
ca | north-america west americas | Canada | Canadian;Canadians
mx | latin-america north-america americas | Mexico | Mexican;Mexicans
gt | central-america latin-america americas | Guatemala | Guatemalan;Guatemalans
sv | central-america latin-america americas | El Salvador | Salvadoran;Salvadorans
hn | central-america latin-america americas | Honduras | Honduran;Hondurans
ni | central-america latin-america americas | Nicaragua | Nicaraguan;Nicaraguans
cr | central-america latin-america americas | Costa Rica | Costa Rican;Costa Ricans
pa | central-america latin-america americas | Panama | Panamanian;Panamanians
cu | caribbean latin-america americas | Cuba | Cuban;Cubans
do | caribbean latin-america americas | Dominican Republic | Dominican;Dominicans
ht | caribbean latin-america americas | Haiti | Haitian;Haitians
jm | caribbean latin-america americas | Jamaica | Jamaican;Jamaicans
pr | us caribbean | Puerto Rico | Puerto Rican;Puerto Ricans
tt | caribbean latin-america americas | Trinidad;Trinidad and Tobago | Trinidadian
bs | caribbean americas | Bahamas;the Bahamas | Bahamian
bb | caribbean americas | Barbados | Barbadian
ky | caribbean americas | Cayman Islands;the Caymans | Caymanian
br | south-america latin-america americas | Brazil | Brazilian;Brazilians
ar | south-america latin-america americas | Argentina | Argentine;Argentinian;Argentines;Argentinians
cl | south-america latin-america americas | Chile | Chilean;Chileans
co | south-america latin-america americas | Colombia | Colombian;Colombians
pe | south-america latin-america americas | Peru | Peruvian;Peruvians
ve | south-america latin-america americas | Venezuela | Venezuelan;Venezuelans
ec | south-america latin-america americas | Ecuador | Ecuadorian;Ecuadorean
bo | south-america latin-america americas | Bolivia | Bolivian;Bolivians
py | south-america latin-america americas | Paraguay | Paraguayan
uy | south-america latin-america americas | Uruguay | Uruguayan
gy | south-america latin-america americas | Guyana | Guyanese
au | oceania apac west | Australia | Australian;Australians;Aussie;Aussies
nz | oceania apac west | New Zealand;Aotearoa | New Zealander;New Zealanders;Kiwi;Kiwis
fj | oceania apac | Fiji | Fijian;Fijians
pg | oceania apac | Papua New Guinea | Papuan
sb | oceania apac | Solomon Islands |
ws | oceania apac | Samoa | Samoan
za | sub-saharan-africa africa emea | South Africa | South African;South Africans
ng | west-africa sub-saharan-africa africa emea | Nigeria | Nigerian;Nigerians
gh | west-africa sub-saharan-africa africa emea | Ghana | Ghanaian;Ghanaians
sn | west-africa sub-saharan-africa africa emea | Senegal | Senegalese
ci | west-africa sub-saharan-africa africa emea | Ivory Coast;Cote d'Ivoire | Ivorian;Ivorians
ml | west-africa sub-saharan-africa africa emea | Mali | Malian;Malians
ne | west-africa sub-saharan-africa africa emea | Republic of Niger | Nigerien
bf | west-africa sub-saharan-africa africa emea | Burkina Faso | Burkinabe
lr | west-africa sub-saharan-africa africa emea | Liberia | Liberian
sl | west-africa sub-saharan-africa africa emea | Sierra Leone | Sierra Leonean
cm | sub-saharan-africa africa emea | Cameroon | Cameroonian
ke | east-africa sub-saharan-africa africa emea | Kenya~ | Kenyan;Kenyans
tz | east-africa sub-saharan-africa africa emea | Tanzania | Tanzanian
ug | east-africa sub-saharan-africa africa emea | Uganda | Ugandan;Ugandans
rw | east-africa sub-saharan-africa africa emea | Rwanda | Rwandan;Rwandans
et | east-africa sub-saharan-africa africa emea | Ethiopia | Ethiopian;Ethiopians
so | east-africa sub-saharan-africa africa emea | Somalia | Somali;Somalis
ss | east-africa sub-saharan-africa africa emea | South Sudan | South Sudanese
cd | sub-saharan-africa africa emea | Democratic Republic of Congo;DRC;Congo | Congolese
ao | sub-saharan-africa africa emea | Angola | Angolan
mz | sub-saharan-africa africa emea | Mozambique | Mozambican
zm | sub-saharan-africa africa emea | Zambia | Zambian
zw | sub-saharan-africa africa emea | Zimbabwe | Zimbabwean
bw | sub-saharan-africa africa emea | Botswana | Botswanan
na | sub-saharan-africa africa emea | Namibia | Namibian
mg | sub-saharan-africa africa emea | Madagascar | Malagasy
mu | sub-saharan-africa africa emea | Mauritius | Mauritian
td | sub-saharan-africa africa emea | Republic of Chad | Chadian
`;

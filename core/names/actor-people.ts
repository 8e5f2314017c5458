/**
 * People of technology, retail and politics who stand in such news: `id | organisation | names`. A bare family name that is
 * also a word or another's name is left out, save where the page's own topic adds it. Data.
 */
export const PEOPLE = `
shou-zi-chew | tiktok | Shou Zi Chew;Shou Chew;Chew Shou Zi;Chew Shouzi;Zhou Shouzi;Shouzi Chew;Shou-Zi Chew;Shou;Chew!;Mr Chew;Mr. Chew
zhang-yiming | bytedance | Zhang Yiming;Yiming Zhang;Mr Zhang
liang-rubo | bytedance | Liang Rubo;Rubo Liang
kevin-mayer | tiktok | Kevin Mayer
vanessa-pappas | tiktok | Vanessa Pappas;V Pappas
zenia-mucha | tiktok | Zenia Mucha
blake-chandlee | tiktok | Blake Chandlee
bob-kang | tiktok | Bob Kang;Kang Zeyu
joshua-ma | tiktok | Joshua Ma
sandie-hawkins | tiktok | Sandie Hawkins
nico-le-bourgeois | tiktok | Nico Le Bourgeois;Nico Leclercq
michael-beckerman | tiktok | Michael Beckerman
erich-andersen | bytedance | Erich Andersen
julie-gao | bytedance | Julie Gao
adam-presser | tiktok | Adam Presser
theo-bertram | tiktok | Theo Bertram
rich-waterworth | tiktok | Rich Waterworth
patrick-nommensen | tiktok | Patrick Nommensen
alex-zhu | tiktok | Alex Zhu
mark-zuckerberg | meta | Mark Zuckerberg;Zuckerberg;Zuck
sheryl-sandberg | meta | Sheryl Sandberg
adam-mosseri | instagram | Adam Mosseri;Mosseri
elon-musk | x | Elon Musk;Musk
linda-yaccarino | x | Linda Yaccarino
jack-dorsey | twitter | Jack Dorsey
sundar-pichai | google | Sundar Pichai;Pichai
neal-mohan | youtube | Neal Mohan
susan-wojcicki | youtube | Susan Wojcicki
tim-cook | apple | Tim Cook
satya-nadella | microsoft | Satya Nadella;Nadella
jeff-bezos | amazon | Jeff Bezos;Bezos
andy-jassy | amazon | Andy Jassy
sam-altman | openai | Sam Altman;Altman
evan-spiegel | snap | Evan Spiegel;Spiegel
jack-ma | alibaba | Jack Ma
pony-ma | tencent | Pony Ma;Ma Huateng
forrest-li | sea | Forrest Li
colin-huang | pdd | Colin Huang
james-daunt | barnes-noble | James Daunt;Daunt
jensen-huang | nvidia | Jensen Huang
larry-ellison | oracle | Larry Ellison
donald-trump | | Donald Trump;Trump;President Trump;Donald J. Trump
joe-biden | | Joe Biden;Biden;President Biden
kamala-harris | | Kamala Harris
xi-jinping | | Xi Jinping;President Xi
rishi-sunak | | Rishi Sunak;Sunak
keir-starmer | | Keir Starmer;Starmer
emmanuel-macron | | Emmanuel Macron;Macron
ursula-von-der-leyen | | Ursula von der Leyen;von der Leyen
thierry-breton | | Thierry Breton
margrethe-vestager | | Margrethe Vestager
joko-widodo | | Joko Widodo;Jokowi
teten-masduki | | Teten Masduki
zulkifli-hasan | | Zulkifli Hasan
narendra-modi | | Narendra Modi;Modi
marco-rubio | | Marco Rubio;Rubio
josh-hawley | | Josh Hawley;Hawley
mark-warner | | Mark Warner
brendan-carr | | Brendan Carr
gina-raimondo | | Gina Raimondo
cathy-mcmorris-rodgers | | Cathy McMorris Rodgers;McMorris Rodgers
mike-gallagher | | Mike Gallagher
charli-damelio | | Charli D'Amelio
khaby-lame | | Khaby Lame
addison-rae | | Addison Rae
mrbeast | | MrBeast
colleen-hoover | | Colleen Hoover
taylor-swift | | Taylor Swift
`;

/** Governments, regulators and public bodies, which act as people do: `id | | names`. */
export const BODIES = `
us-congress | | Congress;US Congress;House of Representatives;US Senate;the Senate;Senate;US House
us-government | | US government;federal government;Biden administration;Trump administration;White House
cfius | | CFIUS;Committee on Foreign Investment in the United States
ftc | | FTC;Federal Trade Commission
fcc | | FCC;Federal Communications Commission
sec | | SEC;Securities and Exchange Commission
doj | | DOJ;Justice Department;Department of Justice;US Justice Department
commerce-department | | Commerce Department;Department of Commerce
fbi | | FBI
cia | | CIA
fda | | FDA;Food and Drug Administration
supreme-court | | Supreme Court;US Supreme Court
uk-government | | UK government;British government
uk-parliament | | UK Parliament;British parliament;House of Commons;House of Lords;Parliament of the United Kingdom
ofcom | | Ofcom
ico | | Information Commissioner's Office;ICO;Information Commissioner
cma | | CMA;Competition and Markets Authority
european-commission | | European Commission;EU Commission
european-parliament | | European Parliament
irish-dpc | | Data Protection Commission;Irish Data Protection Commission;DPC
cnil | | CNIL
chinese-government | | Chinese government;Communist Party;Chinese Communist Party;CCP;Cyberspace Administration of China
indonesian-government | | Indonesian government;Indonesian trade ministry;Ministry of Trade
united-nations | | United Nations;UN
nato | | NATO;Nato
nhs | | NHS
mi5 | | MI5;GCHQ
nypd | | NYPD
interpol | | Interpol;Europol
authors-guild | | Authors Guild
publishers-association | | Publishers Association
booksellers-association | | Booksellers Association
nasdaq | | Nasdaq;NASDAQ
nyse | | New York Stock Exchange;NYSE
hkex | | Hong Kong Stock Exchange;HKEX
`;

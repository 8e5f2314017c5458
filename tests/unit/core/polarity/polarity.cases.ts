/**
 * `text → reading`: cues in reading order as `kind[scope]` in the groups N (negation), R (reversal), M (modality); the scope
 * is cut from the text, without the space before it. `-` where there is none of them.
 */
export const POLARITY_CASES: Readonly<Record<string, string>> = {
  negation: `
    TikTok did not grow → N not[grow]
    TikTok didn't grow in May → N not[grow in May]
    TikTok didn’t grow → N not[grow]
    It cannot sell books → N not[sell books]
    It never opened a shop → N never[opened a shop]
    No app has grown faster → N no[app has grown faster]
    None of them grew → N none[them grew]
    Neither TikTok nor Meta replied → N none[TikTok nor Meta replied]
    It grew without a shop → N without[a shop]
    It hardly grew → N hardly[grew]
    Few shoppers came → N hardly[shoppers came]
    Nobody came to the shop → N no[came to the shop]
    It is no longer sold → N no-longer[sold]
    It sold songs instead of books → N instead[books]
    It chose Britain rather than France → N instead[France]
    It lacks a plan → N no[a plan]
    It has never been profitable → N never[been profitable]
    The goal was by no means met → N not[met]
    The shop isn't open → N not[open]
    It won't launch there → N not[launch there]
    At no point did it grow → N never[did it grow]
    Reach does not simply equal sales → N not[simply equal sales]
    Users could not stop playing → -
    It ceased to be a toy → R abandonment[be a toy]
    It stopped being a toy → R abandonment[a toy]
  `,
  'scope ends with the clause': `
    It did not grow, but sales rose → N not[grow]
    It did not grow but sales rose → N not[grow]
    It did not grow while rivals did → N not[grow]
    It did not grow; rivals did → N not[grow]
    It did not grow (rivals did) → N not[grow]
    It did not grow — rivals did → N not[grow]
    It did not grow because ads fell → N not[grow]
    Although it never grew, sales rose → N never[grew]
    The app, which never grew, closed → N never[grew]
    It did not, however, grow → N not[, however, grow]
    Sales rose. It did not grow → N not[grow]
  `,
  'negative words that deny nothing': `
    It is not only big → -
    It is not just a fad → -
    not least in Asia → -
    It is nothing but a fad → -
    It sold no less than 5m → -
    no fewer than 20 people → -
    There is no doubt that it grew → -
    It is the No. 1 app → -
    at No 10 Downing Street → -
    It opened in the U.S. not until 2022 → -
    no wonder sales rose → -
    none other than Musk → -
    No matter what it does → -
    not to mention games → -
    It has grown like never before → -
    whether or not it grows → -
    no more than 20 → -
    the Little Burgundy district → -
  `,
  'plans dropped and denials': `
    TikTok scrapped plans to expand → R abandonment[plans to expand] M plan[expand]
    It dropped plans to expand → R abandonment[to expand]
    Plans to expand were scrapped → R abandonment[Plans to expand were scrapped] M plan[expand were scrapped]
    The launch has been shelved → R abandonment[The launch has been shelved]
    It shelved the launch → R abandonment[the launch]
    It abandoned the idea → R abandonment[the idea]
    It called off the launch → R abandonment[the launch]
    It pulled the plug on it → R abandonment[on it]
    It pulled out of Britain → R abandonment[of Britain]
    A sale is off the table → R abandonment[A sale is off the table]
    It denied that sales fell → R denial[that sales fell]
    It disputes the figure → R denial[the figure]
    It rejected the claim → R denial[the claim]
    The report is wrong → R denial[The report is wrong]
    It failed to grow → R failure[grow]
    It fell short of its goal → R failure[of its goal]
    It missed its target → R failure[its target]
    It has yet to open → R failure[open]
    It stopped short of a ban → R failure[a ban]
    It ruled out a sale → R exclusion[a sale]
    A sale was ruled out → R exclusion[A sale was ruled out]
    It has no plans to sell → R exclusion[sell]
    It has no intention of selling → R exclusion[selling]
    It refused to sell → R exclusion[sell]
    It decided against a sale → R exclusion[a sale]
    It postponed the launch → R delay[the launch]
    The launch was pushed back → R delay[The launch was pushed back]
    It halted sales in May → R abandonment[sales in May]
    It suspended the scheme → R abandonment[the scheme]
    It backed away from the deal → R abandonment[from the deal]
    It scaled back its team → R abandonment[its team]
  `,
  'double negation': `
    It did not deny the report → N not[deny the report] R denial[the report]
    It never failed to pay → N never[failed to pay] R failure[pay]
    It is not unlike Douyin → -
    It is not uncommon → -
  `,
  'plans, rumours, possibilities': `
    TikTok plans to open a shop → M plan[open a shop]
    It aims to grow → M plan[grow]
    It hopes to sell → M plan[sell]
    It is set to open → M plan[open]
    It is expected to grow → M plan[grow]
    It is considering a sale → M plan[a sale]
    It is in talks to sell → M plan[sell]
    It will open in May → M future[open in May]
    It may open in May → M possibility[open in May]
    It opened in May → -
    May was busy → -
    It might sell → M possibility[sell]
    It could sell → M possibility[sell]
    It is likely to sell → M possibility[sell]
    It is said to be for sale → M rumour[be for sale]
    It reportedly grew → M rumour[grew]
    It is rumoured to be for sale → M rumour[be for sale]
    It allegedly lied → M rumour[lied]
    It must sell → M obligation[sell]
    It has to sell → M obligation[sell]
    It was ordered to sell → M obligation[sell]
    It used to grow → M past-habit[grow]
    It formerly sold songs → M past-habit[sold songs]
    It would sell if asked → M future[sell] M condition[asked]
    Will Smith sang → -
    It won't sell → N not[sell]
    It grew last year → -
  `,
};

/** `text → words of saying | kind | who`; `-` where no one is said to say it. */
export const ATTRIBUTION_CASES = `
  Sales fell, according to Bloomberg. → according to | according | Bloomberg
  According to the FT, sales fell. → According to | according | FT
  According to sources quoted by the FT, sales fell. → According to | according | sources quoted by the FT
  TikTok said that sales fell. → said | said | TikTok
  Sales fell, TikTok said on Monday. → said | said | TikTok
  Sales fell, said Ms Hawkins. → said | said | Ms Hawkins
  "Sales fell," said one analyst. → said | said | one analyst
  “Sales fell,” Chew told staff. → told | said | Chew
  Three people familiar with the matter said sales fell. → said | said | Three people familiar with the matter
  The company claims that sales rose. → claims | claimed | company
  Analysts at Bernstein reckon that it grew. → reckon | said | Analysts at Bernstein
  The target, analysts said, was cut. → said | said | analysts
  Sales fell, Reuters reported. → reported | said | Reuters
  The FT first reported the cut. → reported | said | FT
  It is said to be for sale. → -
  Sales fell in May. → -
  She has also said that it grew. → said | said | She
  Sales rose, insists its boss. → insists | claimed | its boss
  Momentum Works estimates that sales rose. → estimates | said | Momentum Works
  Chew, the chief executive, said sales fell. → said | said | Chew
  Microsoft last week announced a plan. → announced | said | Microsoft
  It is sought over his alleged role. → -
  It beat analysts’ estimates. → -
  It rose in May, saying it had hired. → saying | said | -
  Its claims are bold. → -
  Staff were told to go. → -
  Sales fell, the company's boss told the FT. → told | said | company's boss
  Sales fell, as first reported by the Guardian. → as first reported by | according | Guardian
`;

/** Words by which names of actors are told from other capital words. Data. */

import { wordSet } from '../text/word-set.ts';

/** What an actor does or has, right after its name: shows that a word at the head of a sentence is a name. */
export const ACTOR_VERBS: ReadonlySet<string> = wordSet(`
  said says has had is was will would did does can could may might must should also announced announces reported
  reports plans planned launched launches expects expected posted told wants wanted bought buys sold sells owns
  owned paid pays cut cuts raised raises lost hired laid reached agreed denied declined confirmed faces faced
  fined sued sues warned warns added adds made makes took takes began started stopped shut closed opened unveiled
  introduced tested tests offers offered lets let allows allowed became remains remained rose fell gained dropped
  overtook operates runs ran users shares stock executives employees inc ceo
`);

/** Words before a one-letter name ("on X"). */
export const LETTER_LEADS: ReadonlySet<string> = wordSet(`
  on to with and by from of like called over
`);

/** Small words inside people's and firms' names. */
export const NAME_PARTICLES: ReadonlySet<string> = wordSet(`
  de da di del della der den van von bin bint al el la le du dos ibn
`);

/** Capital words that are no actor: days, months, feasts, things. */
export const NO_ACTORS: ReadonlySet<string> = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december jan feb mar apr jun jul aug sep sept oct nov dec tues thur
  thurs fri spring summer autumn fall winter q1 q2 q3 q4 h1 h2 fy christmas easter ramadan eid diwali
  thanksgiving halloween hanukkah valentine's prime day black cyber super bowl week year eve new lunar olympics
  olympic oscars oscar emmy grammy grammys world cup covid covid-19 coronavirus pandemic brexit ai vr ar tv pc pcs
  url gdp gmv dau daus mau maus ipo ipos esg dei hr it ui api sdk gps usb sms vpn faq pr seo roi cpm ad ads app
  apps usd eur gbp rmb sgd aed idr ok okay gov sen rep gen lt capt col sgt det insp mr mrs ms dr sir lord lady prof rev inc ltd corp co llc plc company firm group app platform board minister general i i'm i've
  i'd i'll god internet web wi-fi wifi bluetooth english french spanish german chinese arabic islam muslim muslims
  christian christians jewish jews catholic republican republicans democrat democrats democratic conservative
  conservatives labour tory tories liberal communist house senate congress state states government parliament
  president prime minister chief live shop gen gifts gift diamonds coins stories story page video videos act bill
  law nobel bitcoin am pm a.m. p.m. bc ad north south east west northern southern eastern western pacific atlantic
  no vs part chapter section figure table photo image
`);

/** Words after which "host", "lead" or "staff" is a verb. */
export const VERB_LEADS: ReadonlySet<string> = wordSet(`
  to will would can could may might must should shall cannot won't can't who which that and
`);

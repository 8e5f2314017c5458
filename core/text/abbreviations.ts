/** Abbreviations of news English, lower case without the last dot, by what they say about the end of a sentence. Data. */

import { wordSet } from './word-set.ts';

/** Always followed by what they introduce: titles, "e.g.", "vs.". A full stop after them never ends a sentence. */
export const OPENING_ABBREVIATIONS: ReadonlySet<string> = wordSet(`
  mr mrs ms mx messrs mmes dr drs prof rev fr hon sen sens rep reps gov govs pres amb supt det sgt cpl pvt lt col
  gen maj capt cmdr cdr adm brig insp pc dc ald cllr st ste mt ft sr. mlle mme herr e.g i.e eg ie viz cf vs v
  approx ca c fig figs eq sec ch chap vol vols pp ed eds est incl esp q.v n.b rt r.i.p a.k.a
`);

/** Followed by a figure they belong to: "No. 1", "Jan. 6", "p. 12". Before a word they end the sentence. */
export const FIGURE_ABBREVIATIONS: ReadonlySet<string> = wordSet(`
  no nos nr jan feb mar apr jun jul aug sep sept oct nov dec p pp art para pt ref tel ext mon tue tues wed thu
  thur thurs fri sat sun
`);

/** Stand inside a sentence or at its end; what follows decides. */
export const MIDDLE_ABBREVIATIONS: ReadonlySet<string> = wordSet(`
  inc ltd corp co cos llc l.l.c plc p.l.c bros assn dept univ inst intl int'l nat'l gov't govt mfg jr sr esq ph.d
  phd m.d b.a m.a b.sc m.sc m.b.a j.d ll.b d.phil r.n c.e.o d.c u.s u.k u.n e.u u.s.a u.s.s.r u.a.e n.y l.a n.j
  n.h s.f a.m p.m am pm b.c a.d b.c.e c.e etc et al. al approx avg max min mins hrs sq ft in lb lbs oz km mi ave
  av blvd rd hwy sts pl apt bldg fla calif conn mass mich minn ore penn pa va wash wis ariz ark colo del ill ind
  kan ky la md miss mo mont neb nev okla tenn tex vt wyo ga ala n.c s.c n.d s.d n.m r.i w.va ont que b.c alta a.i
  a.p a.g d.a g.o.p t.v v.p p.r h.r i.t i.d i.p.o r&d s.e.c f.b.i c.i.a n.s.a n.b.a n.f.l b.b.c u.k.'s u.s.'s
`);

/** Words that look like an abbreviation when another sentence follows, so that only a lower-case word binds them. */
export const WORDLIKE_ABBREVIATIONS: ReadonlySet<string> = wordSet(`
  no in am pm pl art mass miss ore wash ill ind la pa ma me mar sat sun mon del ave max min est fig mo al min co',
`);

/** End a sentence unless a day or a time zone follows. */
export const TIMES_OF_DAY: ReadonlySet<string> = wordSet('a.m p.m');

/** Words that begin a sentence far more often than they follow "U.S." or "Inc." inside one. */
export const SENTENCE_STARTERS: ReadonlySet<string> = wordSet(`
  the a an this that these those it its he she they we i you his her their our my your there here but and or so
  yet nor for if when while as since because although though after before until once unless where in on at by from
  with without under over among between during despite about across against amid last next what who why how which
  whose however meanwhile moreover instead still also even then now later earlier today yesterday tomorrow both
  all some many most more few several each every neither either another other none no not only just one two three
  besides apart aside except alongside unlike beyond within throughout amidst amongst toward towards versus excluding
  including whereas plus near behind around above below beneath opposite inside outside onto upon via per
  such according asked added analysts critics officials people users shares sales
`);

/** Verbs of speech that follow a quotation ending in "?" or "!" inside the same sentence. */
export const SPEECH_VERBS: ReadonlySet<string> = wordSet(`
  said says asked asks added adds wrote writes replied told tells shouted joked quipped wondered demanded
  exclaimed tweeted posted insisted continued cried
`);

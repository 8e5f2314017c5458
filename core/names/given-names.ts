import { wordSet } from '../text/word-set.ts';

/** First names common in the news; a place name that is also a family name or first name is a person beside one. */
export const GIVEN_NAMES: ReadonlySet<string> = wordSet(`
  adam alan albert alex alexander alice amanda amy andrew angela anna anne anthony ashley barbara ben benjamin
  bill bob brian carl carol caroline catherine charles charlotte chris christian christina christine christopher
  claire daniel david debbie deborah diana donald donna dorothy edward elizabeth ellen emily emma eric eva frank
  fred gary george grace graham greg hannah harry heather helen henry hugh ian jack jacob james jane janet jason
  jean jeff jennifer jeremy jerry jessica jim jimmy joan joe john jonathan joseph josh joshua joyce juan judith
  julia julie justin karen kate katherine keith kelly ken kenneth kevin kim larry laura lauren lee linda lisa
  louis louise luke marc marcus margaret maria marie mark martha martin mary matt matthew megan melissa michael
  michelle mike mohammed mohamed muhammad nancy natalie nathan neil nicholas nick nicole nigel oliver olivia
  pamela patricia patrick paul peter phil philip rachel ralph ray rebecca richard rick rob robert roger ron ronald
  rosa ruth ryan sam samantha samuel sandra sara sarah scott sean sharon simon sophie stephanie stephen steve
  steven stuart sue susan suzanne theresa thomas tim timothy tina tom tony tracy tyler vanessa victor victoria
  vincent walter wayne wendy will william zachary zoe
`);

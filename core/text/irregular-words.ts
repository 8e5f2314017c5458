/** Irregular forms of the words news is written with: first the plain form, then the forms that mean it. Data. */

import { wordSet } from './word-set.ts';

const FORMS = `
  arise arose arisen|become became|begin began begun|bite bit bitten|blow blew blown|break broke broken|bring brought
  build built|buy bought|catch caught|choose chose chosen|come came|deal dealt|do did done does|draw drew drawn
  drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found
  flee fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten|freeze froze frozen|get got gotten|give gave given
  go went gone goes|grow grew grown|hang hung|have had has having|hear heard|hide hid hidden|hold held|keep kept
  know knew known|lay laid|lead led|leave left|lend lent|light lit|lose lost|make made|mean meant|meet met|mistake mistook mistaken
  overtake overtook overtaken|pay paid|ride rode ridden|ring rang rung|rise rose risen|run ran|say said|see saw seen|seek sought
  sell sold|send sent|shake shook shaken|shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk
  sit sat|sleep slept|slide slid|speak spoke spoken|speed sped|spend spent|spin spun|stand stood|steal stole stolen|stick stuck
  strike struck stricken|swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught|tell told|think thought
  throw threw thrown|understand understood|undertake undertook undertaken|wake woke woken|wear wore worn|weep wept|win won
  withdraw withdrew withdrawn|write wrote written|forecast forecasted|outgrow outgrew outgrown|outsell outsold|oversee oversaw overseen
  rebuild rebuilt|resell resold|undercut undercutting|be am is are was were been being
  man men|woman women|child children|person people persons|ad ads|focus focusses focussed focussing|half halves|wife wives|leaf leaves
  medium media|datum data|analysis analyses|crisis crises|basis bases|criterion criteria|phenomenon phenomena|index indices
  foot feet|tooth teeth|mouse mice|good better best|bad worse worst|business businesses|cut cutting|bus buses|gas gases
  dye dyed dyeing|die died dying|lie lied lying|tie tied tying|live lives lived living|use used using|owe owed owing`;

/** Words that a rule would cut and that mean nothing without their ending. */
const WHOLE = `
  news series species means always perhaps thus plus versus status campus bonus virus focus menus corpus consensus surplus
  alas gas bus yes his this less press access process success business wireless ceaseless
  during morning evening king ring spring string thing nothing something anything everything sing wing bring sterling
  red bed need seed speed feed breed hundred sacred embed exceed proceed succeed indeed
  early only family july italy daily weekly monthly yearly quarterly hourly ugly
  texas paris james dallas arkansas kansas illinois los angeles walmart reels tiktok netflix tesla
  united states maldives philippines netherlands emirates reuters forbes times bytes tiktoks`;

/** Form → plain form. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  FORMS.split(/[|\n]/).flatMap((entry) => {
    const [plain = '', ...forms] = entry.trim().split(' ');
    return forms.map((form): [string, string] => [form, plain]);
  }),
);

export const UNCHANGED_WORDS: ReadonlySet<string> = wordSet(WHOLE);

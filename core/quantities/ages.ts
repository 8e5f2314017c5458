import { isHyphen, type Lexemes, pastHyphen, textAt, wordAt } from './lexemes.ts';
import { isPlural } from './nouns.ts';
import type { FigureGroup } from './ranges.ts';
import type { Hedge } from './types.ts';
import { AGE_NOUNS } from './vocabulary/contexts.ts';

/** Nobody in the news is older. */
const OLDEST = 110;

/** "16-year-old", "18 years old", "aged 16 to 24", "16- to 24-year-olds", "Chew, 39, said", "says Faisal, 24." */
export function isAge(all: Lexemes, group: FigureGroup): boolean {
  const word = wordAt(all, pastHyphen(all, group.next));
  if (word === 'old' || word === 'olds') return true;
  if (isHyphen(all[group.next]) && wordAt(all, group.next + 1) === 'year') return true;
  const lead = wordAt(all, group.lead - 1);
  if (lead === 'aged' || lead === 'ages' || lead === 'age') return true;
  const beyond = wordAt(all, group.lead - 2);
  if ((lead === 'of' && beyond === 'age') || (lead === 'between' && beyond === 'aged')) return true;
  if (group.kind !== 'count' || group.high >= OLDEST) return false;
  return (lead === 'of' && PEOPLE.has(beyond) && ends(all, group.next)) || isApposition(all, group);
}

const PEOPLE: ReadonlySet<string> = new Set(
  'girl girls boy boys woman women man men child children teenager teenagers'.split(' '),
);

/** A number between a name and a comma or the sentence's end. */
function isApposition(all: Lexemes, group: FigureGroup): boolean {
  if (textAt(all, group.first - 1) !== ',') return false;
  const name = all[group.first - 2];
  const after = textAt(all, group.next);
  if (after === ',') return true;
  return name?.kind === 'word' && name.shape !== 'lower' && group.low > 9 && ends(all, group.next) && after !== '';
}

/** "users under 13", "younger than thirteen", "over-18s", "Saudis between 18 and 30". */
export function isAgeLimit(
  all: Lexemes,
  group: FigureGroup,
  around: { readonly start: number; readonly hedge: Hedge | undefined; readonly counted: boolean },
): boolean {
  if (group.high >= OLDEST) return false;
  const adjective = wordAt(all, group.first - 2);
  if (wordAt(all, group.first - 1) === 'than' && (adjective === 'younger' || adjective === 'older')) return true;
  if (textAt(all, group.next) === 's' && all[group.next]?.glued) return true;
  if (around.counted || group.low < 5) return false;
  const before = wordAt(all, around.start - 1);
  const people = AGE_NOUNS.has(before) || (isPlural(before) && ends(all, group.next));
  if (group.range) return people && wordAt(all, group.lead) === 'between' && AGE_VERBS.has(wordAt(all, group.next));
  const limits = around.hedge === 'under' || around.hedge === 'over' || around.hedge === 'at-least';
  return limits && (people || before === 'be' || before === 'are');
}

const AGE_VERBS: ReadonlySet<string> = new Set(['who', 'use', 'watch', 'are', 'were', 'have', 'say']);

function ends(all: Lexemes, index: number): boolean {
  const at = all[index];
  return (
    at === undefined ||
    (at.kind === 'sign' && !at.glued) ||
    at.text === '.' ||
    at.text === ',' ||
    at.text === ';' ||
    PEOPLE_VERBS.has(at.text)
  );
}

const PEOPLE_VERBS: ReadonlySet<string> = new Set(['who', 'have', 'are', 'were', 'may', 'can']);

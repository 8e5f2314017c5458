import { describe, expect, it } from 'vitest';
import { stem } from '../../../../core/text/stem.ts';

/** Forms on one line share a stem; no two lines share one. */
const FAMILIES = `
slash slashes slashed slashing
sell sells sold selling
buy buys bought buying
cut cuts cutting
grow grows grew grown growing
fall falls fell fallen falling
rise rises rose risen rising
country countries
company companies
market markets marketed marketing
launch launches launched launching
open opens opened opening
close closes closed closing
shelve shelves shelved shelving
scrap scraps scrapped scrapping
drop drops dropped dropping
cancel cancels cancelled canceled cancelling
plan plans planned planning
target targets targeted targeting
goal goals
user users
double doubles doubled doubling
triple triples tripled tripling
miss misses missed missing
pass passes passed passing
boss bosses
business businesses
buzz buzzes buzzed
tax taxes taxed taxing
expand expands expanded expanding
reduce reduces reduced reducing
lower lowers lowered lowering
raise raises raised raising
lead leads led leading
pay pays paid paying
say says said saying
tell tells told telling
make makes made making
take takes took taken taking
give gives gave given giving
know knows knew known knowing
see sees saw seen seeing
go goes went gone going
try tries tried trying
deny denies denied denying
apply applies applied applying
agree agrees agreed
free freed frees
die dies died dying
use uses used using
hire hires hired hiring
fire fires fired firing
stream streams streamed streaming
livestream livestreams livestreamed livestreaming
broadcast broadcasts broadcasting
ad ads
app apps
staff staffed
woman women
man men
child children
person people
quick quickly
rapid rapidly
install installs installed installing
travel travels travelled traveled travelling
label labels labelled labelling
refer refers referred referring
begin begins began begun beginning
shrink shrinks shrank shrunk shrinking
fight fights fought fighting
spend spends spent spending
lose loses lost losing
win wins won winning
become becomes became becoming
undercut undercutting undercuts
analysis analyses
crisis crises
`;

const families = FAMILIES.trim()
  .split('\n')
  .map((line) => line.split(' '));

describe('the forms of a word share a stem', () => {
  it.each(families.map((forms) => [forms.join(', '), forms] as const))('%s', (_shown, forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });
});

it('words of different families keep apart', () => {
  const stems = families.map(([plain = '']) => stem(plain));
  expect(stems.filter((own, at) => stems.indexOf(own) !== at)).toEqual([]);
});

it.each([
  'news',
  'series',
  'during',
  'nothing',
  'this',
  'his',
  'was',
  'status',
  'campus',
  '12bn',
  'u.s.',
  'e-commerce',
  'tv',
  'daily',
  'reels',
  'paris',
])('%s has no ending to lose, or is no word of letters', (word) => {
  expect(stem(word)).toBe(word === 'was' ? 'be' : word);
});

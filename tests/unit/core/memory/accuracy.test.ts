/** How well claims are recognised, on pairs of sentences of ours with the answer a careful reader gives. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLexicon } from '../../../../core/matching/index.ts';
import { readClaim } from '../../../../core/memory/claim-reading.ts';
import { likeness } from '../../../../core/memory/same-claim.ts';
import { loadLexicon } from '../../../../seeds/bundled.ts';

interface GoldPair {
  readonly is: 'same' | 'figures' | 'no';
  readonly a: string;
  readonly b: string;
  /** When their pages were published. */
  readonly on: readonly [string, string];
}

const lexicon = openLexicon(loadLexicon());
const gold = readFileSync(join(import.meta.dirname, '../../../gold/memory.pairs.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as GoldPair);

const answers = gold.map((pair) => {
  const [a, b] = [readClaim(pair.a, pair.on[0], lexicon), readClaim(pair.b, pair.on[1], lexicon)];
  const kind = likeness(a, b)?.kind;
  return { ...pair, said: kind === undefined ? 'no' : kind === 'same' ? 'same' : 'figures' };
});
const share = (some: readonly { is: string; said: string }[]): number =>
  some.filter(({ is, said }) => is === said).length / Math.max(1, some.length);

describe('on forty pairs of claims', () => {
  it('what is called the same is the same: silence is better than a wrong memory', () => {
    const wrong = answers.filter(({ is, said }) => said !== 'no' && said !== is);
    expect(wrong.map(({ a, b, said }) => `${said}: ${a} / ${b}`)).toEqual([]);
  });

  it('at least four in five that are the same are known again', () => {
    const missed = answers.filter(({ is, said }) => is === 'same' && said !== 'same');
    expect(
      share(answers.filter(({ is }) => is === 'same')),
      missed.map(({ a, b }) => `${a} / ${b}`).join('\n'),
    ).toBeGreaterThanOrEqual(0.8);
  });

  it('at least four in five that give other figures are known again', () => {
    const missed = answers.filter(({ is, said }) => is === 'figures' && said !== 'figures');
    expect(
      share(answers.filter(({ is }) => is === 'figures')),
      missed.map(({ a, b }) => `${a} / ${b}`).join('\n'),
    ).toBeGreaterThanOrEqual(0.8);
  });
});

/** Makes seeds/lexicon/background.txt from word counts of news: which words are too common to tell one fact from another. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsOf } from '../../core/matching/words.ts';

const ROOT = join(import.meta.dirname, '../..');
const COUNTS = join(ROOT, '../shared/lexical/document-frequency.tsv');
const OUT = join(ROOT, 'seeds/lexicon/background.txt');
/** Sentences in a middling article: shares are of sentences, counts are of articles. */
const SENTENCES = 30;
/** Bands of a factor of two. */
const BANDS = 15;
const KEPT = 7_000;

if (!existsSync(COUNTS)) {
  console.log('background: ../shared/lexical is not here, background.txt stays as it is');
} else {
  writeFileSync(OUT, background(readFileSync(COUNTS, 'utf8')));
  console.log(`background: wrote ${OUT}`);
}

function background(counts: string): string {
  const [head = '', ...rows] = counts.trimEnd().split('\n');
  const documents = Number(head.split('\t')[1]);
  const shares = new Map<string, number>();
  for (const row of rows) {
    const [word = '', count = '0'] = row.split('\t');
    const share = 1 - (1 - Math.min(Number(count), documents - 1) / documents) ** (1 / SENTENCES);
    const stem = wordsOf(word)[0]?.stem;
    if (stem && !/\d/.test(stem)) shares.set(stem, (shares.get(stem) ?? 0) + share);
  }
  const ranked = [...shares].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, KEPT);
  const bands = new Map<number, string[]>();
  for (const [stem, share] of ranked) {
    const band = Math.min(BANDS, Math.round(-Math.log2(Math.min(share, 1))));
    bands.set(band, [...(bands.get(band) ?? []), stem]);
  }
  return [
    '# Share of news sentences with a word, in bands of a factor of two, by stem.',
    '# Counted from the public data set Article-Bias-Prediction (37,550 English news articles, 2012-2020); only counts are here.',
    ...[...bands].sort((a, b) => a[0] - b[0]).map(([band, stems]) => `${2 ** -band}\t${stems.sort().join(' ')}`),
    '',
  ].join('\n');
}

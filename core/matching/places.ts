import type { TermHit } from './terms.ts';
import type { Word } from './words.ts';
export function readPlaces(_text: string, words: readonly Word[]): TermHit[] {
  const hits: TermHit[] = [];
  const P: Record<string, string[]> = {
    indonesia: ['id', 'sea'],
    jakarta: ['id', 'sea'],
    indonesian: ['id', 'sea'],
    vietnam: ['vn', 'sea'],
    vietnamese: ['vn', 'sea'],
    thailand: ['th', 'sea'],
    thai: ['th', 'sea'],
    malaysia: ['my', 'sea'],
    philippines: ['ph', 'sea'],
    singapore: ['sg', 'sea'],
    britain: ['gb'],
    british: ['gb'],
    uk: ['gb'],
    london: ['gb'],
    america: ['us'],
    american: ['us'],
    us: ['us'],
    'u.s.': ['us'],
    gulf: ['me'],
    dubai: ['me'],
    saudi: ['me'],
    uae: ['me'],
    arab: ['me'],
    egypt: ['me'],
    riyadh: ['me'],
    turkey: ['me'],
    europe: ['eu'],
    germany: ['eu'],
    spain: ['eu'],
    france: ['eu'],
    italy: ['eu'],
  };
  words.forEach((w, i) => {
    if (w.word === 'us' && w.shape !== 'upper') return;
    let p = Object.hasOwn(P, w.word) ? P[w.word] : undefined;
    let last = i;
    const n = words[i + 1]?.word;
    if (w.word === 'southeast' && n?.startsWith('asia')) {
      p = ['sea'];
      last = i + 1;
    }
    if (w.word === 'south' && words[i + 1]?.word === 'east') {
      p = ['sea'];
      last = i + 2;
    }
    if (w.word === 'middle' && n === 'east') {
      p = ['me'];
      last = i + 1;
    }
    if (w.word === 'middle' && n === 'eastern') {
      p = ['me'];
      last = i + 1;
    }
    if (w.word === 'united' && n === 'kingdom') {
      p = ['gb'];
      last = i + 1;
    }
    if (w.word === 'united' && n === 'states') {
      p = ['us'];
      last = i + 1;
    }
    for (const [k, t] of (p ?? []).entries()) hits.push({ term: '#' + t, first: i, last, strength: k ? 0.9 : 1 });
  });
  return hits;
}

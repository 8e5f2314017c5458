import { describe, expect, test } from 'vitest';
import { mentionsOf } from '../../../core/mentions.ts';

const topic = mentionsOf({ names: ['TikTok', 'Tik Tok', 'TT'], associates: ['ByteDance', 'Shou Chew'] });

describe('mentions of a topic', () => {
  test.each([
    ['TikTok grows', 1],
    ['tiktok, TIKTOK and Tik-Tok', 3],
    ["a TikToker and TikTok's shop", 2],
    ['LeTikTok is another firm', 0],
    ['LeTikTok met TikTok', 1],
    ['on 4TikTok', 0],
    ['TT and TT-Shop, not TTL or ATT', 2],
    ['他在TikTok上', 1],
    ['Tik\u200bTok and T\u0456kTok', 2],
    ['', 0],
  ])('in "%s": %i', (text, count) => {
    expect(topic.names(text)).toBe(count);
  });

  test('of its people and companies are counted apart', () => {
    expect(topic.associates('ByteDance and Shou-Chew of TikTok')).toBe(2);
  });

  test('show the words around the first', () => {
    expect(topic.evidence('The owner of TikTok said so.')).toBe('The owner of TikTok said so.');
    expect(topic.evidence('ByteDance said so.')).toBe('ByteDance said so.');
    expect(topic.evidence('Nobody said so.')).toBeUndefined();
  });

  test('tell a text that is a name and nothing else', () => {
    expect(['TikTok', ' tik tok ', 'ByteDance', 'TikTok grows', ''].map((text) => topic.is(text))).toEqual([
      true,
      true,
      true,
      false,
      true,
    ]);
  });

  test('tell when each is followed by the same', () => {
    expect(topic.only('TikTok video and TikTok video', /^ video/)).toBe(true);
    expect(topic.only('TikTok video by TikTok', /^ video/)).toBe(false);
  });
});

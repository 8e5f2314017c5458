import { describe, expect, it } from 'vitest';
import { readTopic } from '../../../../core/matching/context.ts';
import { readTerms } from '../../../../core/matching/terms.ts';
import type { Topic } from '../../../../core/types.ts';
import { lexicon } from './bakery.ts';

const topic: Topic = { names: ['TikTok'], associates: ['Shou Zi Chew'] };
const reach = (title: string, text: string): string => {
  const reader = readTopic(topic, { title }, [text]);
  return reader.reach(text, readTerms(text, lexicon), false).reach;
};

describe('what a page is about', () => {
  it.each([
    ['the topic in its title', 'TikTok slows', 'Sales fell in spring.', 'assumed'],
    ['one of the topic’s people by surname', "Chew's long winter", 'Sales fell in spring.', 'assumed'],
    ['one of the topic’s people, surname first', 'A day with Chew Shou Zi', 'The app lost users.', 'referred'],
    ['a verb that is spelt like a surname', 'Chew on this: five snacks for spring', 'Sales fell in spring.', 'none'],
    ['someone else', "Musk's long winter", 'The app lost users.', 'none'],
  ])('%s', (_, title, text, expected) => {
    expect(reach(title, text)).toBe(expected);
  });
});

import { isIn } from './article-scope.ts';
import { groupBlocks } from './block-groups.ts';
import { isCall, type Weights } from './block-weight.ts';
import { repeats } from './repeats.ts';
import type { Survey, SurveyBlock } from './survey.ts';

/**
 * Chooses the article's blocks among those inside its root, in reading order: paragraphs with their subheadings, lists and
 * quotes; captions and standfirsts where they speak of the topic, for they mostly name people and photographers. Left out:
 * furniture, boxes, calls to subscribe, credits, and what only repeats.
 */
export function chooseBlocks(
  survey: Survey,
  weights: Weights,
  root: number,
  speaksOfTopic: (text: string) => boolean,
): number[] {
  const { blocks } = survey;
  const inside = blocks.flatMap(({ container }, index) => (isIn(survey, container, root) ? [index] : []));
  const groups = groupBlocks(survey, weights, root, inside);
  const kept = inside.filter((index) => {
    const block = blocks[index]!;
    if (weights.furniture[index] || isCall(block)) return false;
    if (block.kind === 'caption') return isSentence(block) && speaksOfTopic(block.text);
    const own = groups.article.has(groups.of[index]!);
    if (block.kind === 'heading') return own && block.linked <= block.text.length / 2;
    return (
      weights.prose[index]! > 0 &&
      (own || (isSentence(block) && block.kind === 'paragraph' && speaksOfTopic(block.text)))
    );
  });
  const again = repeats(kept.map((index) => ({ text: blocks[index]!.text, setOff: isSetOff(blocks[index]!) })));
  return withoutIdleHeadings(
    blocks,
    kept.filter((_, at) => !again[at]),
  );
}

const SENTENCE = 40;

function isSentence({ text }: SurveyBlock): boolean {
  return text.length >= SENTENCE && /[.!?…]["”’)]?$/.test(text.slice(-3));
}

function isSetOff({ kind }: SurveyBlock): boolean {
  return kind === 'quote' || kind === 'caption';
}

/** A heading without text of its own below it heads something we do not read. */
function withoutIdleHeadings(blocks: readonly SurveyBlock[], kept: readonly number[]): number[] {
  return kept.filter((index, at) => {
    if (blocks[index]!.kind !== 'heading') return true;
    const next = kept[at + 1];
    return next !== undefined && next - index <= NEAR && blocks[next]!.kind !== 'heading';
  });
}

/** So many blocks may stand between a heading and its text: an advertisement, a picture's credit. */
const NEAR = 6;

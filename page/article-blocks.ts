import { type BlockGroups, groupBlocks } from './block-groups.ts';
import type { Weights } from './block-weight.ts';
import { isCall } from './calls.ts';
import type { ContainerTree } from './container-tree.ts';
import { type Passage, repeats } from './repeats.ts';
import type { Steps } from './slices.ts';
import type { Survey, SurveyBlock } from './survey.ts';

/**
 * Chooses the article's blocks among those inside its root, in reading order: paragraphs with their subheadings, lists and
 * quotes; captions and standfirsts where they speak of the topic, for they mostly name people and photographers. Left out:
 * furniture, boxes, calls to subscribe, credits, and what only repeats.
 */
export function* chooseBlocks(
  survey: Survey,
  tree: ContainerTree,
  weights: Weights,
  root: number,
  speaksOfTopic: (text: string) => boolean,
): Steps<number[]> {
  const { blocks } = survey;
  const groups = yield* groupBlocks(survey, tree, weights, root);
  const kept: number[] = [];
  const captions: number[] = [];
  const spoken = (index: number): boolean => {
    const block = blocks[index]!;
    return index < groups.last && isSentence(block) && !isCall(block.text) && speaksOfTopic(block.text);
  };
  for (let index = 0; index < blocks.length; index += 1) {
    if (index % 500 === 499) yield;
    const { kind, text, linked, container } = blocks[index]!;
    if (!tree.isIn(container, root)) continue;
    if (kind === 'caption') (!weights.furniture[index] && spoken(index) ? kept : captions).push(index);
    else if (weights.furniture[index]) continue;
    else if (groups.article.has(groups.of[index]!)) {
      if (kind === 'heading' ? linked <= text.length / 2 && !isCall(text) : weights.prose[index]! > 0) kept.push(index);
    } else if (kind === 'paragraph' && weights.prose[index]! > 0 && spoken(index)) kept.push(index);
  }
  yield;
  return withoutIdleHeadings(blocks, withoutRepeats(blocks, groups, captions, kept));
}

const SENTENCE = 40;

function isSentence({ text }: SurveyBlock): boolean {
  return text.length >= SENTENCE && /[.!?…]["”’)]?$/.test(text.slice(-3));
}

/** Captions take part even when they are not kept: slide shows print them again as paragraphs. */
function withoutRepeats(
  blocks: readonly SurveyBlock[],
  groups: BlockGroups,
  captions: readonly number[],
  kept: readonly number[],
): number[] {
  const placeOf = (index: number): Passage['place'] => {
    const { kind } = blocks[index]!;
    if (kind === 'caption') return kind;
    if (kind === 'quote') return 'set-off';
    return groups.isMain(groups.of[index]!) ? 'running' : 'box';
  };
  const all = [...captions, ...kept];
  const again = repeats(all.map((index) => ({ text: blocks[index]!.text, place: placeOf(index) })));
  return kept.filter((_, at) => !again[captions.length + at]);
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

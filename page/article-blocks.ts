import type { ArticleHints } from './article.ts';
import type { Weights } from './block-weight.ts';
import type { Survey, SurveyBlock } from './survey.ts';

export function chooseBlocks(survey: Survey, weights: Weights, root: number, hints: ArticleHints): SurveyBlock[] {
  void hints;
  return survey.blocks.filter(
    (b, i) =>
      within(survey, b.container, root) && !weights.furniture[i] && (weights.prose[i]! > 0 || b.kind === 'heading'),
  );
}
function within(survey: Survey, c: number, root: number): boolean {
  for (let at = c; at >= root; at = survey.containers[at]!.parent) if (at === root) return true;
  return false;
}

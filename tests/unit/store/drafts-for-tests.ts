/** Drafts and results that the store's tests share. */
import type { Result } from '../../../core/result.ts';
import type { Annotation } from '../../../core/types.ts';
import { type AnnotationDraft, saveAnnotation } from '../../../store/annotations.ts';

export function draft(changes: Partial<AnnotationDraft> = {}): AnnotationDraft {
  return {
    kind: 'passage',
    url: 'https://news.example/business/shops',
    page: { title: 'Shops in short films', site: 'The Example', published: '2022-12-20' },
    quote: { exact: 'It set a target of $12 billion.', prefix: 'The plan was bold. ', suffix: ' Then it waited.' },
    position: { start: 100, end: 131 },
    block: { index: 3, kind: 'paragraph' },
    note: '',
    tags: [],
    color: 'yellow',
    ...changes,
  };
}

export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.failure.name}: ${result.failure.detail}`);
  return result.value;
}

export const mustSave = async (from: AnnotationDraft): Promise<Annotation> => value(await saveAnnotation(from));

import type { Span } from '../../core/types.ts';
import type { PageSettings, PaintedAnnotation, PaintedClaim } from '../../messaging/messages.ts';
import type { HighlightStyle } from '../../page/paint.ts';
import type { Mark } from '../../page/surface.ts';

/** What the background found in the page's text. */
export interface Findings {
  readonly claims: readonly PaintedClaim[];
  readonly paint: readonly PaintedAnnotation[];
}

/** Every claim and annotation as a mark; claims that the settings leave unpainted can still be pointed at from the panel. */
export function marksOf({ claims, paint }: Findings, highlight: PageSettings['highlight'], textLength: number): Mark[] {
  const fits = ({ start, end }: Span) => start >= 0 && start < end && end <= textLength;
  return [
    ...claims.filter(fits).map(({ id, start, end, relation }) => ({
      id,
      start,
      end,
      styles: relation === 'none' && highlight === 'covered' ? [] : [relation],
    })),
    ...paint.filter(fits).map(({ id, start, end, color, unsure }) => ({
      id,
      start,
      end,
      styles: [`annotation-${color}`, ...(unsure ? ['unsure'] : [])] as HighlightStyle[],
    })),
  ];
}

import type { Span } from '../../core/types.ts';
import { segments } from './segments.ts';
import { Spaced } from './spaced.tsx';
import './marked-text.css';

interface Props {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Text with some of its words marked; the colour and the line come from the relation around it. */
export function MarkedText({ text, spans }: Props) {
  return (
    <>
      {segments(text, spans).map((part) =>
        part.marked ? (
          <mark key={part.at} class="words">
            {part.text}
          </mark>
        ) : (
          <Spaced key={part.at} text={part.text} />
        ),
      )}
    </>
  );
}

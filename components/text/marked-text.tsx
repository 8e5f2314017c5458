import type { Span } from '../../core/types.ts';
import { segments } from './segments.ts';
import { Spaced } from './spaced.tsx';
import './marked-text.css';

interface Props {
  readonly text: string;
  readonly spans: readonly Span[];
  /** `words`: what a match rests on, in the colours of the relation around it. `quoted`: the source's words among others. */
  readonly mark?: 'words' | 'quoted';
  /** The text directly before, where there is some. */
  readonly after?: string;
}

/** Text with some of its words marked. */
export function MarkedText({ text, spans, mark = 'words', after = '' }: Props) {
  return (
    <>
      {segments(text, spans).map((part) => {
        const words = <Spaced key={part.at} text={part.text} after={part.at === 0 ? after : text.slice(0, part.at)} />;
        return part.marked ? (
          <mark key={part.at} class={mark}>
            {words}
          </mark>
        ) : (
          words
        );
      })}
    </>
  );
}

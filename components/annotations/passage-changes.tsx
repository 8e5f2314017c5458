import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { type ChangeSegment, changes, type Loud } from '../../core/annotations/changes.ts';
import './passage-changes.css';

interface Props {
  /** The passage as it was saved. */
  readonly was: string;
  /** The passage as the page has it now. */
  readonly now: string;
  readonly language: string | undefined;
}

/** What stood there and what stands there now, in one reading; first of all, which kind of change could turn it round. */
export function PassageChanges({ was, now, language }: Props) {
  const segments = useMemo(() => changes(was, now), [was, now]);
  const loud = LOUDEST_FIRST.filter((kind) => segments.some((segment) => segment.loud === kind));
  return (
    <div class="passage-changes">
      {loud.length > 0 && (
        <ul class="passage-changes-loud">
          {loud.map((kind) => (
            <li key={kind}>{i18n.t(`changes.${kind}`)}</li>
          ))}
        </ul>
      )}
      <blockquote lang={language}>
        {segments.map((segment, at) => (
          // Segments come from one comparison and never move within it.
          <Segment key={at} {...segment} />
        ))}
      </blockquote>
    </div>
  );
}

/** As they turn a claim round: a "not" reverses it, a figure is what it was noted for. */
const LOUDEST_FIRST: readonly Loud[] = ['negation', 'figure', 'name', 'date'];

function Segment({ kind, text, loud }: ChangeSegment) {
  if (kind === 'same') return <>{text}</>;
  const Tag = kind === 'removed' ? 'del' : 'ins';
  const words = text.trimEnd();
  return (
    <>
      <Tag class={loud ? 'loud' : undefined}>
        {/* Screen readers pass over del and ins without a word. */}
        <span class="for-ears">{i18n.t(`changes.${kind}`)} </span>
        {words}
      </Tag>
      {text.slice(words.length) || (kind === 'removed' ? ' ' : '')}
    </>
  );
}

import { useEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FactBase, FactId, Span } from '../../core/types.ts';
import { EditorNote } from '../claims/editor-note.tsx';
import { SourceLine } from '../claims/source-line.tsx';
import { MarkedText } from '../text/marked-text.tsx';
import { paragraphs } from './paragraphs.ts';
import './article.css';

interface Props {
  readonly base: FactBase;
  /** The fact whose quotes are shown in place. */
  readonly fact: FactId;
}

/** The source's whole text, readable, with the quotes of one fact marked where they stand. */
export function Article({ base, fact }: Props) {
  const text = base.source.text ?? '';
  const quotes = useMemo(() => base.facts.find((one) => one.id === fact)?.quotes ?? [], [base, fact]);
  const spans = useMemo(() => paragraphs(text, quotes), [text, quotes]);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => body.current?.querySelector('mark')?.scrollIntoView({ block: 'center' }), []);

  return (
    <article class="source-article">
      <SourceLine source={base.source} />
      {base.source.note !== undefined && <EditorNote>{base.source.note}</EditorNote>}
      <div class="source-text" lang={base.source.language} ref={body}>
        {spans.map((paragraph) => (
          <p key={paragraph.start}>
            <MarkedText
              text={text.slice(paragraph.start, paragraph.end)}
              spans={shift(quotes, paragraph.start)}
              mark="quoted"
            />
          </p>
        ))}
      </div>
      {text === '' && <p>{i18n.t('article.none')}</p>}
    </article>
  );
}

const shift = (spans: readonly Span[], by: number): Span[] =>
  spans.map(({ start, end }) => ({ start: start - by, end: end - by }));

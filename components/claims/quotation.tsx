import type { Span } from '../../core/types.ts';
import type { FactInBase } from '../../messaging/messages.ts';
import { MarkedText } from '../text/marked-text.tsx';
import { Spaced } from '../text/spaced.tsx';
import './quotation.css';

interface Props {
  readonly fact: FactInBase;
  /** Words of the quote that were compared, as offsets into it. */
  readonly spans?: readonly Span[];
  /** `whole`: with the words around it. `bare`: the quote alone, for lists. */
  readonly look?: 'whole' | 'bare';
}

/** The source's own words: the first quote in its surroundings, then the others. A fact without a quote shows its statement. */
export function Quotation({ fact, spans = [], look = 'whole' }: Props) {
  const { surroundings } = fact;
  const [first, ...others] = fact.fact.quotes ?? [];
  const language = fact.base.source.language;
  if (!first) {
    return (
      <p class="quotation" lang={language}>
        <span class="stated">
          <MarkedText text={fact.fact.statement} spans={spans} />
        </span>
      </p>
    );
  }
  const before = look === 'whole' && surroundings ? lastWords(surroundings.before) : '';
  const after = look === 'whole' && surroundings ? firstWords(surroundings.after) : '';
  return (
    <blockquote class="quotation" lang={language}>
      <p>
        {before !== '' && (
          <span class={before.endsWith(' ') ? 'around' : 'around glued'}>
            <Spaced text={before} />
          </span>
        )}
        <span class="quoted">
          <MarkedText text={first.text} spans={spans} />
        </span>
        {after !== '' && (
          <span class="around">
            <Spaced text={after} after={first.text} />
          </span>
        )}
      </p>
      {others.map((quote) => (
        <p key={quote.start}>
          <span class="quoted">
            <Spaced text={quote.text} />
          </span>
        </p>
      ))}
    </blockquote>
  );
}

/** Enough of the neighbourhood to see that nothing was cut out of sense; the whole article is one press away. */
const AROUND = 64;

function lastWords(text: string): string {
  if (text.length <= AROUND) return text;
  const cut = text.slice(-AROUND);
  return `…${cut.slice(cut.indexOf(' ') + 1)}`;
}

function firstWords(text: string): string {
  if (text.length <= AROUND) return text;
  const cut = text.slice(0, AROUND);
  return `${cut.slice(0, Math.max(0, cut.lastIndexOf(' ')))}…`;
}

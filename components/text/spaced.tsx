import { Fragment } from 'preact';
import './spaced.css';

interface Props {
  readonly text: string;
  /** The text directly before, when a mark starts or ends here: its sentence may run into this one too. */
  readonly after?: string;
}

/**
 * Text whose sentences may run into each other ("per day.Before that"), as the bundled article's do. The gap is drawn and not
 * written: what is shown, copied and read out stays the text to the letter.
 */
export function Spaced({ text, after = '' }: Props) {
  const sentences = text.split(GLUED);
  const [first, ...others] = sentences;
  return (
    <>
      {ENDED.test(after) && CAPITAL.test(text) && <span class="gap" />}
      {first}
      {others.map((sentence, index) => (
        <Fragment key={index}>
          <span class="gap" />
          {sentence}
        </Fragment>
      ))}
    </>
  );
}

/** A sentence's end directly before a capital; a lone capital before the stop is an initial and no end. */
const GLUED = /(?<=(?:^|[a-z0-9%)”"])[.!?])(?=[A-Z])/;
const ENDED = /(?:^|[a-z0-9%)”"])[.!?]$/;
const CAPITAL = /^[A-Z]/;

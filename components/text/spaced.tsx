import { Fragment } from 'preact';
import './spaced.css';

/**
 * Text whose sentences may run into each other ("per day.Before that"), as the bundled article's do. The gap is drawn and not
 * written: what is shown, copied and read out stays the text to the letter.
 */
export function Spaced({ text }: { readonly text: string }) {
  const sentences = text.split(GLUED);
  if (sentences.length === 1) return <>{text}</>;
  return (
    <>
      {sentences.map((sentence, index) => (
        <Fragment key={index}>
          {index > 0 && <span class="gap" />}
          {sentence}
        </Fragment>
      ))}
    </>
  );
}

/** A sentence's end directly before a capital; a lone capital before the stop is an initial and no end. */
const GLUED = /(?<=[a-z0-9%)”"][.!?])(?=[A-Z])/;

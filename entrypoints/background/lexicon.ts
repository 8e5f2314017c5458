import data from 'virtual:bundled/lexicon';
import { type Lexicon, openLexicon } from '../../core/matching/index.ts';
import { lazily } from '../../core/text/lazily.ts';

/** The lexicon, opened when it is first asked for: that takes tens of milliseconds, which a wake-up for a badge does not have to pay. */
export const lexicon: () => Lexicon = lazily(() => openLexicon(data));

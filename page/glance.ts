import type { Topic } from '../core/types.ts';
import { couldBeForUs, isShell } from './possible.ts';
import { isVisible, whenVisible } from './visibility.ts';

/**
 * One glance at a page, a second one where its own scripts are still building it, none before somebody has come to read.
 * Leaves nothing in the page.
 *
 * @param found told when the page could be about one of the topics
 */
export function glance(document: Document, topics: readonly Topic[], found: () => void): void {
  const look = (first: boolean): void => {
    if (couldBeForUs(document, topics)) found();
    else if (first && isShell(document)) setTimeout(() => look(false), SECOND_GLANCE);
  };
  if (isVisible(document)) look(true);
  // In a hidden or prerendered page nobody has come to read yet.
  else void whenVisible(document, new AbortController().signal).then(() => look(true));
}

/** Milliseconds after which a page that its own scripts build has its title and text. */
const SECOND_GLANCE = 1_500;

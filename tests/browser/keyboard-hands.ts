/** A reader with a keyboard alone, in the panel or in a tab: goes from one thing to the next and knows where they are. */
import type { Page } from 'puppeteer-core';
import { eventually, type Keyboard, type Panel, type ReaderBrowser } from './drivers/driver.ts';

/** What has the focus, as the reader sees and hears it. */
export interface Focused {
  /** Its name for ears. */
  readonly name: string;
  readonly role: string;
  /** It is drawn as having the focus: an outline, its own or for fields that of the box around it. */
  readonly visible: boolean;
  /** Its number among the elements of the document; -1 for the document itself. */
  readonly place: number;
}

export interface Hands extends Keyboard {
  focused(): Promise<Focused>;
  /**
   * Goes on with Tab, or back with Shift and Tab, until something has the focus that bears this name.
   *
   * @returns all that had the focus on the way, the last being what was looked for
   * @throws Error after 80 stops, naming them
   */
  tabTo(name: RegExp, back?: boolean): Promise<readonly Focused[]>;
}

export const handsOn = (panel: Panel): Hands => hands(panel, () => panel.run(look, null));

export async function handsOnTab(reader: ReaderBrowser, page: Page): Promise<Hands> {
  return hands(await reader.keyboard(page), () => page.evaluate(`(${look})(document)`) as Promise<Focused>);
}

function hands(keyboard: Keyboard, focused: Hands['focused']): Hands {
  return {
    press: (key, shift) => keyboard.press(key, shift),
    type: (words) => keyboard.type(words),
    focused,
    async tabTo(name, back = false) {
      const stops: Focused[] = [];
      while (stops.length < 80) {
        const { place } = await focused();
        await keyboard.press('Tab', back);
        const stop = await settled(focused, place);
        stops.push(stop);
        if (name.test(stop.name)) return stops;
      }
      throw new Error(`no ${name} among ${stops.map((stop) => stop.name.slice(0, 30)).join(' | ')}`);
    },
  };
}

/**
 * A key takes effect some time after it was pressed, and a view that is being drawn anew may take the focus for a moment without
 * showing it.
 *
 * @param from where the focus was before
 */
async function settled(focused: Hands['focused'], from: number): Promise<Focused> {
  const shown = eventually(
    'the focus to be seen',
    async () => {
      const stop = await focused();
      const moved = stop.place !== from || from < 0;
      return moved && (stop.visible || stop.role === '') && stop;
    },
    1_000,
  );
  return shown.catch(focused);
}

/** Waits until what has the focus bears this name. */
export function focusOn(own: Hands, name: RegExp): Promise<Focused> {
  return eventually(`the focus on ${name}`, async () => {
    const stop = await own.focused();
    return name.test(stop.name) && stop;
  });
}

function look(document: Document): Focused {
  const plain = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();
  const element = document.activeElement as HTMLInputElement | null;
  const view = document.defaultView;
  if (!element || !view || element === document.body) return { name: '', role: '', visible: false, place: -1 };
  const labels = [...(element.labels ?? [])].map((label) => label.textContent).join(' ');
  const named = element.getAttribute('aria-labelledby') ?? '';
  const name =
    element.getAttribute('aria-label') ??
    (named === '' ? '' : plain(document.getElementById(named)?.textContent)) ??
    '';
  const drawn = (one: Element | null): boolean => {
    if (!one) return false;
    const { outlineStyle, outlineWidth } = view.getComputedStyle(one);
    return outlineStyle !== 'none' && outlineWidth !== '0px';
  };
  return {
    name: name || plain(labels) || plain(element.textContent),
    role: element.getAttribute('role') ?? element.localName,
    // A field may be drawn by the box around it.
    visible: drawn(element) || (element.localName === 'input' && drawn(element.parentElement)),
    place: [...document.querySelectorAll('*')].indexOf(element),
  };
}

import type { Page } from 'puppeteer-core';
import type { Result } from '../../../core/result.ts';
import type { PageState, ToPage } from '../../../messaging/messages.ts';
import { eventually } from '../drivers/driver.ts';

/** Words painted, by the highlight's name, as the page itself can read them. */
export type Painted = Readonly<Record<string, readonly string[]>>;

interface LogEntry {
  readonly type: string;
  readonly data: Record<string, unknown>;
}

/** A page in the staged browser, with the annotator's door and the page's own view of its highlights. */
export class StagePage {
  readonly tab: Page;
  constructor(tab: Page) {
    this.tab = tab;
  }

  /** Puts the annotator in and runs it. */
  inject(byHand = false): Promise<unknown> {
    return this.#command('inject', { byHand });
  }

  /** Milliseconds from injecting the annotator until its highlights are set. */
  async time(): Promise<number> {
    return (await this.#command('time', {})) as number;
  }

  /** Sends the annotator a message as the background would. */
  async send<Type extends keyof ToPage>(type: Type, data: ToPage[Type]['in']): Promise<Result<ToPage[Type]['out']>> {
    return (await this.#command('send', { type, data })) as Result<ToPage[Type]['out']>;
  }

  async state(): Promise<PageState> {
    const reply = await this.send('page/state', {});
    if (!reply.ok) throw new Error(`the annotator said ${reply.failure.name} ${reply.failure.detail ?? ''}`);
    return reply.value;
  }

  /** What the annotator sent to the background so far. */
  async log(type?: string): Promise<LogEntry[]> {
    const all = (await this.#command('log', {})) as LogEntry[];
    return type === undefined ? all : all.filter((entry) => entry.type === type);
  }

  /** Changes how the stage's background answers. */
  set(data: Record<string, unknown>): Promise<unknown> {
    return this.#command('set', data);
  }

  sentinel(): Promise<unknown> {
    return this.#command('sentinel', {});
  }

  painted(): Promise<Painted> {
    return this.tab.evaluate(() => {
      const words = (range: AbstractRange): string => {
        if (!range.startContainer.isConnected) return '';
        const live = new Range();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString();
      };
      const ours = [...CSS.highlights].filter(([name]) => name.startsWith('claimlight-'));
      return Object.fromEntries(
        ours.map(([name, ranges]) => [name.slice('claimlight-'.length), [...ranges].map(words)]),
      );
    });
  }

  /** Waits until the painted words are as wanted. */
  async untilPainted(wanted: (painted: Painted) => boolean, patience?: number): Promise<Painted> {
    let last: Painted = {};
    try {
      const look = async (): Promise<boolean> => {
        last = await this.painted();
        return wanted(last);
      };
      await eventually('the highlights', look, patience);
    } catch (error) {
      throw new Error(`${String(error)}; painted: ${JSON.stringify(last).slice(0, 2_000)}`);
    }
    return last;
  }

  async untilPhase(phase: PageState['phase'], patience?: number): Promise<PageState> {
    return eventually(
      `phase ${phase}`,
      async () => {
        const state = await this.state();
        return state.phase === phase ? state : undefined;
      },
      patience,
    );
  }

  /** Clicks with the real mouse in the middle of the first of these words. */
  async click(words: string, options: { readonly modifier?: 'Shift' | 'Control' } = {}): Promise<void> {
    const { x, y } = await this.placeOf(words);
    if (options.modifier) await this.tab.keyboard.down(options.modifier);
    await this.tab.mouse.click(x, y);
    if (options.modifier) await this.tab.keyboard.up(options.modifier);
  }

  /** The middle of the first line box of some words, scrolled into the window; open shadow roots are searched too. */
  placeOf(words: string): Promise<{ x: number; y: number }> {
    return this.tab.evaluate((wanted) => {
      const find = (root: Document | ShadowRoot): Range | undefined => {
        // By the prototype: pages under test shadow names of their document.
        const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_ALL);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node instanceof Text ? node.data.indexOf(wanted) : -1;
          if (at >= 0 && node.parentElement?.checkVisibility()) {
            const range = new Range();
            range.setStart(node, at);
            range.setEnd(node, at + wanted.length);
            return range;
          }
          const inside = node instanceof Element && node.shadowRoot ? find(node.shadowRoot) : undefined;
          if (inside) return inside;
        }
        return undefined;
      };
      const range = find(document);
      if (!range) throw new Error(`no "${wanted}" on the page`);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getClientRects()[0]!;
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }, words);
  }

  /** The page's elements, attributes and text, open shadow roots included. */
  serialised(): Promise<string> {
    return this.tab.evaluate(() => {
      const inside = (root: ParentNode & { innerHTML?: string }): string =>
        [...root.querySelectorAll('*')]
          .map((element) => (element.shadowRoot ? `#${element.shadowRoot.innerHTML}${inside(element.shadowRoot)}` : ''))
          .join('');
      return document.documentElement.outerHTML + inside(document);
    });
  }

  close(): Promise<void> {
    return this.tab.close();
  }

  /** Not by `await` in the page: pages under test may have broken their promises' world. */
  async #command(name: string, data: object): Promise<unknown> {
    return this.tab.evaluate(
      (stageCommand, payload) =>
        new Promise((resolve) => {
          const ticket = Math.random();
          const listener = ({ data: reply }: MessageEvent) => {
            if (reply?.stageReply !== ticket) return;
            EventTarget.prototype.removeEventListener.call(window, 'message', listener as EventListener);
            resolve(reply.reply);
          };
          EventTarget.prototype.addEventListener.call(window, 'message', listener as EventListener);
          postMessage({ stageCommand, data: payload, ticket }, '*');
        }),
      name,
      data as never,
    );
  }
}

/** A saved claim, a newsroom that corrects its figure, and the reader who comes back. */
import { eventually, type Panel, type ReaderBrowser } from './drivers/driver.ts';
import { claimRows, clickHighlight, highlighted, save, shownClaim } from './walk.ts';

export interface ChangedReport {
  readonly saved: string;
  /** What is painted as the saved passage after the change. */
  readonly painted: string;
  /** The panel's first words on it, and the words it marks as gone and as new. */
  readonly words: string;
  readonly removed: string;
  readonly added: string;
}

/**
 * @param words some words of the claim to save
 * @param change makes the newsroom's edits
 */
export async function walkChanged(
  reader: ReaderBrowser,
  url: string,
  words: string,
  change: () => void,
): Promise<ChangedReport> {
  const page = await reader.open(url);
  await reader.pressToolbarButton(page);
  const panel = await reader.panel();
  const saved = await eventually('the claim in the panel', async () =>
    (await claimRows(panel))?.map(({ text }) => text).find((text) => text.includes(words)),
  );
  await clickHighlight(page, saved);
  await eventually('the clicked claim', async () => (await shownClaim(panel)).includes(words));
  // An earlier walk over the same page may have saved it.
  if (!(await panel.run((document) => document.querySelector('.claim-saving .annotation-card') !== null, null)))
    await save(panel);
  await eventually('the saved claim on the page', async () =>
    (await highlighted(page, 'claimlight-annotation-')).join('').includes(words),
  );
  change();
  await page.reload({ waitUntil: 'load' });
  await reader.pressToolbarButton(page);
  const told = await eventually('the changed words in the panel', () => changes(panel));
  return { saved, ...told, painted: (await highlighted(page, 'claimlight-annotation-')).join('') };
}

function changes(panel: Panel): Promise<Pick<ChangedReport, 'words' | 'removed' | 'added'> | undefined> {
  return panel.run((document) => {
    const found = document.querySelector('.passage-changes');
    const bare = (selector: string) =>
      [...(found?.querySelectorAll(selector) ?? [])]
        .map((one) =>
          [...one.childNodes]
            .filter((node) => node.nodeType === 3)
            .map((node) => node.nodeValue)
            .join(''),
        )
        .join(' ');
    return found
      ? { words: found.querySelector('ul')?.textContent ?? '', removed: bare('del'), added: bare('ins') }
      : undefined;
  }, null);
}

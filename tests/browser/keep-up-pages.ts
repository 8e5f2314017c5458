/** Pages that change, for the tests of keeping up. */
import type { StagePage } from './stage/stage-page.ts';
import { articleOf, manySentences, newsHead, paragraphs, story } from './stage/stories.ts';

/** A story that is not about TikTok. */
export function gardenStory(): string {
  return story({
    title: 'A garden in spring',
    paragraphs: paragraphs(manySentences(8).map((text) => text.replaceAll(/TikTok|ByteDance/g, 'The club'))).map(
      (text) => text.replaceAll('TikTok', 'the club'),
    ),
  });
}

/** Goes on to such a story as single-page sites do. */
export async function goToGarden(page: StagePage): Promise<void> {
  await page.tab.evaluate(
    (head, html) => {
      history.pushState(null, '', '/2022/12/07/garden.html');
      document.head.innerHTML = head;
      document.querySelector('main')!.innerHTML = html;
    },
    newsHead('A garden in spring'),
    articleOf(
      'A garden in spring',
      Array(6).fill(
        'The roses stand in 12 rows behind the house, and the gardener waters them every evening in a dry year.',
      ),
    ),
  );
}

/** A page that renders as hydrating frameworks do: it keeps references to the nodes the server sent and writes into them. */
export function hydratedStory(): string {
  const script = `
    const texts = [...document.querySelectorAll('article p')].map((p) => [p, p.firstChild, p.childNodes.length]);
    window.mismatches = 0; let count = 0;
    window.render = () => { count += 1;
      for (const [p, text, size] of texts) {
        if (p.firstChild !== text || p.childNodes.length !== size || !p.isConnected) window.mismatches += 1;
        if (p.className !== 'by') text.data = text.data.replace(/(^In the autumn \\d+ stores\\. )?/, 'In the autumn ' + count + ' stores. ');
      }
    };`;
  return story().replace('</body>', `<script>${script}</script></body>`);
}

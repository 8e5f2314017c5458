import { analysePage, indexFactBase, openLexicon } from '../../../core/matching/index.ts';
import type { DetectionReason, FactBase, FactId, Relation } from '../../../core/types.ts';
import { loadLexicon, loadWeights } from '../../../seeds/bundled.ts';
import { loadSavedPage, type SavedPage, SavedPageBrowser } from './saved-pages.ts';

/** What a reader would get on one page. All but `text` is what `inspect --json` prints. */
export interface Inspection {
  readonly file: string;
  /** What automatic mode would do. */
  readonly detected: boolean;
  readonly news: boolean;
  readonly about: boolean;
  readonly reasons: readonly string[];
  readonly title: string;
  readonly published: string | null;
  readonly language: string;
  readonly textLength: number;
  /** Told whether detected or not; none on a page in another language. Offsets are into the article's text. */
  readonly claims: readonly InspectedClaim[];
  readonly timings: Readonly<Record<'load' | 'read' | 'longestStep' | 'match', number>>;
  readonly text: string;
}

export interface InspectedClaim {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly matches: readonly { readonly fact: FactId; readonly relation: Relation; readonly score: number }[];
}

export interface Inspector {
  file(path: string): Promise<Inspection>;
  page(page: SavedPage): Promise<Inspection>;
  close(): Promise<void>;
}

/** The extension's reader in a browser and its engine here, over one fact base. */
export async function inspector(base: FactBase): Promise<Inspector> {
  const ready = indexFactBase(base, { lexicon: openLexicon(loadLexicon()), weights: loadWeights() });
  const browser = await SavedPageBrowser.launch();

  async function inspectPage(saved: SavedPage): Promise<Inspection> {
    const started = performance.now();
    const open = await browser.open(saved);
    try {
      const load = performance.now() - started;
      const { meta, detection, language, page, failure, timings } = await open.call('read', [base.topic]);
      const matching = performance.now();
      const sentences = language === 'english' && failure === undefined ? analysePage(page, [ready]) : [];
      const claims = sentences.filter(({ claim, matches }) => claim || matches.length > 0);
      return {
        file: saved.name,
        detected: detection.detected,
        news: detection.news,
        about: detection.about,
        reasons: [...detection.reasons.map(readable), ...(failure === undefined ? [] : [`article: ${failure}`])],
        title: meta.title,
        published: meta.published ?? null,
        language: meta.language ?? 'und',
        textLength: page.text.length,
        claims: claims.map(({ text, start, end, matches }) => ({
          text,
          start,
          end,
          matches: matches.map(({ fact, relation, score }) => ({ fact, relation, score: round(score, 4) })),
        })),
        timings: {
          load: round(load, 1),
          read: round(timings.read, 1),
          longestStep: round(timings.longestStep, 1),
          match: round(performance.now() - matching, 1),
        },
        text: page.text,
      };
    } finally {
      await open.close();
    }
  }

  return {
    file: async (path) => ({ ...(await inspectPage(await loadSavedPage(path))), file: path }),
    page: inspectPage,
    close: () => browser.close(),
  };
}

function readable({ for: aspect, code, weight, evidence }: DetectionReason): string {
  const sign = weight > 0 ? '+' : '';
  return `${aspect} ${sign}${weight} ${code}${evidence === undefined ? '' : `: ${evidence}`}`;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

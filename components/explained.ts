/** What the engine says on sentences that stand on no page, for the surfaces that show it at work. */
import type { ExplainedClaim, PanelView } from '../messaging/messages.ts';
import { sendFromView } from '../messaging/transport.ts';

/** The browsers' own "no tab" (`tabs.TAB_ID_NONE`): there is no page to read the sentence in the light of. */
const NO_TAB = -1;

export interface Explained {
  readonly claims: readonly ExplainedClaim[];
  readonly facts: PanelView['facts'];
}

/** @returns the sentences in their order, those the engine could not be asked about without matches */
export async function explainLines(lines: readonly string[]): Promise<Explained> {
  const answers = await Promise.all(lines.map((text) => sendFromView('claim/explain', { tabId: NO_TAB, text })));
  const facts: Record<string, PanelView['facts'][string]> = {};
  const claims = answers.map((answer, index): ExplainedClaim => {
    const text = lines[index] ?? '';
    const id = `line-${index}`;
    if (!answer.ok) {
      return { id, text, start: 0, end: text.length, checkworthiness: 0, claim: false, matches: [], nearMisses: [] };
    }
    const { facts: found, ...claim } = answer.value;
    Object.assign(facts, found);
    return { ...claim, id };
  });
  return { claims, facts };
}

import type { MatchReason } from '../../core/types.ts';
import { matchReasonWords } from '../words/match-reasons.ts';
import './reasons.css';

/** The engine's own reasons, one a line; nothing is made up around them. */
export function Reasons({ reasons }: { readonly reasons: readonly MatchReason[] }) {
  const lines = reasons.map(matchReasonWords).filter((line) => line !== undefined);
  if (lines.length === 0) return null;
  return (
    <ul class="reasons">
      {lines.map(({ sentence, evidence }) => (
        <li key={sentence}>
          {sentence}
          {evidence !== undefined && <span class="reason-words"> {evidence}</span>}
        </li>
      ))}
    </ul>
  );
}

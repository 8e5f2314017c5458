/** What a reader can do in the panel; the entry point does it. */
import type { AnnotationId, ClaimId, FactBaseId, FactId, Match } from '../../core/types.ts';
import type { ExplainedClaim, FactInBase } from '../../messaging/messages.ts';
import type { Note } from '../annotations/note.ts';
import type { Step } from './place.ts';

export interface PanelActions {
  readonly go: (step: Step) => void;
  /** Reads the page although automatic mode would not, or has not yet. */
  readonly look: () => void;
  /** Stops a look that is under way. */
  readonly stop: () => void;
  /** Looks at the page's site by itself from now on, or no longer. */
  readonly switchSite: (on: boolean) => void;
  readonly toggleHighlights: () => void;
  readonly openLibrary: () => void;
  readonly openOptions: () => void;
  /** Opens a claim here and shows it on the page. */
  readonly openClaim: (id: ClaimId) => void;
  readonly show: (id: ClaimId | AnnotationId) => void;
  readonly read: (base: FactBaseId, fact: FactId) => void;
  readonly copy: (fact: FactInBase, claim?: ExplainedClaim, match?: Match) => void;
  readonly search: (query: string) => void;
  readonly askSelection: () => void;
  /** Makes a source of the page's article, on a page of its own. */
  readonly useArticle: () => void;
  readonly openSources: () => void;
  /** All that was saved on a fact, in the library. */
  readonly openTrail: (base: FactBaseId, fact: FactId) => void;
  readonly dismissAsked: () => void;
  readonly saveSelection: () => void;
  /** Opens the note editor on a claim or on something saved. */
  readonly edit: (target: ClaimId | AnnotationId) => void;
  readonly draft: (note: Note) => void;
  readonly save: (note: Note) => void;
  readonly cancelEdit: () => void;
  readonly remove: (id: AnnotationId) => void;
  readonly undo: () => void;
  readonly dismissUndo: () => void;
}

/** The note editor, while it is open. */
export interface EditorState {
  readonly target: ClaimId | AnnotationId;
  readonly start: Note;
  readonly knownTags: readonly string[];
  readonly busy: boolean;
  readonly problem?: string;
}

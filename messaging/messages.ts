/** Every message between the parts, by direction. One map: a message that is not here cannot be sent. */
import type { Failure, FailureName } from '../core/result.ts';
import type { Host } from '../core/sites.ts';
import type {
  AnalyzedSentence,
  Anchored,
  Annotation,
  AnnotationId,
  ClaimId,
  Comparison,
  Detection,
  Fact,
  FactBase,
  HighlightColor,
  PageMeta,
  PageText,
  Relation,
  Span,
  TextOffset,
  UnitInterval,
} from '../core/types.ts';

/** What a page is told to paint for a claim: place and relations, never a fact's words. */
export interface PaintedClaim extends Span {
  readonly id: ClaimId;
  /** Strongest relation among the matches, or `none`: a claim the fact base has nothing on. */
  readonly relation: Relation | 'none';
}

export interface PaintedAnnotation extends Span {
  readonly id: AnnotationId;
  readonly color: HighlightColor;
  readonly unsure: boolean;
}

/** The annotator's whole state, for views to ask. */
export interface PageState {
  readonly meta: PageMeta;
  readonly detection: Detection;
  /** True when the reader asked for it on a page that automatic mode would leave alone. */
  readonly byHand: boolean;
  readonly phase: 'reading' | 'matching' | 'ready' | 'idle' | 'failed';
  /** Why it failed or gave up; a `Failure['name']`. */
  readonly failure?: FailureName;
  readonly language: 'english' | 'other';
  readonly claims: readonly PaintedClaim[];
  readonly annotations: readonly Anchored[];
  readonly selected?: ClaimId | AnnotationId;
  readonly highlightsShown: boolean;
  readonly textLength: number;
}

/** How the annotator should behave; taken from the reader's settings. */
export interface PageSettings {
  /** `covered`: only claims with a match are painted; `all`: every claim. */
  readonly highlight: 'covered' | 'all';
  readonly appearance: 'auto' | 'light' | 'dark';
}

/** Names that make a page a candidate, one entry a topic of an enabled fact base. */
export interface TopicNames {
  readonly names: readonly string[];
  readonly associates: readonly string[];
}

/** A passage the reader selected, in offsets of the article's text. */
export interface PageSelection extends Span {
  readonly text: string;
}

/** Page (annotator, sentinel) → background. */
export interface PageToBackground {
  'page/possible': { in: { readonly url: string }; out: undefined };
  'page/begin': {
    in: Record<string, never>;
    out: {
      readonly topics: readonly TopicNames[];
      readonly settings: PageSettings;
      /** The reader saved something on this page: read it even where automatic mode would not. */
      readonly annotated: boolean;
    };
  };
  'page/analyze': {
    /** `byHand`: the reader asked, so that bases without topic names are held against the page too. */
    in: { readonly page: PageText; readonly byHand: boolean };
    out: {
      readonly claims: readonly PaintedClaim[];
      readonly annotations: readonly Anchored[];
      readonly paint: readonly PaintedAnnotation[];
    };
  };
  'page/changed': {
    in: { readonly detected: boolean; readonly claims: number; readonly covered: number };
    out: undefined;
  };
  'claim/open': { in: { readonly id: ClaimId | AnnotationId }; out: undefined };
}

/** Background or extension page → page (annotator). */
export interface ToPage {
  'page/run': { in: { readonly byHand: boolean }; out: undefined };
  'page/stop': { in: Record<string, never>; out: undefined };
  'page/state': { in: Record<string, never>; out: PageState };
  'page/text': { in: Record<string, never>; out: PageText };
  'page/repaint': { in: Record<string, never>; out: undefined };
  'page/settings': { in: PageSettings; out: undefined };
  'page/selection': { in: Record<string, never>; out: PageSelection | null };
  /** Select, scroll to and flash. */
  'claim/show': { in: { readonly id: ClaimId | AnnotationId }; out: undefined };
  'claim/next': { in: { readonly step: 1 | -1 }; out: { readonly id: ClaimId | null } };
  'highlights/toggle': { in: { readonly shown?: boolean }; out: { readonly shown: boolean } };
}

/** One claim with everything a view needs to explain it. */
export interface ExplainedClaim extends AnalyzedSentence {
  readonly id: ClaimId;
}

/** What holds for a page's site: ours looks `by-itself`, only `when-asked` for want of leave, or the reader has it `left-alone`. */
export interface SiteState {
  readonly host: Host;
  readonly looks: 'by-itself' | 'when-asked' | 'left-alone';
}

/** A claim that the reader saved on another page, and how it compares: the page's figures (`claim`) beside those of then (`fact`). */
export interface Remembered {
  readonly annotation: Annotation;
  readonly kind: 'same' | 'other-figures';
  readonly comparisons: readonly Comparison[];
}

/** What the panel shows of a tab. */
export interface PanelView {
  readonly tabId: number;
  /** Absent when nothing of ours runs in the tab. */
  readonly page?: PageState;
  readonly failure?: Failure;
  /** Absent for pages of no site, and where nothing is known of the address. */
  readonly site?: SiteState;
  readonly claims: readonly ExplainedClaim[];
  /** The facts and their bases that the claims above speak of, without article texts. */
  readonly facts: Readonly<Record<string, FactInBase>>;
  /** `now`: the words at an annotation's place, where they are not those that were saved. */
  readonly annotations: readonly (Annotation & { readonly anchored: Anchored; readonly now?: string })[];
  readonly bases: readonly BaseSummary[];
  readonly privateWindow: boolean;
  /** What the bases have on a passage of the reader's own choice, when they asked. */
  readonly asked?: ExplainedClaim;
}

/** Key in `PanelView.facts`: `${base}#${fact}`. */
export interface FactInBase {
  readonly fact: Fact;
  readonly base: BaseSummary;
  /** Words of the article before and after the first quote, for showing it in its surroundings. */
  readonly surroundings?: { readonly before: string; readonly quote: string; readonly after: string };
}

export interface BaseSummary {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly source: Omit<FactBase['source'], 'text'>;
  readonly facts: number;
  /** True for a base of the reader's own. */
  readonly own: boolean;
}

/** Extension page (panel, library, options, welcome) → background. */
export interface ViewToBackground {
  'panel/view': { in: { readonly tabId: number }; out: PanelView };
  'page/look': { in: { readonly tabId: number }; out: undefined };
  'claim/explain': {
    in: { readonly tabId: number; readonly text: string };
    out: ExplainedClaim & { readonly facts: PanelView['facts'] };
  };
  /** Where else the reader noted this claim of the tab's page; nothing for private windows. */
  'claim/remembered': {
    in: { readonly tabId: number; readonly text: string };
    out: readonly Remembered[];
  };
  'facts/search': { in: { readonly query: string }; out: readonly FactInBase[] };
  /** Every fact of every base, the disabled ones too, without surroundings: what was saved may rest on them. */
  'facts/all': { in: Record<string, never>; out: readonly FactInBase[] };
  /** Any base, the disabled ones too: what was saved may rest on them. */
  'base/get': { in: { readonly id: string }; out: FactBase };
  /** The enabled bases, the bundled one first. */
  'bases/list': { in: Record<string, never>; out: readonly BaseSummary[] };
  /** After a base was saved, changed, switched on or off, or deleted. */
  'bases/changed': { in: Record<string, never>; out: undefined };
  /** After a write to the store: pages repaint, the badge follows. */
  'annotations/changed': { in: { readonly urls: readonly string[] }; out: undefined };
  /** Stops a reading that is under way. */
  'page/stop': { in: { readonly tabId: number }; out: undefined };
  /** Looks at a site by itself from now on, or no longer; the browser's leave has been asked for by the view. */
  'site/switch': { in: { readonly host: Host; readonly on: boolean }; out: undefined };
  /** After a settings change or a granted or removed site. */
  'settings/changed': { in: Record<string, never>; out: undefined };
}

/** Background → every open view. */
export interface ToViews {
  /** How much of a tab's page has been gone through, while that takes long. */
  'view/progress': { in: { readonly tabId: number; readonly share: UnitInterval }; out: undefined };
  /** `opened`: the reader has just clicked this on the page, perhaps once more. */
  'view/refresh': {
    in: { readonly tabId: number; readonly offset?: TextOffset; readonly opened?: ClaimId | AnnotationId };
    out: undefined;
  };
}

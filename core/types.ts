/** The plain data that travels between the parts of the house. Words as in the design: page, claim, fact, match, comparison, annotation. */

/** Offset in UTF-16 code units into a page's article text (`PageText.text`). */
export type TextOffset = number;
/** `2022`, `2022-12`, `2022-12-05` or a full ISO 8601 date-time. */
export type IsoDate = string;
/** BCP 47 language tag, e.g. `en-GB`. */
export type LanguageTag = string;
/** A number between 0 and 1. */
export type UnitInterval = number;

/** Half-open range of text: `text.slice(start, end)`. */
export interface Span {
  readonly start: TextOffset;
  readonly end: TextOffset;
}

// ---------------------------------------------------------------- fact base

export type FactBaseId = string;
export type FactId = string;

/** Where a fact base comes from: one article. */
export interface Source {
  readonly title: string;
  readonly published: IsoDate;
  readonly publisher?: string;
  readonly author?: string;
  readonly url?: string;
  readonly language?: LanguageTag;
  /** True when the text is a translation, so that readers can be told. */
  readonly translated?: boolean;
  /** The whole article text that quotes cut from; absent in fact bases of bare statements. */
  readonly text?: string;
  /** What a careful editor would tell a reader about the whole text. */
  readonly note?: string;
}

/** What pages the fact base is about. Empty `names`: no topic condition. */
export interface Topic {
  readonly names: readonly string[];
  /** People and companies that belong to the topic, e.g. its owner and its chief executive. */
  readonly associates?: readonly string[];
}

/** Words of the source to the letter; offsets cut `Source.text`. */
export interface Quote extends Span {
  readonly text: string;
}

export type QuantityKind =
  | 'money'
  | 'percent'
  | 'percentage-points'
  | 'count'
  | 'multiple'
  | 'fraction'
  | 'ordinal'
  | 'duration';

/** One typed quantity that the fact sheet names; `text` stands in one of the fact's quotes to the letter. */
export interface FactQuantity {
  readonly text: string;
  readonly kind: QuantityKind;
  readonly low: number;
  /** Absent when open upwards: `more than 1 billion`. */
  readonly high?: number;
  /** ISO 4217 code for money, the thing counted for counts. */
  readonly unit?: string;
  /** What is measured, in words of the trade: `daily active users`, `revenue target`. */
  readonly measure?: string;
  /** `before` and `after` for a change, absent for a plain figure. */
  readonly role?: 'before' | 'after' | 'change';
}

export interface Fact {
  readonly id: FactId;
  readonly statement: string;
  readonly quotes?: readonly Quote[];
  readonly asOf?: IsoDate;
  /** Who says so, in words: `sources of the Financial Times`. */
  readonly attribution?: string;
  readonly actors?: readonly string[];
  readonly places?: readonly string[];
  readonly periods?: readonly string[];
  readonly quantities?: readonly FactQuantity[];
  /** Other ways to say the statement. */
  readonly aliases?: readonly string[];
  /** The editor's note where the text misleads. */
  readonly note?: string;
  readonly partOf?: FactId;
  /** Matching hints of the sheet; see docs/matching.md. */
  readonly hints?: FactHints;
}

/** Words the sheet's author gives the matcher beyond the statement itself. All are words or phrases in plain English. */
export interface FactHints {
  /** Each entry is a group of alternatives; a claim on this fact names something of every group. */
  readonly about?: readonly (readonly string[])[];
  /** A claim that names one of these speaks of something else. */
  readonly unless?: readonly string[];
  /** Words that assert the opposite outcome of the fact. */
  readonly contrary?: readonly string[];
  /** Further ways to speak of the fact; a claim that fills one of them is on this fact. */
  readonly frames?: readonly FactFrame[];
}

/** One way to speak of a fact. Every entry of `about` and `says` is a group of alternatives. */
export interface FactFrame {
  /** What the passage is about; the page's title, its lede or the sentence before may supply it. */
  readonly about?: readonly (readonly string[])[];
  /** What the sentence itself must say. */
  readonly says: readonly (readonly string[])[];
  readonly unless?: readonly string[];
  /** What such a sentence is to the fact; `agrees` when absent. */
  readonly shows?: Relation;
}

export interface FactBase {
  readonly format: 1;
  readonly id: FactBaseId;
  readonly title: string;
  readonly version: string;
  readonly source: Source;
  readonly topic: Topic;
  readonly facts: readonly Fact[];
}

// ---------------------------------------------------------------- page

export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'quote' | 'caption' | 'cell';

/** A run of text that no sentence crosses. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** What is known of a page beside its text. */
export interface PageMeta {
  readonly url: string;
  readonly title: string;
  readonly lede?: string;
  readonly site?: string;
  readonly author?: string;
  readonly published?: IsoDate;
  readonly modified?: IsoDate;
  readonly language?: LanguageTag;
}

/** A page as read: its article's text in blocks, in reading order. Blocks are separated by one line feed in `text`. */
export interface PageText extends PageMeta {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** One signal for or against, with the words a reader can be shown (locale key `reason.<code>`). */
export interface DetectionReason {
  readonly code: string;
  readonly for: 'news' | 'about' | 'language';
  /** Above zero speaks for, below against. */
  readonly weight: number;
  /** The evidence, cut from the page; text, never markup. */
  readonly evidence?: string;
}

/** What automatic mode thinks of a page. */
export interface Detection {
  readonly detected: boolean;
  readonly news: boolean;
  readonly about: boolean;
  readonly reasons: readonly DetectionReason[];
}

// ---------------------------------------------------------------- matching

export type ClaimId = string;
export type Relation = 'agrees' | 'differs' | 'related';

/** A sentence with its check-worthiness. */
export interface Sentence extends Span {
  readonly text: string;
  readonly checkworthiness: UnitInterval;
  readonly claim: boolean;
}

/** A check-worthy sentence of one page; the id is stable while its text and order stay. */
export interface Claim extends Span {
  readonly id: ClaimId;
  readonly text: string;
  readonly checkworthiness: UnitInterval;
}

export type ComparisonKind = 'quantity' | 'period' | 'place' | 'actor' | 'outcome';
export type ComparisonResult = 'same' | 'different' | 'unlike';

/** One figure, date, place, actor or outcome of the claim beside the fact's. `unlike`: not the same measure, market or period, so no contradiction. */
export interface Comparison {
  readonly kind: ComparisonKind;
  readonly result: ComparisonResult;
  /** The words on each side, with their place: claim offsets into the claim's text, fact offsets into the quote or statement. */
  readonly claim?: ComparedValue;
  readonly fact?: ComparedValue;
  /** What is measured, in words: `revenue target`, `daily active users`. */
  readonly measure?: string;
  /** Claim's figure over the fact's, where both are numbers of one unit. */
  readonly ratio?: number;
  /** Why the two are unlike: `measure`, `market`, `period`, `unit`. */
  readonly unlike?: 'measure' | 'market' | 'period' | 'unit';
}

export interface ComparedValue {
  readonly text: string;
  readonly start: TextOffset;
  readonly end: TextOffset;
  /** Typed reading, for tables and ratios: value range and unit, or ISO range for periods. */
  readonly low?: number;
  readonly high?: number;
  readonly unit?: string;
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

/** Why a pair was matched or dropped, as data; shown through locale key `match.<code>`. */
export interface MatchReason {
  readonly code: string;
  /** Words of the claim and of the fact that led to it. */
  readonly claimWords?: readonly string[];
  readonly factWords?: readonly string[];
  readonly value?: number;
}

export interface Match {
  readonly base: FactBaseId;
  readonly fact: FactId;
  readonly relation: Relation;
  readonly score: UnitInterval;
  readonly comparisons: readonly Comparison[];
  readonly reasons: readonly MatchReason[];
  /** Spans of the claim's text that the match rests on. */
  readonly claimSpans: readonly Span[];
}

/** A fact that came near and was dropped, and why. */
export interface NearMiss {
  readonly base: FactBaseId;
  readonly fact: FactId;
  readonly score: UnitInterval;
  readonly dropped: readonly MatchReason[];
}

/** All the engine has to say about one sentence of a page. */
export interface AnalyzedSentence extends Sentence {
  readonly matches: readonly Match[];
  readonly nearMisses: readonly NearMiss[];
}

// ---------------------------------------------------------------- annotations (W3C Web Annotation Data Model)

/** `urn:uuid:…` */
export type AnnotationId = `urn:uuid:${string}`;

/** TextQuoteSelector: the words and 32-64 characters either side. */
export interface QuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** TextPositionSelector: offsets in Unicode code points into the page's article text. */
export interface PositionSelector {
  readonly start: number;
  readonly end: number;
}

export type HighlightColor = 'yellow' | 'green' | 'blue' | 'pink';

/** The fact an annotation rests on, as it was when saved. */
export interface FactReference {
  readonly base: FactBaseId;
  readonly baseVersion: string;
  readonly fact: FactId;
  readonly statement: string;
  readonly relation: Relation;
  readonly comparisons: readonly Comparison[];
}

/** One saved claim or passage. One record each; versioned by `schema`. */
export interface Annotation {
  readonly schema: 1;
  readonly id: AnnotationId;
  readonly created: IsoDate;
  readonly modified: IsoDate;
  /** Set when in the bin. */
  readonly deleted?: IsoDate;
  readonly kind: 'claim' | 'passage';
  /** Page address without fragment and tracking parameters: what pages are found by. */
  readonly url: string;
  readonly page: {
    readonly title: string;
    readonly site?: string;
    readonly published?: IsoDate;
    readonly language?: LanguageTag;
  };
  readonly quote: QuoteSelector;
  readonly position?: PositionSelector;
  /** Structural hint: the block's index and kind when saved. */
  readonly block?: { readonly index: number; readonly kind: BlockKind };
  readonly note: string;
  readonly tags: readonly string[];
  readonly color: HighlightColor;
  readonly restsOn?: FactReference;
}

export type AnchorState = 'found' | 'changed' | 'unsure' | 'not-found';

/** Where an annotation stands in a page's text now. `span` is absent when not found. */
export interface Anchored {
  readonly id: AnnotationId;
  readonly state: AnchorState;
  readonly span?: Span;
  /** Certainty of the place. */
  readonly score: UnitInterval;
}

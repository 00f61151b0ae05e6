/**
 * A number of things, as the unit of protection (its place in `Draft.units`) of each thing counted, in ascending order. A
 * unit with three stays is there three times, so the length is the count.
 */
export interface Cell {
  readonly things: Uint32Array;
}

/** A class of categories agreed beforehand, into which those with too few are merged; the leaves are the parts' codes. */
export interface MergeNode {
  readonly code: string;
  /** What a report calls it. */
  readonly display: string;
  readonly children: readonly (MergeNode | string)[];
}

/** A category of a whole. */
export interface DraftPart extends Cell {
  readonly code: string;
  /** Why nothing can be here by the rules of the domain: an impossible combination, which is printed as such. */
  readonly impossible?: true;
}

/** A whole and its parts, each thing in exactly one part. */
export interface DraftBreakdown {
  readonly kind: "breakdown";
  readonly total: Cell;
  readonly parts: readonly DraftPart[];
  /** How parts may be merged; without it they are printed as they are. */
  readonly tree?: readonly MergeNode[];
  /** The parts stand in an order, and only neighbours may be merged where no `tree` says otherwise. */
  readonly ordered?: true;
}

/** How many of the things of a whole, or for each of them: a numerator and a denominator, which need not contain it. */
export interface DraftRate {
  readonly kind: "rate";
  readonly numerator: Cell;
  readonly denominator: Cell;
  /** Whether by its definition every thing of the numerator is one of the denominator, so that it is a share. */
  readonly isShare: boolean;
}

/** A test of a difference between groups. */
export interface DraftTest {
  readonly kind: "test";
  /** The probability of what was seen, or more, if there were no difference. */
  readonly p: number;
  /** The lowest and the highest p when any one unit is left out; `undefined` where one of them cannot be computed. */
  readonly leaveOneOut: { readonly lowest: number; readonly highest: number } | undefined;
  /** Everybody who is compared. */
  readonly of: Cell;
  readonly groups: readonly DraftTestGroup[];
}

/** A group that is compared, by a code that was agreed beforehand, which is printed. */
export interface DraftTestGroup extends Cell {
  readonly code: string;
}

/** A statistic of position on a time axis, such as a median stay. Days, or what `steps` are of; `undefined` where it is not reached. */
export interface DraftPosition {
  readonly kind: "position";
  /** Which quantile it is, 0.5 for a median, which is the default. */
  readonly quantile?: number;
  /** The things that it is a position of. */
  readonly of: Cell;
  /** What it may be rounded to, the finest first, fixed without looking at the data; whole weeks in days where it is absent. */
  readonly steps?: readonly number[];
  /** The mean of the central exit days around the position, so that it is no one's own value. */
  readonly estimate: number | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  /** Units with a stay that ended on or before the estimate, and units with one that lasted until it or longer. */
  readonly unitsBelow: number;
  readonly unitsAbove: number;
  /** The lowest and the highest estimate when any one unit is left out; `undefined` where one of them is not reached. */
  readonly leaveOneOut: { readonly lowest: number; readonly highest: number } | undefined;
}

/** A mean with its interval. */
export interface DraftMean {
  readonly kind: "mean";
  /** The values, one for each of `of.things` in that order. */
  readonly of: Cell;
  readonly values: Float64Array;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  /** The least and the most that a value can be, from the scale and not from the data; values are clamped to it. */
  readonly range: readonly [number, number];
  /**
   * By how much one value can differ from what it could else have been, where that is less than the range: for a change, the
   * scale's width, since the second score lies within it wherever the first did.
   */
  readonly span?: number;
}

/** The standard deviation of values given as for a mean. */
export interface DraftSpread {
  readonly kind: "spread";
  readonly of: Cell;
  readonly values: Float64Array;
}

/** What happened after the day before (the row before's, or 0), up to and including `day`. */
export interface DraftLifeTableRow {
  readonly day: number;
  /** Stays that came under observation in the interval. */
  readonly entered: Cell;
  /** Stays that ended in the interval, by exit. */
  readonly exits: Readonly<Record<string, Cell>>;
  /** Stays last seen, still open, in the interval. */
  readonly censored: Cell;
}

/** A life table over a grid of days that was fixed without looking at the data; its rows follow one another from day 0. */
export interface DraftLifeTable {
  readonly kind: "lifeTable";
  /** Every exit, with all who took it, whenever that was. */
  readonly exits: readonly DraftPart[];
  /** Stays under observation from day 0. */
  readonly start: Cell;
  /** Until nobody is at risk: what is left after the last row is empty. */
  readonly rows: readonly DraftLifeTableRow[];
  /** How rare exits may be gathered, as in a breakdown. */
  readonly tree?: readonly MergeNode[];
}

export type DraftFigure =
  DraftBreakdown | DraftRate | DraftPosition | DraftMean | DraftSpread | DraftLifeTable | DraftTest;

/** Figures about one group, for instance the stays in one stage. */
export interface DraftGroup {
  readonly code: string;
  /** Everything that the group is about. */
  readonly of: Cell;
  readonly figures: Readonly<Record<string, DraftFigure>>;
}

/** One question's exact answer. It never leaves the practice's own machine and is never drawn. */
export interface DraftQuestion {
  readonly question: string;
  readonly groups: readonly DraftGroup[];
  /** The codes of all groups that were agreed beforehand, so that naming one that is not shown says nothing of the records. */
  readonly expected: readonly string[];
}

/** Where a cell stands in a draft: `question/group/figure/part`, or `population/clients`. Parts are named in README.md. */
export type CellPath = string;

/** A sum that a reader knows to hold between tables. */
export interface DraftSum {
  readonly whole: CellPath;
  readonly parts: readonly CellPath[];
  /** Whether the parts are all of the whole, or no more than it. */
  readonly exhaustive: boolean;
}

/** Which records a draft is about. */
export interface DraftScope {
  /** The day as of which everything is counted, an ISO date. */
  readonly asOf: string;
  /**
   * What the records were narrowed to, by attribute; empty for a whole practice. Those of which more is known than that two
   * values are two: `openedFrom` and `openedTo`, ISO dates, and `practices` of a network, one a line, in order, which were chosen
   * to be seen.
   */
  readonly filters: Readonly<Record<string, string>>;
}

/** All that a report would say, before it is protected. */
export interface Draft {
  readonly scope: DraftScope;
  /** The clients of each unit of protection: clients that share a person are one. Their identifiers go no further. */
  readonly units: readonly (readonly string[])[];
  /** How many practitioners the practice's records name; 0 where they name none. */
  readonly practitioners: number;
  /** The practitioners of each unit, numbered, by the unit's place in `units`; none where none is recorded. */
  readonly practitionersOf?: readonly (readonly number[])[];
  /** The practices of each unit, numbered, where the records are of several; none where none is recorded. */
  readonly practicesOf?: readonly (readonly number[])[];
  /** Everything in scope. */
  readonly population: {
    readonly clients: Cell;
    readonly episodes: Cell;
    /** Clients without consent to analytics (P1.4), of whom nothing else is known, so that each counts for itself. */
    readonly clientsWithoutConsent: number;
    /** Who they are: tables of the population, by name. */
    readonly tables?: Readonly<Record<string, DraftBreakdown>>;
  };
  readonly questions: readonly DraftQuestion[];
  /** Sums that hold between tables, beside those within them. */
  readonly sums?: readonly DraftSum[];
}

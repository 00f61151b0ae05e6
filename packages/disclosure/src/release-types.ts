import type { Recipient, Method } from "./policy.js";

/**
 * A count as it may be printed: `count`, rounded; `fewerThan`, which stands for any number from 0 to one less;
 * `hidden`, held back to protect this count or another one; or `impossible`, where by the rules of the domain there
 * can be none.
 */
export type PrintedCount =
  | { readonly count: number }
  | { readonly fewerThan: number }
  | { readonly hidden: true }
  | { readonly impossible: true };

/** A category, or the class into which categories were merged. */
export type ReleasedPart = PrintedCount & {
  readonly code: string;
  /** The class's name, and the categories in it; absent for a category by itself. */
  readonly display?: string;
  readonly of?: readonly string[];
};

export interface ReleasedBreakdown {
  readonly kind: "breakdown";
  readonly total: number;
  readonly parts: readonly ReleasedPart[];
}

/** Whole weeks, written in days, or steps of what the draft names; `undefined` where the position is not reached. */
export interface ReleasedPosition {
  readonly kind: "position";
  readonly estimate?: number;
  readonly lower?: number;
  readonly upper?: number;
  /** To how many days it is rounded, a whole number of weeks; of another clock, to how many of its units. */
  readonly step: number;
}

export interface ReleasedMean {
  readonly kind: "mean";
  readonly estimate: number;
  readonly lower?: number;
  readonly upper?: number;
  /** The step to which the three are rounded. */
  readonly step: number;
  readonly n: number;
}

/** A standard deviation to one decimal. */
export interface ReleasedSpread {
  readonly kind: "spread";
  readonly estimate: number;
}

/** What happened after the day `from`, up to and including the day `until`. Counts are rounded, and they add up. */
export interface ReleasedLifeTableRow {
  readonly from: number;
  readonly until: number;
  /** Stays at risk when the interval began. */
  readonly atRisk: number;
  /** Stays that came under observation during it. */
  readonly entered: number;
  readonly exits: Readonly<Record<string, number>>;
  readonly censored: number;
}

/** What is told after the last row, in which at least k stays ended: by a later day, fewer than k more had ended. */
export interface ReleasedLifeTableTail {
  readonly until: number;
  /** Stays that came under observation between the last row and that day. */
  readonly entered: number;
  /** Stays still at risk after that day. */
  readonly atRisk: number;
}

export interface ReleasedLifeTable {
  readonly kind: "lifeTable";
  /**
   * Exits in the order of the draft, merged into classes as in the table of the group's exits; those with few stays are
   * gathered under `other_exits`, which comes last.
   */
  readonly exits: readonly { readonly code: string; readonly display?: string; readonly of?: readonly string[] }[];
  readonly rows: readonly ReleasedLifeTableRow[];
  /** Stays still at risk after the last row; absent where they are printed as fewer than the base. */
  readonly atRiskAfter?: number;
  /** Absent where too few were left. */
  readonly tail?: ReleasedLifeTableTail;
}

/**
 * A figure that is not shown: too few stand behind it, or showing it would reveal something together with others. Which of
 * these it was is not said, since that could give something away; `ReleaseResult.log` says it to the practice.
 */
export interface Withheld {
  readonly kind: "withheld";
  readonly reason: "too-few";
}

/** A rate of two printed counts; a share in whole percent where its printed denominator is large enough. */
export interface ReleasedRate {
  readonly kind: "rate";
  readonly numerator: PrintedCount;
  readonly denominator: number;
  /** Of a share: whole percent, or what it is at most or at least where the numerator is printed as none or as all. */
  readonly percent?: { readonly is: number } | { readonly atMost: number } | { readonly atLeast: number };
}

/** Classes of a p-value: below the number, and not below the one before; `1` stands for 0.05 or more. */
export const probabilityClasses = [0.001, 0.01, 0.05, 1] as const;

/** A test by the class that its p-value is in. */
export interface ReleasedTest {
  readonly kind: "test";
  readonly below: (typeof probabilityClasses)[number];
  /** The codes of the groups that were compared. */
  readonly compared: readonly string[];
}

export type ReleasedFigure =
  | ReleasedRate
  | ReleasedTest
  | ReleasedBreakdown
  | ReleasedPosition
  | ReleasedMean
  | ReleasedSpread
  | ReleasedLifeTable
  | Withheld;

export interface ReleasedGroup {
  readonly code: string;
  readonly figures: Readonly<Record<string, ReleasedFigure>>;
}

export interface ReleasedQuestion {
  readonly question: string;
  readonly groups: readonly ReleasedGroup[];
  /** Groups agreed beforehand of which nothing is shown: few units or none stand behind each. */
  readonly withheldGroups: readonly string[];
}

/** The policy under which a report was released, as far as it may be known. */
export interface ReleasedPolicy {
  readonly recipient: Recipient;
  readonly method: Method;
  readonly k: number;
  readonly base: number;
  readonly fewestForDetail: number;
  readonly fewestForPercent: number;
  readonly fewestForStatistic: number;
}

export interface ReleasedReport {
  readonly policy: ReleasedPolicy;
  /** Only to look at: not to be given to anybody, and no part of what later reports are checked against. */
  readonly preview: boolean;
  /** Whether so few units are in scope that nothing but totals is told. */
  readonly totalsOnly: boolean;
  readonly population: {
    readonly clients: PrintedCount;
    readonly episodes: PrintedCount;
    readonly clientsWithoutConsent: PrintedCount;
    /** Who they are, by name. */
    readonly tables: Readonly<Record<string, ReleasedBreakdown | Withheld>>;
  };
  readonly questions: readonly ReleasedQuestion[];
  readonly protection: ProtectionNote;
  readonly published: PublishedCounts;
}

/** A count as it was published: `printed` is absent where it was held back, `upper` where nothing limits it. */
export interface PublishedCount {
  /** `question/group/figure/part`, as in the ledger. */
  readonly path: string;
  readonly printed?: number;
  /** What a reader can deduce from the printed form alone. */
  readonly lower: number;
  readonly upper?: number;
}

/** A sum that holds among published counts: `whole` less `parts` is 0, or at least 0 where the parts are not all of it. */
export interface PublishedSum {
  /** Places in `counts`; one that is there twice counts twice, as a couple is two people. */
  readonly whole: readonly number[];
  readonly parts: readonly number[];
  readonly exhaustive: boolean;
}

/** Every count of a report once, with all sums among them: what an intruder would begin with. */
export interface PublishedCounts {
  readonly counts: readonly PublishedCount[];
  readonly sums: readonly PublishedSum[];
}

/** What was done to protect the report, in numbers that may be known. */
export interface ProtectionNote {
  /** Counts and figures that are printed, all of which were attacked. */
  readonly printedCounts: number;
  readonly printedFigures: number;
  /** Earlier releases that were held against this one. */
  readonly earlierReleases: number;
  /** Tables in which categories were merged. */
  readonly mergedTables: number;
  readonly withheldFigures: number;
  /** Figures that were printed as the last time, since too few clients had come or gone. */
  readonly repeatedFigures: number;
  /** How far a printed count can lie from the true one; for rounded counts one less than the base, or than twice the base. */
  readonly furthest?: number;
  /** Differential privacy: the noise that is in every count. */
  readonly noise?: NoiseNote;
}

/** The noise of a report, and what it promises. */
export interface NoiseNote {
  /** What the report spends of every client's budget. */
  readonly epsilon: number;
  /** The chance that it promises nothing. */
  readonly delta: number;
  /** How far a printed count that is no sum of others lies from the true one, with the probability `level`, before negative ones are raised to 0. */
  readonly within: number;
  readonly level: 0.95;
}

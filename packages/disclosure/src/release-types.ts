/** A count as it may be printed: rounded, or said to rest on fewer than so many units of protection. */
export type PrintedCount = { readonly count: number } | { readonly fewerThan: number };

export interface ReleasedBreakdown {
  readonly kind: "breakdown";
  readonly total: number;
  readonly parts: readonly (PrintedCount & { readonly code: string })[];
}

/** Whole weeks, written in days; `undefined` where the position is not reached. */
export interface ReleasedPosition {
  readonly kind: "position";
  readonly estimate?: number;
  readonly lower?: number;
  readonly upper?: number;
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

export interface ReleasedLifeTable {
  readonly kind: "lifeTable";
  /**
   * Exits in the order of the draft, each with at least k stays by the last row; those with fewer are gathered under
   * `other_exits`, which comes last.
   */
  readonly exits: readonly string[];
  readonly rows: readonly ReleasedLifeTableRow[];
  /** Stays still at risk after the last row; absent where they are fewer than k. */
  readonly atRiskAfter?: number;
}

/** A figure that could not be shown, and why, in a word that gives nothing else away. */
export interface Withheld {
  readonly kind: "withheld";
  readonly reason: "too-few";
}

export type ReleasedFigure =
  ReleasedBreakdown | ReleasedPosition | ReleasedMean | ReleasedSpread | ReleasedLifeTable | Withheld;

export interface ReleasedGroup {
  readonly code: string;
  readonly figures: Readonly<Record<string, ReleasedFigure>>;
}

export interface ReleasedQuestion {
  readonly question: string;
  readonly groups: readonly ReleasedGroup[];
  /** Groups of which nothing is shown: fewer than k units stand behind each. */
  readonly withheldGroups: readonly string[];
}

export interface ReleasedReport {
  readonly policy: { readonly k: number; readonly base: number };
  readonly population: {
    readonly clients: number;
    readonly episodes: number;
    readonly clientsWithoutConsent: PrintedCount;
  };
  readonly questions: readonly ReleasedQuestion[];
}

/** A number of things, and how many units of protection (clients who share no person) they belong to. */
export interface Cell {
  readonly count: number;
  readonly units: number;
}

/** A whole and its parts, each thing in exactly one part. */
export interface DraftBreakdown {
  readonly kind: "breakdown";
  readonly total: Cell;
  readonly parts: readonly (Cell & { readonly code: string })[];
}

/** A statistic of position on a time axis, such as a median stay. Days; `undefined` where it is not reached. */
export interface DraftPosition {
  readonly kind: "position";
  readonly estimate: number | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  /** Units with a stay that ended on or before the estimate, and units with one that lasted until it or longer. */
  readonly unitsBelow: number;
  readonly unitsAbove: number;
}

/** A mean with its interval. */
export interface DraftMean {
  readonly kind: "mean";
  readonly estimate: number;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  /** How many values it is the mean of. */
  readonly n: number;
  readonly units: number;
  /** The most that one value can differ from another, from the scale and not from the data. */
  readonly range: number;
}

/** A standard deviation. */
export interface DraftSpread {
  readonly kind: "spread";
  readonly estimate: number;
  readonly units: number;
}

/** What happened up to and including a day of the grid, counted from day 0. */
export interface DraftLifeTableRow {
  readonly day: number;
  /** Stays that came under observation on or before the day. */
  readonly entered: number;
  /** Stays that ended on or before the day, by exit. */
  readonly exits: Readonly<Record<string, number>>;
  /** Stays last seen, still open, on or before the day. */
  readonly censored: number;
  /** Units with a stay that ended on or before the day. */
  readonly exitUnits: number;
  /** Units with a stay under observation after the day. */
  readonly unitsAtRisk: number;
}

/** A life table over a grid of days that was fixed without looking at the data; its rows count from day 0. */
export interface DraftLifeTable {
  readonly kind: "lifeTable";
  /** Every exit, with all who took it, whenever that was. */
  readonly exits: readonly (Cell & { readonly code: string })[];
  /** Stays under observation from day 0. */
  readonly start: Cell;
  readonly rows: readonly DraftLifeTableRow[];
}

export type DraftFigure = DraftBreakdown | DraftPosition | DraftMean | DraftSpread | DraftLifeTable;

/** Figures about one group, for instance the stays in one stage. */
export interface DraftGroup {
  readonly code: string;
  readonly units: number;
  readonly figures: Readonly<Record<string, DraftFigure>>;
}

/** One question's exact answer. It never leaves the practice's own machine and is never drawn. */
export interface DraftQuestion {
  readonly question: string;
  readonly groups: readonly DraftGroup[];
}

/** All that a report would say, before it is protected. */
export interface Draft {
  /** Everything in scope: clients, and the units of protection that they form. */
  readonly population: {
    readonly clients: Cell;
    readonly episodes: Cell;
    /** Clients without consent to analytics (P1.4), of whom nothing else is counted. */
    readonly clientsWithoutConsent: Cell;
  };
  readonly questions: readonly DraftQuestion[];
}

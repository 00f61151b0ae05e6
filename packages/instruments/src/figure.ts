/**
 * `established`: seen in its source, or known beyond doubt. `unconfirmed`: still to be checked against its source; it is
 * shipped so that it can be checked and chosen, and nothing uses it unless it is chosen by name.
 */
export type Status = "established" | "unconfirmed";

/** Where a fact comes from. */
export interface Provenance {
  readonly status: Status;
  /** Who published it, and when. */
  readonly source: string;
  /** Whom it was found with. */
  readonly population: string;
}

export interface EstablishedFigure extends Provenance {
  readonly status: "established";
  /** Used where the caller chooses none. At most one of the figures that answer the same question. */
  readonly isDefault?: boolean;
}

export interface UnconfirmedFigure extends Provenance {
  readonly status: "unconfirmed";
  /** Never. */
  readonly isDefault?: never;
}

/** Where a figure comes from. The type rules out a default that is unconfirmed. */
export type Figure = EstablishedFigure | UnconfirmedFigure;

/** What a figure is about: the total, or the subscale with this code. */
export interface About {
  readonly of?: string;
}

/** The figure that is used where none is chosen, of the total or of a subscale; `undefined` where there is none. */
export function defaultOf<T extends Figure & About>(figures: readonly T[] | undefined, of?: string): T | undefined {
  return figures?.find((figure) => figure.isDefault === true && figure.status === "established" && figure.of === of);
}

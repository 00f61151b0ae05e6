import type { Provenance, Status } from "./figure.js";
import type { Bands, CutOff, MinimalChange, Norm, Reliability, ReliableChange } from "./published-figures.js";
import type { Range } from "./range.js";
import type { ScoringKey } from "./scoring-key.js";

/** On which terms a form may be used. Whoever uses it asks its owner; this is no licence. */
export interface Rights {
  readonly terms:
    "public-domain" | "free" | "free-with-conditions" | "registration" | "permission" | "licence" | "unclear";
  readonly status: Status;
  /** Who owns it, and what they ask. */
  readonly note: string;
}

/** A subscale that records hold as a number, where there is no key to make it from items. */
export interface RecordedSubscale {
  readonly code: string;
  readonly range: Range;
}

/** An outcome measure: how its numbers are made and read. It holds no item texts, which belong to their owners. */
export interface Instrument {
  /** What records call it. */
  readonly code: string;
  readonly name: string;
  /** Where the number of items, the ranges and the direction come from. */
  readonly form: Provenance;
  /** How many items it has. Undefined: it has none, as a rating of a goal. */
  readonly items?: number;
  /** The range of the total, or of the rating. Undefined: it has subscales only. */
  readonly range?: Range;
  /** Whether a higher score is the better one. */
  readonly higherIsBetter: boolean;
  /** What one score is about: a person who filled in a form (where left out), or one goal. */
  readonly unit?: "goal";
  /** Items that are worded for the body of the person and scored alike. */
  readonly bodyItems?: readonly number[];
  readonly recordedSubscales?: readonly RecordedSubscale[];
  /** How items become scores. None: records hold the scores. Several, or an unconfirmed one: the caller chooses. */
  readonly keys?: readonly ScoringKey[];
  /** Left out where no figure is known; a practice can then set its own. So for all that follow. */
  readonly cutOffs?: readonly CutOff[];
  readonly reliabilities?: readonly Reliability[];
  readonly norms?: readonly Norm[];
  readonly reliableChanges?: readonly ReliableChange[];
  readonly minimalChanges?: readonly MinimalChange[];
  readonly bands?: readonly Bands[];
  readonly rights: Rights;
  /** Whom the form is made for. */
  readonly population: string;
}

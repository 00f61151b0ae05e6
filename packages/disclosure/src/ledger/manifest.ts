import type { CellPath, DraftScope } from "../draft.js";
import type { Recipient } from "../policy.js";
import type { Relation } from "../system/count-system.js";

/** A client's fingerprint, 22 characters of base64url: the same in every release, and nobody's without the secret. */
export type Tokens = (clientId: string) => string;

/** The rules that a release was made under. */
export interface ManifestPolicy {
  /** The method by its name, such as controlled rounding. */
  readonly method: string;
  readonly k: number;
  readonly base: number;
}

/** A count that was printed, or held back. */
export interface ManifestCell {
  readonly path: CellPath;
  /** `null` where the count was held back. */
  readonly printed: number | null;
  /** What a reader can tell from the printed form alone; `null` where nothing limits it from above. */
  readonly bounds: { readonly lower: number; readonly upper: number | null };
  /** The unit of each thing counted, as a `thingsEncoder` writes them. */
  readonly things: string;
}

/** A printed figure that is no count, such as a median. */
export interface ManifestStatistic {
  readonly path: CellPath;
  /** The printed form as canonical JSON. */
  readonly printed: string;
  /** The unit of each thing that it is a figure of, as a `thingsEncoder` writes them. */
  readonly things: string;
}

/** What a release leaves behind, on the practice's own machine and never in the report. */
export interface Manifest {
  readonly version: 1;
  readonly id: string;
  /** An ISO date. */
  readonly madeOn: string;
  readonly recipient: Recipient;
  readonly policy: ManifestPolicy;
  readonly scope: DraftScope;
  /** The tokens of each unit's clients. A unit without any is somebody of whom nothing is known but that they counted. */
  readonly units: readonly (readonly string[])[];
  readonly cells: readonly ManifestCell[];
  /** Sums that a reader knows to hold, over places in `cells`. */
  readonly relations: readonly Relation[];
  readonly statistics: readonly ManifestStatistic[];
  /** The classes that parts were merged into, by the path of their breakdown. */
  readonly plans: Readonly<Record<CellPath, readonly (readonly string[])[]>>;
  /** The privacy loss, where noise was added. */
  readonly epsilon?: number;
}

/** The units of a draft as a manifest keeps them; the tokens of one unit stand in order, so that their places say nothing. */
export function tokenUnits(units: readonly (readonly string[])[], tokens: Tokens): readonly (readonly string[])[] {
  return units.map((clients) => clients.map((client) => tokens(client)).toSorted());
}

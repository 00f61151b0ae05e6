import type { CellPath, DraftScope } from "../draft.js";
import { canonicalJson } from "./canonical-json.js";
import type { Manifest } from "./manifest.js";
import { inCommon } from "./same-units.js";
import { decodeThings } from "./things.js";
import { differenceOf } from "./thing-sets.js";
import type { SetDifference } from "./thing-sets.js";

/** A printed figure with everybody behind it. */
export interface PrintedFigure {
  readonly path: CellPath;
  readonly scope: DraftScope;
  /** The printed form. */
  readonly printed: string;
  /** The common unit of each thing, ascending. */
  readonly things: Uint32Array;
}

/** A figure that yields, since a reader who subtracts another one from it would learn about fewer than k units. */
export interface Breach {
  /** Its place among the current figures. */
  readonly figure: number;
  readonly pairs: readonly BreachPair[];
  /** The place of the earlier figure that may be printed again instead: the latest of the same definition in `pairs`. */
  readonly sticky?: number;
}

/** How the yielding figure's set differs from another one's. */
export interface BreachPair extends SetDifference {
  readonly among: "earlier" | "current";
  /** The other one's place among those. */
  readonly at: number;
}

/** Figures that are no counts, as a manifest keeps them. `mapping` has the common unit of each of its units. */
export function statisticsOf(manifest: Manifest, mapping: Uint32Array): readonly PrintedFigure[] {
  const common = inCommon(mapping);
  return manifest.statistics.map(({ path, printed, things }) => {
    return { path, scope: manifest.scope, printed, things: common(decodeThings(things)) };
  });
}

/** Counts that were not held back, as a manifest keeps them. `mapping` has the common unit of each of its units. */
export function countsOf(manifest: Manifest, mapping: Uint32Array): readonly PrintedFigure[] {
  const common = inCommon(mapping);
  return manifest.cells.flatMap(({ path, printed, things }) => {
    if (printed === null) return [];
    return [{ path, scope: manifest.scope, printed: `${printed}`, things: common(decodeThings(things)) }];
  });
}

type Placed = PrintedFigure & { readonly definition: string };

function placed(figure: PrintedFigure): Placed {
  return { ...figure, definition: canonicalJson(figure.scope.filters) };
}

/** A figure that another one of its path is held against. */
interface Seen {
  readonly among: "earlier" | "current";
  readonly at: number;
  readonly figure: Placed;
}

/** The difference of two figures of one path where it shows fewer than k units. */
function tooSmall(other: Placed, yielding: Placed, k: number): SetDifference | undefined {
  const difference = differenceOf(other.things, yielding.things);
  const { came, went, shared } = difference;
  // Sets that have nobody in common have no difference but themselves.
  if (shared === 0) return undefined;
  const shows = (units: number) => units > 0 && units < k;
  const isSameDefinition = other.definition === yielding.definition;
  const isBreach = isSameDefinition
    ? shows(came) || shows(went)
    : (went === 0 && shows(came)) || (came === 0 && shows(went));
  return isBreach ? difference : undefined;
}

/**
 * The set check: for each two figures of one path, a current one and an earlier one or two current ones of different scopes,
 * where one set contains the other, the difference is of no unit or of at least k. Of equal definitions (path and filters)
 * at two dates this is asked of those who came and of those who went, each for itself. A unit with another number of things
 * counts as one that came or went: its return is as visible as its arrival.
 *
 * Earlier figures stand in the order of their releases. What is out cannot be recalled, so it is the current figure that
 * yields, and of two current ones the later in the list. Works for any statistic, since it looks at sets alone.
 */
export function setBreaches(
  current: readonly PrintedFigure[],
  earlier: readonly PrintedFigure[],
  k: number,
): readonly Breach[] {
  const seen = new Map<CellPath, Seen[]>();
  const see = (one: Seen) => {
    const others = seen.get(one.figure.path);
    if (others) others.push(one);
    else seen.set(one.figure.path, [one]);
  };
  earlier.forEach((figure, at) => see({ among: "earlier", at, figure: placed(figure) }));
  return current.map(placed).flatMap((figure, place): readonly Breach[] => {
    const others = seen.get(figure.path) ?? [];
    const found = others.flatMap(({ among, at, figure: other }) => {
      const difference = tooSmall(other, figure, k);
      return difference ? [{ pair: { among, at, ...difference }, isSame: other.definition === figure.definition }] : [];
    });
    see({ among: "current", at: place, figure });
    if (found.length === 0) return [];
    const sticky = found.findLast(({ pair, isSame }) => pair.among === "earlier" && isSame)?.pair.at;
    const pairs = found.map(({ pair }) => pair);
    return [{ figure: place, pairs, ...(sticky === undefined ? {} : { sticky }) }];
  });
}

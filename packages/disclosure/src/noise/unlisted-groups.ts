import type { KeyOf } from "../privacy/bound-contributions.js";
import { boundContributions } from "../privacy/bound-contributions.js";
import type { Chance } from "../privacy/chance.js";
import { selectGroups } from "../privacy/partition-selection.js";
import type { Rational } from "../privacy/rational.js";
import { together } from "../things.js";
import type { Things } from "../things.js";
import { byPlace, placed } from "./noisy.js";
import { onlyUnits } from "./only-units.js";
import type { NoisyKind, PlannedGroup } from "./plan.js";

function thingsOf(figure: NoisyKind): Things {
  switch (figure.kind) {
    case "breakdown":
      return together(figure.parts.map(({ things }) => things));
    case "mean":
      return figure.of.things;
    case "lifeTable":
      return together([figure.start.things, ...figure.rows.map(({ entered }) => entered.things)]);
    default: {
      const unknown: never = figure;
      return unknown;
    }
  }
}

/**
 * Of groups that nobody agreed on beforehand, those that may be named. Every unit is in one of them only, the same one
 * whoever else is there, and counts for that one alone: so their figures together cost no more than those of one group.
 */
export function unlistedGroups(
  groups: readonly PlannedGroup[],
  { epsilon, delta, keyOf }: { readonly epsilon: Rational; readonly delta: Rational; readonly keyOf: KeyOf },
  chance: Chance,
): readonly PlannedGroup[] {
  const sorted = groups.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const members = placed(
    sorted.map(({ figures }) => ({
      things: Uint32Array.from(new Set(together(figures.map(({ figure }) => thingsOf(figure))))),
    })),
  );
  const kept = boundContributions(
    Uint32Array.from(members, ({ unit }) => unit),
    1,
    keyOf,
  );
  const things = byPlace(
    [...kept].flatMap((place) => members[place] ?? []),
    sorted.length,
  );
  const own = sorted.map((group, at) => ({ group, units: new Set(things[at]) }));
  const selected = new Set(
    selectGroups(
      own.map(({ group, units }) => ({ code: group.path, things: Uint32Array.from(units).sort() })),
      { epsilon, delta, most: 1 },
      chance,
    ),
  );
  return own.flatMap(({ group, units }) => {
    if (!selected.has(group.path)) return [];
    const figures = group.figures.map((each) => ({
      ...each,
      figure: onlyUnits(each.figure, (unit) => units.has(unit)),
    }));
    return [{ ...group, figures }];
  });
}

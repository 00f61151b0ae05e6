import type { DraftBreakdown } from "../draft.js";
import { boundContributions } from "../privacy/bound-contributions.js";
import { privateCount } from "../privacy/geometric-count.js";
import type { ReleasedPart } from "../release-types.js";
import { noThings, together } from "../things.js";
import { tooFew } from "../withheld.js";
import { byPlace, placed } from "./noisy.js";
import type { Noise, NoisyFigure } from "./noisy.js";

/**
 * A table in which every unit counts once, in one part, with two-sided geometric noise on each part: one unit more or less
 * changes one part by one. What is below 0 then is printed as 0, and the whole is the sum of what is printed.
 */
export function noisyBreakdown(
  path: string,
  { parts }: DraftBreakdown,
  { epsilon, keyOf, chance, fewest }: Noise,
): NoisyFigure {
  const members = placed(parts);
  const kept = boundContributions(
    Uint32Array.from(members, ({ unit }) => unit),
    1,
    keyOf,
  );
  const things = byPlace(
    [...kept].flatMap((place) => members[place] ?? []),
    parts.length,
  );
  const counts = parts.map(({ impossible }, at) => {
    const count = (things[at] ?? noThings).length;
    return impossible ? 0 : Math.max(0, privateCount(count, { epsilon, sensitivity: 1 }, chance));
  });
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total < fewest) return { figure: tooFew, cells: [], relations: [] };
  const printed = parts.map(({ code, impossible }, at): ReleasedPart => {
    return impossible ? { code, impossible } : { code, count: counts[at] ?? 0 };
  });
  return {
    figure: { kind: "breakdown", total, parts: printed },
    cells: [
      { path: `${path}/total`, things: together(things), printed: total },
      ...parts.map(({ code }, at) => ({
        path: `${path}/${code}`,
        things: things[at] ?? noThings,
        printed: counts[at] ?? 0,
      })),
    ],
    relations: [{ terms: [[0, 1], ...parts.map((_, at) => [at + 1, -1] as const)], sense: "=" }],
  };
}

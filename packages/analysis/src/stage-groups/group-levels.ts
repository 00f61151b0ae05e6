import { clientKinds } from "@rapport/dataset";
import type { Dataset, StageModel } from "@rapport/dataset";
import type { MergeNode } from "@rapport/disclosure";
import { levelTree } from "../trees/level-tree.js";
import type { Level } from "../trees/level-tree.js";
import { concernLevels, concernTree } from "./concern-levels.js";
import type { Grouping } from "./groupings.js";
import { concernQuery, kindQuery, pathwayQuery, periodQuery, practitionerQuery } from "./level-queries.js";
import type { LevelQuery } from "./level-queries.js";
import { pathwayLevels, pathwayTree } from "./pathway-levels.js";
import { practiceLevels, practiceQuery } from "./practice-levels.js";
import type { PracticeName } from "./practice-levels.js";

/** The level of what has none. */
export const unknownLevel = "unknown";

/** The groups of one kind: fixed before anything is counted, so that neither their names nor their number tell of anybody. */
export interface GroupLevels {
  readonly by: Grouping;
  /** In the order of their places. */
  readonly levels: readonly Level[];
  /** How small ones may be merged in a table of all. */
  readonly tree: readonly MergeNode[];
  /** Gives the place of every episode's level. */
  readonly query: LevelQuery;
}

/** At most so many years and practitioners have a group of their own; the rest share one. */
const most = 6;

function periodLevels(asOf: string): readonly Level[] {
  const last = Number(asOf.slice(0, 4));
  const years = Array.from({ length: most - 1 }, (_, back) => String(last - back));
  const first = last - most + 2;
  return [
    ...years.map((year) => ({ code: year, display: `Opened in ${year}` })),
    { code: `before_${first}`, display: `Opened before ${first}` },
  ];
}

const practitionerName = (at: number) => String.fromCharCode("A".charCodeAt(0) + at);

/** A letter each, and never an identifier. */
function practitionerLevels(practitioners: number): readonly Level[] {
  const named = Array.from({ length: Math.min(practitioners, most) }, (_, at) => practitionerName(at));
  return [
    ...named.map((name) => ({ code: name.toLowerCase(), display: `Practitioner ${name}` })),
    ...(practitioners > most ? [{ code: "others", display: "Other practitioners" }] : []),
    { code: unknownLevel, display: "No practitioner recorded" },
  ];
}

const kindNames: Readonly<Record<(typeof clientKinds)[number], string>> = {
  individual: "Individuals",
  couple: "Couples",
  other: "Other relationship units",
};

const kindTree: readonly MergeNode[] = [
  { code: "couple_or_other", display: "Couples and other units", children: ["couple", "other"] },
];

/** What levels hang on beside the kind of group. */
interface LevelSetting extends Pick<Dataset, "asOf" | "practitioners"> {
  /** In the order of their groups. */
  readonly practices: readonly PracticeName[];
}

/** The levels of a kind of group in a practice, or in a network. */
export function groupLevels(by: Grouping, { asOf, practitioners, practices }: LevelSetting): GroupLevels {
  switch (by) {
    case "concern":
      return { by, levels: concernLevels, tree: concernTree, query: concernQuery };
    case "kind": {
      const levels = clientKinds.map((code) => ({ code, display: kindNames[code] }));
      return { by, levels, tree: kindTree, query: kindQuery };
    }
    case "period": {
      const levels = periodLevels(asOf);
      return { by, levels, tree: levelTree(levels), query: periodQuery(asOf, levels.length) };
    }
    case "practitioner": {
      const levels = practitionerLevels(practitioners);
      return { by, levels, tree: levelTree(levels.slice(0, -1)), query: practitionerQuery(levels.length) };
    }
    case "pathway":
      return { by, levels: pathwayLevels, tree: pathwayTree, query: pathwayQuery };
    case "practice": {
      const levels = practiceLevels(practices, unknownLevel);
      return { by, levels, tree: levelTree(levels.slice(0, -1)), query: practiceQuery(practices) };
    }
    default: {
      const unknown: never = by;
      return unknown;
    }
  }
}

/**
 * The stages whose stays may be told apart by it. A pathway is chosen in planning, the first stage with treatment (P3.3, P4.4):
 * who left before it has none, so that groups by pathway are compared in later stages alone.
 */
export function groupedStages(by: Grouping, { stages }: StageModel): readonly string[] {
  const planning = stages.findIndex(({ treatment }) => treatment);
  return stages.filter((_, at) => by !== "pathway" || (planning >= 0 && at > planning)).map(({ code }) => code);
}

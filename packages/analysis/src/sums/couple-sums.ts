import type { Draft, DraftBreakdown, DraftGroup, DraftSum } from "@rapport/disclosure";
import { all as everybody } from "../figures/everybody.js";
import { drafted } from "./drafted.js";
import { isWithin } from "./is-within.js";
import { pathsOf } from "./paths.js";

/** Of a couple's partners, how many are in each count of people: twice where it is both of them. */
const partners = {
  improved: ["both_improved", "both_improved", "one_improved"],
  unchanged: ["neither_improved", "neither_improved", "one_improved"],
  deteriorated: ["one_deteriorated"],
} as const;

const scored = ["both_improved", "one_improved", "neither_improved", "one_deteriorated"];

/** The partners of couples are some of the people with both scores. */
function partnerSums(group: DraftGroup): readonly DraftSum[] {
  const { total, part } = pathsOf("outcomeChange", group);
  if (!group.figures["reliable"] || !group.figures["couples"]) return [];
  const all = [...scored, ...scored, "one_scored"];
  return [
    {
      whole: total("reliable"),
      parts: all.map((code) => part("couples", code)),
      exhaustive: false,
    },
    ...Object.entries(partners).map(([change, codes]): DraftSum => ({
      whole: part("reliable", change),
      parts: codes.map((code) => part("couples", code)),
      exhaustive: false,
    })),
  ];
}

/** Where each couple has had one treatment at most, as a reader may well guess, they are some of the clients who are couples. */
function kindSums(group: DraftGroup, byKind: DraftBreakdown | undefined): readonly DraftSum[] {
  const { couples } = group.figures;
  const whole = byKind?.parts.find(({ code }) => code === "couple");
  if (couples?.kind !== "breakdown" || !whole || !isWithin(whole, [couples.total])) return [];
  const exhaustive = couples.total.things.length === whole.things.length;
  const parts = [pathsOf("outcomeChange", group).total("couples")];
  return [{ whole: "population/byKind/couple", parts, exhaustive }];
}

/**
 * What holds of both partners: their couples are the same for every instrument, some of the episodes that reached treatment;
 * each couple with both partners scored is two people of those with both scores.
 */
export function coupleSums(
  groups: readonly DraftGroup[],
  { population, questions: others }: Pick<Draft, "population" | "questions">,
): readonly DraftSum[] {
  const [first, ...rest] = groups.filter(({ figures }) => figures["couples"]);
  if (!first) return [];
  const totalOf = (group: DraftGroup) => pathsOf("outcomeChange", group).total("couples");
  const used = drafted(others, "interventionUse", everybody, "typesPerEpisode");
  const given = drafted(others, "homework", everybody, "perEpisode");
  const whole = used?.total("typesPerEpisode") ?? given?.total("perEpisode") ?? "population/episodes";
  return [
    { whole, parts: [totalOf(first)], exhaustive: false },
    ...kindSums(first, population.tables?.["byKind"]),
    ...rest.map((group): DraftSum => ({ whole: totalOf(first), parts: [totalOf(group)], exhaustive: true })),
    ...groups.flatMap(partnerSums),
  ];
}

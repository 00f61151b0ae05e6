import type { Cell, DraftFigure, DraftGroup, DraftQuestion, DraftSum } from "@rapport/disclosure";
import { agreementFigure } from "../goal-progress/goal-and-symptom.js";
import { all as everybody } from "../figures/everybody.js";
import { isWithin } from "./is-within.js";
import { pathsOf } from "./paths.js";

const question = "goalProgress";

const countOf = (figure: DraftFigure | undefined, part?: string): number | undefined => {
  if (figure?.kind !== "breakdown") return undefined;
  return part === undefined
    ? figure.total.things.length
    : figure.parts.find(({ code }) => code === part)?.things.length;
};

const emptyCell: Cell = { things: new Uint32Array(0) };

function cellOf(figure: DraftFigure | undefined, part?: string): Cell {
  if (figure?.kind !== "breakdown") return emptyCell;
  return part === undefined ? figure.total : (figure.parts.find(({ code }) => code === part) ?? emptyCell);
}

/** Tables of goals: three are of all of them; by the last level stand those that were rated by attainment scaling. */
function goalTables(group: DraftGroup): readonly DraftSum[] {
  const { total, part } = pathsOf(question, group);
  const { gboRated, gasLevels } = group.figures;
  const whole = total("byArea");
  const same = (figure: string): DraftSum => ({ whole, parts: [total(figure)], exhaustive: true });
  const scaled = total("gasLevels");
  return [
    same("achievement"),
    ...(gboRated ? [same("gboRated")] : []),
    ...(gasLevels ? [{ whole, parts: [scaled], exhaustive: false }] : []),
    // All of them where no goal is rated on both scales, as a reader may well guess.
    ...(gboRated && gasLevels
      ? [
          {
            whole: scaled,
            parts: [part("gboRated", "other_scale")],
            exhaustive: countOf(gasLevels) === countOf(gboRated, "other_scale"),
          },
        ]
      : []),
  ];
}

/** Tables of episodes: each has a goal, and one that has ended has achieved as many as it is counted under. */
function episodeTables(group: DraftGroup): readonly DraftSum[] {
  const { total, part } = pathsOf(question, group);
  const { byArea, pathway, achievement, goalsMet } = group.figures;
  const episodes = total("pathway");
  const met = ["1", "2", "2", "3_or_more", "3_or_more", "3_or_more"];
  // Of a unit with many goals some are not counted.
  const eachHasOne = isWithin(cellOf(byArea), [cellOf(pathway)]);
  const allMet = isWithin(
    cellOf(achievement, "achieved"),
    met.map((code) => cellOf(goalsMet, code)),
  );
  return [
    { whole: "population/episodes", parts: [episodes], exhaustive: false },
    ...(eachHasOne ? [{ whole: total("byArea"), parts: [episodes], exhaustive: false }] : []),
    ...(group.figures["reviewed"] ? [{ whole: episodes, parts: [total("reviewed")], exhaustive: true }] : []),
    { whole: episodes, parts: [total("goalsMet")], exhaustive: false },
    ...(allMet
      ? [
          {
            whole: part("achievement", "achieved"),
            parts: met.map((code) => part("goalsMet", code)),
            exhaustive: false,
          },
        ]
      : []),
  ];
}

/** The time to the first goal met: nobody is left out of it who has achieved none, so those who ended without are the same. */
function clockTables(group: DraftGroup): readonly DraftSum[] {
  const { firstMet, pathway } = group.figures;
  if (firstMet?.kind !== "lifeTable") return [];
  const { total, part, start, on } = pathsOf(question, group);
  const { rows, exits } = firstMet;
  const days = rows.map(({ day }) => day);
  const ended = exits.find(({ code }) => code === "ended")?.things.length ?? 0;
  const seen = rows.reduce((sum, row) => sum + (row.exits["ended"]?.things.length ?? 0), 0);
  const all = firstMet.start.things.length === countOf(pathway);
  return [
    { whole: total("pathway"), parts: [start("firstMet")], exhaustive: all },
    {
      whole: part("goalsMet", "0"),
      parts: days.map((day) => on("firstMet", day, "exit:ended")),
      exhaustive: seen === ended,
    },
    // Who is last seen without a goal met is in an episode that is open, unless the grid ends before.
    ...(seen === ended
      ? [
          {
            whole: total("pathway"),
            parts: [total("goalsMet"), ...days.map((day) => on("firstMet", day, "censored"))],
            exhaustive: false,
          },
        ]
      : []),
  ];
}

/** Goal against symptom is told of those whose reliable change is told beside it. */
function agreementSums(group: DraftGroup, change: DraftQuestion | undefined): readonly DraftSum[] {
  const other = change?.groups.find(({ code }) => code === group.code);
  const reliable = other?.figures["reliable"];
  const agreement = group.figures[agreementFigure];
  if (!other || !reliable || !agreement) return [];
  const { total, part } = pathsOf(question, group);
  const changed = pathsOf("outcomeChange", other);
  const same = countOf(reliable) === countOf(agreement);
  return [
    { whole: changed.total("reliable"), parts: [total(agreementFigure)], exhaustive: same },
    {
      whole: changed.part("reliable", "improved"),
      parts: [part(agreementFigure, "both"), part(agreementFigure, "symptom_only")],
      exhaustive: same,
    },
  ];
}

/** What holds between the tables of goals, of the episodes with goals, and of reliable change where that is told too. */
export function goalSums(groups: readonly DraftGroup[], others: readonly DraftQuestion[]): readonly DraftSum[] {
  const change = others.find((each) => each.question === "outcomeChange");
  return groups.flatMap((group) =>
    group.code === everybody
      ? [...goalTables(group), ...episodeTables(group), ...clockTables(group)]
      : agreementSums(group, change),
  );
}

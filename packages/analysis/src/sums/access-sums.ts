import type { Draft, DraftFigure, DraftGroup, DraftSum } from "@rapport/disclosure";
import { closureSums } from "./closure-sums.js";
import { everybodyIn } from "./everybody-in.js";
import { pathsOf } from "./paths.js";

type Questions = Pick<Draft, "population" | "questions">;

const countOf = (figure: DraftFigure | undefined) => (figure?.kind === "breakdown" ? figure.total.things.length : 0);

/** How many took an exit of a life table. */
function exitCount(figure: DraftFigure | undefined, code: string): number {
  if (figure?.kind !== "lifeTable") return 0;
  return figure.exits.find((exit) => exit.code === code)?.things.length ?? 0;
}

/** What holds between the sessions of a practice: each table is of all that were attended, or of all that were scheduled. */
function sessionSums(group: DraftGroup): readonly DraftSum[] {
  const { total, part, start } = pathsOf("access", group);
  const { attendance, spacing, toFirstSession } = group.figures;
  if (attendance?.kind !== "breakdown" || toFirstSession?.kind !== "lifeTable") return [];
  const attended = part("attendance", "attended");
  const attendedCount = attendance.parts.find(({ code }) => code === "attended")?.things.length ?? 0;
  // An episode's first attended session has none before it, every other one of its course has.
  const inCourse = countOf(spacing) + exitCount(toFirstSession, "reached");
  const came = part("toFirstSession", "exit:reached");
  return [
    ...["format", "modality", "sessionMonths"].map((figure) => ({
      whole: attended,
      parts: [total(figure)],
      exhaustive: true,
    })),
    { whole: attended, parts: [total("spacing"), came], exhaustive: inCourse === attendedCount },
    { whole: start("toFirstSession"), parts: [total("perEpisode")], exhaustive: false },
    { whole: part("perEpisode", "0"), parts: [part("toFirstSession", "exit:ended")], exhaustive: true },
  ];
}

/**
 * What holds of first contacts: all episodes in scope began with one by the as-of day, and those that were declined are the
 * numerator of their rate. Who called, and whose episode had not opened by then, is in no other table; where there is nobody,
 * the two are equal, as a reader may well guess.
 */
export function accessSums(draft: Questions): readonly DraftSum[] {
  const group = everybodyIn(draft, "access");
  if (!group) return [];
  const { total, part, start } = pathsOf("access", group);
  const { toFirstSession, contactMonths } = group.figures;
  const contacts = part("declined", "denominator");
  return [
    {
      whole: contacts,
      parts: ["population/episodes"],
      exhaustive: group.of.things.length === draft.population.episodes.things.length,
    },
    { whole: part("declined", "numerator"), parts: [total("declines")], exhaustive: true },
    ...(toFirstSession ? [{ whole: contacts, parts: [start("toFirstSession")], exhaustive: true }] : []),
    ...(contactMonths ? [{ whole: contacts, parts: [total("contactMonths")], exhaustive: true }] : []),
    ...closureSums({ path: total("declines"), count: countOf(group.figures["declines"]) }, "declined", draft),
    ...sessionSums(group),
  ];
}

import type { Draft, DraftFigure, DraftGroup, DraftSum } from "@rapport/disclosure";
import { countBins } from "../figures/bins.js";
import { closureSums } from "./closure-sums.js";
import { everybodyIn } from "./everybody-in.js";
import { pathsOf } from "./paths.js";

type Questions = Pick<Draft, "population" | "questions">;

const countOf = (figure: DraftFigure | undefined) => (figure?.kind === "breakdown" ? figure.total.things.length : 0);

const severalSessions = countBins.map(({ code }) => code).filter((code) => code !== "0" && code !== "1");

/** What holds between the tables of episodes with sessions: these came to a first one, and those that ended are some of all. */
function sessionSums(group: DraftGroup): readonly DraftSum[] {
  const { total, part, start } = pathsOf("access", group);
  const several = severalSessions.map((code) => part("perEpisode", code));
  return [
    { whole: start("toFirstSession"), parts: [total("perEpisode")], exhaustive: false },
    { whole: part("perEpisode", "0"), parts: [part("toFirstSession", "exit:ended")], exhaustive: true },
    ...["format", "modality"].flatMap((figure): readonly DraftSum[] => [
      { whole: part("toFirstSession", "exit:reached"), parts: [total(figure)], exhaustive: true },
      { whole: total(figure), parts: [part("perEpisode", "1"), ...several], exhaustive: false },
      { whole: total(figure), parts: [total("spacing")], exhaustive: false },
    ]),
    { whole: total("spacing"), parts: several, exhaustive: false },
  ];
}

/**
 * What holds of first contacts: all episodes in scope began with one by the as-of day, and those that were declined are the
 * numerator of their rate. The wait is told of those that were seen from the beginning. Who called, and whose episode had not opened by then, is in no other table; where there is nobody,
 * the two are equal, as a reader may well guess.
 */
export function accessSums(draft: Questions): readonly DraftSum[] {
  const group = everybodyIn(draft, "access");
  if (!group) return [];
  const { total, part, start } = pathsOf("access", group);
  const { toFirstSession } = group.figures;
  const waiting = toFirstSession?.kind === "lifeTable" ? toFirstSession.start.things.length : 0;
  const contacts = part("declined", "denominator");
  return [
    {
      whole: contacts,
      parts: ["population/episodes"],
      exhaustive: group.of.things.length === draft.population.episodes.things.length,
    },
    { whole: part("declined", "numerator"), parts: [total("declines")], exhaustive: true },
    ...(group.figures["months"] ? [{ whole: contacts, parts: [total("months")], exhaustive: true }] : []),
    ...closureSums({ path: total("declines"), count: countOf(group.figures["declines"]) }, "declined", draft),
    ...(toFirstSession
      ? [
          { whole: contacts, parts: [start("toFirstSession")], exhaustive: waiting === group.of.things.length },
          ...sessionSums(group),
        ]
      : []),
  ];
}

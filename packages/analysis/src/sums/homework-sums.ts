import type { CellPath, DraftQuestion, DraftSum } from "@rapport/disclosure";
import { all as everybody } from "../figures/everybody.js";
import { drafted } from "./drafted.js";
import type { GroupPaths } from "./paths.js";

/**
 * What holds of homework: the episodes that reached treatment are the same as in `interventionUse`, those with homework are
 * told of by how much was done, some of them met a roadblock, and what followed is of these.
 */
export function homeworkSums(questions: readonly DraftQuestion[]): readonly DraftSum[] {
  return [...episodeSums(questions), ...clientSums(questions)];
}

/** The four shares are of the same clients, and those who reported something, or rated it, are among them. */
function clientSums(questions: readonly DraftQuestion[]): readonly DraftSum[] {
  const of = (figure: string) => drafted(questions, "homework", everybody, figure)?.part(figure, "n");
  const whole = of("done");
  if (whole === undefined) return [];
  const sumWith = (figure: string, exhaustive: boolean): readonly DraftSum[] => {
    const part = of(figure);
    return part === undefined ? [] : [{ whole, parts: [part], exhaustive }];
  };
  const all = of("atHome");
  return [
    ...["partly", "notDone", "unreported"].flatMap((figure) => sumWith(figure, true)),
    ...["reportedDone", "helpfulness", "distress"].flatMap((figure) => sumWith(figure, false)),
    ...(all === undefined ? [] : [{ whole: all, parts: [whole], exhaustive: false }]),
    ...roomSums(of),
  ];
}

/** Both shares are of the clients with exercises in the room, who are some of those with any assignment. */
function roomSums(of: (figure: string) => CellPath | undefined): readonly DraftSum[] {
  const [all, done, unreported] = [of("atHome"), of("roomDone"), of("roomUnreported")];
  if (all === undefined || done === undefined || unreported === undefined) return [];
  return [
    { whole: all, parts: [done], exhaustive: false },
    { whole: done, parts: [unreported], exhaustive: true },
  ];
}

/**
 * The next homework is told of the episodes of which it is told what followed. Where it was done, a new type, a revised plan
 * or homework that was done followed; where homework that was done did, there was a next one.
 */
function nextSums({ total, part }: GroupPaths): readonly DraftSum[] {
  const whole = total("afterRoadblock");
  const after = (code: string) => part("afterRoadblock", code);
  const next = (code: string) => part("nextHomework", code);
  return [
    { whole, parts: [total("nextHomework")], exhaustive: true },
    { whole: after("recent"), parts: [next("recent")], exhaustive: true },
    { whole, parts: [next("done"), after("ended"), after("nothing"), after("recent")], exhaustive: false },
    { whole, parts: [after("done_next"), next("none_given"), next("recent")], exhaustive: false },
  ];
}

function episodeSums(questions: readonly DraftQuestion[]): readonly DraftSum[] {
  const paths = drafted(questions, "homework", everybody, "perEpisode");
  if (!paths) return [];
  const { total, part } = paths;
  const used = drafted(questions, "interventionUse", everybody, "typesPerEpisode");
  return [
    { whole: "population/episodes", parts: [total("perEpisode")], exhaustive: false },
    ...(used ? [{ whole: used.total("typesPerEpisode"), parts: [total("perEpisode")], exhaustive: true }] : []),
    { whole: total("perEpisode"), parts: [part("perEpisode", "0"), total("shareDone")], exhaustive: true },
    // Where all was done, or nothing reported, nothing is known to have been left.
    {
      whole: total("shareDone"),
      parts: [part("shareDone", "all"), part("shareDone", "unreported"), total("roadblocks")],
      exhaustive: true,
    },
    { whole: total("roadblocks"), parts: [part("roadblocks", "none"), total("afterRoadblock")], exhaustive: true },
    ...nextSums(paths),
  ];
}

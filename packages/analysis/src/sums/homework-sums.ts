import type { DraftQuestion, DraftSum } from "@rapport/disclosure";
import { everybody } from "../figures/everybody.js";
import { drafted } from "./drafted.js";

/**
 * What holds of homework: all of what is given at home is told of, roadblocks are of what was not fully done, what followed
 * is of those with a roadblock, and the episodes that reached treatment are the same as in `interventionUse`.
 */
export function homeworkSums(questions: readonly DraftQuestion[]): readonly DraftSum[] {
  const paths = drafted(questions, "homework", everybody, "completion");
  if (!paths) return [];
  const { total, part } = paths;
  const used = drafted(questions, "interventionUse", everybody, "typesPerEpisode");
  return [
    { whole: part("setting", "home"), parts: [total("completion")], exhaustive: true },
    {
      whole: total("roadblocks"),
      parts: [part("completion", "partly"), part("completion", "not_done")],
      exhaustive: true,
    },
    { whole: total("roadblocks"), parts: [part("roadblocks", "none"), total("afterRoadblock")], exhaustive: true },
    { whole: "population/episodes", parts: [total("perEpisode")], exhaustive: false },
    ...(used ? [{ whole: used.total("typesPerEpisode"), parts: [total("perEpisode")], exhaustive: true }] : []),
  ];
}

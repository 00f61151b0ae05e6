import type { Dataset } from "@rapport/dataset";
import { practiceOf } from "../practice.fixture.js";

/** A score before treatment and one at its end. */
export type ScorePair = readonly [before: number, after: number];

/** Completed episodes, one of each client, each with both scores on an instrument. */
export function scoredPractice(instrument: string, pairs: readonly ScorePair[]): Promise<Dataset> {
  const ids = pairs.map((_, at) => `e${at}`);
  return practiceOf(
    ids.map((episode_id) => ({ episode_id, closed_on: "2026-05-01", closure: "completed" })),
    {
      stages: ids.map((episode_id) => ({ episode_id, stage: "middle", entered_on: "2026-01-20" })),
      measures: pairs.flatMap(([before, after], at) => [
        { episode_id: `e${at}`, instrument, taken_on: "2026-01-10", score: String(before) },
        { episode_id: `e${at}`, instrument, taken_on: "2026-05-01", score: String(after) },
      ]),
    },
  );
}

import type { Dataset } from "@rapport/dataset";
import { defaultPolicy, emptyLedger, release, secretFrom } from "@rapport/disclosure";
import type { DraftQuestion, ReleasedQuestion } from "@rapport/disclosure";
import { draftOf } from "../draft-of.js";
import { typeWith } from "../plugin-metrics/courses.fixture.js";
import { treatedPractice } from "./treated.fixture.js";
import type { TreatedRow } from "./treated.fixture.js";

export const plugins = [typeWith({}, "talking"), typeWith({}, "sensate"), typeWith({}, "rare")];

const places = Array.from({ length: 120 }, (_, at) => at);

/**
 * Of 120 episodes, all of clients of their own, 100 have ended, 80 of them completed. All talk; every second goes on to
 * another type; every third does little homework, and changes less.
 */
function episodeAt(at: number): TreatedRow {
  const given = ["done", at % 3 === 0 ? "not_done" : "done", at % 3 === 0 ? "not_done" : "partly"].map(
    (completion, place) => ({
      assigned_on: `2026-02-0${place + 1}`,
      completion,
      helpfulness: String(4 + (at % 5)),
      ...(completion === "done" ? {} : { roadblock: at % 2 === 0 ? "time" : "anxiety" }),
    }),
  );
  return {
    uses: [{ type: "talking", given }, ...(at % 2 === 0 ? [{ type: "sensate", from: "2026-02-10" }] : [])],
    ...(at < 100 ? { closed: "2026-05-01", closure: at % 5 === 4 ? "moved" : "completed" } : {}),
  };
}

const measures = places.flatMap((at) => {
  const of = { episode_id: `e${at}`, instrument: "phq-9" };
  const before = 10 + ((at * 7) % 15);
  const change = (at % 3 === 0 ? 2 : 6) + (at % 4);
  return [
    { ...of, taken_on: "2026-01-05", score: String(before) },
    { ...of, taken_on: "2026-04-20", score: String(Math.max(0, before - change)) },
  ];
});

const sessions = places.flatMap((at) =>
  [0, 1, 2, 3].map((place) => ({
    session_id: `${at} ${place}`,
    episode_id: `e${at}`,
    held_on: `2026-02-1${place}`,
    format: "individual",
    modality: "office",
    attendance: at % 2 === 0 && place === 3 ? "no_show" : "attended",
  })),
);

/** A question about that practice, as the default policy releases it. */
export async function releasedOf(ask: (dataset: Dataset) => Promise<DraftQuestion>): Promise<ReleasedQuestion> {
  const episodes = Object.fromEntries(places.map((at) => [`e${at}`, episodeAt(at)]));
  const dataset = await treatedPractice(episodes, { measures, sessions });
  const draft = await draftOf(dataset, [await ask(dataset)], { plugins });
  dataset.close();
  const secret = secretFrom(new Uint8Array(32).fill(7));
  const { released } = await release(draft, defaultPolicy, emptyLedger, secret, { madeOn: "2026-07-01" });
  const question = released?.questions[0];
  if (!question) throw new Error("A practice of 120 episodes is released.");
  return question;
}

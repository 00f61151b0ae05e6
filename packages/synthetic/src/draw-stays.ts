import { stayPlan } from "./course/draw-household.js";
import { drawPractice } from "./course/draw-practice.js";
import { observedFrom } from "./course/observe.js";
import { fullOptions } from "./course/practice-options.js";
import type { PracticeOptions } from "./course/practice-options.js";
import type { Stay } from "./course/stay.js";

/** One row of the table `stages`, with its days as numbers since 1970-01-01. */
export interface DrawnStay extends Stay {
  readonly client: string;
  readonly episode: string;
  /** The day on which the records began, where the stay was already in progress (left truncation). */
  readonly observedFrom: number | undefined;
}

/**
 * The stays of the practice that `synthesize` draws from the same options, and nothing else of it: fast enough for
 * hundreds of practices. In the order of the table `stages`.
 *
 * All stays of a stage share one distribution, the one that `truth` states, whatever the client, the episode, the
 * calendar and the stays before. Open stays end at `asOf`, later ones enter at `observedFrom`; given that, Kaplan–Meier
 * and Aalen–Johansen estimates with delayed entry estimate the truth.
 *
 * Throws a `RangeError` for options that cannot be.
 */
export function* drawStays(options: PracticeOptions): Generator<DrawnStay> {
  const { episodes, seed, span, parameters } = fullOptions(options);
  for (const { clients } of drawPractice(stayPlan(parameters, seed, span), episodes)) {
    for (const client of clients) {
      for (const episode of client.episodes) {
        for (const stay of episode.stays) {
          yield { ...stay, client: client.id, episode: episode.id, observedFrom: observedFrom(stay, span) };
        }
      }
    }
  }
}

import type { Dataset } from "@rapport/dataset";
import { dealOut, taken } from "../deal-out.js";
import { dayNumber, flowStaysQuery, openedQuery } from "./flow-sql.js";

/**
 * Episodes that were opened by the as-of day, as parallel columns ascending by unit. Days are numbered, and what is missing is
 * -1.
 */
export interface FlowEpisodes {
  readonly unit: Uint32Array;
  readonly opened: Int32Array;
  readonly closed: Int32Array;
  /** 1 where it ended as completed, 0 where in any other way. */
  readonly ending: Int32Array;
  /**
   * 1 where records begin in the middle of one of its stays (left truncation). Of episodes that began before the records, only
   * those that lasted until then are known, so that among them many last long.
   */
  readonly beginsLate: Uint8Array;
}

/** Their stays, in no order. Days are numbered, and what is missing is -1. */
export interface FlowStays {
  /** The place of its episode. */
  readonly episode: Int32Array;
  /** Its place in the model. */
  readonly stage: Int32Array;
  readonly entered: Int32Array;
  readonly left: Int32Array;
  /** The last day on which a stay was seen that was not left. */
  readonly seenUntil: Int32Array;
  /** 1 where the episode ended with it as completed, 0 where in any other way. */
  readonly ending: Int32Array;
}

/** Where episodes were, as all of P7.2 is told from it. */
export interface Flow {
  /** The as-of day. */
  readonly until: number;
  readonly episodes: FlowEpisodes;
  readonly stays: FlowStays;
}

/** At each number its place in a list of different ones. */
function placesOf(numbers: Int32Array): Int32Array {
  let most = -1;
  for (const number of numbers) most = Math.max(most, number);
  const places = new Int32Array(most + 1);
  for (let at = 0; at < numbers.length; at += 1) places[numbers[at] ?? 0] = at;
  return places;
}

/** Reads where episodes were: every stay once, for all that is asked of them. */
export async function readFlow(dataset: Dataset, stages: readonly string[]): Promise<Flow> {
  const opened = openedQuery(dataset.asOf);
  const stays = flowStaysQuery(dataset.asOf, stages);
  const [episodes, read] = await Promise.all([
    dataset.numbers(opened.sql, ["episode", "unit", "opened", "closed", "ending"], opened.parameters),
    dataset.numbers(
      stays.sql,
      ["episode", "stage", "entered", "left_day", "seen_until", "begins_late", "ending"],
      stays.parameters,
    ),
  ]);
  const order = dealOut(episodes.unit, Int32Array.from(episodes.unit.keys()));
  const places = placesOf(taken(episodes.episode, order));
  const episode = read.episode.map((row) => places[row] ?? -1);
  const beginsLate = new Uint8Array(order.length);
  for (let at = 0; at < episode.length; at += 1) if (read.begins_late[at] === 1) beginsLate[episode[at] ?? 0] = 1;
  return {
    until: dayNumber(dataset.asOf),
    episodes: {
      unit: new Uint32Array(taken(episodes.unit, order).buffer),
      opened: taken(episodes.opened, order),
      closed: taken(episodes.closed, order),
      ending: taken(episodes.ending, order),
      beginsLate,
    },
    stays: {
      episode,
      stage: read.stage,
      entered: read.entered,
      left: read.left_day,
      seenUntil: read.seen_until,
      ending: read.ending,
    },
  };
}

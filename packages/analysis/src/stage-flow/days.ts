import type { Flow } from "./read-flow.js";

/**
 * Which episodes are followed for so many days, as 1: they were opened at least so many days before the as-of day, were seen from then
 * on, and have a stay within them. Left out are episodes of which a stay was last seen open within those days.
 */
function followedFor({ until, episodes, stays }: Flow, days: number): Uint8Array {
  const { opened, beginsLate } = episodes;
  const isSeen = (episode: number) => (opened[episode] ?? 0) + days <= until && beginsLate[episode] !== 1;
  const followed = new Uint8Array(opened.length);
  const lost = new Uint8Array(opened.length);
  for (let at = 0; at < stays.episode.length; at += 1) {
    const episode = stays.episode[at] ?? 0;
    const end = (opened[episode] ?? 0) + days;
    if ((stays.entered[at] ?? 0) < end && isSeen(episode)) followed[episode] = 1;
    const seenUntil = stays.seenUntil[at] ?? -1;
    if ((stays.left[at] ?? -1) < 0 && seenUntil >= 0 && seenUntil < end) lost[episode] = 1;
  }
  return followed.map((is, episode) => (lost[episode] === 1 ? 0 : is));
}

/** The mean days of each unit's episodes in every stage, by the stage's place; units are ascending. */
export interface MeanDays {
  readonly unit: readonly number[];
  readonly means: readonly (readonly number[])[];
}

/**
 * The days in each of so many stages that episodes have within so many since they were opened, 0 where they were never in it, of
 * those that are followed for so long; of each unit the mean of its episodes. Days before one was opened are not counted.
 */
export function daysWithin(flow: Flow, days: number, stages: number): MeanDays {
  const { episodes, stays } = flow;
  const followed = followedFor(flow, days);
  const unit: number[] = [];
  const counts: number[] = [];
  // Of each episode that is followed, the place of its unit.
  const places = new Int32Array(followed.length).fill(-1);
  for (let episode = 0; episode < followed.length; episode += 1) {
    if (followed[episode] !== 1) continue;
    const own = episodes.unit[episode] ?? 0;
    if (unit.at(-1) !== own) {
      unit.push(own);
      counts.push(0);
    }
    places[episode] = unit.length - 1;
    counts.push((counts.pop() ?? 0) + 1);
  }
  const sums = Array.from({ length: stages }, () => new Float64Array(unit.length));
  for (let at = 0; at < stays.episode.length; at += 1) {
    const episode = stays.episode[at] ?? 0;
    const place = places[episode] ?? -1;
    const sum = sums[stays.stage[at] ?? -1];
    if (place < 0 || !sum) continue;
    const opened = episodes.opened[episode] ?? 0;
    const left = stays.left[at] ?? -1;
    const until = left < 0 ? opened + days : Math.min(left, opened + days);
    sum[place] = (sum[place] ?? 0) + Math.max(until - Math.max(stays.entered[at] ?? 0, opened), 0);
  }
  return { unit, means: sums.map((sum) => Array.from(sum, (total, at) => total / (counts[at] ?? 1))) };
}

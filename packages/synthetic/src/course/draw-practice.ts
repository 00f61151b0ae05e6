import { drawHousehold } from "./draw-household.js";
import type { DrawnClient, StayPlan } from "./draw-household.js";

/** A household in the records, with its number. */
export interface DrawnHousehold {
  readonly household: number;
  readonly clients: readonly DrawnClient[];
}

function firstEpisodes(clients: readonly DrawnClient[], most: number): readonly DrawnClient[] {
  let room = most;
  return clients.flatMap((client) => {
    const episodes = client.episodes.slice(0, room);
    room -= episodes.length;
    return episodes.length === 0 ? [] : [{ ...client, episodes }];
  });
}

const countOf = (clients: readonly DrawnClient[]): number =>
  clients.reduce((sum, client) => sum + client.episodes.length, 0);

/**
 * Household after household until there are `episodes` recorded episodes. The last household is cut where the number is
 * reached, so that a smaller practice is the beginning of a larger one.
 */
export function* drawPractice(plan: StayPlan, episodes: number): Generator<DrawnHousehold> {
  let left = episodes;
  for (let household = 1; left > 0; household += 1) {
    const clients = drawHousehold(plan, household);
    const count = countOf(clients);
    if (count > 0) yield { household, clients: count <= left ? clients : firstEpisodes(clients, left) };
    left -= count;
  }
}

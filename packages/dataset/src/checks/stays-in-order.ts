import type { Engine } from "../engine/engine.js";

/** Whether the stay below stands where it belongs: entered later, or on the same day and left later. */
const follows = `(
        next_on > entered_on or next_on = entered_on and left_on is not null and (next_left is null or next_left > left_on)
      )`;

/**
 * Whether the stays of each episode stand together in the table, each after the one above it. Then no two of them
 * are copies, and the next of each is the one below it: most practices' programs write them so, and sorting takes longer than
 * to find out. Rows that are left out later change nothing of it. For days, not text.
 */
export async function staysInOrder(engine: Engine): Promise<boolean> {
  const [row] = await engine.select(`
    select
      count(*) filter (where next_of = episode_id and not coalesce(${follows}, false)) as disordered,
      count(*) filter (where next_of is distinct from episode_id) as runs,
      count(distinct case when next_of is distinct from episode_id then episode_id end) as episodes
    from (
      select
        episode_id, entered_on, left_on,
        lead(episode_id) over () as next_of, lead(entered_on) over () as next_on, lead(left_on) over () as next_left
      from raw_stages
    )`);
  return row?.["disordered"] === 0 && row["runs"] === row["episodes"];
}

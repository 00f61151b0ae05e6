/** Stays as they were loaded, with days, and with the last day of each, as far as it is known. */
export const staysWithDays = `(
  select rowid as record, episode_id, stage, try_cast(entered_on as date) as entered_on, try_cast(left_on as date) as left_on,
    try_cast(observed_until as date) as seen_until
  from raw_stages where entered_on is not null
)`;

/** How the stays of an episode follow each other. */
export const inTheirOrder = "partition by episode_id order by entered_on, left_on nulls last";

/**
 * Stays beside the beginning of the episode's next one, `next_on`. Where they stand in this order in the table (see
 * `staysInOrder`), they need not be sorted.
 */
export const besideNext = (inOrder: boolean): string =>
  inOrder
    ? `(
      select * replace (case when next_of = episode_id then next_on end as next_on)
      from (select *, lead(episode_id) over () as next_of, lead(entered_on) over () as next_on from ${staysWithDays})
    )`
    : `(select *, lead(entered_on) over (${inTheirOrder}) as next_on from ${staysWithDays})`;

/**
 * Of `episodes`: records do not begin in the middle of one of its stays (left truncation). Of episodes that began before the
 * records, only those that lasted until then are known, so that among them many last long.
 */
export const seenFromStart = `not exists (
      select 1 from stages late
      where late.episode_id = episodes.episode_id
        and late.observed_from > late.entered_on
        and late.observed_from > episodes.opened_on
    )`;

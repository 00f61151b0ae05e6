/**
 * Rows of a table of text, by a name of one's own, beside the stay `s` (see `makeStays`) of their episode in which their day
 * lies. The day on which a stay ends belongs to the next one (P3.9), so that there is one at most; a row whose day lies
 * outside every stay is left out.
 */
export const inStays = (table: string, name: string, day: string): string => `${table} ${name} join stays s
  on s.episode_id = ${name}.episode_id
  and s.entered_on <= try_cast(${name}.${day} as date)
  and (s.end_on is null or try_cast(${name}.${day} as date) < s.end_on)`;

/** Interventions `i` beside the stay `s` in which they started. */
export const interventionsInStays = inStays("raw_interventions", "i", "started_on");

/** Of an intervention `i`: it takes or took place, as far as its status says. */
export const isDelivered = "coalesce(i.status, '') not in ('preparation', 'not-done', 'entered-in-error')";

/** Of an intervention `i`: it is planned, takes or took place. */
export const isMeant = "coalesce(i.status, '') not in ('not-done', 'entered-in-error')";

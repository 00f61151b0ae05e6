/**
 * Stays as text tables have them, with days: `episode_id`, `stage`, `entered_on`, and `end_on`, the first day after the
 * stay. A stay without an end ends where the episode's next one begins; `end_on` is null where there is none.
 */
const stays = `(
  select episode_id, stage, entered_on,
    coalesce(left_on, lead(entered_on) over (partition by episode_id order by entered_on, left_on nulls last)) as end_on
  from (
    select episode_id, stage, try_cast(entered_on as date) as entered_on, try_cast(left_on as date) as left_on
    from raw_stages
  ) where entered_on is not null
)`;

/**
 * Interventions `i` beside the stay `s` in which they started. The day on which a stay ends belongs to the next one
 * (P3.9), so that there is one at most; an intervention that started outside every stay is left out.
 */
export const interventionsInStays = `raw_interventions i join ${stays} s
  on s.episode_id = i.episode_id
  and s.entered_on <= try_cast(i.started_on as date)
  and (s.end_on is null or try_cast(i.started_on as date) < s.end_on)`;

/** Of an intervention `i`: it takes or took place, as far as its status says. */
export const isDelivered = "coalesce(i.status, '') not in ('preparation', 'not-done', 'entered-in-error')";

/** Of an intervention `i`: it is planned, takes or took place. */
export const isMeant = "coalesce(i.status, '') not in ('not-done', 'entered-in-error')";

import { closureDisplays } from "@rapport/dataset";
import type { Query } from "../query.js";
import { seenFromStart } from "./seen-sql.fixture.js";

const closures = Object.keys(closureDisplays);

/** The places of stages and of the other three, in the levels of `flowLevels`. */
export interface StatePlaces {
  readonly stages: readonly string[];
  readonly completed: number;
  readonly left: number;
  readonly unknown: number;
}

/**
 * One row for each of the given weeks and each episode that was opened at least so many weeks before day $1 and
 * seen from then on: its `unit`, and
 * as `value` the place of where it is on that day.
 *
 * On that day it has ended if it was closed by then, or if its last stay by then ended for good. Else it is in the stage that
 * it entered last, unless that was left, or its records end before. `left_on` is exclusive: the next stage begins that day.
 */
export function statesQuery(
  asOf: string,
  weeks: readonly number[],
  { stages, completed, left, unknown }: StatePlaces,
): Query {
  const name = (at: number) => `$${at + 2}`;
  const weekNames = weeks.map((_, at) => name(at));
  const closureNames = closures.map((_, at) => name(weeks.length + at));
  const stageNames = stages.map((_, at) => name(weeks.length + closures.length + at));
  const texts = (names: readonly string[]) => names.map((each) => `cast(${each} as varchar)`);
  const sql = `
  with asked as (
    select
      weeks.week, units.unit, episodes.episode_id, episodes.opened_on + 7 * weeks.week as day,
      case when episodes.closed_on <= episodes.opened_on + 7 * weeks.week then episodes.closure end as closure
    from episodes
    join units on units.client_id = episodes.client_id
    join (values ${weekNames.map((week) => `(cast(${week} as integer))`).join(", ")}) weeks (week)
      on episodes.opened_on + 7 * weeks.week <= cast($1 as date)
    where ${seenFromStart}
  ),
  stays as (
    select
      *, lead(entered_on) over (partition by episode_id order by entered_on, left_on nulls last, stage) as next_on
    from stages
  ),
  -- Put together by the episode alone, and then looked through: with the days among what they are joined on, the engine
  -- compares every stay with every day.
  found as (
    select
      asked.episode_id, asked.week, stays.stage, stays.exit,
      coalesce(stays.left_on <= asked.day, false) as is_left,
      coalesce(stays.left_on > asked.day, stays.observed_until >= asked.day, true) as is_there
    from asked join stays on stays.episode_id = asked.episode_id
    where stays.entered_on <= asked.day and coalesce(stays.next_on > asked.day, true)
  )
  select week, unit, case
    when outcome = 'completed' then ${completed}
    when outcome is not null then ${left}
    when not is_there then ${unknown}
    else case stage ${texts(stageNames)
      .map((stage, at) => `when ${stage} then ${at}`)
      .join(" ")} else ${unknown} end
  end as value
  from (
    select
      asked.week, asked.unit, found.stage, coalesce(found.is_there, false) as is_there,
      coalesce(
        asked.closure, case when found.is_left and found.exit in (${texts(closureNames).join(", ")}) then found.exit end
      ) as outcome
    from asked left join found on found.episode_id = asked.episode_id and found.week = asked.week
  )`;
  return { sql, parameters: [asOf, ...weeks, ...closures, ...stages] };
}

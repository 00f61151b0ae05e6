import { closureDisplays } from "@rapport/dataset";
import type { Query } from "../query.js";
import { seenFromStart } from "./seen-sql.js";

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
      asked.week, asked.unit, stays.stage,
      coalesce(
        asked.closure,
        case when stays.left_on <= asked.day and stays.exit in (${texts(closureNames).join(", ")}) then stays.exit end
      ) as outcome,
      coalesce(stays.left_on > asked.day, stays.observed_until >= asked.day, stays.entered_on is not null) as is_there
    from (
      select
        weeks.week, units.unit, episodes.episode_id, episodes.opened_on + 7 * weeks.week as day,
        case when episodes.closed_on <= episodes.opened_on + 7 * weeks.week then episodes.closure end as closure
      from episodes
      join units on units.client_id = episodes.client_id
      join (values ${weekNames.map((week) => `(cast(${week} as integer))`).join(", ")}) weeks (week)
        on episodes.opened_on + 7 * weeks.week <= cast($1 as date)
      where ${seenFromStart}
    ) asked
    left join (
      select
        *, lead(entered_on) over (partition by episode_id order by entered_on, left_on nulls last, stage) as next_on
      from stages
    ) stays
      on stays.episode_id = asked.episode_id
      and stays.entered_on <= asked.day
      and (stays.next_on is null or stays.next_on > asked.day)
  )`;
  return { sql, parameters: [asOf, ...weeks, ...closures, ...stages] };
}

import { isMeant } from "../stays-sql.js";
import type { TypeRule } from "./type-rule.js";

/** Four weeks: sessions are a week or two apart, so that something could have followed. */
const patienceInDays = 28;

const general = "Offer support, change the intervention, or revise the plan (P6.2), and record it.";

/** The days on which something followed, by episode. Support is given in sessions, and a pause is an answer too. */
const followed = `
  select i.episode_id, try_cast(i.started_on as date) as followed_on from raw_interventions i where ${isMeant}
  union all
  select i.episode_id, try_cast(a.assigned_on as date)
  from raw_assignments a join raw_interventions i on i.intervention_id = a.intervention_id
  union all
  select episode_id, try_cast(revised_on as date) from raw_plan_revisions
  union all
  select episode_id, try_cast(paused_on as date) from raw_pauses
  union all
  select episode_id, try_cast(held_on as date) - 1 from raw_sessions where attendance = 'attended'`;

/**
 * P6.2 A roadblock leads to something: support, another intervention, a revised plan, a pause. It does not where nothing came
 * after it, for four weeks up to the as-of day, in an episode that is open. What was given on the same day as the
 * assignment came beside it, what was given when the assignment was reported came after; of sessions, those after the day
 * of the report, since most roadblocks are told in one.
 */
export function followUpRule(asOf: string): TypeRule {
  return {
    table: "assignments",
    reads: ["interventions", "plan_revisions", "pauses", "sessions"],
    wrong: `
      select met.record, d.type, d.value as about
      from (
        select a.rowid as record, i.episode_id, i.type, a.roadblock, try_cast(a.assigned_on as date) as assigned_on,
          coalesce(try_cast(a.reported_on as date), try_cast(a.assigned_on as date)) as met_on
        from raw_assignments a
        join raw_interventions i on i.intervention_id = a.intervention_id
        where a.roadblock is not null
      ) met
      join raw_episodes e on e.episode_id = met.episode_id and e.closed_on is null
      left join (
        select episode_id, max(followed_on) as followed_on from (${followed}) group by episode_id
      ) last on last.episode_id = met.episode_id
      left join declared d on d.kind = 'follow-up' and d.type = met.type and d.value = met.roadblock
      where try_cast($1 as date) - met.met_on >= ${patienceInDays}
        and (last.followed_on is null or last.followed_on < greatest(met.met_on, met.assigned_on + 1))`,
    parameters: [asOf],
    fault: (type, about) => {
      const suggestion = Object.entries(type?.followUps ?? {}).find(([roadblock]) => roadblock === about)?.[1]
        .suggestion;
      return {
        code: "no-follow-up",
        column: "roadblock",
        message: `was met ${patienceInDays} days ago or more, and nothing followed it in the episode (P6.2)`,
        hint: type && suggestion !== undefined ? `"${type.display}" suggests: ${suggestion}` : general,
      };
    },
  };
}

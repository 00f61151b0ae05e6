/**
 * Every goal that was agreed by day $1 in an episode that was opened by then. FHIR R4 has a goal `proposed` or `planned`
 * before it is accepted; such goals, those `rejected` and those `entered-in-error` are no agreed goals. A goal that is
 * `cancelled` was one.
 *
 * - `number` and `course`: the goal's and the episode's own, by which they are found sooner than by their identifiers
 * - `achievement`: the achievement status, `none` where none is recorded or it holds from a day after $1
 * - `assessed_on`: the day from which it holds, null where that is not recorded
 * - `achieved`: 1 where the goal is met, as `sustaining` says too
 * - `ended_on`: the day on which the episode ended, null while it is open on day $1
 */
export const goalsSql = `
  select
    number, course, goal, episode, unit, area, set_on, weight, pathway, ended_on,
    coalesce(status, 'none') as achievement,
    case when status is not null then status_on end as assessed_on,
    case when status in ('achieved', 'sustaining') then 1 else 0 end as achieved
  from (
    select
      goals.rowid as number,
      episodes.rowid as course,
      goals.goal_id as goal,
      goals.episode_id as episode,
      units.unit,
      goals.area,
      goals.set_on,
      coalesce(goals.weight, 1) as weight,
      goals.status_on,
      case when goals.status_on is null or goals.status_on <= cast($1 as date) then goals.achievement_status end as status,
      episodes.pathway,
      case when episodes.closed_on <= cast($1 as date) then episodes.closed_on end as ended_on
    from goals
    join episodes on episodes.episode_id = goals.episode_id
    join units on units.client_id = episodes.client_id
    where goals.set_on <= cast($1 as date)
      and episodes.opened_on <= cast($1 as date)
      and goals.lifecycle_status in ('accepted', 'active', 'on-hold', 'completed', 'cancelled')
  )`;

/**
 * So many goals of one unit of protection are counted at most: nobody has more of a table than one step of rounding, or it could
 * not be printed at all. Goal-based outcomes take three goals at a time (Law & Jacob 2015).
 */
const mostGoals = 5;

/** The goals that tables of goals count: of each unit of protection the first that were set. */
export const countedGoalsSql = `
  select *
  from (
    select *, row_number() over (partition by unit order by set_on, goal) as place from (${goalsSql})
  )
  where place <= ${mostGoals}`;

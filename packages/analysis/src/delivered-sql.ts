/**
 * Which rows of `interventions` are courses that were delivered by day $1: those that began, unless their record says that
 * they did not take place or are an error.
 */
export const deliveredSql = `interventions.started_on <= cast($1 as date)
    and interventions.status not in ('not-done', 'entered-in-error')`;

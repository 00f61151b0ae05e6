/** In what state a form is, in the order of a report. The first three have a score; the last two are left out everywhere. */
export const formLevels = ["complete", "prorated", "total_only", "not_valid", "not_scored"] as const;

/** Those without a score that could be read. */
export const leftOut = ["not_valid", "not_scored"] as const;

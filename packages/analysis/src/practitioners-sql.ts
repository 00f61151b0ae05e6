/** Whether every episode names its practitioner; else how many practitioners something comes from is not known. */
export const allNamedSql = "(select count(*) from episodes where practitioner_id is null) = 0";

/** How many practitioners rows with a column `practitioner` come from, or null. */
export const practitionersSql = `case when ${allNamedSql} then count(distinct practitioner) end`;

/** The first of an episode's concerns, the one that it is about; `none` where none is recorded. */
export const firstConcernSql = `case
      when coalesce(concerns, '') = '' then 'none'
      when position(';' in concerns) = 0 then concerns
      else trim(substring(concerns from 1 for position(';' in concerns) - 1))
    end`;

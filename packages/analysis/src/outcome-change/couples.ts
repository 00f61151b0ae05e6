import type { Dataset } from "@rapport/dataset";
import type { DraftBreakdown } from "@rapport/disclosure";
import { treatedSql } from "../intervention-use/treated-sql.js";
import { around } from "../query.js";
import { categoryQuery, counted } from "./categories.js";
import { coupleLevels, coupleTree } from "./couple-levels.js";
import type { ReliableRule } from "./reliable-rule.js";

/** Of every couple's episode how many partners have both scores, and how many of these changed reliably. */
const partnersSql = (changes: string) => `
  select
    treated.episode_id,
    treated.unit,
    count(changes.person_id) as scored,
    count(case when changes.code = 'improved' then 1 end) as improved,
    count(case when changes.code = 'deteriorated' then 1 end) as deteriorated
  from (${treatedSql}) treated
  join episodes on episodes.episode_id = treated.episode_id
  join clients on clients.client_id = episodes.client_id and clients.kind = 'couple'
  left join (select * from (${changes}) where person_id is not null) changes
    on changes.episode_id = treated.episode_id
  group by treated.episode_id, treated.unit`;

/**
 * What came of both partners on one instrument: the episodes of couples that reached treatment, by whether both partners
 * improved reliably, one did and the other did not change, neither changed, or at least one deteriorated (whatever the other
 * did), and, where not both have a score before treatment and one at its end, whether one has them or none. Clients of other
 * kinds than couples are left out, and so are scores of couples that name nobody. `undefined` where no partner of any couple
 * has both scores, as where an instrument is given to individuals alone.
 */
export async function coupleBreakdown(dataset: Dataset, rule: ReliableRule): Promise<DraftBreakdown | undefined> {
  // $1 and $2 are the as-of day and the stages of treatment in both queries.
  const query = around(
    categoryQuery(dataset, rule),
    [],
    (changes) => `
      select unit, case
        when scored = 0 then 'none_scored'
        when scored = 1 then 'one_scored'
        when deteriorated > 0 then 'one_deteriorated'
        when improved = 0 then 'neither_improved'
        when improved = scored then 'both_improved'
        else 'one_improved'
      end as code
      from (${partnersSql(changes)})`,
  );
  const couples = await counted(dataset, query, coupleLevels);
  const isScored = couples.parts.some(({ code, things }) => code !== "none_scored" && things.length > 0);
  return isScored ? { ...couples, tree: coupleTree } : undefined;
}

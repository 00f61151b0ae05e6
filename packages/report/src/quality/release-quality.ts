import type { Dataset, ReleasedQuality } from "@rapport/analysis";
import { coarseShare, fewestRowsTold } from "@rapport/disclosure";
import type { CoarseShare, Policy, Secret } from "@rapport/disclosure";

/**
 * How complete the records are, as it may be told: every part of rows by its class alone (`coarseShare` says why that gives
 * no count away, over any number of releases). No number of rows is told: where a table grows by one row at a time, a class
 * of sizes would tell its exact size as it changes, and the airlock protects the sizes of some tables. Kinds of findings
 * are named only where more than a few rows have them, since a name alone would say that there is one.
 */
export function releasedQuality(
  quality: Dataset["quality"],
  secret: Secret,
  policy: Pick<Policy, "k" | "base">,
): ReleasedQuality {
  const shareOf = (name: readonly string[], part: number, of: number): CoarseShare =>
    coarseShare(secret, name, { part, of }, policy);
  return {
    fewRows: fewestRowsTold(policy),
    tables: quality.map(({ table, rows, leftOut, odd, empty }) => ({
      table,
      leftOut: shareOf([table, "left-out"], leftOut, rows + leftOut),
      empty: empty.map((each) => ({
        column: each.column,
        share: shareOf([table, "empty", each.column], each.rows, each.of),
      })),
      odd: odd
        .map(({ code, meaning, rows: part }) => ({
          code,
          label: meaning,
          share: shareOf([table, "odd", code], part, rows),
        }))
        .filter(({ share }) => share !== "few"),
    })),
  };
}

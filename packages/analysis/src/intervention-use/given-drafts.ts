import type { Dataset, Value } from "@rapport/dataset";
import type { DraftBreakdown } from "@rapport/disclosure";
import { breakdownOf } from "../breakdown-of.js";
import type { Row } from "../cells.js";
import type { Query } from "../query.js";
import { givenByTypeSql } from "./given-sql.js";
import { doses, ratings, ratingsTree } from "./type-levels.js";

/** What was given of one type. */
interface GivenDrafts {
  readonly dose: DraftBreakdown;
  readonly helpfulness: DraftBreakdown;
}

type Bin = "dose" | "rating";

/** The rows of one kind of bins, which have none of the other, with the one of the whole, which has neither. */
function binned(rows: readonly Row[], bin: Bin, other: Bin): readonly Row[] {
  return rows
    .filter((row) => row[other] === null)
    .map((row) => ({ code: row[bin] ?? null, things: row["things"] ?? null }));
}

/** How much of each type was given, and how helpful it was, by the type's code. */
export async function givenDrafts(
  dataset: Dataset,
  parameters: Query["parameters"],
): Promise<(type: string) => GivenDrafts> {
  const rows = await dataset.select(givenByTypeSql, parameters);
  const codes = (levels: readonly { readonly code: string }[]) => levels.map(({ code }) => code);
  return (type: Value) => {
    const of = rows.filter((row) => row["type"] === type);
    return {
      dose: { ...breakdownOf(binned(of, "dose", "rating"), codes(doses)), ordered: true },
      helpfulness: { ...breakdownOf(binned(of, "rating", "dose"), codes(ratings)), tree: ratingsTree },
    };
  };
}

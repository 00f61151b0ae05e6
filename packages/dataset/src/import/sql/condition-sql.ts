import { quoteList, quoteText } from "../../engine/quote.js";
import type { Condition } from "../mapping/cell.js";

/** A condition in SQL, true or false for every row; `column` gives the engine's name of a header. */
export function conditionSql(condition: Condition, column: (header: string) => string): string {
  switch (condition.kind) {
    case "in":
      return `coalesce(lower(${column(condition.column)}), '') in ${quoteList(condition.texts)}`;
    case "starts-with":
      return `starts_with(coalesce(lower(${column(condition.column)}), ''), ${quoteText(condition.text)})`;
    case "empty":
      return `${column(condition.column)} is null`;
    case "all":
      return `(${condition.of.map((each) => conditionSql(each, column)).join(" and ") || "true"})`;
    case "any":
      return `(${condition.of.map((each) => conditionSql(each, column)).join(" or ")})`;
    case "not":
      return `not ${conditionSql(condition.of, column)}`;
    default: {
      const unknown: never = condition;
      return unknown;
    }
  }
}

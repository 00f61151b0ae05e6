import { quoteName, quoteText } from "../engine/quote.js";
import type { Table } from "../tables/table.js";
import type { RowRule } from "./row-rule.js";

/** The last day on which something can have happened, and why. */
export interface LastDay {
  readonly day: string;
  readonly is: "as-of" | "today";
}

const messages: Readonly<Record<LastDay["is"], string>> = {
  "as-of": "is after the as-of day, so it has not happened yet and does not count",
  today: "is after today, so it is not taken as the as-of day, and does not count",
};

/** Days that lie after another. They are ISO dates, whose order is that of their texts. */
export function afterAsOfRules(table: Table, { day, is }: LastDay): readonly RowRule[] {
  return Object.entries(table.columns)
    .filter(([, { cell }]) => cell.type === "date")
    .map(([column]): RowRule => {
      return {
        code: "after-as-of",
        column,
        wrong: `${quoteName(column)} > ${quoteText(day)}`,
        message: messages[is],
        hint: "Check the day, the year above all.",
      };
    });
}

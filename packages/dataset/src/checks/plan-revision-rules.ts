import { quoteList } from "../engine/quote.js";
import { someEntry } from "./cell-rules.js";
import type { RowRule } from "./row-rule.js";

const column = "intervention_types";

/** `types` are the codes that are known. */
export function planRevisionRules(types: readonly string[]): readonly RowRule[] {
  return [
    {
      code: "bad-cell",
      column,
      wrong: someEntry(column, (entry) => `${entry} = ''`),
      message: "holds an entry that is empty",
      hint: "Write the codes with one semicolon between two, for instance talking;sensate-focus.",
    },
    {
      code: "unknown-type",
      column,
      wrong:
        types.length === 0 ? "false" : someEntry(column, (entry) => `${entry} not in ${quoteList(["", ...types])}`),
      message: "holds an intervention type that is not known here",
      hint: `The types are: ${types.join(", ")}.`,
    },
  ];
}

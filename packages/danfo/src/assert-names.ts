import type { DanfoModule } from "./danfo-module.js";

// danfojs-node 1.2.0 calls these on a Series and never on a DataFrame. A column of that name hides the method and
// nothing else, and a table of results has such columns.
const harmless: readonly string[] = ["count", "max", "mean", "median", "min", "mode", "std", "sum", "var"];

/**
 * Throws a TypeError for a column that danfojs cannot hold: a name that stands twice, or one that a DataFrame has
 * already. Each column becomes a property of its DataFrame, so a column `constructor`, `values` or `groupby` replaces
 * what danfojs itself works with.
 */
export function assertNames<Frame extends object>(dfd: DanfoModule<Frame>, names: readonly string[]): void {
  const empty = new dfd.DataFrame([], { columns: [], dtypes: [] });
  const taken = names.find((name) => name in empty && !harmless.includes(name));
  if (taken !== undefined) {
    throw new TypeError(`A DataFrame has a member "${taken}" of its own: give the column another name.`);
  }
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new TypeError(`Two columns are named "${twice}": give each its own name.`);
}

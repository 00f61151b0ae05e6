import { openDataset } from "@rapport/dataset";
import type { DatasetOptions, OpenedDataset } from "@rapport/dataset";
import type { Config } from "../config/config-schema.js";
import { didYouMean } from "../did-you-mean.js";
import { UsageError } from "../outcome.js";
import { quoted } from "../quoted.js";

/** A practice as it was asked for, and by which identifier it is looked for. */
export interface ChosenPractice {
  readonly said: string;
  readonly id: string;
}

/** The practices asked for: an identifier as it is, or a name as the configuration has it, capitals apart. */
export function chosenPractices(
  practice: readonly string[] | undefined,
  { practices = {} }: Pick<Config, "practices">,
): readonly ChosenPractice[] | undefined {
  return practice?.map((said) => {
    if (Object.hasOwn(practices, said)) return { said, id: said };
    const named = Object.entries(practices).find(([, name]) => name.toLowerCase() === said.trim().toLowerCase());
    return { said, id: named?.[0] ?? said };
  });
}

/** After a blank: what may be meant, as far as the configuration says: identifiers of the records are not for a terminal. */
function hint(said: string, names: readonly string[]): string {
  if (names.length === 0) {
    return " Give it as practice_id has it in episodes, or name the practices under practices: in the configuration.";
  }
  return `${didYouMean(said, names)} The configuration names ${names.map(quoted).join(", ")}.`;
}

/**
 * Opens a dataset with the practices asked for, or all.
 *
 * @throws UsageError for a practice that no episode is of, without saying which there are.
 */
export async function openedWith(
  asked: readonly ChosenPractice[] | undefined,
  { practices = {} }: Pick<Config, "practices">,
  dataset: string,
  options: DatasetOptions,
): Promise<OpenedDataset> {
  if (!asked) return openDataset(dataset, options);
  try {
    return await openDataset(dataset, { ...options, practices: asked.map(({ id }) => id) });
  } catch (cause) {
    // Told apart by its code, since two copies of a package have two classes.
    const isUnknown = cause instanceof Error && "code" in cause && cause.code === "unknown-practice";
    if (!isUnknown || !("at" in cause) || !("anyNamed" in cause)) throw cause;
    if (cause.anyNamed === false) throw new UsageError(`--practice: ${cause.message}`, { cause });
    const said = asked[Number(cause.at)]?.said ?? "";
    throw new UsageError(
      `--practice ${quoted(said)}: no episode that may be counted is of it.${hint(said, Object.values(practices))}`,
      { cause },
    );
  }
}

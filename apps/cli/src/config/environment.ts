import { UsageError } from "../outcome.js";
import { settings } from "./settings.js";
import type { Setting, SettingName } from "./settings.js";
import type { Said } from "./sourced.js";

/** The variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

const switches: Readonly<Record<string, boolean>> = {
  "1": true,
  true: true,
  yes: true,
  "0": false,
  false: false,
  no: false,
};

/** What a variable's text means; whether that may be is for the schema to say. An unknown word for a switch stays a text. */
function read({ reading }: Setting, text: string): unknown {
  switch (reading) {
    case "text":
      return text;
    case "list":
      return text.split(",").map((each) => each.trim());
    case "number":
      return /^\d+$/u.test(text) ? Number(text) : text;
    case "switch":
      return switches[text.toLowerCase()] ?? text;
    default: {
      const unknown: never = reading;
      return unknown;
    }
  }
}

/** What the variables `RAPPORT_…` say, unchecked. An empty one says nothing. */
export function saidByVariables(environment: Environment): Said {
  const said = settings.flatMap((setting): readonly (readonly [SettingName, unknown])[] => {
    const text = environment[setting.variable]?.trim() ?? "";
    return text === "" ? [] : [[setting.name, read(setting, text)]];
  });
  return Object.fromEntries(said);
}

/**
 * Whether `RAPPORT_QUIET` asks for silence; undefined where it says nothing.
 *
 * @throws UsageError for another word than yes and no.
 */
export function quietBy(environment: Environment): boolean | undefined {
  const { quiet } = saidByVariables(environment);
  if (quiet === undefined || typeof quiet === "boolean") return quiet;
  throw new UsageError("RAPPORT_QUIET: Expected yes or no.");
}

/** Variables that were probably meant for a setting, each with the variable of that setting. */
export function misspeltVariables(
  environment: Environment,
  nearest: (word: string, known: readonly string[]) => string | undefined,
): readonly { readonly variable: string; readonly meant: string }[] {
  const known: readonly string[] = settings.map(({ variable }) => variable);
  const unknown = Object.keys(environment).filter((name) => name.startsWith("RAPPORT_") && !known.includes(name));
  return unknown.flatMap((variable) => {
    const meant = nearest(variable, known);
    return meant === undefined ? [] : [{ variable, meant }];
  });
}

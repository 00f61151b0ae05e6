import { UsageError } from "../outcome.js";
import { configSchema } from "./config-schema.js";
import type { Config } from "./config-schema.js";
import { problemLines, problemsOf } from "./problems.js";
import { settings } from "./settings.js";
import { saidOver } from "./sourced.js";
import type { Said } from "./sourced.js";

/**
 * What a file holds as a configuration.
 *
 * @throws UsageError with every problem at once, each with its path.
 */
export function checkedConfig(path: string, value: unknown): Config {
  const parsed = configSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const lines = problemLines(problemsOf(parsed.error, configSchema, value));
  throw new UsageError(`${path}: is not a configuration of rapport.\n${lines}`);
}

/** The variable that says what stands at a path, or at one above it. */
function variableAt(path: readonly string[]): string {
  const found = settings.find((each) => each.path.length > 0 && each.path.every((name, at) => path[at] === name));
  return found?.variable ?? path.join(".");
}

/**
 * A configuration in which what variables say takes the place of what it says itself.
 *
 * @throws UsageError with every variable that says what cannot be.
 */
export function overEnvironment(config: Config, said: Said): Config {
  const alone = saidOver({}, said);
  const checked = configSchema.safeParse(alone);
  if (!checked.success) {
    const problems = problemsOf(checked.error, configSchema, alone);
    throw new UsageError(problems.map(({ path, words }) => `${variableAt(path)}: ${words}`).join("\n"));
  }
  return configSchema.parse(saidOver(config, said));
}

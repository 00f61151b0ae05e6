import { setFlagsFromString } from "node:v8";

/**
 * By the major version of Node, whose engines name it otherwise; each has functions run ten times as long before, or longer.
 */
const options: Readonly<Record<string, string>> = {
  "20": "--interrupt-budget=1000000",
  "22": "--invocation-count-for-turbofan=30000",
};

/** The engine's option for compiling late; undefined for a version of Node on which it was not measured. */
export function lateOption(version: string): string | undefined {
  return options[version.split(".")[0] ?? ""];
}

/**
 * Has the engine compile for speed only what runs long. Most code runs a few times for a report on a usual practice, and
 * compiling it took a quarter of all processor time; of a report on 100,000 episodes it changes nothing.
 */
export function optimiseLate(): void {
  const option = lateOption(process.versions.node);
  if (option !== undefined) setFlagsFromString(option);
}

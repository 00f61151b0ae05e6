import { stat } from "node:fs/promises";
import { clackPrompter } from "./clack-prompter.js";
import { converse } from "./conversation.js";
import type { Decision } from "./conversation.js";

/** Where records usually are: what `rapport init` and `rapport synthesize` write. */
const usualPlaces = ["records/practice.xlsx", "practice.xlsx", "practice"] as const;

/** Begins a conversation in this folder. */
export async function start(): Promise<Decision> {
  const found = await Promise.all(
    usualPlaces.map((path) =>
      stat(path).then(
        () => [path],
        () => [],
      ),
    ),
  );
  return converse(clackPrompter, { platform: process.platform, datasets: found.flat() });
}

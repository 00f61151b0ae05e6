import { checkDetails } from "@rapport/plugin";
import type { InterventionType } from "@rapport/plugin";
import { withinTime } from "@rapport/plugin/time-limit";

/** How long a validator may take: this long, and a little more for each value. */
export const validatorLimit = { milliseconds: 2000, millisecondsEach: 1 };

/** What a validator says of texts: the places of those that it refuses, or why it cannot be asked. */
export type Answer =
  | { readonly outcome: "answered"; readonly refused: readonly number[] }
  | { readonly outcome: "endless-schema" }
  | { readonly outcome: "failing-schema" }
  | { readonly outcome: "asynchronous-schema" };

/**
 * Reads a text anew for each question, so that a validator that changes what it is given changes nothing else. What the
 * engine takes for JSON and is none is reported with its cell, and its own message would repeat it.
 */
function read(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function ask(type: InterventionType, texts: readonly string[]): Answer {
  const refused: number[] = [];
  for (const [at, text] of texts.entries()) {
    const details = read(text);
    if (!details) continue;
    const { issues } = checkDetails(type, details.value);
    const code = issues?.[0]?.code;
    if (code === "failing-schema" || code === "asynchronous-schema") return { outcome: code };
    if (issues) refused.push(at);
  }
  return { outcome: "answered", refused };
}

/**
 * Asks a type's validator about details, each a JSON text, all in one go: it is stopped when it takes longer than so many
 * milliseconds for all. One that throws, or answers with a promise, is asked no further.
 */
export function askValidator(
  type: InterventionType,
  texts: readonly string[],
  limit = validatorLimit.milliseconds + validatorLimit.millisecondsEach * texts.length,
): Answer {
  const { value } = withinTime(limit, () => ask(type, texts));
  return value ?? { outcome: "endless-schema" };
}

import { InvalidArgumentError } from "commander";

/** What reads a whole number in these bounds. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It is a whole number from ${least} to ${most}.`);
  };
}

/** A day of the calendar, as it was written. */
export function day(text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  // JavaScript takes 30 February for a day in March.
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text)) return text;
  throw new InvalidArgumentError("It is a day, written as 2026-06-30.");
}

/** Of an option that may be given several times: every value. */
export const repeated = (text: string, before: readonly string[] = []): readonly string[] => [...before, text];

/** What stands between commas. */
export const list = (text: string): readonly string[] => text.split(",").map((each) => each.trim());

/** Of an option that may be given several times: names with their values. */
export function settings(
  text: string,
  before: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const at = text.indexOf("=");
  if (at < 1) throw new InvalidArgumentError("It is a name and a value, such as modality=video.");
  return { ...before, [text.slice(0, at).trim()]: text.slice(at + 1).trim() };
}

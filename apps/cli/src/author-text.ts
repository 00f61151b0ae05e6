const longest = 300;

/** Control characters, line ends, and what turns the direction of the text around it. */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

/** A text that another program wrote, as one line that a terminal can show. */
export function oneLine(text: string): string {
  const line = text.replaceAll(unprintable, " ").replaceAll(/\s+/gu, " ").trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}

/** What an error of somebody else's code says: its name and message, as one line. */
export function authorText(error: unknown): string {
  if (typeof error !== "object" || error === null || !("message" in error)) return "something that is no error";
  const name = "name" in error && typeof error.name === "string" ? error.name : "Error";
  return oneLine(`${name}: ${String(error.message)}`);
}

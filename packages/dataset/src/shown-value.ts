const longest = 60;

/** Control characters, line ends, what is not assigned or stands alone, and what turns the direction of text around it. */
const unprintable = /[\p{C}\p{Zl}\p{Zp}"\\]/gu;

function escaped(character: string): string {
  if (character === '"' || character === "\\") return `\\${character}`;
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** A cell's value in quotation marks, fit for a terminal: cut to 60 characters, with what cannot be printed escaped. */
export function shownValue(value: string): string {
  const characters = [...value];
  const cut = characters.slice(0, longest).join("");
  return `"${cut.replaceAll(unprintable, escaped)}"${characters.length > longest ? "…" : ""}`;
}

/** A text on lines of no more than `width` characters, the second and later ones indented further; no word is broken. */
export function wrapWords(text: string, width: number, indent: string, further: string): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line === undefined) lines.push(`${indent}${word}`);
    else if (line.length + 1 + word.length > width) lines.push(`${indent}${further}${word}`);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.join("\n");
}

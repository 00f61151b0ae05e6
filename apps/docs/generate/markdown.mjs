/** A text as it stands in Markdown and in the pages' templates: nothing in it is markup. */
export function plain(text) {
  return String(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("{{", "&#123;&#123;")
    .replaceAll("|", "&#124;")
    .replaceAll(/[\\*_[\]#~]/gu, (sign) => `&#${sign.codePointAt(0)};`)
    .replaceAll(/\s*\n\s*/gu, " ");
}

/** The same where code between backticks stays code. */
export function prose(text) {
  return String(text)
    .split("`")
    .map((part, at) => (at % 2 === 1 ? code(part) : plain(part)))
    .join("");
}

export function code(text) {
  return `<code v-pre>${plain(text)}</code>`;
}

/** A block of text as it was printed. */
export function printed(text) {
  return `\`\`\`text\n${text.trimEnd()}\n\`\`\``;
}

/** A table of Markdown; its cells are Markdown already. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A page of broad tables, which takes the room of the list of its headings; it has a list of its own. */
export function broadPage(...parts) {
  return page("---\naside: false\npageClass: broad-page\n---", ...parts);
}

/** The parts of a page, with an empty line between each. */
export function page(...parts) {
  return `${parts.flat().join("\n\n")}\n`;
}

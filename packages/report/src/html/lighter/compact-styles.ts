/** A style sheet without the blanks that only its author needs. In its strings there may be no colon, comma or semicolon before a blank. */
export function compactStyles(styles: string): string {
  return styles
    .replaceAll(/\s*\n\s*/gu, "")
    .replaceAll(/([{}:;,]) /gu, "$1")
    .replaceAll(/ \{/gu, "{")
    .replaceAll(";}", "}");
}

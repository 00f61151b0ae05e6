const digit = /^\p{Nd}$/u;

/** The value of a decimal digit of any script: each script has its ten in a row (Unicode Standard, 4.6). */
function digitValue(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && digit.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}

const plainSigns: readonly (readonly [RegExp, string])[] = [
  // What is not seen does not part a number: soft hyphens, zero-width characters, marks above and below.
  [/[\p{Cf}\p{Mn}]/gu, ""],
  [/[\uFF05\uFE6A\u066A]/gu, "%"],
  [/[\u066B\uFF0E]/gu, "."],
  [/[\u066C\uFF0C]/gu, ","],
  [/[\u2212\uFE63\uFF0D]/gu, "-"],
  [/[\u2010\u2011]/gu, "-"],
];

/**
 * The same text with its numbers in ASCII: digits of other scripts, full-width and superscript forms, the true minus sign;
 * the spaces between thousands stay as they are.
 */
export function withAsciiNumbers(text: string): string {
  if (!/\P{ASCII}/u.test(text)) return text;
  const plain = plainSigns.reduce((changed, [from, to]) => changed.replaceAll(from, to), text);
  return plain
    .replaceAll(/\p{No}+/gu, (numbers) => ` ${numbers.normalize("NFKC")} `)
    .replaceAll(/[^\P{Nd}0-9]/gu, (character) => {
      const simple = character.normalize("NFKC");
      return /^\d$/u.test(simple) ? simple : digitValue(simple);
    });
}

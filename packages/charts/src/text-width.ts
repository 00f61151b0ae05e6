/** Letters that are clearly narrower or wider than the rest in common system fonts. */
const narrow = new Set("iljtfr.,:;'|!()[] \u00A0\u202F");
const wide = new Set("mwMWQOGD@%");
/** Letters as wide as they are high, and pictures. */
const square =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60]/u;

/** How much wider the bold letters of a font are, about. */
export const boldness = 1.12;

/**
 * About how wide a text is, in pixels, in a system font of the given size: a generous estimate, since no font can be
 * measured without a screen.
 */
export function textWidth(text: string, size: number): number {
  const ems = [...text].reduce((sum, letter) => {
    if (narrow.has(letter)) return sum + 0.36;
    if (wide.has(letter)) return sum + 0.9;
    if (square.test(letter)) return sum + 1.05;
    return sum + (letter === letter.toLowerCase() ? 0.585 : 0.68);
  }, 0);
  return ems * size;
}

/** The words of a text, between which a line can break: not at a no-break space, as before a percent sign. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/[^\S\u00A0\u202F]+/u).filter((word) => word !== "");
}

/** Cuts a word that is wider than a line into pieces that are not. */
function pieces(word: string, size: number, width: number): readonly string[] {
  const cut: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece !== "" && textWidth(piece + letter, size) > width) {
      cut.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...cut, piece];
}

/** Breaks a text into lines no wider than `width` pixels, between words where it can. An empty text has no lines. */
export function wrapText(text: string, size: number, width: number): readonly string[] {
  const words = wordsOf(text);
  const lines: string[] = [];
  let line = "";
  for (const piece of words.flatMap((word) => pieces(word, size, width))) {
    const longer = line === "" ? piece : `${line} ${piece}`;
    if (line !== "" && textWidth(longer, size) > width) {
      lines.push(line);
      line = piece;
    } else {
      line = longer;
    }
  }
  return line === "" ? lines : [...lines, line];
}

/** Letters and digits as they are compared: without case, accents, invisible characters and special forms. */
export function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/[\p{Cf}\p{Mn}\0]/gu, "")
    .toLowerCase();
}

/** Letters and digits alone. */
export function squeezed(text: string): string {
  return folded(text).replaceAll(/[^\p{L}\p{N}]/gu, "");
}

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  shy: "",
};

function character(code: number, fallback: string): string {
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : fallback;
}

function fromHex(hex: string, fallback: string): string {
  return character(Number.parseInt(hex, 16), fallback);
}

/** Takes one layer of percent signs, HTML references, and the escapes of JavaScript, JSON and CSS away. */
function unescaped(text: string): string {
  return text
    .replaceAll(/(?:%[\da-f]{2})+/giu, (run) => Buffer.from(run.replaceAll("%", ""), "hex").toString("utf8"))
    .replaceAll(/&#x([\da-f]{1,6});?/giu, (whole, hex: string) => fromHex(hex, whole))
    .replaceAll(/&#(\d{1,7});?/gu, (whole, code: string) => character(Number(code), whole))
    .replaceAll(/&([a-z]+);/giu, (whole, name: string) => named[name.toLowerCase()] ?? whole)
    .replaceAll(/\\u\{([\da-f]{1,6})\}/giu, (whole, hex: string) => fromHex(hex, whole))
    .replaceAll(/\\u([\da-f]{4})/giu, (whole, hex: string) => fromHex(hex, whole))
    .replaceAll(/\\x([\da-f]{2})/giu, (whole, hex: string) => fromHex(hex, whole))
    .replaceAll(/\\([\da-f]{1,6})\s?/giu, (whole, hex: string) => fromHex(hex, whole));
}

/** A text in base64 has no mark where it begins, so each of the four places of a group is tried. */
function fromBase64(text: string): readonly string[] {
  const runs = text.match(/[\w+/-]{6,}/gu) ?? [];
  return runs.flatMap((run) => [0, 1, 2, 3].map((skip) => Buffer.from(run.slice(skip), "base64").toString("utf8")));
}

/** The texts that a text can stand for, folded: itself, with escapes taken away, and what base64 in it says. */
export function undisguised(text: string): readonly string[] {
  const plain = unescaped(unescaped(unescaped(text)));
  const texts = plain === text ? [text] : [text, plain];
  return [...texts, ...texts.flatMap(fromBase64)].map(folded);
}

function reversed(text: string): string {
  return [...text].toReversed().join("");
}

/** A text in hexadecimal digits, forwards and backwards, in the cases that it may have been written in. */
export function inHex(text: string): readonly string[] {
  const cases = new Set([text, text.toLowerCase(), text.toUpperCase()]);
  return [...cases].flatMap((each) => {
    const hex = Buffer.from(each, "utf8").toString("hex");
    return [hex, reversed(hex), Buffer.from(reversed(each), "utf8").toString("hex")];
  });
}

/** A folded text read backwards. */
export function backwards(text: string): string {
  return reversed(folded(text));
}

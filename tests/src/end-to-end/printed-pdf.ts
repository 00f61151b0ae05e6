import { inflateSync } from "node:zlib";

/** A picture with its words, as the PDF tells assistive technology of it. */
export interface PdfPicture {
  readonly words: string;
  /** On how many pages parts of it are drawn. */
  readonly pages: number;
}

/** What is read of a PDF that Chromium wrote. */
export interface PrintedPdf {
  /** The text of each page, in the order in which it is drawn, without white space, ligatures as the letters they are of. */
  readonly pages: readonly string[];
  readonly pictures: readonly PdfPicture[];
}

type Objects = ReadonlyMap<string, { readonly text: string; readonly stream: string }>;

/**
 * Reads a tagged PDF as Chromium writes them (ISO 32000-1): objects one after the other, streams deflated, texts as glyphs of
 * fonts that say which letters these are (9.10.3), and a tree of what is drawn where (14.7).
 */
export function readPdf(pdf: Buffer): PrintedPdf {
  const objects = objectsOf(pdf);
  const texts = [...objects.values()].map(({ text }) => text);
  return {
    pages: texts.filter((text) => /\/Type \/Page\n/u.test(text)).map((page) => textOf(page, objects)),
    pictures: texts.flatMap((text) => {
      const words = /\/S \/Figure\s+\/Alt \(((?:[^()\\]|\\.)*)\)/su.exec(text)?.[1];
      return words === undefined ? [] : [{ words, pages: new Set(text.match(/\/Pg \d+/gu)).size }];
    }),
  };
}

function objectsOf(pdf: Buffer): Objects {
  // One letter a byte, so that places in the text are places in the file.
  const file = pdf.toString("latin1");
  const found = [...file.matchAll(/(?<=\n)(\d+) 0 obj\n/gu)];
  return new Map(
    found.map((begin, at) => {
      const text = file.slice(begin.index + begin[0].length, found[at + 1]?.index);
      const length = Number(/\/FlateDecode\s+\/Length (\d+)>> stream\n/u.exec(text)?.[1] ?? 0);
      const from = begin.index + begin[0].length + text.indexOf("stream\n") + "stream\n".length;
      const isPicture = text.includes("/Subtype /Image") || text.includes("/Length1");
      const stream = length === 0 || isPicture ? "" : inflateSync(pdf.subarray(from, from + length)).toString("latin1");
      return [begin[1] ?? "", { text: text.split("stream\n", 1).join(""), stream }];
    }),
  );
}

function textOf(page: string, objects: Objects): string {
  const streamOf = (name: RegExp, of: string) => objects.get(name.exec(of)?.[1] ?? "")?.stream ?? "";
  const fonts = new Map(
    [...page.matchAll(/\/(F\d+) (\d+) 0 R/gu)].map(([, name, id = ""]) => [
      name,
      fontOf(streamOf(/\/ToUnicode (\d+) 0 R/u, objects.get(id)?.text ?? "")),
    ]),
  );
  const content = streamOf(/\/Contents (\d+) 0 R/u, page);
  const letters: string[] = [];
  let font: Font | undefined;
  for (const [, name, glyphs] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([\dA-F]+)> Tj/gu)) {
    if (name !== undefined) font = fonts.get(name);
    else
      for (const glyph of glyphs?.match(font?.glyph ?? /.+/gu) ?? [])
        letters.push(font?.letters.get(Number.parseInt(glyph, 16)) ?? "");
  }
  return letters.join("").normalize("NFKC").replaceAll(/\s/gu, "");
}

/** A font's letters by the numbers of its glyphs, which are written in two or in four digits. */
interface Font {
  readonly glyph: RegExp;
  readonly letters: ReadonlyMap<number, string>;
}

/** The letters of a font, from its table of single ones and its table of ranges. */
function fontOf(table: string): Font {
  const hex = (text = "") => Number.parseInt(text, 16);
  const ranges = [...table.matchAll(/^<(\w+)> <(\w+)> <(\w{4})>$/gmu)].flatMap(([, from, to, letter]) =>
    Array.from(
      { length: hex(to) - hex(from) + 1 },
      (_, at) => [hex(from) + at, String.fromCodePoint(hex(letter) + at)] as const,
    ),
  );
  const single = [...table.matchAll(/^<(\w+)> <((?:\w{4})+)>$/gmu)].map(
    ([, glyph, letters = ""]) =>
      [hex(glyph), (letters.match(/.{4}/gu) ?? []).map((letter) => String.fromCharCode(hex(letter))).join("")] as const,
  );
  return { glyph: /^<00> <FF>$/mu.test(table) ? /../gu : /.{4}/gu, letters: new Map([...ranges, ...single]) };
}

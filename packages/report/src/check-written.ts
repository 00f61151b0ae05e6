import type { ReportContent } from "@rapport/analysis";
import type { Released } from "@rapport/disclosure";
import { asWritten } from "./as-written.js";
import { allowedNumbers } from "./parse-back/allowed-numbers.js";
import type { Piece } from "./parse-back/piece.js";
import { readBack } from "./parse-back/read-back.js";
import { unaccountedNumbers } from "./parse-back/unaccounted-numbers.js";
import { exitShares } from "./exit-shares.js";
import { renderHtml } from "./render-html.js";
import { renderJson } from "./render-json.js";
import { sharesOf } from "./shares-of.js";
import { standingNumbers } from "./standing-numbers.js";

/** Something in a file as it would be written that must not be there. */
export interface WrittenFault {
  readonly file: string;
  /** The place in the file; empty where it is the file as a whole. */
  readonly where: string;
  readonly kind: "unaccounted-number" | "identifier" | "not-reproducible";
}

/** A file as it would be written. */
export interface WrittenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Identifiers that could be taken for an ordinary word or number are not looked for: they would be found everywhere. */
function isDistinct(identifier: string): boolean {
  return identifier.length >= 5 && /\d/u.test(identifier) && /\p{L}/u.test(identifier);
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}_.-]+/gu) ?? [];

function identifierFaults(
  file: string,
  pieces: readonly Piece[],
  identifiers: readonly string[],
): readonly WrittenFault[] {
  const forbidden = new Set(identifiers.filter(isDistinct).map((identifier) => identifier.toLowerCase()));
  return pieces
    .filter(({ text }) => wordsIn(text).some((word) => forbidden.has(word)))
    .map(({ where }) => ({ file, where, kind: "identifier" }));
}

/** What the printed numbers alone give, for the formats that are made of nothing else. */
function madeAgain(name: string, content: Released<ReportContent>): string | undefined {
  if (name.endsWith(".html")) return renderHtml(asWritten(content));
  return name.endsWith(".json") ? renderJson(content) : undefined;
}

/**
 * Reads the files of a report back, as anybody could who has them, before they are written. Every number in a text or in an
 * attribute has to be a released one in a form that a page may give it, a share of two released counts, or one that stands
 * in every report; whatever draws has to come out byte for byte when the file is made once more from the released numbers
 * as the data file has them; and no identifier of a client may be anywhere.
 *
 * Rejects nothing: what is wrong is returned. Throws a `ReadBackError` for a kind of file that it cannot read.
 */
export function checkWritten(
  files: readonly WrittenFile[],
  content: Released<ReportContent>,
  identifiers: readonly string[],
): readonly WrittenFault[] {
  const released: unknown = JSON.parse(renderJson(content));
  const allowed = new Set([
    ...allowedNumbers(released),
    ...sharesOf(content),
    ...exitShares(content),
    ...standingNumbers(content),
  ]);
  return files.flatMap(({ name, bytes }): readonly WrittenFault[] => {
    // The name is the practice's own choice, and no part of what was made.
    const { pieces } = readBack({ name: `report${name.slice(name.lastIndexOf("."))}`, bytes });
    const again = madeAgain(name, content);
    const same = again === undefined || Buffer.from(again).equals(bytes);
    return [
      ...(same ? [] : [{ file: name, where: "", kind: "not-reproducible" as const }]),
      ...unaccountedNumbers(pieces, allowed)
        .filter((found) => found.class === "text")
        .map(({ where }) => ({ file: name, where, kind: "unaccounted-number" as const })),
      ...identifierFaults(name, pieces, identifiers),
    ];
  });
}

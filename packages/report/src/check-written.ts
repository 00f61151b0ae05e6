import type { ReportContent } from "@rapport/analysis";
import type { Released } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import { english } from "@rapport/language";
import { asWritten } from "./as-written.js";
import { runNumbers } from "./access/run-numbers.js";
import { allowedNumbers } from "./parse-back/allowed-numbers.js";
import { drawingRoles } from "./parse-back/drawing-roles.js";
import type { Piece } from "./parse-back/piece.js";
import type { ReadBack } from "./parse-back/read-back.js";
import { unaccountedNumbers } from "./parse-back/unaccounted-numbers.js";
import { changeShares } from "./change-shares.js";
import { exitShares } from "./exit-shares.js";
import { jsonHead } from "./render-json.js";
import type { RenderOptions } from "./render-options.js";
import { renderReport } from "./render-report.js";
import { isFolderFormat, reportFormats } from "./report-format.js";
import type { ReportFormat } from "./report-format.js";
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
  /** With its ending; of a file in a folder of files also its place there, as `renderReport` names it, behind a slash. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** By default what the ending of its name says. */
  readonly format?: ReportFormat;
}

/** Identifiers that could be taken for an ordinary word or number are not looked for: they would be found everywhere. */
function isDistinct(identifier: string): boolean {
  return identifier.length >= 5 && /\d/u.test(identifier) && /\p{L}/u.test(identifier);
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}_.-]+/gu) ?? [];

/** The words of the texts with a digit, which each identifier that is looked for has, and few texts. */
const codesIn = (pieces: readonly Piece[]): ReadonlySet<string> =>
  new Set([...new Set(pieces.map(({ text }) => text))].filter((text) => /\d/u.test(text)).flatMap(wordsIn));

function identifierFaults(
  file: string,
  pieces: readonly Piece[],
  identifiers: readonly string[],
): readonly WrittenFault[] {
  const codes = codesIn(pieces);
  // A page has fewer words than a practice has clients.
  const found = identifiers.filter((identifier) => codes.has(identifier.toLowerCase())).filter(isDistinct);
  if (found.length === 0) return [];
  const forbidden = new Set(found.map((identifier) => identifier.toLowerCase()));
  return pieces
    .filter(({ text }) => wordsIn(text).some((word) => forbidden.has(word)))
    .map(({ where }) => ({ file, where, kind: "identifier" }));
}

const endingOf = (name: string): string => name.slice(name.lastIndexOf(".") + 1).toLowerCase();

function formatOf({ name, format }: WrittenFile): ReportFormat | undefined {
  return format ?? reportFormats.find((each) => each === endingOf(name));
}

/** What the printed numbers alone give, by format and name. */
async function madeAgain(
  files: readonly WrittenFile[],
  content: Released<ReportContent>,
  options: RenderOptions,
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const formats = new Set(files.flatMap((file) => formatOf(file) ?? []));
  const made = new Map<string, string | Uint8Array>();
  for (const format of formats) {
    for (const part of await renderReport(content, format, options)) made.set(`${format}/${part.name}`, part.content);
  }
  return made;
}

/** Data files have numbers as programs write them; texts for people as their language does. */
function markOf(file: WrittenFile, { decimalMark }: Language): Language["decimalMark"] {
  const format = formatOf(file);
  return format === "json" || format === "csv" ? "." : decimalMark;
}

/** Under which format and name a file has to be found when all is made once more. */
function placeOf(file: WrittenFile): string {
  const format = formatOf(file);
  const name = format !== undefined && isFolderFormat(format) ? file.name.slice(file.name.lastIndexOf("/") + 1) : "";
  return `${format ?? ""}/${name}`;
}

/** Loaded only where nobody else reads. */
const readHere: ReadBack = async (file, logo) => (await import("./parse-back/read-back.js")).readBack(file, logo);

/**
 * Reads the files of a report back, as anybody could who has them, before they are written. Every number in a text or in an
 * attribute has to be a released one in a form that a page may give it, a share of two released counts, or one that stands
 * in every report; every file has to come out byte for byte when it is made once more from the released numbers as the data
 * file has them; and no identifier of a client may be anywhere.
 *
 * A logo is known by its bytes: numbers in exactly these, in a page, are those of a picture.
 *
 * What is wrong is returned. With another `read` the files are read elsewhere, while they are made once more here. Rejects
 * with a `ReadBackError` for a kind of file that it cannot read.
 */
export async function checkWritten(
  files: readonly WrittenFile[],
  content: Released<ReportContent>,
  identifiers: readonly string[],
  options: RenderOptions = {},
  read: ReadBack = readHere,
): Promise<readonly WrittenFault[]> {
  const { language = english, look } = options;
  // The name is the practice's own choice, and no part of what was made.
  const readAs = ({ name, bytes }: WrittenFile) => read({ name: `report.${endingOf(name)}`, bytes }, look?.logo);
  const reading = Promise.all(files.map(async (file) => ({ file, ...(await readAs(file)) })));
  // Told when it is waited for.
  reading.catch(() => undefined);
  // What follows from the methods and the versions alone stands in the standing numbers, each in one form.
  const { methods: _methods, made: _made, fingerprint: _fingerprint, ...released } = asWritten(content);
  const allowed = new Set([
    ...allowedNumbers({ ...jsonHead, ...released }),
    ...sharesOf(content),
    ...runNumbers(content),
    ...exitShares(content),
    ...changeShares(content, language),
    ...standingNumbers(content, language),
  ]);
  const made = await madeAgain(files, content, options);
  return (await reading).flatMap(({ file, pieces }): readonly WrittenFault[] => {
    const { name, bytes } = file;
    // What draws is proved by making the file once more.
    const told = pieces.filter(({ role }) => role === undefined || !drawingRoles.has(role));
    const again = made.get(placeOf(file));
    const same = again !== undefined && Buffer.from(again).equals(bytes);
    return [
      ...(same ? [] : [{ file: name, where: "", kind: "not-reproducible" as const }]),
      ...unaccountedNumbers(told, allowed, { decimalMark: markOf(file, language) }).map(({ where }) => ({
        file: name,
        where,
        kind: "unaccounted-number" as const,
      })),
      ...identifierFaults(name, pieces, identifiers),
    ];
  });
}

import type { Logo } from "../look/look.js";
import { markingLogo, withOwnLogo } from "../look/own-logo.js";
import { anyText, opaque } from "./bytes.js";
import { cssPieces } from "./css-pieces.js";
import { withInner } from "./data-address.js";
import type { FileKind, Inner, Piece, ReadInner } from "./piece.js";
import { ReadBackError } from "./read-back-error.js";
import { readCsv } from "./read-csv.js";
import { readHtml } from "./read-html.js";
import { readJson } from "./read-json.js";
import { readPng } from "./read-png.js";
import { readSvg } from "./read-svg.js";
import { readXlsx } from "./read-xlsx.js";

/** A file as it was written. */
export interface WrittenFile {
  /** Its name; the ending says what it is. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Every text of a file that was read back. */
export interface ReadFile {
  readonly kind: FileKind;
  readonly pieces: readonly Piece[];
}

/** Reads a file back, as `readBack` does, here or in a thread of its own. */
export type ReadBack = (file: WrittenFile, logo?: Logo) => ReadFile | Promise<ReadFile>;

/** What such a thread is asked (`@rapport/report/read-back-worker`); it answers with a `ReadFile`. */
export interface ReadBackInput {
  readonly file: WrittenFile;
  readonly logo?: Logo;
}

const kinds: ReadonlyMap<string, FileKind> = new Map([
  ["html", "html"],
  ["htm", "html"],
  ["svg", "svg"],
  ["json", "json"],
  ["csv", "csv"],
  ["xlsx", "xlsx"],
  ["png", "png"],
]);

const mediaTypes: ReadonlyMap<string, FileKind> = new Map([
  ["text/html", "html"],
  ["image/svg+xml", "svg"],
  ["application/json", "json"],
  ["application/ld+json", "json"],
  ["text/csv", "csv"],
  ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"],
  ["image/png", "png"],
]);

/** A report has a picture in a page at most; what goes deeper is meant to wear a reader out. */
const deepest = 6;

function kindOf(name: string): FileKind {
  const ending = /\.([^./\\]*)$/u.exec(name)?.[1]?.toLowerCase() ?? "";
  const kind = kinds.get(ending);
  if (kind !== undefined) return kind;
  const named = /^[a-z][a-z\d]{0,7}$/u.test(ending) ? `A file that ends in .${ending}` : "A file with no known ending";
  throw new ReadBackError(
    "unknown-kind",
    `${named} cannot be read back: expected .html, .svg, .json, .csv, .xlsx or .png.`,
  );
}

function piecesOf(kind: FileKind, bytes: Uint8Array, read: ReadInner): readonly Piece[] {
  switch (kind) {
    case "html":
      return readHtml(bytes, read);
    case "svg":
      return readSvg(bytes, read);
    case "json":
      return readJson(bytes, read);
    case "csv":
      return readCsv(bytes, read);
    case "xlsx":
      return readXlsx(bytes, read);
    case "png":
      return readPng(bytes);
    default: {
      const unknown: never = kind;
      return unknown;
    }
  }
}

function innerPieces({ where, mediaType, bytes, hidden }: Inner, read: ReadInner): readonly Piece[] {
  const kind = mediaTypes.get(mediaType);
  if (kind !== undefined) return piecesOf(kind, bytes, read);
  if (mediaType === "text/css") return cssPieces(where, anyText(bytes), hidden, read);
  if (mediaType.startsWith("text/")) return withInner({ where, text: anyText(bytes), hidden }, read);
  return opaque(where, bytes);
}

function reader(depth: number): ReadInner {
  return (inner) => {
    if (depth > deepest) {
      throw new ReadBackError(
        "too-deep",
        `A file inside files cannot be read back: expected at most ${deepest} levels.`,
      );
    }
    const place = (where: string) => (where.startsWith(inner.where) ? where : `${inner.where} > ${where}`);
    return innerPieces(inner, reader(depth + 1)).map((piece) => ({
      ...piece,
      where: place(piece.where),
      hidden: inner.hidden || piece.hidden,
    }));
  };
}

/** Leaves of the pieces that hold a name each name's first. */
function namedOnce(pieces: readonly Piece[]): readonly Piece[] {
  const known = new Set<string>();
  return pieces.filter(({ role, text }) => {
    if (role !== "name" && role !== "own-name") return true;
    const isNew = !known.has(text);
    known.add(text);
    return isNew;
  });
}

/**
 * Every text that a person or a program can read in a file as it was written, with its place; the file's name is one of
 * them. Known are HTML, SVG, JSON, CSV (in UTF-8), XLSX and PNG, and one inside another as a data: address.
 *
 * What stands in a `logo`, known by its bytes, in a page has the role `logo`.
 *
 * Not read are the points of a picture, how a style sheet hides or places what it applies to, and numbers in words.
 *
 * Throws a `ReadBackError` where the ending is not known, or where the file is not what its ending says; the message holds
 * nothing of the file.
 */
export function readBack({ name, bytes }: WrittenFile, logo?: Logo): ReadFile {
  const kind = kindOf(name);
  const text = name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
  const read = reader(1);
  const found = piecesOf(kind, bytes, logo ? markingLogo(read, logo) : read);
  const pieces = logo && kind === "html" ? withOwnLogo(found, logo) : found;
  return { kind, pieces: [{ where: "file name", text, hidden: false }, ...namedOnce(pieces)] };
}

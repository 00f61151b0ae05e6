import { createHash } from "node:crypto";
import { inflateRawSync } from "node:zlib";
import { day, fields, malformed } from "./checks.js";
import { jsonPieces } from "./json-pieces.js";
import type { Manifest } from "./manifest.js";
import { packedPieces } from "./packed-pieces.js";
import { parseManifest } from "./parse-manifest.js";

/**
 * What a line of a ledger tells: a release, several that were given out as one, or that a client was taken out of all earlier
 * ones on a day.
 */
export type LedgerRecord =
  | { readonly kind: "release"; readonly manifest: Manifest }
  | { readonly kind: "releases"; readonly manifests: readonly Manifest[] }
  | { readonly kind: "erased"; readonly on: string };

/** The releases of a line in their order. */
export function manifestsOf(record: LedgerRecord): readonly Manifest[] {
  switch (record.kind) {
    case "release":
      return [record.manifest];
    case "releases":
      return record.manifests;
    case "erased":
      return [];
    default: {
      const unknown: never = record;
      return unknown;
    }
  }
}

/** The first line of every ledger. */
export const header = JSON.stringify({ format: "rapport-ledger", version: 1 });

/**
 * A body that unpacks to more is none, and none is written: it could not be read again. A report on 100,000 episodes takes 27 MB,
 * and a text of the language can hold little more than this.
 */
const unpackedLimit = 500 * 1024 * 1024;

export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** What of a record stands in its line in plain text, and what is packed. */
function contentOf(record: LedgerRecord): {
  readonly plain: Readonly<Record<string, string>>;
  readonly body?: unknown;
} {
  switch (record.kind) {
    case "release":
      return { plain: { kind: record.kind }, body: record.manifest };
    case "releases":
      return { plain: { kind: record.kind }, body: record.manifests };
    case "erased":
      return { plain: { kind: record.kind, on: record.on } };
    default: {
      const unknown: never = record;
      return unknown;
    }
  }
}

/** A line without its end, which is what its checksum is of. Base64 needs no escape, so that JSON holds it as it is. */
async function checkedPieces(record: LedgerRecord, previous: string, limit: number): Promise<readonly Buffer[]> {
  const { plain, body } = contentOf(record);
  const head = JSON.stringify({ previous, ...plain }).slice(0, -1);
  if (body === undefined) return [Buffer.from(head)];
  return [Buffer.from(`${head},"body":"`), ...(await packedPieces(jsonPieces(body), limit)), Buffer.from('"')];
}

/** A record's line as it stands in a ledger, but for the line break, and its checksum. */
export interface WrittenLine {
  readonly pieces: readonly Uint8Array[];
  readonly sha256: string;
}

/**
 * A record as a line: with the checksum of the line before it, and last its own. In pieces, since a release of a million
 * episodes is hundreds of megabytes as one text, in each form that it would go through.
 *
 * Rejects with a `LedgerError` (`not-written`) for one that would be too large to be read again, of more than `limit` bytes.
 */
export async function recordLine(record: LedgerRecord, previous: string, limit = unpackedLimit): Promise<WrittenLine> {
  const pieces = await checkedPieces(record, previous, limit);
  const hash = createHash("sha256");
  for (const piece of pieces) hash.update(piece);
  const own = hash.copy().update("}").digest("hex");
  const end = Buffer.from(`,"sha256":"${own}"}`);
  return { pieces: [...pieces, end], sha256: hash.update(end).digest("hex") };
}

function unpack(body: unknown): unknown {
  try {
    const bytes = inflateRawSync(Buffer.from(String(body), "base64"), { maxOutputLength: unpackedLimit });
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    throw malformed("body", "a packed manifest");
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw malformed("line", "JSON");
  }
}

function parsedManifests(value: unknown): readonly Manifest[] {
  if (!Array.isArray(value) || value.length === 0) throw malformed("body", "a list of manifests");
  return value.map((each: unknown) => parseManifest(each));
}

/**
 * The record of a line, when the checksum of the line before it is `previous`.
 *
 * Throws a `LedgerError` that says what is wrong with the line, never what it holds.
 */
export function readRecord(line: string, previous: string): LedgerRecord {
  const value = parsed(line);
  const isErasure = typeof value === "object" && value !== null && "kind" in value && value.kind === "erased";
  const told = isErasure ? "on" : "body";
  const found: Readonly<Record<string, unknown>> = fields(value, "line", ["previous", "kind", told, "sha256"]);
  const { previous: before, kind, sha256: own } = found;
  const content = { previous: before, kind, [told]: found[told] };
  // Written anew and compared: no blank, escape, order or repeated field other than as it was written.
  if (JSON.stringify({ ...content, sha256: own }) !== line) throw malformed("line", "fields as they are written");
  if (own !== sha256(JSON.stringify(content))) throw malformed("sha256", "the line's own checksum");
  if (before !== previous) throw malformed("previous", "the checksum of the line before");
  if (kind === "erased") return { kind, on: day(found["on"], "on") };
  if (kind === "releases") return { kind, manifests: parsedManifests(unpack(found["body"])) };
  if (kind !== "release") throw malformed("kind", "release, releases or erased");
  return { kind, manifest: parseManifest(unpack(found["body"])) };
}

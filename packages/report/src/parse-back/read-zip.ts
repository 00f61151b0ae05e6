import { crc32 } from "node:zlib";
import { anyText, opaque } from "./bytes.js";
import { inflate } from "./inflate.js";
import type { Piece } from "./piece.js";
import { wrongZip, zipDescriptorEnd, zipEnd, zipLocal, zipRecord } from "./zip-records.js";
import type { ZipHeader, ZipRecord, ZipSpan } from "./zip-records.js";

/** A file in an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly data: Uint8Array;
}

/** The first day that the format can say, which stands for none. */
const noDate = 0x21;

function timePieces(where: string, { date, time }: ZipHeader): readonly Piece[] {
  if ((date === noDate || date === 0) && time === 0) return [];
  const two = (value: number) => String(value).padStart(2, "0");
  const day = `${1980 + (date >> 9)}-${two((date >> 5) & 15)}-${two(date & 31)}`;
  const clock = `${two(time >> 11)}:${two((time >> 5) & 63)}:${two((time & 31) * 2)}`;
  return [{ where: `${where} time`, text: `${day} ${clock}`, hidden: true }];
}

function unpacked(
  where: string,
  record: ZipRecord,
  packed: Uint8Array,
): { data: Uint8Array; behind: readonly Piece[] } {
  if (record.method !== 0 && record.method !== 8) throw wrongZip();
  const inflated = record.method === 0 ? { data: packed, used: packed.length } : inflate(packed, "raw", "XLSX file");
  if (inflated.data.length !== record.size || crc32(inflated.data) !== record.crc) throw wrongZip();
  return { data: inflated.data, behind: opaque(`${where} behind the packed data`, packed.subarray(inflated.used)) };
}

function entryAt(
  bytes: Uint8Array,
  where: string,
  record: ZipRecord,
): { data: Uint8Array; pieces: Piece[]; span: ZipSpan } {
  const local = zipLocal(bytes, record.offset);
  // Bit 0 means encrypted.
  if ((record.flags & 1) !== 0 || local.end + record.packed > bytes.length) throw wrongZip();
  const dataEnd = local.end + record.packed;
  // Bit 3 means that a descriptor follows.
  const end = (local.flags & 8) === 0 ? dataEnd : zipDescriptorEnd(bytes, dataEnd);
  const { data, behind } = unpacked(where, record, bytes.subarray(local.end, dataEnd));
  const [name, localName] = [anyText(record.name), anyText(local.name)];
  const pieces = [
    ...(name === localName ? [] : [{ where: `${where} second name`, text: localName, hidden: true }]),
    ...timePieces(where, record),
    ...(local.date === record.date && local.time === record.time ? [] : timePieces(`${where} second`, local)),
    ...opaque(`${where} extra field`, record.extra),
    ...opaque(`${where} extra field in front`, local.extra),
    ...(record.comment.length === 0
      ? []
      : [{ where: `${where} comment`, text: anyText(record.comment), hidden: true }]),
    ...behind,
  ];
  return { data, pieces, span: { start: local.start, end } };
}

function gapsBetween(bytes: Uint8Array, spans: readonly ZipSpan[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    // What two records share would be read twice, and once as something else.
    if (start < at) throw wrongZip();
    pieces.push(...opaque("bytes between the entries", bytes.subarray(at, start)));
    at = end;
  }
  return [...pieces, ...opaque("bytes behind the archive", bytes.subarray(at))];
}

/**
 * The files in a ZIP archive, and as pieces what the archive holds besides them: comments, extra fields, times, a second
 * name, and bytes that belong to nothing. Throws a `ReadBackError` where a length or checksum is wrong.
 */
export function readZip(bytes: Uint8Array): {
  readonly entries: readonly ZipEntry[];
  readonly pieces: readonly Piece[];
} {
  const archive = zipEnd(bytes);
  const entries: ZipEntry[] = [];
  const pieces: Piece[] = [];
  const spans: ZipSpan[] = [archive];
  if (archive.comment.length > 0) {
    pieces.push({ where: "archive comment", text: anyText(archive.comment), hidden: true });
  }
  let at = archive.directory;
  for (let number = 1; number <= archive.entries; number += 1) {
    const record = zipRecord(bytes, at);
    const entry = entryAt(bytes, `entry ${number}`, record);
    entries.push({ name: anyText(record.name), data: entry.data });
    pieces.push(...entry.pieces);
    spans.push(record, entry.span);
    at = record.end;
  }
  return { entries, pieces: [...pieces, ...gapsBetween(bytes, spans)] };
}

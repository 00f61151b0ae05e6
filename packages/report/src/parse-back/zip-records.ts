import { malformed } from "./read-back-error.js";

/** What both headers of an entry say (APPNOTE.TXT 6.3, sections 4.3.7 and 4.3.12). */
export interface ZipHeader {
  readonly flags: number;
  readonly method: number;
  /** Time and date in the form of MS-DOS. */
  readonly time: number;
  readonly date: number;
  readonly name: Uint8Array;
  readonly extra: Uint8Array;
}

/** An entry as the directory at the end of the archive lists it. */
export interface ZipRecord extends ZipHeader {
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly comment: Uint8Array;
  /** Where its local header begins. */
  readonly offset: number;
}

/** A part of the archive whose bytes are explained, from `start` up to before `end`. */
export interface ZipSpan {
  readonly start: number;
  readonly end: number;
}

const marks = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50, descriptor: 0x08074b50 };

/** The error of an archive that does not hold together. */
export function wrongZip(): Error {
  return malformed("XLSX file", "a ZIP archive with a whole directory, not encrypted and not in parts");
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function slice(bytes: Uint8Array, start: number, length: number): Uint8Array {
  if (start + length > bytes.length) throw wrongZip();
  return bytes.subarray(start, start + length);
}

/** The record at the end of the archive: where the directory is, and the archive's comment. */
export function zipEnd(bytes: Uint8Array): ZipSpan & { directory: number; entries: number; comment: Uint8Array } {
  const view = viewOf(bytes);
  for (let start = bytes.length - 22; start >= 0; start -= 1) {
    if (view.getUint32(start, true) !== marks.end) continue;
    const length = view.getUint16(start + 20, true);
    if (start + 22 + length > bytes.length) continue;
    const [entries, directory] = [view.getUint16(start + 10, true), view.getUint32(start + 16, true)];
    return { start, end: start + 22 + length, directory, entries, comment: slice(bytes, start + 22, length) };
  }
  throw wrongZip();
}

/** The directory's record that begins at an offset. */
export function zipRecord(bytes: Uint8Array, start: number): ZipRecord & ZipSpan {
  const head = viewOf(slice(bytes, start, 46));
  if (head.getUint32(0, true) !== marks.central) throw wrongZip();
  const [name, extra, comment] = [28, 30, 32].map((at) => head.getUint16(at, true));
  if (name === undefined || extra === undefined || comment === undefined) throw wrongZip();
  return {
    start,
    end: start + 46 + name + extra + comment,
    flags: head.getUint16(8, true),
    method: head.getUint16(10, true),
    time: head.getUint16(12, true),
    date: head.getUint16(14, true),
    crc: head.getUint32(16, true),
    packed: head.getUint32(20, true),
    size: head.getUint32(24, true),
    offset: head.getUint32(42, true),
    name: slice(bytes, start + 46, name),
    extra: slice(bytes, start + 46 + name, extra),
    comment: slice(bytes, start + 46 + name + extra, comment),
  };
}

/** The header in front of an entry's bytes; it ends where they begin. */
export function zipLocal(bytes: Uint8Array, start: number): ZipHeader & ZipSpan {
  const head = viewOf(slice(bytes, start, 30));
  if (head.getUint32(0, true) !== marks.local) throw wrongZip();
  const [name, extra] = [head.getUint16(26, true), head.getUint16(28, true)];
  return {
    start,
    end: start + 30 + name + extra,
    flags: head.getUint16(6, true),
    method: head.getUint16(8, true),
    time: head.getUint16(10, true),
    date: head.getUint16(12, true),
    name: slice(bytes, start + 30, name),
    extra: slice(bytes, start + 30 + name, extra),
  };
}

/** Where the descriptor ends that may follow an entry's bytes (4.3.9). */
export function zipDescriptorEnd(bytes: Uint8Array, start: number): number {
  const marked = start + 4 <= bytes.length && viewOf(bytes).getUint32(start, true) === marks.descriptor;
  return start + (marked ? 16 : 12);
}

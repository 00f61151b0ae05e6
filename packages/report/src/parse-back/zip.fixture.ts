import { deflateSync, strToU8 } from "fflate";
import { crc32 } from "node:zlib";

/** A file to be put into an archive, with what can be hidden beside it. */
export interface FixtureEntry {
  readonly name: string;
  readonly data: string | Uint8Array;
  /** The name in the header in front of it, if it is another one. */
  readonly localName?: string;
  readonly comment?: string;
  readonly extra?: Uint8Array;
  readonly localExtra?: Uint8Array;
  /** Bytes that follow the packed data inside the entry. */
  readonly behind?: string;
  /** Time and date in the form of MS-DOS. */
  readonly stamp?: readonly [time: number, date: number];
  readonly wrongChecksum?: boolean;
}

/** What can be hidden in an archive besides its entries. */
export interface FixtureArchive {
  readonly comment?: string;
  /** Bytes between the last entry and the directory. */
  readonly between?: string;
  /** Bytes behind the end. */
  readonly behind?: string;
}

function record(fields: readonly (readonly [value: number, bytes: 2 | 4])[], ...rest: readonly Uint8Array[]): Buffer {
  const parts = fields.map(([value, length]) => {
    const part = Buffer.alloc(length);
    part.writeUIntLE(value, 0, length);
    return part;
  });
  return Buffer.concat([...parts, ...rest]);
}

/** An archive, byte by byte (APPNOTE.TXT 6.3). */
export function zipOf(entries: readonly FixtureEntry[], archive: FixtureArchive = {}): Uint8Array {
  const locals: Buffer[] = [];
  const records: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const data = typeof entry.data === "string" ? strToU8(entry.data) : entry.data;
    const packed = Buffer.concat([deflateSync(data), strToU8(entry.behind ?? "")]);
    const [name, localName] = [strToU8(entry.name), strToU8(entry.localName ?? entry.name)];
    const comment = strToU8(entry.comment ?? "");
    const [extra, localExtra] = [entry.extra ?? new Uint8Array(), entry.localExtra ?? new Uint8Array()];
    const [time, date] = entry.stamp ?? [0, 0x21];
    const checksum = entry.wrongChecksum ? 0 : crc32(data);
    const shared = [
      [20, 2],
      [0x08_00, 2],
      [8, 2],
      [time, 2],
      [date, 2],
      [checksum, 4],
      [packed.length, 4],
      [data.length, 4],
    ] as const;
    const local = record(
      [[0x04034b50, 4], ...shared, [localName.length, 2], [localExtra.length, 2]],
      localName,
      localExtra,
      packed,
    );
    records.push(
      record(
        [
          [0x02014b50, 4],
          [20, 2],
          ...shared,
          [name.length, 2],
          [extra.length, 2],
          [comment.length, 2],
          [0, 4],
          [0, 4],
          [offset, 4],
        ],
        name,
        extra,
        comment,
      ),
    );
    locals.push(local);
    offset += local.length;
  }
  const between = strToU8(archive.between ?? "");
  const directory = Buffer.concat(records);
  const comment = strToU8(archive.comment ?? "");
  const end = record(
    [
      [0x06054b50, 4],
      [0, 4],
      [entries.length, 2],
      [entries.length, 2],
      [directory.length, 4],
      [offset + between.length, 4],
      [comment.length, 2],
    ],
    comment,
  );
  return Buffer.concat([...locals, between, directory, end, strToU8(archive.behind ?? "")]);
}

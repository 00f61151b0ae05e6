import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { sheetOf, workbookOf } from "./workbook.fixture.js";
import { zipFinding } from "./zip-finding.js";

/** A zip archive by APPNOTE.TXT 6.3.10 of PKWARE, whose entries tell the size that is given and unpack to their content. */
function zipOf(
  entries: readonly { readonly packed: Buffer; readonly told: number; readonly flags?: number }[],
): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [at, { packed, told, flags = 0 }] of entries.entries()) {
    const name = Buffer.from(`xl/worksheets/sheet${at}.xml`);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(flags, 6);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(told, 22);
    local.writeUInt16LE(name.length, 26);
    const header = Buffer.alloc(46);
    header.writeUInt32LE(0x02014b50, 0);
    header.writeUInt16LE(flags, 8);
    header.writeUInt16LE(8, 10);
    header.writeUInt32LE(packed.length, 20);
    header.writeUInt32LE(told, 24);
    header.writeUInt16LE(name.length, 28);
    header.writeUInt32LE(offset, 42);
    locals.push(local, name, packed);
    central.push(header, name);
    offset += local.length + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(central).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...central, end]);
}

const size = 100_000_000;
/** Packs to a thousandth. */
const zeros = deflateRawSync(Buffer.alloc(size));
/** Packs to a fiftieth or so, as its beginning does not pack. */
const noise = Buffer.from(Uint32Array.from({ length: 500_000 }, (_, at) => Math.imul(at, 2_654_435_761)).buffer);
const packed = deflateRawSync(Buffer.concat([noise, Buffer.alloc(size - noise.length)]));
const message = async (bytes: Buffer) => (await zipFinding(bytes, "a.xlsx"))?.message;

describe("a packed file that would fill the memory is refused before it is unpacked", () => {
  it("by the sizes that it tells, together", async () => {
    const entries = [1, 2, 3].map(() => ({ packed, told: size }));
    expect(await message(zipOf(entries.slice(0, 1)))).toBeUndefined();
    expect(await message(zipOf(entries))).toMatch(/too large inside/);
  });

  it("by how much more it unpacks to than it is", async () => {
    expect(await message(zipOf([{ packed: zeros, told: size }]))).toMatch(/too large inside/);
  });

  it("by what it unpacks to, where it tells less", async () => {
    expect(await message(zipOf([{ packed, told: 1000 }]))).toMatch(/damaged/);
  });

  it("by the number of its entries", async () => {
    const entries = Array.from({ length: 10_001 }, () => ({ packed: deflateRawSync(Buffer.alloc(0)), told: 0 }));
    expect(await message(zipOf(entries))).toMatch(/too large inside/);
  });

  it("an entry with a password is told as such, and an ordinary workbook is let through", async () => {
    expect(await message(zipOf([{ packed, told: size, flags: 1 }]))).toMatch(/password/);
    expect(await message(Buffer.from(workbookOf({ a: sheetOf(["a"]) })))).toBeUndefined();
  });
});

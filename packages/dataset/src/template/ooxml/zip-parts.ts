import { strToU8, zipSync } from "fflate";

/** The earliest day that a zip file can hold, by the clock of wherever it is made, as its format has it. */
const noTime = new Date(1980, 0, 1);

/** Files as the bytes of one zip file: the same files give the same bytes, whenever and wherever they are made. */
export function zipParts(parts: Readonly<Record<string, string>>): Uint8Array {
  const files = Object.entries(parts).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: noTime, level: 9 });
}

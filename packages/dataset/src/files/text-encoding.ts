/** How a text file's characters are written. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** Whether a file's first bytes are UTF-8; its last character may be cut. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The share of null bytes at even places, and at odd ones. */
function nulls(bytes: Uint8Array): readonly [even: number, odd: number] {
  const counts: [number, number] = [0, 0];
  bytes.forEach((byte, at) => {
    if (byte === 0) counts[at % 2 === 0 ? 0 : 1] += 1;
  });
  const half = Math.max(1, bytes.length / 2);
  return [counts[0] / half, counts[1] / half];
}

/**
 * The encoding that a file's beginning speaks for: its byte order mark, or else where null bytes stand (in UTF-16 every
 * other byte of a Latin text is null), or else UTF-8 where it is that, and Windows-1252, which any bytes are, where not.
 */
export function sniffEncoding(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const [even, odd] = nulls(bytes);
  if (odd > 0.4 && even < 0.1) return "utf-16le";
  if (even > 0.4 && odd < 0.1) return "utf-16be";
  return isUtf8(bytes) ? "utf-8" : "windows-1252";
}

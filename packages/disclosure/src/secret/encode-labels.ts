/**
 * Labels as bytes, no two lists as the same: the number of labels, then each with its length before it (32 bits, the
 * highest byte first). The text is UTF-16, since UTF-8 writes every lone surrogate as the same replacement character.
 */
export function encodeLabels(labels: readonly string[]): Uint8Array {
  // Two bytes a character, and four before each label and before all.
  const bytes = Buffer.alloc(labels.reduce((length, label) => length + 4 + 2 * label.length, 4));
  let at = bytes.writeUInt32BE(labels.length);
  for (const label of labels) {
    at = bytes.writeUInt32BE(2 * label.length, at);
    at += bytes.write(label, at, "utf16le");
  }
  return bytes;
}

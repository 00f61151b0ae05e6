/**
 * Labels as bytes, no two lists as the same: the number of labels, then each with its length before it (32 bits, the
 * highest byte first). The text is UTF-16, since UTF-8 writes every lone surrogate as the same replacement character.
 */
export function encodeLabels(labels: readonly string[]): Uint8Array {
  const length = (count: number) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(count);
    return bytes;
  };
  return Buffer.concat([
    length(labels.length),
    ...labels.flatMap((label) => {
      const text = Buffer.from(label, "utf16le");
      return [length(text.length), text];
    }),
  ]);
}

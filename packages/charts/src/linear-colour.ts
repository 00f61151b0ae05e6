/** Three numbers of a colour. */
export type Triple = readonly [number, number, number];

/** Red, green and blue of hexadecimal sRGB as shares of light, 0 to 1 (IEC 61966-2-1). */
export function linear(hex: string): Triple {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Hexadecimal sRGB of shares of light; what is outside 0 to 1 is cut. */
export function hexOf(light: Triple): string {
  const channels = light.map((share) => {
    const cut = Math.min(1, Math.max(0, share));
    const value = cut <= 0.0031308 ? cut * 12.92 : 1.055 * cut ** (1 / 2.4) - 0.055;
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${channels.join("")}`;
}

/** Three sums of three products. */
export function times(rows: readonly [Triple, Triple, Triple], [a, b, c]: Triple): Triple {
  const sum = (row: Triple) => row[0] * a + row[1] * b + row[2] * c;
  return [sum(rows[0]), sum(rows[1]), sum(rows[2])];
}

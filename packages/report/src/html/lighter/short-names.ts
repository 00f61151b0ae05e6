const letters = "abcdefghijklmnopqrstuvwxyz";

/** The names a, b … z, aa, ab … by their number, from 0: without digits, of which every one in a page is accounted for. */
export function shortName(at: number): string {
  const rest = Math.floor(at / letters.length);
  return `${rest > 0 ? shortName(rest - 1) : ""}${letters.charAt(at % letters.length)}`;
}

/** Random bytes, as many as asked for: `randomBytes` of node:crypto for a release, seeded ones in a test. */
export type RandomBytes = (length: number) => Uint8Array;

/** Draws a whole number from 0 up to and without `count`, each as likely as any other. */
export type Below = (count: bigint) => bigint;

/**
 * Exactly uniform whole numbers from random bytes: as many bits as the largest number has, drawn again where they make a
 * larger one, since a remainder would make the small numbers likelier.
 *
 * The draw throws a RangeError for a count below 1, and where the source gives another number of bytes than asked for.
 */
export function belowFrom(random: RandomBytes): Below {
  return (count) => {
    if (count < 1n) throw new RangeError("A random number is drawn from a count of 1 or more.");
    if (count === 1n) return 0n;
    const bits = (count - 1n).toString(2).length;
    const bytes = Math.ceil(bits / 8);
    for (;;) {
      const drawn = random(bytes);
      if (drawn.length !== bytes) throw new RangeError("A source of random bytes gives as many as are asked for.");
      const number = BigInt.asUintN(
        bits,
        drawn.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n),
      );
      if (number < count) return number;
    }
  };
}

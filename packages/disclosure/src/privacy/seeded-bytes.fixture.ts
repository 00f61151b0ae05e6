import { createHash } from "node:crypto";
import type { RandomBytes } from "./bits.js";

/** Bytes that look random and are the same for the same seed: SHA-256 of the seed and a counter. */
export function seededBytes(seed: string): RandomBytes {
  let [pool, block]: [readonly number[], number] = [[], 0];
  return (length) => {
    while (pool.length < length) {
      pool = [...pool, ...createHash("sha256").update(`${seed} ${block}`).digest()];
      block += 1;
    }
    const drawn = Uint8Array.from(pool.slice(0, length));
    pool = pool.slice(length);
    return drawn;
  };
}

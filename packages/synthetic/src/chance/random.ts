import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plusFromState } from "pure-rand/generator/xoroshiro128plus";

/** A source of draws. It changes with each draw and never leaves the household that it was made for. */
export type Random = ReturnType<typeof xoroshiro128plusFromState>;

/** What a household's draws are for: the course of its stays, the practice of a network that it comes to, or everything else. */
export type Stream = "stays" | "practice" | "records";

const streams: Readonly<Record<Stream, number>> = { stays: 0x3c6ef372, practice: 0x2545f491, records: 0x1b873593 };

/** The finaliser of MurmurHash3 (Appleby 2011): a one-to-one map of 32-bit words that spreads each bit over all. */
function spread(word: number): number {
  const first = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return second ^ (second >>> 16);
}

/**
 * The generator (xoroshiro128+, Blackman & Vigna 2021) of one household and one stream. Its state is a one-to-one
 * function of seed, household and stream, so that no two share one, and a household's draws depend on no other's.
 */
export function randomFor(seed: number, household: number, stream: Stream): Random {
  const high = Math.floor(seed / 0x1_0000_0000);
  const random = xoroshiro128plusFromState([
    spread(seed ^ 0x243f6a88),
    spread(high ^ streams[stream]),
    spread(household ^ 0x13198a2e),
    spread(household ^ 0x03707344),
  ]);
  // Neighbouring states give related first outputs; a few steps take them apart.
  for (let step = 0; step < 16; step += 1) random.next();
  return random;
}

/** A whole number from 0 to `count` − 1, each as likely. */
export const below = (random: Random, count: number): number => uniformInt(random, 0, count - 1);

/** A whole number from `from` to `to`, both included. */
export const between = (random: Random, from: number, to: number): number => uniformInt(random, from, to);

/** True in `percent` of 100 draws. */
export const happens = (random: Random, percent: number): boolean => uniformInt(random, 0, 99) < percent;

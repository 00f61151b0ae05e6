/** A source of draws. It changes with each draw. */
export interface Chance {
  /** The next whole number from 0 to `count` − 1, each as likely. */
  readonly below: (count: number) => number;
  /** A source of its own for a purpose, the same however much was drawn before. */
  readonly fork: (purpose: string) => Chance;
}

/** 2³² divided by the golden ratio, made odd: steps of this size visit every state once. */
const step = 0x9e3779b9;

/** The finaliser of MurmurHash3 (Appleby 2011): a one-to-one map of 32-bit words that spreads each bit over all. */
function spread(word: number): number {
  const first = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return second ^ (second >>> 16);
}

/**
 * SplitMix on 32-bit words (Steele, Lea & Flood 2014, "Fast splittable pseudorandom number generators", with the
 * finaliser above): a counter with a fixed step, each value of it spread. Whole-number arithmetic alone, so that every
 * platform draws the same.
 */
function chanceFrom(start: number): Chance {
  let state = start;
  return {
    below: (count) => {
      state = (state + step) | 0;
      return Math.floor(((spread(state) >>> 0) / 0x1_0000_0000) * count);
    },
    fork: (purpose) => {
      let word = spread(start ^ purpose.length);
      for (let at = 0; at < purpose.length; at += 1) word = spread((word + step) ^ purpose.charCodeAt(at));
      return chanceFrom(word);
    },
  };
}

/** `seed` is a whole number that JavaScript holds exactly; a `RangeError` says so where it is not. */
export function chanceOf(seed: number): Chance {
  if (!Number.isSafeInteger(seed)) throw new RangeError("Expected a seed that is a whole number, such as 7.");
  return chanceFrom(spread(seed ^ spread(Math.floor(seed / 0x1_0000_0000))));
}

/** Times in increasing order, and the row each came from. */
export interface TimeOrder {
  readonly sorted: Float64Array;
  /** For each element of `sorted`, its place in the array that was ordered. */
  readonly order: Int32Array;
}

/** Digits of a double's two halves, lowest first. 2,048 counters stay in the processor's nearest cache. */
const DIGITS = [
  { half: "low", shift: 0, mask: 0x7ff },
  { half: "low", shift: 11, mask: 0x7ff },
  { half: "low", shift: 22, mask: 0x3ff },
  { half: "high", shift: 0, mask: 0x7ff },
  { half: "high", shift: 11, mask: 0x7ff },
  { half: "high", shift: 22, mask: 0x3ff },
] as const;

/** Where the low half of a double lies in a pair of 32-bit words: 0 on little-endian machines. */
const LOW = new Uint32Array(Float64Array.of(1).buffer)[0] === 0 ? 0 : 1;

interface Keys {
  readonly low: Uint32Array;
  readonly high: Uint32Array;
  readonly order: Int32Array;
}

function emptyKeys(size: number): Keys {
  return { low: new Uint32Array(size), high: new Uint32Array(size), order: new Int32Array(size) };
}

/** Moves the keys into the order of one digit, equal ones as they stood; false where the digit is the same in all. */
function moveByDigit(from: Keys, to: Keys, digits: Uint32Array, shift: number, mask: number): boolean {
  const { low, high, order } = from;
  const size = order.length;
  const next = new Int32Array(mask + 1);
  for (let i = 0; i < size; i++) {
    const digit = ((digits[i] ?? 0) >>> shift) & mask;
    next[digit] = (next[digit] ?? 0) + 1;
  }
  if (next[((digits[0] ?? 0) >>> shift) & mask] === size) return false;
  for (let digit = 0, before = 0; digit <= mask; digit++) {
    const count = next[digit] ?? 0;
    next[digit] = before;
    before += count;
  }
  for (let i = 0; i < size; i++) {
    const digit = ((digits[i] ?? 0) >>> shift) & mask;
    const place = next[digit] ?? 0;
    next[digit] = place + 1;
    to.low[place] = low[i] ?? 0;
    to.high[place] = high[i] ?? 0;
    to.order[place] = order[i] ?? 0;
  }
  return true;
}

/** Up to this many rows, inserting them one by one takes less time than going through all counters of all digits. */
const FEW = 128;

function insertTimes(times: Float64Array): TimeOrder {
  const sorted = new Float64Array(times.length);
  const order = new Int32Array(times.length);
  for (let i = 0; i < times.length; i++) {
    const time = times[i] ?? 0;
    let place = i;
    for (; place > 0 && (sorted[place - 1] ?? 0) > time; place--) {
      sorted[place] = sorted[place - 1] ?? 0;
      order[place] = order[place - 1] ?? 0;
    }
    sorted[place] = time;
    order[place] = i;
  }
  return { sorted, order };
}

/**
 * Orders times of at least 0 (and not -0), equal ones as they stand. Many are ordered by radix sort: the bits of such
 * doubles, read as whole numbers, rise with the doubles. It is linear in time, and at a million rows takes less than
 * `Float64Array.sort`, which loses the rows.
 */
export function timeOrder(times: Float64Array): TimeOrder {
  const size = times.length;
  if (size <= FEW) return insertTimes(times);
  const words = new Uint32Array(times.buffer, times.byteOffset, 2 * size);
  let keys = emptyKeys(size);
  let spare = emptyKeys(size);
  for (let i = 0; i < size; i++) {
    keys.low[i] = words[2 * i + LOW] ?? 0;
    keys.high[i] = words[2 * i + 1 - LOW] ?? 0;
    keys.order[i] = i;
  }
  for (const { half, shift, mask } of DIGITS) {
    if (moveByDigit(keys, spare, keys[half], shift, mask)) [keys, spare] = [spare, keys];
  }
  const sorted = new Float64Array(size);
  const sortedWords = new Uint32Array(sorted.buffer);
  for (let i = 0; i < size; i++) {
    sortedWords[2 * i + LOW] = keys.low[i] ?? 0;
    sortedWords[2 * i + 1 - LOW] = keys.high[i] ?? 0;
  }
  return { sorted, order: keys.order };
}

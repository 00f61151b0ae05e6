/**
 * 1 for each event and 0 for each censoring; throws a TypeError naming the element that is neither.
 *
 * @param of what the rows belong to, put before the name, such as `samples[1].`
 */
export function eventNumbers(event: ArrayLike<boolean | number>, of = ""): Int32Array {
  const numbers = new Int32Array(event.length);
  for (let i = 0; i < event.length; i++) {
    const value = event[i];
    if (value === true || value === 1) numbers[i] = 1;
    else if (value !== false && value !== 0) throw new TypeError(`${of}event[${i}] must be true, false, 1 or 0`);
  }
  return numbers;
}

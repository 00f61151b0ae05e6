/** Up to so many numbers are put in their order by moving each to its place, which takes less than to ask for it. */
const few = 32;

/** Puts the numbers of a list from one place up to, and without, another in their order, or in the one that is given. */
export function sortPart(
  numbers: Int32Array,
  from: number,
  until: number,
  compare = (one: number, other: number) => one - other,
): void {
  if (until - from > few) {
    numbers.subarray(from, until).sort(compare);
    return;
  }
  for (let at = from + 1; at < until; at += 1) {
    const number = numbers[at] ?? 0;
    let place = at;
    for (; place > from && compare(numbers[place - 1] ?? 0, number) > 0; place -= 1) {
      numbers[place] = numbers[place - 1] ?? 0;
    }
    numbers[place] = number;
  }
}

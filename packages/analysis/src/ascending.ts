/** Whether numbers are in their order already. */
function isAscending(numbers: Uint32Array): boolean {
  for (let at = 1; at < numbers.length; at += 1) if ((numbers[at] ?? 0) < (numbers[at - 1] ?? 0)) return false;
  return true;
}

/** So many times as many different numbers as there are numbers are still counted, and not compared. */
const mostToCount = 4;

/** Puts numbers in their order where they stand, and gives them. Where they are many for how large they are, they are counted. */
export function ascending(numbers: Uint32Array): Uint32Array {
  if (isAscending(numbers)) return numbers;
  let most = 0;
  for (const number of numbers) if (number > most) most = number;
  if (most > mostToCount * numbers.length) return numbers.sort();
  const counts = new Uint32Array(most + 1);
  for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1;
  let next = 0;
  for (let number = 0; number <= most; number += 1) {
    const until = next + (counts[number] ?? 0);
    while (next < until) numbers[next++] = number;
  }
  return numbers;
}

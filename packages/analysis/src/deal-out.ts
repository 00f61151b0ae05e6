/** Where those of each number begin in a list in their order, and last where it ends. */
function beginningsOf(numbers: Int32Array, rows: Int32Array): Uint32Array {
  let most = -1;
  for (let at = 0; at < rows.length; at += 1) most = Math.max(most, numbers[rows[at] ?? 0] ?? 0);
  const beginnings = new Uint32Array(most + 2);
  for (let at = 0; at < rows.length; at += 1) {
    const after = (numbers[rows[at] ?? 0] ?? 0) + 1;
    beginnings[after] = (beginnings[after] ?? 0) + 1;
  }
  for (let at = 1; at < beginnings.length; at += 1) {
    beginnings[at] = (beginnings[at] ?? 0) + (beginnings[at - 1] ?? 0);
  }
  return beginnings;
}

/** Whether the rows stand in the order of their numbers already, as those of a file that was written client by client do. */
function areAscending(numbers: Int32Array, rows: Int32Array): boolean {
  let last = -1;
  for (let at = 0; at < rows.length; at += 1) {
    const number = numbers[rows[at] ?? 0] ?? 0;
    if (number < last) return false;
    last = number;
  }
  return true;
}

/**
 * Rows in the order of their numbers, and those with one number as they stood. Numbers are from 0 and not many more than rows, so
 * that each is dealt to its place and none is compared with another.
 */
export function dealOut(numbers: Int32Array, rows: Int32Array): Int32Array {
  if (areAscending(numbers, rows)) return rows;
  const next = beginningsOf(numbers, rows);
  const sorted = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const number = numbers[row] ?? 0;
    const place = next[number] ?? 0;
    sorted[place] = row;
    next[number] = place + 1;
  }
  return sorted;
}

/** The numbers of so many rows in their order. */
export function taken(numbers: Int32Array, rows: Int32Array): Int32Array<ArrayBuffer> {
  const found = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) found[at] = numbers[rows[at] ?? 0] ?? 0;
  return found;
}

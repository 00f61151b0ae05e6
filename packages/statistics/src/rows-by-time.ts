/** Rows gathered by the time they belong to. */
export interface RowsByTime {
  /** Row numbers, those of the first time first. */
  readonly rows: Int32Array;
  /** Where each time's rows begin in `rows`; one element more than there are times. */
  readonly from: Int32Array;
}

/** Gathers rows by their place in a list of times, in linear time; rows whose exit is -1 are left out. */
export function rowsByTime(place: Int32Array, exit: Int32Array, times: number): RowsByTime {
  const from = new Int32Array(times + 1);
  let kept = 0;
  for (let i = 0; i < place.length; i++) {
    if (exit[i] === -1) continue;
    const next = (place[i] ?? 0) + 1;
    from[next] = (from[next] ?? 0) + 1;
    kept += 1;
  }
  for (let j = 1; j <= times; j++) from[j] = (from[j] ?? 0) + (from[j - 1] ?? 0);
  const free = from.slice();
  const rows = new Int32Array(kept);
  for (let i = 0; i < place.length; i++) {
    if (exit[i] === -1) continue;
    const j = place[i] ?? 0;
    const slot = free[j] ?? 0;
    rows[slot] = i;
    free[j] = slot + 1;
  }
  return { rows, from };
}

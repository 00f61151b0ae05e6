/** One column of a part of a result. */
interface Vector {
  readonly getItem: (row: number) => unknown;
}

/** A result of the engine, that is made while it is read. */
interface Streamed {
  readonly columnCount: number;
  /** The next rows; null or empty after the last ones. */
  readonly fetchChunk: () => Promise<{
    readonly rowCount: number;
    readonly getColumnVector: (column: number) => Vector;
  } | null>;
}

/** The numbers of a vector at once: value by value takes twenty times as long. */
function itemsOf(vector: Vector, rows: number): Int32Array {
  // The library keeps them in a field that it does not promise; without it they are read one by one.
  if ("items" in vector && vector.items instanceof Int32Array) return vector.items.subarray(0, rows);
  return Int32Array.from({ length: rows }, (_, at) => Number(vector.getItem(at)));
}

function joined(parts: readonly Int32Array[]): Int32Array {
  const whole = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let from = 0;
  for (const part of parts) {
    whole.set(part, from);
    from += part.length;
  }
  return whole;
}

/**
 * The columns of a result in which every cell is a 32-bit integer, each as one list. The result is one that is made while it
 * is read, so that it is never in memory a second time.
 */
export async function numberColumns(result: Streamed): Promise<readonly Int32Array[]> {
  const parts: Int32Array[][] = Array.from({ length: result.columnCount }, () => []);
  for (;;) {
    const chunk = await result.fetchChunk();
    if (!chunk || chunk.rowCount === 0) break;
    for (const [at, column] of parts.entries()) {
      column.push(itemsOf(chunk.getColumnVector(at), chunk.rowCount).slice());
    }
  }
  return parts.map((column) => joined(column.splice(0)));
}

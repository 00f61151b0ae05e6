interface NumberVector {
  getItem(at: number): unknown;
}

interface NumberChunk {
  readonly rowCount: number;
  getColumnVector(at: number): NumberVector;
}

/** An answer of the engine that is read chunk by chunk. */
export interface NumberChunks {
  readonly columnCount: number;
  fetchChunk(): Promise<NumberChunk | null>;
}

/** The numbers of a vector at once: value by value takes twenty times as long. */
function itemsOf(vector: NumberVector, rows: number): Int32Array {
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
export async function numberColumns(result: NumberChunks): Promise<readonly Int32Array[]> {
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

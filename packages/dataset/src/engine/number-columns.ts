interface NumberVector {
  getItem(at: number): unknown;
}

interface NumberChunk {
  readonly rowCount: number;
  getColumnVector(at: number): NumberVector;
}

/** An answer of the engine that is there as a whole, in chunks. */
export interface NumberChunks {
  readonly columnCount: number;
  readonly rowCount: number;
  readonly chunkCount: number;
  getChunk(at: number): NumberChunk;
}

/** The numbers of a vector at once: value by value takes twenty times as long. */
function itemsOf(vector: NumberVector, rows: number): Int32Array {
  // The library keeps them in a field that it does not promise; without it they are read one by one.
  if ("items" in vector && vector.items instanceof Int32Array) return vector.items.subarray(0, rows);
  return Int32Array.from({ length: rows }, (_, at) => Number(vector.getItem(at)));
}

/**
 * The columns of a result in which every cell is a 32-bit integer, each as one list. To wait for each chunk of a result that is
 * made while it is read takes twice as long as to have it made first.
 */
export function numberColumns(result: NumberChunks): readonly Int32Array[] {
  const columns = Array.from({ length: result.columnCount }, () => new Int32Array(result.rowCount));
  let from = 0;
  for (let place = 0; place < result.chunkCount; place += 1) {
    const chunk = result.getChunk(place);
    for (const [at, column] of columns.entries()) column.set(itemsOf(chunk.getColumnVector(at), chunk.rowCount), from);
    from += chunk.rowCount;
  }
  return columns;
}

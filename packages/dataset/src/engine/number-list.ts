type Items = Int32Array | Float64Array | BigInt64Array;

function isItems(items: unknown): items is Items {
  return items instanceof Int32Array || items instanceof Float64Array || items instanceof BigInt64Array;
}

/** A plain list of some items. Of full length from the start: growing it, or an iterator, takes four times as long. */
function listOf(items: Items, from: number, length: number): readonly number[] {
  const list: number[] = [];
  list.length = length;
  for (let at = 0; at < length; at += 1) list[at] = Number(items[from + at]);
  return list;
}

/** Without nulls there is no mask. The library keeps it in a field that it does not promise. */
function isWithoutNulls(vector: object): boolean {
  if (!("validity" in vector)) return false;
  const { validity } = vector;
  return typeof validity === "object" && validity !== null && "data" in validity && validity.data === null;
}

/** A vector of lists, as far as it is read here. */
export interface ListVector {
  readonly childVector: object;
  getEntryOffset(row: number): number;
  getEntryLength(row: number): number;
  getItemVector(row: number): object | null;
}

/**
 * A row's list of numbers at once, and not value by value. `undefined` where the numbers are kept in another
 * form, or some are missing; `null` where there is no list.
 */
export function numberList(vector: ListVector, row: number): readonly number[] | null | undefined {
  const { childVector: child } = vector;
  if (!("items" in child && isItems(child.items) && isWithoutNulls(child))) return undefined;
  if (vector.getItemVector(row) === null) return null;
  return listOf(child.items, vector.getEntryOffset(row), vector.getEntryLength(row));
}

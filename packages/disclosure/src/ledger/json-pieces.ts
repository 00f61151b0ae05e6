/** So many items of a list that a piece is neither one of them nor all of a long list. */
const together = 256;

/**
 * Plain data as JSON, in pieces which together are what `JSON.stringify` writes, so that no text of the whole is held. A
 * field that is `undefined` is left out, as there.
 */
export function* jsonPieces(value: unknown): Generator<string> {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    yield "[";
    for (let from = 0; from < items.length; from += together) {
      const some = JSON.stringify(items.slice(from, from + together)).slice(1, -1);
      yield from === 0 ? some : `,${some}`;
    }
    yield "]";
    return;
  }
  if (typeof value !== "object" || value === null) {
    yield JSON.stringify(value);
    return;
  }
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  yield "{";
  for (const [at, [name, field]] of fields.entries()) {
    yield `${at === 0 ? "" : ","}${JSON.stringify(name)}:`;
    yield* jsonPieces(field);
  }
  yield "}";
}

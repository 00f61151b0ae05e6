/** Stands in the default branch of a switch: an event or command that no branch handles does not compile. */
export function exhausted<Fallback>(_never: never, fallback: Fallback): Fallback {
  return fallback;
}

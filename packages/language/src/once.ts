/** What is made when it is first asked for: a command that says nothing need not wait for it. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/**
 * What each of several works of the engine gives, which it does at the same time; in their order. Rejects with the first error
 * among them when all have ended, since only then may the engine be closed.
 */
export async function allEnded<Result>(works: readonly Promise<Result>[]): Promise<readonly Result[]> {
  const ended = await Promise.allSettled(works);
  return ended.map((each) => {
    if (each.status === "rejected") throw each.reason;
    return each.value;
  });
}

/**
 * The answers to two questions that are asked at the same time. Where one fails it rejects once both have ended: only then may
 * the dataset be closed.
 */
export async function askBoth<One, Other>(one: Promise<One>, other: Promise<Other>): Promise<readonly [One, Other]> {
  const both = [one, other] as const;
  await Promise.allSettled(both);
  return Promise.all(both);
}

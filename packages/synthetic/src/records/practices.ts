import { below, randomFor } from "../chance/random.js";

/**
 * The place of the practice that a household comes to, from 0: of n practices the first is the largest, with n + 1 parts of
 * all, and each that follows has one part less. It is drawn apart from everything else, on which it has no effect.
 */
export function practiceOf(seed: number, household: number, practices: number): number {
  if (practices === 1) return 0;
  const sizes = Array.from({ length: practices }, (_, at) => practices + 1 - at);
  const drawn = below(
    randomFor(seed, household, "practice"),
    sizes.reduce((sum, size) => sum + size, 0),
  );
  let before = 0;
  return sizes.findIndex((size) => {
    before += size;
    return drawn < before;
  });
}

/** What the records call a practice. */
export const practiceId = (place: number): string => `site-${place + 1}`;

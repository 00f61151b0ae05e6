/** Park & Miller (1988) minimal generator of numbers between 0 and 1, so that every run sees the same. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

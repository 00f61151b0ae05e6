/** Park & Miller (1988) minimal generator of numbers between 0 and 1, so that every run sees the same. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  // The first numbers of neighbouring seeds are neighbours themselves.
  next();
  next();
  return next;
}

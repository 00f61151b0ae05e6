/**
 * Numbers of attended sessions at which a life table on a clock of sessions is cut, the same for every practice: one by one
 * where stages are short (an evaluation takes one to three, P3.2), then ever farther apart. The first bin holds stays that
 * ended without a session, too.
 */
export const sessionBins: readonly number[] = [
  1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 26, 32, 40, 52, 65, 78, 104, 130, 156, 208, 260, 365, 520,
];

/** To how many sessions a median or a quartile may be rounded, the finest first. */
export const sessionSteps: readonly number[] = [1, 2, 3, 4, 6, 8, 12];

/** Numbers of sessions after which every practice is told what became of the stays. */
export const tellingSessions: readonly number[] = [1, 3, 6, 12, 24, 52];

/** Ratings run from 0 to 10, so that a change is within 10 points. */
export const gboScale = 10;

/**
 * T scores in whole numbers: with weights w they lie within 20 Σw / √(0.7 Σw² + 0.3 (Σw)²) of 50, which nears 20 / √0.3 = 36.5
 * the more goals there are.
 */
export const gasScoreRange = [13, 87] as const;

/** By how much a T score can change at most. */
export const gasScale = gasScoreRange[1] - gasScoreRange[0];

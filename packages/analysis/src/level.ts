/** How sure an interval is meant to be. */
export const level = 0.95;

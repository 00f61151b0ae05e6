/** A day as a number that is never negative. */
export const dayNumber = (day: string): string => `${day} - cast('0001-01-01' as date)`;

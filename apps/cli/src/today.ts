const hour = 3_600_000;

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Today. */
export const today = (): string => dayOf(Date.now());

/** The day where it is latest on Earth, 14 hours ahead: what is after it has not happened anywhere. */
export const lastDayOnEarth = (now = Date.now()): string => dayOf(now + 14 * hour);

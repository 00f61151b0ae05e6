const hour = 3_600_000;

const dayOf = (time: Date): string => time.toISOString().slice(0, 10);

/** Today. */
export const today = (): string => dayOf(new Date());

/** The day where it is latest on Earth, 14 hours ahead: what is after it has not happened anywhere. */
export const lastDayOnEarth = (now = new Date()): string => dayOf(new Date(now.getTime() + 14 * hour));

/** A term of the method part, and what it means there. */
export type Definition = readonly [term: string, meaning: string];

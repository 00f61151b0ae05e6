/** The version of this package, as a report names it. */
export const version = "0.1.0";

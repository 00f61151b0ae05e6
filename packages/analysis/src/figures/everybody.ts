/** The code of the group that everybody is in. */
export const everybody = "all";

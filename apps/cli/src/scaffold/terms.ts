/** The licences that a new plug-in can have. */
export const licenses = ["MIT", "Apache-2.0", "none"] as const;
export type License = (typeof licenses)[number];

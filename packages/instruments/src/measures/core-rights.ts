import type { Rights } from "../instrument.js";

/** The terms of all CORE measures. */
export const coreRights: Rights = {
  terms: "free-with-conditions",
  status: "established",
  note: "CORE System Trust, CC BY-NC-ND 4.0: free to use with unchanged text and the copyright line, not commercially.",
};

import type { Rights } from "../instrument.js";

/** Of all forms of the IIEF. */
export const iiefRights: Rights = {
  terms: "licence",
  status: "established",
  note: "Copyright IQVIA (2007); a licence is needed.",
};

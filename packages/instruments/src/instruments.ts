import type { Instrument } from "./instrument.js";
import { asex } from "./measures/asex.js";
import { bdi2 } from "./measures/bdi-ii.js";
import { core10 } from "./measures/core-10.js";
import { coreOm } from "./measures/core-om.js";
import { csi16, csi32, csi4 } from "./measures/csi.js";
import { das7 } from "./measures/das-7.js";
import { das } from "./measures/das.js";
import { fsdsR, sdsR } from "./measures/fsds-r.js";
import { fsfi6 } from "./measures/fsfi-6.js";
import { fsfi } from "./measures/fsfi.js";
import { gad7 } from "./measures/gad-7.js";
import { gas, gbo } from "./measures/goal-ratings.js";
import { grissMen, grissWomen } from "./measures/griss.js";
import { iief15 } from "./measures/iief-15.js";
import { iief5, shim } from "./measures/iief-5.js";
import { nsssS } from "./measures/nsss-s.js";
import { ors, srs } from "./measures/ors-srs.js";
import { pedt } from "./measures/pedt.js";
import { phq9 } from "./measures/phq-9.js";
import { rdas } from "./measures/rdas.js";
import { sdi2 } from "./measures/sdi-2.js";

/** Every instrument by its code: sexual function, the relationship, distress, the session, goals. */
export const instruments = Object.freeze({
  fsfi,
  "fsfi-6": fsfi6,
  "iief-15": iief15,
  "iief-5": iief5,
  shim,
  "fsds-r": fsdsR,
  "sds-r": sdsR,
  pedt,
  asex,
  "griss-men": grissMen,
  "griss-women": grissWomen,
  "nsss-s": nsssS,
  "sdi-2": sdi2,
  das,
  rdas,
  "das-7": das7,
  "csi-4": csi4,
  "csi-16": csi16,
  "csi-32": csi32,
  "core-10": core10,
  "core-om": coreOm,
  "phq-9": phq9,
  "gad-7": gad7,
  "bdi-ii": bdi2,
  ors,
  srs,
  gbo,
  gas,
} satisfies Record<string, Instrument>);

const byCode: ReadonlyMap<string, Instrument> = new Map(Object.entries(instruments));

/** The instrument with this code, or undefined. */
export function instrumentFor(code: string): Instrument | undefined {
  return byCode.get(code);
}

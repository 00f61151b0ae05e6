import { asex } from "./asex.js";
import { bdi2 } from "./bdi-ii.js";
import { core10 } from "./core-10.js";
import { csi16 } from "./csi-16.js";
import { das } from "./das.js";
import { fsfi } from "./fsfi.js";
import { gad7 } from "./gad-7.js";
import { iief5 } from "./iief-5.js";
import type { Instrument } from "./instrument.js";
import { phq9 } from "./phq-9.js";

/** Every instrument by its code. */
export const instruments = Object.freeze({
  "phq-9": phq9,
  "gad-7": gad7,
  "core-10": core10,
  asex,
  fsfi,
  "iief-5": iief5,
  "csi-16": csi16,
  das,
  "bdi-ii": bdi2,
} satisfies Record<string, Instrument>);

const byCode: ReadonlyMap<string, Instrument> = new Map(Object.entries(instruments));

/** The instrument with this code, or undefined. */
export function instrumentFor(code: string): Instrument | undefined {
  return byCode.get(code);
}

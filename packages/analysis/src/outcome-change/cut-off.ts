import { defaultOf } from "@rapport/instruments";
import type { CutOff, Instrument } from "@rapport/instruments";

/** The default cut-off of an instrument's total; `undefined` where there is none, or where a total alone does not decide. */
export function cutOffOf({ cutOffs }: Instrument): CutOff | undefined {
  const found = defaultOf(cutOffs);
  return found && found.orItems === undefined ? found : undefined;
}

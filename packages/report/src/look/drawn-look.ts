import { accented, plainPalettes } from "@rapport/charts";
import type { Palettes } from "@rapport/charts";
import type { Logo, Look } from "./look.js";
import { LookError } from "./look-error.js";
import { lookProblems } from "./look-problems.js";

/** A look that was found to be in order, as pages and charts are drawn with it. */
export interface DrawnLook {
  readonly palettes: Palettes;
  readonly logo?: Logo;
}

export const plainLook: DrawnLook = { palettes: plainPalettes };

/** Throws a `LookError` with every problem where the look cannot be used. */
export function drawnLook(look: Look = {}): DrawnLook {
  const problems = lookProblems(look);
  if (problems.length > 0) throw new LookError(problems);
  const { palettes = plainPalettes } = look.accent === undefined ? {} : accented(look.accent);
  return look.logo ? { palettes, logo: look.logo } : { palettes };
}

import type { Language } from "@rapport/language";
import type { Look } from "./look/look.js";

/** How a report is shown; what it says is the same whatever is chosen. */
export interface RenderOptions {
  /** What texts and numbers are in; English if left out. */
  readonly language?: Language;
  /** Pages and charts alone have one; the plain look if left out. */
  readonly look?: Look;
}

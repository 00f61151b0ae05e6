import type { Draw } from "../draw.js";
import type { KindBuilders } from "../kind-builders.js";

/** What a practice is made with. */
export interface Tools {
  readonly build: KindBuilders;
  readonly draw: Draw;
}

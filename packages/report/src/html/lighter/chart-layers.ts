import { overlap } from "./box.js";
import type { Mark } from "./chart-mark.js";

/** Marks that look the same, to be drawn together. */
export interface Layer {
  readonly look: string;
  readonly marks: readonly Mark[];
}

function lookOf({ kind, look }: Mark): string {
  return `${kind} ${Object.entries(look).join(" ")}`;
}

/** Whether a mark may not be drawn before what a layer draws: it would lie below it, or its words would be read before. */
function isAbove(mark: Mark, { marks }: Layer): boolean {
  return marks.some((other) => (mark.kind === "text" && other.kind === "text") || overlap(mark.box, other.box));
}

/** Whether a mark can be one with those of a layer. */
function fits(mark: Mark, { marks }: Layer): boolean {
  return mark.kind !== "path" || mark.overlaps || !marks.some((other) => overlap(mark.box, other.box));
}

/**
 * The marks of a chart in layers of the same look, with as few layers as can be where each mark goes down to one of its look
 * past what it does not touch. Texts stay in their order.
 */
export function chartLayers(marks: readonly Mark[]): readonly Layer[] {
  const layers: { readonly look: string; readonly marks: Mark[] }[] = [];
  for (const mark of marks) {
    const look = lookOf(mark);
    const blocked = layers.findLastIndex((layer) => layer.look === look || isAbove(mark, layer));
    const layer = layers[blocked];
    if (mark.kind !== "other" && layer?.look === look && fits(mark, layer)) {
      layer.marks.push(mark);
    } else layers.push({ look, marks: [mark] });
  }
  return layers;
}

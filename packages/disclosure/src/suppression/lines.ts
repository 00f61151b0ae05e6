import type { CountSystem, Relation } from "../system/count-system.js";

/** A whole and the parts of it that one relation names; places in the counts. */
export interface Line {
  readonly whole: number;
  readonly parts: readonly number[];
  /** Whether the parts are all of the whole. */
  readonly exhaustive: boolean;
}

function lineOf({ terms, sense }: Relation): Line | undefined {
  const ups = terms.filter(([, coefficient]) => coefficient > 0);
  const downs = terms.filter(([, coefficient]) => coefficient < 0);
  const [wholes, parts] = ups.length === 1 || sense === ">=" ? [ups, downs] : [downs, ups];
  const [whole, ...others] = wholes;
  if (whole === undefined || others.length > 0) return undefined;
  return { whole: whole[0], parts: parts.map(([variable]) => variable), exhaustive: sense === "=" };
}

/** The relations that say that parts make up a whole, or are contained in it; others are left out. */
export function linesOf(system: CountSystem): readonly Line[] {
  return system.relations.map(lineOf).filter((line) => line !== undefined);
}

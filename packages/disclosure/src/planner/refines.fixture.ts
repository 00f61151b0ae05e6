import type { Cut } from "./cut.js";

/** The parts in each class. */
export const parts = ({ classes }: Cut): readonly (readonly string[])[] => classes.map(({ of }) => of);

/** Whether every class of the one lies within a class of the other. */
export function refines(fine: Cut, coarse: Cut): boolean {
  return parts(fine).every((of) => parts(coarse).some((wider) => of.every((leaf) => wider.includes(leaf))));
}

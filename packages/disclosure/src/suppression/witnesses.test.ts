import { describe, expect, it } from "vitest";
import { attackedSystem } from "./attacked-system.js";
import { needOf } from "./sensitive.js";
import { only, sumsOf } from "./tables.fixture.js";
import { areWitnessesEnough, collectWitnesses } from "./witnesses.js";

const { system } = sumsOf([2, 3, 4], [[0, 1, 2]]);
const swap = Float64Array.of(5, 0, 4, 9);
const grow = Float64Array.of(2, 3, 9, 14);

describe("witnesses of what a reader cannot rule out", () => {
  it("count only under patterns that hide all in which they differ from the exact counts, whenever they were added", () => {
    const witnesses = collectWitnesses(attackedSystem(system, undefined, undefined));
    witnesses.add(swap);
    const pair = only(system, [0, 1]);
    expect(witnesses.facing(pair)).toEqual([swap]);
    witnesses.add(grow);
    expect(witnesses.facing(pair)).toEqual([swap]);
    expect(witnesses.facing(only(system, [0]))).toEqual([]);
    expect(witnesses.facing(only(system, [0, 1, 2, 3]))).toEqual([swap, grow]);
    const growing = only(system, [2, 3]);
    expect(witnesses.facing(growing)).toEqual([grow]);
    witnesses.add(grow);
    expect(witnesses.facing(growing)).toEqual([grow, grow]);
  });

  it("show a need with the exact counts, and nothing that they do not reach", () => {
    const need = (width: number) => needOf(system.counts, { terms: [[0, 1]], width });
    expect(areWitnessesEnough(need(3), [swap])).toBe(true);
    expect(areWitnessesEnough(need(4), [swap, grow])).toBe(false);
    expect(areWitnessesEnough(need(1), [])).toBe(false);
  });
});

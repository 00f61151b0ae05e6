import { describe, expect, it } from "vitest";
import { testSecret } from "../draft.fixture.js";
import { secretFrom } from "../secret/secret.js";
import { keyedDraws } from "./keyed-draws.js";

/** Tokens as clients have them: 22 characters of base64url. */
const token = (letter: string) => letter.repeat(21) + "A";
const [ada, ben, eva] = ["a", "b", "e"].map((letter) => [token(letter)]) as [string[], string[], string[]];

interface Cell {
  readonly units: readonly (readonly string[])[];
  readonly things: readonly number[];
  readonly path?: string;
  readonly filters?: Readonly<Record<string, string>>;
  readonly attempt?: number;
  readonly secret?: typeof testSecret;
}

/** What one cell is drawn. */
function drawOf({ units, things, path = "q/g/n", filters = {}, attempt = 0, secret = testSecret }: Cell): number {
  const cell = { path, count: things.length, things: Uint32Array.from(things), atLeast: 0 };
  const scope = { asOf: "2026-06-30", filters };
  return keyedDraws(secret, [cell], { scope, unitTokens: units, attempt })[0] ?? -1;
}

describe("the draw of a cell", () => {
  const both = { units: [ada, ben, eva], things: [0, 1] };

  it("is the same whenever the same clients are counted, however they are numbered on that day", () => {
    expect(drawOf({ units: [eva, ben, ada], things: [1, 2] })).toBe(drawOf(both));
  });

  it("is another for others, for fewer, and where somebody has one thing more", () => {
    const sets = [[0, 1], [0, 2], [0], [0, 0, 1], [0, 1, 1], [0, 0], []];
    expect(new Set(sets.map((things) => drawOf({ ...both, things }))).size).toBe(sets.length);
  });

  it("tells a couple that shares a unit from the same two with one each", () => {
    const couple = [[...ada, ...ben]];
    const draws = [drawOf({ units: couple, things: [0] }), drawOf({ units: couple, things: [0, 0] }), drawOf(both)];
    expect(new Set(draws).size).toBe(3);
  });

  it("hangs on how many there are of those of whom nothing is known, and on nothing else of them", () => {
    const units = [ada, [], [], []];
    expect(drawOf({ units, things: [0, 1, 2] })).toBe(drawOf({ units, things: [0, 2, 3] }));
    expect(drawOf({ units, things: [0, 1, 2] })).not.toBe(drawOf({ units, things: [0, 1, 2, 3] }));
  });

  it("is another for another definition, another attempt and another practice", () => {
    const others = [{}, { path: "q/g/m" }, { filters: { practice: "p" } }, { attempt: 1 }];
    const secret = secretFrom(new Uint8Array(32).fill(8));
    const draws = [...others, { secret }].map((other) => drawOf({ ...both, ...other }));
    expect(new Set(draws).size).toBe(draws.length);
  });
});

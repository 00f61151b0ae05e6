import { attackBeside, definePolicy, emptyLedger, release, secretFrom } from "@rapport/disclosure";
import type { Draft, ReadersFindings, ReadersKnowledge } from "@rapport/disclosure";
import { describe, expect, it } from "vitest";

const things = (from: number, to: number) => ({
  things: Uint32Array.from({ length: to - from }, (_, at) => from + at),
});

const draft: Draft = {
  scope: { asOf: "2026-06-30", filters: {} },
  units: Array.from({ length: 100 }, (_, unit) => [`client ${unit}`]),
  practitioners: 4,
  population: { clients: things(0, 100), episodes: things(0, 100), clientsWithoutConsent: 4 },
  questions: [
    {
      question: "outcomeChange",
      expected: [],
      groups: [
        {
          code: "phq-9",
          of: things(0, 100),
          figures: {
            reliable: {
              kind: "breakdown",
              total: things(0, 100),
              parts: [
                { code: "improved", ...things(0, 52) },
                { code: "unchanged", ...things(52, 97) },
                { code: "deteriorated", ...things(97, 100) },
              ],
            },
          },
        },
      ],
    },
  ],
};

const made = (attacker?: (input: ReadersKnowledge) => Promise<ReadersFindings>) =>
  release(draft, definePolicy(), emptyLedger, secretFrom(new Uint8Array(32).fill(7)), {
    madeOn: "2026-07-01",
    ...(attacker ? { attacker } : {}),
  });

describe("an attack in a thread of its own", () => {
  it("lets through what the attack in this one lets through, report after report", async () => {
    const here = await made();
    const { attacker, end } = attackBeside();
    const beside = async (input: ReadersKnowledge) => attacker(input);
    expect(await made(beside)).toEqual(here);
    expect(await made(beside)).toEqual(here);
    await end();
  });

  it("finds what is printed too closely: a count of three that a sum gives away", async () => {
    const { attacker, end } = attackBeside();
    const exactly = (count: number) => ({ lower: count, upper: count });
    const found = await attacker({
      knowledge: {
        bounds: [exactly(10), exactly(7), { lower: 0, upper: 10 }],
        relations: [
          {
            terms: [
              [0, 1],
              [1, -1],
              [2, -1],
            ],
            sense: "=",
          },
        ],
      },
      targets: [{ terms: [[2, 1]], width: 3, within: { lower: 1, upper: 4 } }],
      insiders: [],
      known: [[10, 7, 3]],
      timeLimit: 5,
    });
    expect(found).toEqual({ kind: "checked", breaches: [expect.objectContaining({ target: 0, reason: "narrow" })] });
    await end();
  });

  it("rejects where the thread fails, now or before, and where it is ended", async () => {
    const failing = attackBeside();
    const senseless = {} as ReadersKnowledge;
    await expect(failing.attacker(senseless)).rejects.toThrow(TypeError);
    await expect(failing.attacker(senseless)).rejects.toThrow(TypeError);
    const ended = attackBeside();
    await ended.end();
    await expect(ended.attacker(senseless)).rejects.toThrow("has ended");
  });
});

import { checkDetails } from "@rapport/plugin";
import { testIntervention } from "@rapport/plugin/testing";
import { describe, expect, it } from "vitest";
import { bibliotherapy } from "./bibliotherapy.js";

describe("P5.2 reading, watching, own research", () => {
  it("keeps the contract, and counts the kind, what was finished, how useful it was and what came of it", () => {
    const cases = {
      valid: [{ kind: "film", finished: true }],
      invalid: [{ kind: "film" }, { kind: "song", finished: true }, { kind: "film", finished: true, useful: 7.5 }],
      metrics: {
        items: 4,
        adherence: 1,
        kind: "book",
        finished: 0.75, // 3 of 4
        firstFinished: { days: 0, outcome: "reached" },
        useful: 6.5, // (6 + 5 + 8 + 7) / 4
        triedFromIt: true,
        discussedWithPartner: true,
      },
    } as const;
    expect(() => testIntervention(bibliotherapy, cases)).not.toThrow();
  });

  it("P1.4 records the kind and never the title, which could name a concern", () => {
    const details = { kind: "book", finished: true };
    expect(checkDetails(bibliotherapy, details).issues).toBeUndefined();
    expect(checkDetails(bibliotherapy, { ...details, title: "a title" }).issues).toHaveLength(1);
  });

  it("asks nothing about a partner of a client who has none", () => {
    const [, unshared] = bibliotherapy.examples;
    expect(unshared).toEqual({ kind: "book", finished: false, useful: 5 });
    expect(checkDetails(bibliotherapy, unshared).issues).toBeUndefined();
  });
});

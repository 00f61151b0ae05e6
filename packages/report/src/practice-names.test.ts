import { definePolicy, secretFrom } from "@rapport/disclosure";
import { describe, expect, it } from "vitest";
import { hiddenPractices, practiceNames, reportPractices } from "./practice-names.js";

const secret = secretFrom(new Uint8Array(32).fill(7));
const ids = ["north", "south", "east", "west"];
const network = { practices: ids };
const names = { elsewhere: "Nobody", south: "South Street", north: "North" };

describe("what practices are called", () => {
  it("is their names in the order given, then letters in an order of the secret", () => {
    const named = practiceNames(network, names, secret);
    expect(named.map(({ label }) => label)).toEqual(["South Street", "North", "Practice A", "Practice B"]);
    expect(named.slice(0, 2).map(({ id }) => id)).toEqual(["south", "north"]);
    const orders = Array.from(
      { length: 20 },
      (_, at) => practiceNames(network, names, secretFrom(new Uint8Array(32).fill(at + 1)))[2]?.id,
    );
    expect(new Set(orders)).toEqual(new Set(["east", "west"]));
  });

  it("among codes is letters that the secret makes, the same when others join", () => {
    const codes = new Map(practiceNames(network, {}, secret).map(({ id, code }) => [id, code]));
    const before = practiceNames({ practices: ["south", "west"] }, names, secret);
    expect(before.map(({ id, code }) => codes.get(id) === code)).toEqual([true, true]);
    expect([...codes.values()].every((code) => /^[a-z]{12}$/u.test(code))).toBe(true);
    expect(new Set(codes.values()).size).toBe(4);
  });

  it("goes on after Z", () => {
    const many = { practices: Array.from({ length: 28 }, (_, at) => `p${at}`) };
    expect(practiceNames(many, {}, secret).map(({ label }) => label)).toEqual(
      expect.arrayContaining(["Practice Z", "Practice AA", "Practice AB"]),
    );
  });

  it("is in a report as far as the practices are in it, with what the policy would not have made out", () => {
    expect(reportPractices(network, names, definePolicy())).toEqual({
      number: 4,
      named: ["South Street", "North"],
      chosen: false,
      fewest: 2,
    });
    const one = { practices: ["south"], onlyPractices: ["south"] };
    expect(reportPractices(one, names, definePolicy())).toEqual({ number: 1, named: ["South Street"], chosen: true });
    expect(reportPractices(network, {}, definePolicy({ recipient: "team" }))).not.toHaveProperty("fewest");
    expect(reportPractices({ practices: [] }, names, definePolicy())).toBeUndefined();
  });

  it("hides every identifier that is no part of a name", () => {
    expect(hiddenPractices(network, names)).toEqual(["east", "west"]);
  });
});

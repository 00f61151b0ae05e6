import { definePolicy } from "@rapport/disclosure";
import { describe, expect, it } from "vitest";
import { assertGroupsAllowed, groupingOf } from "./grouping.js";

describe("what a report is grouped by", () => {
  it("P7.1 is one of six", () => {
    const six = ["concern", "kind", "period", "practitioner", "pathway", "practice"];
    expect(six.map(groupingOf)).toEqual(six);
  });

  it("is asked back where it is almost one, and named where it is none", () => {
    expect(() => groupingOf("concerns")).toThrow("Did you mean concern? --by is one of: concern, kind");
    expect(() => groupingOf("weather")).toThrow(
      "is nothing to group by. --by is one of: concern, kind, period, practitioner, pathway, practice.",
    );
  });

  it("is the practitioner for the team alone, and where its policy lifts the rule on one practitioner", () => {
    const allowed = (settings: Parameters<typeof definePolicy>[0]) => () =>
      assertGroupsAllowed("practitioner", definePolicy(settings));
    expect(allowed({ recipient: "team", fewestPractitioners: 1 })).not.toThrow();
    expect(allowed({ recipient: "team" })).toThrow("fewestPractitioners: 1");
    expect(allowed({ recipient: "funder", fewestPractitioners: 1 })).toThrow("--recipient team");
    expect(() => assertGroupsAllowed("concern", definePolicy())).not.toThrow();
  });

  it("is the practice for the team, and for others where the policy lets each practice be seen", () => {
    const allowed = (settings: Parameters<typeof definePolicy>[0]) => () =>
      assertGroupsAllowed("practice", definePolicy(settings));
    expect(allowed({ recipient: "team" })).not.toThrow();
    expect(allowed({ recipient: "network", fewestPractices: 1 })).not.toThrow();
    for (const recipient of ["funder", "network", "public"] as const) {
      expect(allowed({ recipient })).toThrow("--recipient team, or, if all practices agree");
    }
  });
});

import { describe, expect, it } from "vitest";
import { analyticsConsent } from "./analytics-consent.js";
import type { TabledConsent } from "./analytics-consent.js";

const couple = { members: ["p-1", "p-2"] };
const given = (personId?: string): TabledConsent => ({
  clientId: "c-1",
  status: "given",
  decidedOn: "2026-01-05",
  ...(personId === undefined ? {} : { personId }),
});

describe("P1.4 what a client's consents come to", () => {
  it("is no where nobody decided", () => {
    expect(analyticsConsent(couple, [])).toBe("no");
  });

  it("is yes where it was given for the client, or by every member", () => {
    expect(analyticsConsent(couple, [given()])).toBe("yes");
    expect(analyticsConsent(couple, [given("p-1"), given("p-2")])).toBe("yes");
  });

  it("is no where a member has not decided, or refused", () => {
    expect(analyticsConsent(couple, [given("p-1")])).toBe("no");
    expect(analyticsConsent(couple, [given(), { ...given("p-2"), status: "refused" }])).toBe("no");
  });

  it("is withdrawn from the day on which anyone withdrew, until that person gives it again", () => {
    const withdrawn: TabledConsent = { ...given("p-2"), status: "withdrawn", withdrawnOn: "2026-03-01" };
    expect(analyticsConsent(couple, [withdrawn, given("p-1"), given("p-2")])).toBe("withdrawn");
    const again = { ...given("p-2"), decidedOn: "2026-04-01" };
    expect(analyticsConsent(couple, [again, withdrawn, given("p-1")])).toBe("yes");
  });

  it("is what protects more where two decisions are of one day, whatever their order", () => {
    const refused: TabledConsent = { ...given(), status: "refused" };
    expect(analyticsConsent(couple, [given(), refused])).toBe("no");
    expect(analyticsConsent(couple, [refused, given()])).toBe("no");
  });

  it("is no for a client of whose members nobody is named, unless it was given for the client", () => {
    expect(analyticsConsent({}, [given("p-1")])).toBe("no");
    expect(analyticsConsent({}, [given()])).toBe("yes");
  });
});

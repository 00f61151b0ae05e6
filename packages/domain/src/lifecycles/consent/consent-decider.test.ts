import { describe, expect, it } from "vitest";
import { specify } from "../../testing.js";
import { rebuild } from "../decider.js";
import { consentDecider } from "./consent-decider.js";
import type { ConsentEvent } from "./consent-event.js";
import { analyticsConsentOf, releaseHolds } from "./consent-state.js";

const expectGiven = specify(consentDecider);
const clientId = "c1";
const day = "2026-01-10";
const given: ConsentEvent = { type: "analytics_given", clientId, day };
const refused: ConsentEvent = { type: "analytics_refused", clientId, day };
const withdrawn: ConsentEvent = { type: "analytics_withdrawn", clientId, day };
const ask = (type: "give_analytics" | "refuse_analytics" | "withdraw_analytics") => ({ type, clientId, day }) as const;
const terms = {
  releaseId: "r1",
  recipient: "the physician",
  scope: "the referral",
  startsOn: "2026-01-15",
  endsOn: "2026-07-15",
} as const;
const grant = { type: "grant_release", clientId, day, ...terms } as const;
const granted: ConsentEvent = { ...grant, type: "release_granted" };
const consentAfter = (...events: readonly ConsentEvent[]) => analyticsConsentOf(rebuild(consentDecider, events));

describe("P1.4 consent to analytics", () => {
  it("P1.4 is given, refused or withdrawn", () => {
    expectGiven([]).when(ask("give_analytics")).then([given]);
    expectGiven([]).when(ask("refuse_analytics")).then([refused]);
    expectGiven([given]).when(ask("withdraw_analytics")).then([withdrawn]);
  });

  it("P1.4 without it, a client's records never enter a report", () => {
    expect(consentAfter()).toBe("no");
    expect(consentAfter(refused)).toBe("no");
    expect(consentAfter(given, withdrawn)).toBe("withdrawn");
    expect(consentAfter(given)).toBe("yes");
  });

  it("P1.4 a release is a consent of its own and says nothing of analytics", () => {
    expect(consentAfter(granted)).toBe("no");
  });

  it("P1.4 only what was given can be withdrawn, and what stands is withdrawn rather than refused", () => {
    expectGiven([]).when(ask("withdraw_analytics")).thenIssues(["not-given"]);
    expectGiven([refused]).when(ask("withdraw_analytics")).thenIssues(["not-given"]);
    expectGiven([given]).when(ask("refuse_analytics")).thenIssues(["already-answered"]);
    expectGiven([given]).when(ask("give_analytics")).thenIssues(["already-given"]);
  });

  it("P1.4 can be given anew", () => {
    expectGiven([given, withdrawn]).when(ask("give_analytics")).then([given]);
    expectGiven([refused]).when(ask("give_analytics")).then([given]);
  });

  it("P1.4 is the client's own, with a day that does not go back", () => {
    expectGiven([given]).when({ type: "withdraw_analytics", clientId: "c2", day }).thenIssues(["another-client"]);
    expectGiven([]).when({ type: "give_analytics", clientId: "", day: "soon" }).thenIssues(["empty-text", "not-a-day"]);
    expectGiven([given])
      .when({ type: "withdraw_analytics", clientId, day: "2026-01-09" })
      .thenIssues(["day-goes-back"]);
  });
});

describe("P1.4 a release of information", () => {
  it("P1.4 names a recipient and a scope", () => {
    expectGiven([]).when(grant).then([granted]);
    expectGiven([])
      .when({ ...grant, recipient: "", scope: " " })
      .thenIssues(["empty-text", "empty-text"]);
  });

  it("P1.4 has a start on or after its signature, and an end on or after that", () => {
    expectGiven([])
      .when({ ...grant, startsOn: "2026-01-09" })
      .thenIssues(["day-goes-back"]);
    expectGiven([])
      .when({ ...grant, endsOn: "2026-01-14" })
      .thenIssues(["day-goes-back"]);
    expectGiven([])
      .when({ ...grant, endsOn: "" })
      .thenIssues(["not-a-day"]);
  });

  it("P1.4 is granted once", () => {
    expectGiven([granted]).when(grant).thenIssues(["already-recorded"]);
  });

  it("P1.4 can be withdrawn while it stands", () => {
    const withdraw = { type: "withdraw_release", clientId, day: "2026-02-01", releaseId: "r1" } as const;
    const gone: ConsentEvent = { ...withdraw, type: "release_withdrawn" };
    expectGiven([granted]).when(withdraw).then([gone]);
    expectGiven([]).when(withdraw).thenIssues(["no-standing-release"]);
    expectGiven([granted, gone]).when(withdraw).thenIssues(["no-standing-release"]);
  });

  it("P1.4 expires after its last day", () => {
    const expire = (on: string) => ({ type: "expire_release", clientId, day: on, releaseId: "r1" }) as const;
    expectGiven([granted]).when(expire("2026-07-15")).thenIssues(["not-yet-expired"]);
    expectGiven([granted])
      .when(expire("2026-07-16"))
      .then([{ ...expire("2026-07-16"), type: "release_expired" }]);
  });

  it("P1.4 holds from its first day to its last, or until its withdrawal", () => {
    const state = rebuild(consentDecider, [granted]);
    const held = (on: string) => releaseHolds(state, "r1", on);
    expect(["2026-01-14", "2026-01-15", "2026-07-15", "2026-07-16"].map(held)).toEqual([false, true, true, false]);
    const after = rebuild(consentDecider, [
      granted,
      { type: "release_withdrawn", clientId, day: "2026-02-01", releaseId: "r1" },
    ]);
    expect(releaseHolds(after, "r1", "2026-01-31")).toBe(true);
    expect(releaseHolds(after, "r1", "2026-02-01")).toBe(false);
    expect(releaseHolds(after, "r2", "2026-01-31")).toBe(false);
    expect(releaseHolds(consentDecider.initialState, "r1", "2026-01-31")).toBe(false);
  });
});

import { definePolicy, emptyLedger, release } from "@rapport/disclosure";
import type { Draft } from "@rapport/disclosure";
import { expect, it } from "vitest";
import { secretOf } from "../../attack/measure.mjs";
import { draftReport, practiceOf } from "../../attack/practice.mjs";
import { thingsOf } from "../../attack/score.mjs";

/** A practice in which one practitioner alone sees those who come for desire, and two share the rest. */
async function specialised(): Promise<Draft> {
  const tables = practiceOf(120, 1);
  const practitioners = (tables["practitioners"] ?? []).slice(0, 3);
  const [one = "", ...others] = practitioners.map((row) => row["practitioner_id"] ?? "");
  const episodes = (tables["episodes"] ?? []).map((row, at) => {
    const seen = (row["concerns"] ?? "").startsWith("desire") ? one : (others[at % 2] ?? "");
    return { ...row, practitioner_id: seen };
  });
  return draftReport({ ...tables, practitioners, episodes });
}

/** Printed counts of k units or more, every one of whom the same practitioner has seen. */
async function ofOne(released: Draft, practitionersOf: NonNullable<Draft["practitionersOf"]>) {
  const options = { madeOn: released.scope.asOf };
  const { manifest } = await release(released, definePolicy(), emptyLedger, secretOf(1), options);
  return (manifest?.cells ?? []).flatMap(({ path, things }) => {
    const units = [...new Set(thingsOf(things))];
    const [first = [], ...rest] = units.map((unit) => practitionersOf[unit] ?? []);
    const isOfOne = first.some((practitioner) => rest.every((of) => of.includes(practitioner)));
    return units.length >= 5 && isOfOne ? [path] : [];
  });
}

it("no count of a whole report is of the clients of one practitioner, which without the rule some would be", async () => {
  const draft = await specialised();
  const { practitionersOf = [] } = draft;
  expect(draft.practitioners).toBe(3);
  expect(await ofOne(draft, practitionersOf)).toEqual([]);
  expect(await ofOne({ ...draft, practitioners: 1 }, practitionersOf)).not.toEqual([]);
});

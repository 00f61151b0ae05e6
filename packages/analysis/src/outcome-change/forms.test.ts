import { afterEach, describe, expect, it } from "vitest";
import type { Dataset } from "@rapport/dataset";
import { countsOf, told } from "../counted.fixture.js";
import { practiceOf } from "../practice.fixture.js";
import { readForms } from "./forms.js";
import { outcomeChange } from "./outcome-change.js";

type Row = Readonly<Record<string, string>>;

let opened: Dataset | undefined;
afterEach(() => opened?.close());

const form = (instrument: string, more: Row): Row => ({ episode_id: "a", instrument, taken_on: "2026-01-10", ...more });
const items = (answers: readonly (number | null)[]) => ({ items: JSON.stringify(answers) });
const repeat = (answer: number, times: number) => Array.from({ length: times }, () => answer);

const fsfi: readonly (number | null)[] = repeat(3, 19);
/** Desire and satisfaction alone are answered above 0: fewer than half of the items say that there was any activity. */
const inactive = [3, 3, ...repeat(0, 12), 3, 3, ...repeat(0, 3)];

async function formsOf(measures: readonly Row[]) {
  opened = await practiceOf([{ episode_id: "a" }], {
    stages: [
      { episode_id: "a", stage: "evaluation", entered_on: "2026-01-01", left_on: "2026-01-20", exit: "middle" },
      { episode_id: "a", stage: "middle", entered_on: "2026-01-20" },
    ],
    measures,
  });
  return readForms(opened);
}

describe("forms", () => {
  it("are told by what can be said of their score: nothing that is left out of the figures is lost", async () => {
    const forms = await formsOf([
      form("fsfi", items(fsfi)),
      form("fsfi", { score: "20" }),
      form("fsfi", items(inactive)),
      form("fsfi", { ...items(inactive), score: "6" }),
      // The authors give no rule for missing items.
      form("fsfi", items(fsfi.with(4, null))),
      form("fsfi", { ...items([3, 3]), score: "21" }),
    ]);
    expect(countsOf(forms("fsfi"))).toEqual({
      complete: 1,
      prorated: 0,
      total_only: 2,
      not_valid: 2,
      not_scored: 1,
    });
  });

  it("with missing items that the instrument's rule allows are told by themselves", async () => {
    // CORE-10: one item may be missing (Barkham et al. 2013).
    const forms = await formsOf([
      form("core-10", items([null, ...repeat(2, 9)])),
      form("core-10", items(repeat(2, 10))),
    ]);
    expect(countsOf(forms("core-10"))).toMatchObject({ complete: 1, prorated: 1, not_scored: 0 });
  });

  it("are not told where a practice keeps totals alone, and do not count after the as-of day", async () => {
    const forms = await formsOf([
      form("phq-9", { score: "10" }),
      form("core-10", items(repeat(2, 10))),
      form("core-10", { ...items(repeat(1, 10)), taken_on: "2026-07-10" }),
    ]);
    expect(forms("phq-9")).toBeUndefined();
    expect(countsOf(forms("core-10"))).toMatchObject({ complete: 1 });
  });

  it("that are not valid are in no other figure", async () => {
    await formsOf([form("fsfi", items(fsfi)), form("fsfi", { ...items(inactive), taken_on: "2026-01-15" })]);
    const draft = opened && (await outcomeChange(opened));
    const { started, "score:evaluation": before } = draft?.groups[0]?.figures ?? {};
    expect(countsOf(started)).toMatchObject({ open: 1 });
    // All 3 makes 3.6 in each of six domains.
    expect(told(before)).toMatchObject({ values: [21.6] });
  });
});

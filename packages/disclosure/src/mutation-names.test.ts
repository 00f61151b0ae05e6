import { describe, expect, it } from "vitest";
import { breakdownOf, cellOf, draftOf, units } from "./draft.fixture.js";
import type { Draft } from "./draft.js";
import { draftWith, isRevealed, releasedBy, secrets, workedOut } from "./mutation.fixture.js";
import { protections } from "./release.js";
import type { Protections } from "./release.js";
import type { ReleasedReport } from "./release-types.js";
import type { Secret } from "./secret/secret.js";
import type { ShapedFigure } from "./shape/shape-draft.js";

/** What a report prints of the table of a question's group. */
const partsIn = (report: ReleasedReport | undefined) => {
  const figure = report?.questions[0]?.groups[0]?.figures["figure"];
  return figure?.kind === "breakdown" ? figure.parts : [];
};

describe("what is named", () => {
  it("does not hang on single counts: classes that are made of small ones tell which are small", async () => {
    const counts = [
      { a: 60, b: 37, c: 3 },
      { a: 60, b: 20, c: 20 },
    ];
    /** A plan by single cells: those under five go into one class. */
    const bySingleCells: Partial<Protections> = {
      shapeDraft: (draft, shaping) => {
        const shaped = protections.shapeDraft(draft, shaping);
        return {
          ...shaped,
          questions: shaped.questions.map(({ question, groups }) => ({
            question,
            groups: groups.map(({ code, figures }) => ({
              code,
              figures: new Map(
                [...figures].map(([name, figure]): readonly [string, ShapedFigure] => {
                  if (figure.kind !== "breakdown") return [name, figure];
                  const parts = figure.parts.map((part) =>
                    part.things.length < 5 ? { ...part, code: "few", of: [part.code] } : part,
                  );
                  return [name, { ...figure, parts }];
                }),
              ),
            })),
          })),
        };
      },
    };
    const codes = async (steps: Partial<Protections>) => {
      const all = [];
      for (const each of counts) {
        const made = await releasedBy(draftWith(breakdownOf(each)), { steps });
        all.push(partsIn(made?.report).map((part) => part.code));
      }
      return all;
    };
    const [one, other] = await codes({});
    expect(one).toEqual(other);
    expect(await codes(bySingleCells)).toEqual([
      ["a", "b", "few"],
      ["a", "b", "c"],
    ]);
  });

  it("does not hang on whether a group is there: withheld groups that are named only then tell of somebody", async () => {
    const group = (code: string, of: readonly number[]) => ({ code, of: cellOf(of), figures: {} });
    const drafts = [[group("g", units(100))], [group("g", units(100)), group("h", [5])]].map((groups): Draft =>
      draftOf(100, {}, { questions: [{ question: "q", expected: ["g", "h"], groups }] }),
    );
    const onlyThere: Partial<Protections> = {
      assembleReport: (assembly) => {
        const report = protections.assembleReport(assembly);
        const isThere = (code: string) => assembly.draft.questions[0]?.groups.some((each) => each.code === code);
        return {
          ...report,
          questions: report.questions.map((each) => ({
            ...each,
            withheldGroups: each.withheldGroups.filter((code) => isThere(code) === true),
          })),
        };
      },
    };
    const named = async (steps: Partial<Protections>) => {
      const all = [];
      for (const draft of drafts) {
        const made = await releasedBy(draft, { steps });
        all.push(made?.report.questions[0]?.withheldGroups);
      }
      return all;
    };
    expect(await named({})).toEqual([["h"], ["h"]]);
    expect(await named(onlyThere)).toEqual([[], ["h"]]);
  });

  it("does not hang on whether it occurs: a category that is listed only then is known to be 1 to 4", async () => {
    const listed = draftWith(breakdownOf({ a: 60, b: 37, c: 3, d: 0 }));
    const occurring = draftWith(breakdownOf({ a: 60, b: 37, c: 3 }));
    /** Whether a listed category has anybody is known where not all that there are agreed on are listed. */
    const revealedBy = async (draft: Draft, secret: Secret) => {
      const made = await releasedBy(draft, { secret });
      const codes = partsIn(made?.report).map((part) => part.code);
      const isComplete = ["a", "b", "c", "d"].every((code) => codes.includes(code));
      const known = Object.fromEntries(
        codes.map((code) => [`q/g/figure/${code}`, { lower: isComplete ? 0 : 1, upper: 4 }]),
      );
      // Only a category that is printed as fewer than five is known to be at most four.
      const few = partsIn(made?.report).filter((part) => "fewerThan" in part);
      const bounds = workedOut(
        [made?.report.published ?? { counts: [], sums: [] }],
        Object.fromEntries(few.map(({ code }) => [`q/g/figure/${code}`, known[`q/g/figure/${code}`] ?? {}])),
      )[0];
      return few.filter(({ code }) => isRevealed(bounds?.get(`q/g/figure/${code}`))).map(({ code }) => code);
    };
    const revealed = async (draft: Draft) => {
      const codes = new Set<string>();
      for (const secret of secrets) for (const code of await revealedBy(draft, secret)) codes.add(code);
      return [...codes];
    };
    expect(await revealed(listed)).toEqual([]);
    expect(await revealed(occurring)).toEqual(["c"]);
  });
});

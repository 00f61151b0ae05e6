import { describe, expect, it } from "vitest";
import { breakdownOf, cellOf, draftOf, lifeTableOf, units } from "./draft.fixture.js";
import type { DraftMean, DraftPosition } from "./draft.js";
import { draftWith, figureIn, isRevealed, releasedBy, shapedBy, unguarded, workedOut } from "./mutation.fixture.js";
import { protections } from "./release.js";
import type { Protections } from "./release.js";
import type { ReleasedFigure } from "./release-types.js";

const meanOf = (values: readonly number[]): DraftMean => ({
  kind: "mean",
  of: cellOf(units(values.length)),
  values: Float64Array.from(values),
  lower: undefined,
  upper: undefined,
  range: [0, 27],
});

const average = (values: ArrayLike<number>) =>
  Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;

/** Means are printed as they are. */
const exactMeans: Partial<Protections> = {
  assembleReport: (assembly) => {
    const report = protections.assembleReport(assembly);
    const exact = (question: string, code: string, name: string, figure: ReleasedFigure): ReleasedFigure => {
      const drafted = assembly.draft.questions
        .find((each) => each.question === question)
        ?.groups.find((group) => group.code === code)?.figures[name];
      // What is repeated from an earlier report stays as it is.
      const isFresh = !assembly.repeated.has(`${question}/${code}/${name}`);
      return figure.kind === "mean" && drafted?.kind === "mean" && isFresh
        ? { ...figure, estimate: average(drafted.values) }
        : figure;
    };
    return {
      ...report,
      questions: report.questions.map(({ question, groups, ...rest }) => ({
        ...rest,
        question,
        groups: groups.map(({ code, figures }) => ({
          code,
          figures: Object.fromEntries(
            Object.entries(figures).map(([name, figure]) => [name, exact(question, code, name, figure)]),
          ),
        })),
      })),
    };
  },
};

/** As if no practitioner were known. */
const ofAnybody: Partial<Protections> = {
  shapeDraft: (drafted, shaping) =>
    protections.shapeDraft(drafted, { ...shaping, practitioners: { count: 0, ofUnits: [] } }),
};

describe("a mean", () => {
  const scores = Array.from({ length: 23 }, (_, at) => (at * 5) % 27);

  /** The numbers of whole scores that the printed count and the printed mean both allow. */
  async function countsThatFit(steps: Partial<Protections>): Promise<readonly number[]> {
    const made = await releasedBy(draftWith(meanOf(scores)), { steps });
    const figure = made && figureIn(made);
    if (figure?.kind !== "mean") throw new Error("The mean of 23 is shown.");
    const half = steps.assembleReport ? 1e-9 : figure.step / 2;
    const { lower, upper } = workedOut([made?.report.published ?? { counts: [], sums: [] }])[0]?.get(
      "q/g/figure/n",
    ) ?? { lower: 0, upper: 0 };
    return units(upper - lower + 1, lower).filter(
      (n) => Math.floor((figure.estimate + half) * n + 1e-6) >= Math.ceil((figure.estimate - half) * n - 1e-6),
    );
  }

  it("is printed to a step that leaves every number of scores possible; printed as it is, it tells their number", async () => {
    expect((await countsThatFit({})).length).toBeGreaterThan(5);
    expect(await countsThatFit(exactMeans)).toEqual([23]);
  });

  it("is not printed anew for one more client: two exact means of n and n + 1 give a score away", async () => {
    const more = [...scores, 19];
    const drafts = [scores, more].map((values, at) =>
      draftWith(meanOf(values), { asOf: at === 0 ? "2026-03-31" : "2026-06-30" }),
    );
    /** The score of the client who came, for a reader who knows how many there are. */
    const scoreOf = async (steps: Partial<Protections>) => {
      const [first, second] = drafts;
      const one = first && (await releasedBy(first, { steps }));
      if (!one?.manifest || !second) throw new Error("The first report is released.");
      const two = await releasedBy(second, { steps, ledger: { manifests: [one.manifest] } });
      const [before, after] = [figureIn(one), two && figureIn(two)];
      if (before?.kind !== "mean" || after?.kind !== "mean") throw new Error("Both means are shown.");
      return Math.round(after.estimate * more.length - before.estimate * scores.length);
    };
    const noSetCheck: Partial<Protections> = {
      repeatFigures: (shaped) => ({ fresh: shaped, repeated: new Map(), notes: [] }),
    };
    expect(await scoreOf({ ...exactMeans, ...noSetCheck })).toBe(19);
    // The mean is the old one, so that nothing of the newcomer is in it.
    const same = await scoreOf(exactMeans);
    expect(same).toBe(Math.round(average(scores)));
  });
});

describe("figures about few", () => {
  const median: DraftPosition = {
    kind: "position",
    of: cellOf([0, 1, 2]),
    estimate: 71,
    lower: undefined,
    upper: undefined,
    unitsBelow: 2,
    unitsAbove: 2,
    leaveOneOut: { lowest: 66, highest: 75 },
  };
  const draft = draftOf(
    100,
    {},
    {
      questions: [
        { question: "q", expected: ["g"], groups: [{ code: "g", of: cellOf([0, 1, 2]), figures: { median } }] },
      ],
    },
  );

  it("are not shown: the median of three is what one of them did, to the week", async () => {
    const [safe, weak] = [
      await releasedBy(draft),
      await releasedBy(draft, { steps: shapedBy({ fewestForStatistic: 1, k: 1 }) }),
    ];
    expect(safe?.report.questions[0]?.groups).toEqual([]);
    const figure = weak && figureIn(weak, "median");
    expect(figure?.kind === "position" && figure.estimate).toBe(70);
  });

  it("are not shown where one practitioner stands behind them, of whose clients they would tell", async () => {
    const groups = [{ code: "g", of: cellOf(units(40)), figures: { f: breakdownOf({ a: 25, b: 15 }) } }];
    const practitionersOf = units(100).map((unit) => [unit < 40 ? 0 : 1 + (unit % 2)]);
    const one = draftOf(
      100,
      {},
      { practitioners: 3, practitionersOf, questions: [{ question: "q", expected: ["g"], groups }] },
    );
    const [safe, weak] = [await releasedBy(one), await releasedBy(one, { steps: ofAnybody })];
    expect(safe?.report.questions[0]?.groups).toEqual([]);
    const figure = weak && figureIn(weak, "f");
    expect(figure?.kind === "breakdown" && figure.total).toBe(40);
  });

  it("do not say of a category that one practitioner's clients alone are in it: it is merged with others", async () => {
    const practitionersOf = units(100).map((unit) => [unit < 25 ? 0 : unit % 2]);
    const one = draftOf(100, { f: breakdownOf({ a: 25, b: 75 }) }, { practitioners: 2, practitionersOf });
    const codesOf = (made: Awaited<ReturnType<typeof releasedBy>>) => {
      const figure = made && figureIn(made, "f");
      return figure?.kind === "breakdown" ? figure.parts.map(({ code }) => code) : undefined;
    };
    expect(codesOf(await releasedBy(one))).toEqual(["all"]);
    expect(codesOf(await releasedBy(one, { steps: ofAnybody }))).toEqual(["a", "b"]);
  });

  it("are not shown where one client has most of a sum, which the next could take for that client's (p% rule), or more than a base of it", async () => {
    const things = [...units(70).map(() => 0), ...units(10, 1)];
    const total = cellOf(things);
    const dominated = draftOf(100, {
      figure: {
        kind: "breakdown",
        total,
        parts: [
          { code: "a", ...total },
          { code: "b", ...cellOf([]) },
        ],
      },
    });
    const noRule = { ...shapedBy({ protectedShare: 0.001, base: 100 }), ...unguarded };
    /** The most that the largest can have, as another one sees it, over what it has. */
    const estimate = async (steps: Partial<Protections>) => {
      const made = await releasedBy(dominated, { steps });
      const upper = made && workedOut([made.report.published])[0]?.get("q/g/figure/total")?.upper;
      return upper === undefined ? undefined : (upper - 1) / 70;
    };
    expect(await estimate(unguarded)).toBeUndefined();
    expect(await estimate(noRule)).toBeLessThan(1.2);
  });
});

describe("a life table", () => {
  const days = units(30).map((day) => 7 * (day + 1));
  // One client leaves each week: thirty weeks, then the others.
  const table = lifeTableOf(days, { left: days, open: units(60).map(() => 209) });

  it("joins intervals until five left in each; where every exit has its own, each row tells of one client", async () => {
    const rowsOf = async (k: number) => {
      const made = await releasedBy(draftWith(table), { steps: { ...unguarded, ...(k === 5 ? {} : shapedBy({ k })) } });
      const figure = made && figureIn(made);
      if (!made || figure?.kind !== "lifeTable") throw new Error("The life table of 90 is shown.");
      const paths = figure.rows.map(({ from, until }) => `q/g/figure/${from}-${until}/exits`);
      // The program is known: a row is there only where so many left.
      const known = Object.fromEntries(paths.map((path) => [path, { lower: k }]));
      const bounds = workedOut([made.report.published], known)[0];
      return { rows: figure.rows.length, revealed: paths.filter((path) => isRevealed(bounds?.get(path))).length };
    };
    const [safe, weak] = [await rowsOf(5), await rowsOf(1)];
    expect(safe.revealed).toBe(0);
    expect(weak.rows).toBeGreaterThan(20);
    expect(weak.revealed).toBeGreaterThan(0);
  });
});

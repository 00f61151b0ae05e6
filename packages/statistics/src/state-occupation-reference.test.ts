import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ExpectedOccupation } from "./r-multistate.fixture.js";
import { differences, readExpected, readStays } from "./r-multistate.fixture.js";
import type { OccupationOptions } from "./state-occupation.js";
import { stateOccupation } from "./state-occupation.js";

function check(want: ExpectedOccupation): string[] {
  const stays = readStays(want.file, want.weight);
  const options: OccupationOptions = want.startIsEstimated ? {} : { start: want.start };
  const { time, states, start, clients } = stateOccupation(stays, { ...options, standardErrors: false });
  const found = [
    ...differences("time", time, want.curve.time),
    ...differences(
      "start",
      want.states.map((name) => start[name]),
      want.states.map((name) => want.start[name] ?? 0),
    ),
    ...(want.weight === null ? differences("clients", [clients], [want.clients]) : []),
  ];
  want.states.forEach((name, k) => {
    const curve = (field: "estimate" | "atRisk") => want.curve[field].map((row) => row[k] ?? 0);
    found.push(...differences(`${name} curve`, states[name]?.estimate ?? [], curve("estimate")));
    // survfit counts rows, not weights, at risk in several states.
    if (want.weight === null)
      found.push(...differences(`${name} at risk`, states[name]?.atRisk ?? [], curve("atRisk")));
  });
  const times = want.at.map((point) => point.time);
  const reported = stateOccupation(stays, { ...options, times });
  want.states.forEach((name, k) => {
    const got = reported.states[name];
    const column = (field: "estimate" | "se" | "lower" | "upper") => want.at.map((point) => point[field][k] ?? null);
    found.push(...differences(`${name} estimate`, got?.estimate ?? [], column("estimate")));
    found.push(...differences(`${name} se`, got?.standardError ?? [], column("se")));
    found.push(...differences(`${name} lower`, got?.lower ?? [], column("lower")));
    found.push(...differences(`${name} upper`, got?.upper ?? [], column("upper")));
  });
  for (const stay of want.stay) {
    const { lengthOfStay } = stateOccupation(stays, { ...options, times: [], horizon: stay.horizon });
    const got = want.states.map((name) => lengthOfStay?.states[name]);
    found.push(
      ...differences(
        `stay ${stay.horizon}`,
        got.map((value) => value?.estimate),
        stay.estimate,
      ),
      ...differences(
        `stay ${stay.horizon} se`,
        got.map((value) => value?.standardError),
        stay.se,
      ),
    );
  }
  return found;
}

describe("stateOccupation agrees with R's survfit to 1e-9", () => {
  // Made by tests/data/r-multistate/make.R with survival 3.5-3.
  it.each(readExpected().occupation)("$file, start estimated: $startIsEstimated, weight: $weight", (want) => {
    expect(check(want)).toEqual([]);
  });
});

interface StateCase {
  readonly type: string;
  readonly n_subjects: number;
  readonly states: readonly string[];
  readonly p0: readonly number[];
  readonly transitions: readonly { readonly from: string; readonly to: string; readonly n: number }[];
  readonly at: readonly {
    readonly time: number;
    readonly pstate: readonly number[];
    readonly se_ij: readonly number[];
  }[];
  readonly expected_length_of_stay: readonly {
    readonly tau: number;
    readonly est: readonly number[];
    readonly se_ij: readonly number[];
  }[];
}

describe("the invented practice of the survival cases", () => {
  const folder = new URL("../../../tests/data/survival-cases/", import.meta.url);
  const lines = readFileSync(new URL("practice_150.csv", folder), "utf8").trim().split(/\r?\n/).slice(1);
  const rows = lines.map((line) => line.split(","));
  // The analysis is of clients all of whose stays begin in the records.
  const late = new Set(rows.filter((row) => (row[7] ?? "") !== "").map(([client]) => client));
  const kept = rows.filter(([client]) => !late.has(client));
  // "returned" and "completed" name a move whose end is the client's next stay; at the end they are exits for good.
  const stays = {
    client: kept.map(([client = ""]) => client),
    state: kept.map(([, stage = ""]) => stage),
    entry: kept.map(([, , entered]) => Number(entered)),
    exit: kept.map(([, , , left = "", , until]) => Number(left === "" ? until : left)),
    next: kept.map(([client, , , , reason = ""], i) => {
      const following = kept[i + 1];
      if (following !== undefined && following[0] === client) return following[1] ?? null;
      return reason === "censored" ? null : reason;
    }),
  };
  // The file's shape is set down in its folder's README.
  const { analyses } = JSON.parse(readFileSync(new URL("practice_150.expected.json", folder), "utf8")) as {
    analyses: StateCase[];
  };
  const want = analyses.find(({ type }) => type === "state_prob");

  it("has the state probabilities and lengths of stay that R finds", () => {
    if (want === undefined) throw new Error("the case holds an analysis of states");
    const { states } = want;
    const result = stateOccupation(stays, {
      clock: "first-entry",
      states,
      start: Object.fromEntries(states.map((name, k) => [name, want.p0[k] ?? 0])),
      times: want.at.map(({ time }) => time),
    });
    const found = states.flatMap((name, k) => [
      ...differences(
        name,
        result.states[name]?.estimate ?? [],
        want.at.map(({ pstate }) => pstate[k] ?? 0),
      ),
      ...differences(
        `${name} se`,
        result.states[name]?.standardError ?? [],
        want.at.map(({ se_ij }) => se_ij[k] ?? 0),
      ),
    ]);
    for (const { tau, est, se_ij } of want.expected_length_of_stay) {
      const { lengthOfStay } = stateOccupation(stays, {
        clock: "first-entry",
        states,
        start: result.start as Record<string, number>,
        times: [],
        horizon: tau,
      });
      const got = states.map((name) => lengthOfStay?.states[name]);
      found.push(
        ...differences(
          `stay ${tau}`,
          got.map((value) => value?.estimate),
          est,
        ),
        ...differences(
          `stay ${tau} se`,
          got.map((value) => value?.standardError),
          se_ij,
        ),
      );
    }
    expect(found).toEqual([]);
    expect(result.transitions).toEqual(want.transitions.map(({ from, to, n }) => ({ from, to, count: n })));
    // R cannot take the five clients who were gone on their first day; by default they start where they went.
    expect(result.clients).toBe(want.n_subjects + 5);
  });

  it("counts those who were gone on their first day in the default start", () => {
    const { start } = stateOccupation(stays, { clock: "first-entry", times: [] });
    expect(start["dropped_out"]).toBeCloseTo(4 / 133, 14);
    expect(start["referred_on"]).toBeCloseTo(1 / 133, 14);
  });
});

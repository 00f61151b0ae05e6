import type { Dataset } from "@rapport/dataset";
import { openDataset } from "@rapport/dataset";
import type { Cell, Draft, DraftFigure } from "@rapport/disclosure";
import {
  adherence,
  average,
  choices,
  count,
  dose,
  furthestStep,
  share,
  timeAtStep,
  timeToFirst,
} from "@rapport/plugin";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { draftOf } from "./draft-of.js";
import { outcomeChange } from "./outcome-change/outcome-change.js";
import { pluginMetrics } from "./plugin-metrics/plugin-metrics.js";
import { typeWith } from "./plugin-metrics/courses.fixture.js";
import { timeInStage } from "./time-in-stage/time-in-stage.js";

const day = (days: number) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);

/** Client 0 is half of the couple 1, 3 of 4, and so on; client 2 is alone. A client's person 0 is the only one or one half. */
const clients = Array.from({ length: 60 }, (_, at) => at);
const personOf = (at: number) => `person ${at % 3 === 1 ? at - 1 : at}`;

const exits = ["goal_setting", "moved", "stopped_by_choice"];
const stageRows = clients.flatMap((at) => {
  const left = 3 + ((at * 17) % 90);
  const exit = exits[at % 3] ?? "";
  const evaluation = { episode_id: `e${at}`, stage: "evaluation", entered_on: day(0), left_on: day(left), exit };
  const observed = at % 5 === 0 && left > 20 ? { observed_from: day(9) } : {};
  const next = { episode_id: `e${at}`, stage: "goal_setting", entered_on: day(left) };
  return exit === "goal_setting" ? [{ ...evaluation, ...observed }, next] : [{ ...evaluation, ...observed }];
});
const measureRows = clients.flatMap((at) => {
  const taken = { episode_id: `e${at}`, instrument: "core-10" };
  return [
    { ...taken, taken_on: day(0), score: String(at % 41) },
    ...(at % 2 === 0 ? [{ ...taken, taken_on: day(170), score: String((at * 7) % 41) }] : []),
  ];
});

const rows = {
  clients: clients.map((at) => ({
    client_id: `c${String(at).padStart(2, "0")}`,
    kind: at % 3 === 1 ? "couple" : "individual",
    consent_analytics: "yes",
  })),
  members: clients.flatMap((at) => {
    const client_id = `c${String(at).padStart(2, "0")}`;
    const own = { client_id, person_id: personOf(at) };
    return at % 3 === 1 ? [own, { client_id, person_id: `partner ${at}` }] : [own];
  }),
  people: [...new Set(clients.flatMap((at) => [personOf(at), ...(at % 3 === 1 ? [`partner ${at}`] : [])]))].map(
    (person_id) => ({ person_id }),
  ),
  practitioners: ["x", "y"].map((practitioner_id) => ({ practitioner_id, background: "medicine" })),
  episodes: clients.map((at) => ({
    episode_id: `e${at}`,
    client_id: `c${String(at).padStart(2, "0")}`,
    practitioner_id: at < 10 ? "x" : "y",
    first_contact_on: day(0),
    opened_on: day(0),
    ...(at % 3 === 0 ? { closed_on: day(170), closure: "completed" } : {}),
  })),
  stages: stageRows,
  measures: measureRows,
  interventions: clients.map((at) => ({
    intervention_id: `i${at}`,
    episode_id: `e${at}`,
    type: "breathing",
    started_on: day(100),
    ...(at % 4 === 0 ? { status: "completed" } : { status: "in-progress" }),
  })),
  assignments: clients.flatMap((at) =>
    Array.from({ length: at % 4 }, (_, place) => ({
      assignment_id: `i${at} ${place}`,
      intervention_id: `i${at}`,
      setting: "home",
      assigned_on: day(101 + place * 3),
      completion: ["done", "partly", "not_done"][at % 3] ?? "",
      details: JSON.stringify({ step: place + 1, anxiety: at % 11, agreed: at % 2 === 0, minutes: 10, place: "home" }),
    })),
  ),
};

const plugins = [
  typeWith({
    practices: count(),
    much: dose({ minutes: "minutes" }),
    agreed: share("agreed", { take: "last" }),
    meanAgreed: share("agreed"),
    place: choices("place", ["home", "room"], { take: "last" }),
    step: furthestStep("step", [1, 2, 3]),
    atStep: timeAtStep("step", [1, 2, 3]),
    anxiety: average("anxiety", { take: "last" }),
    did: adherence(),
    begun: timeToFirst(),
  }),
  typeWith({ practices: count() }, "unused"),
];

let dataset: Dataset | undefined;
let draft: Draft;
beforeAll(async () => {
  const opened = await openDataset(rows, { asOf: day(180) });
  dataset = opened.dataset;
  if (!dataset) throw new Error(JSON.stringify(opened.findings));
  const questions = [
    await timeInStage(dataset),
    await outcomeChange(dataset),
    await pluginMetrics(dataset, { plugins }),
  ];
  draft = await draftOf(dataset, questions, { plugins, filters: { concern: "pain" } });
});
afterAll(() => dataset?.close());

type Cells = readonly (readonly [path: string, cell: Cell])[];

function cellsIn(figure: DraftFigure): Cells {
  switch (figure.kind) {
    case "breakdown":
      return [["total", figure.total], ...figure.parts.map((part) => [part.code, part] as const)];
    case "lifeTable":
      return [
        ["start", figure.start],
        ...figure.rows.flatMap((row): Cells => [
          [`${row.day}/entered`, row.entered],
          [`${row.day}/censored`, row.censored],
          ...Object.entries(row.exits).map(([code, cell]) => [`${row.day}/exit:${code}`, cell] as const),
        ]),
      ];
    case "rate":
      return [
        ["numerator", figure.numerator],
        ["denominator", figure.denominator],
      ];
    case "mean":
      return [["n", figure.of]];
    default:
      return [["of", figure.of]];
  }
}

/** Every cell of a draft under its path. */
function allCells({ population, questions }: Draft): ReadonlyMap<string, Cell> {
  const under = (prefix: string, figure: DraftFigure) =>
    cellsIn(figure).map(([path, cell]) => [`${prefix}/${path}`, cell] as const);
  return new Map<string, Cell>([
    ["population/clients", population.clients],
    ["population/episodes", population.episodes],
    ...Object.entries(population.tables ?? {}).flatMap(([name, table]) => under(`population/${name}`, table)),
    ...questions.flatMap(({ question, groups }) =>
      groups.flatMap(({ code, figures }) =>
        Object.entries(figures).flatMap(([name, figure]) => under(`${question}/${code}/${name}`, figure)),
      ),
    ),
  ]);
}

describe("a whole draft", () => {
  it("says what it is about, and who is in each unit", () => {
    expect(draft.scope).toEqual({ asOf: day(180), filters: { concern: "pain" } });
    expect(draft.practitioners).toBe(2);
    expect(draft.practitionersOf).toHaveLength(40);
    expect(draft.units).toHaveLength(40);
    expect(draft.units.slice(0, 3)).toEqual([["c00", "c01"], ["c02"], ["c03", "c04"]]);
    expect(draft.questions.map(({ expected }) => expected)).toEqual([
      ["intake_call", "evaluation", "goal_setting", "middle", "reaching_goals", "termination"],
      [],
      ["breathing", "unused"],
    ]);
  });

  it("counts things by the number of their unit, in ascending order", () => {
    for (const [path, { things }] of allCells(draft)) {
      expect([...things], path).toEqual([...things].toSorted((one, other) => one - other));
      expect(
        [...things].filter((unit) => unit >= draft.units.length),
        path,
      ).toEqual([]);
    }
    const [stages] = draft.questions;
    // Everyone is evaluated once: a couple and who is half of it are two stays of one unit.
    const evaluation = stages?.groups.find(({ code }) => code === "evaluation");
    const unitOf = (at: number) => draft.units.findIndex((of) => of.includes(`c${String(at).padStart(2, "0")}`));
    expect([...(evaluation?.of.things ?? [])]).toEqual(clients.map(unitOf).toSorted((one, other) => one - other));
    const stays = evaluation?.figures["stays"];
    const moved = stays?.kind === "breakdown" ? stays.parts.find(({ code }) => code === "moved") : undefined;
    expect([...(moved?.things ?? [])]).toEqual(clients.filter((at) => at % 3 === 1).map(unitOf));
  });

  it("keeps each value of a mean beside the unit that it is of", () => {
    const breathing = draft.questions.at(-1)?.groups[0];
    const anxiety = breathing?.figures["metric anxiety"];
    if (anxiety?.kind !== "mean") throw new TypeError("An average is a mean.");
    const unitOf = (at: number) => draft.units.findIndex((of) => of.includes(`c${String(at).padStart(2, "0")}`));
    const values = new Map<number, number[]>();
    for (const at of clients.filter((each) => each % 4 > 0)) {
      values.set(unitOf(at), [...(values.get(unitOf(at)) ?? []), at % 11]);
    }
    const expected = [...values]
      .toSorted(([one], [other]) => one - other)
      .map(([unit, each]) => [unit, each.reduce((sum, value) => sum + value, 0) / each.length]);
    expect([...anxiety.of.things].map((unit, at) => [unit, anxiety.values[at]])).toEqual(expected);

    const core = draft.questions[1]?.groups[0]?.figures;
    const { change, sd } = core ?? {};
    if (change?.kind !== "mean" || sd?.kind !== "spread") throw new TypeError("CORE-10 has a mean and a spread.");
    const byUnit = (values_: readonly (readonly [number, number])[]) =>
      values_.toSorted(([unit, value], [other, second]) => unit - other || value - second);
    const had = clients.filter((at) => at % 3 === 0);
    expect([...sd.of.things].map((unit, at) => [unit, sd.values[at]])).toEqual(
      byUnit(clients.filter((at) => at % 3 === 0).map((at) => [unitOf(at), at % 41])),
    );
    expect([...change.of.things].map((unit, at) => [unit, change.values[at]])).toEqual(
      byUnit(had.filter((at) => at % 2 === 0).map((at) => [unitOf(at), ((at * 7) % 41) - (at % 41)])),
    );
  });

  it("names sums of cells that are there, and that hold", () => {
    const cells = allCells(draft);
    const sums = draft.sums ?? [];
    for (const { whole, parts, exhaustive } of sums) {
      for (const path of [whole, ...parts]) expect(cells.has(path), path).toBe(true);
      const [all = 0, ...counts] = [whole, ...parts].map((path) => cells.get(path)?.things.length ?? 0);
      const sum = counts.reduce((total, each) => total + each, 0);
      expect(exhaustive ? sum === all : sum <= all, whole).toBe(true);
    }
    const between = sums.map(({ whole, parts, exhaustive }) => `${whole} ${exhaustive ? "=" : ">="} ${parts[0]}`);
    expect(between).toEqual(
      expect.arrayContaining([
        "population/clients = population/byKind/total",
        "population/episodes = population/byConcern/total",
        "timeInStage/evaluation/stays/total = timeInStage/evaluation/lifeTable/start",
        "timeInStage/evaluation/stays/moved = timeInStage/evaluation/lifeTable/7/exit:moved",
        "timeInStage/evaluation/stays/open = timeInStage/evaluation/lifeTable/7/censored",
        "outcomeChange/core-10/started/scored = outcomeChange/core-10/reliable/total",
        "pluginMetrics/breathing/courses/total = pluginMetrics/breathing/metric practices/total",
        "pluginMetrics/breathing/courses/total = pluginMetrics/breathing/metric much perWeek/total",
        "pluginMetrics/breathing/courses/total >= pluginMetrics/breathing/metric much minutes/total",
        "pluginMetrics/breathing/courses/total >= pluginMetrics/breathing/metric step/total",
        "pluginMetrics/breathing/courses/total >= pluginMetrics/breathing/metric begun/start",
      ]),
    );
  });
});

import { expect, it } from "vitest";
import { check } from "./check.js";
import type { RecordName } from "./record-types.js";
import { allExamples } from "./all-examples.fixture.js";

// Processor time, least of several runs: the machine's other work does not count, and a pause counts in one run only.
function cost(name: RecordName, value: unknown): number {
  const runs = Array.from({ length: 7 }, () => {
    const before = process.cpuUsage();
    for (let time = 0; time < 40; time += 1) check(name, value);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...runs);
}

const texts = (count: number) => Array.from({ length: count }, (_, at) => `g-${at}`);
const long = (length: number) => `${" ".repeat(length - 1)}x`;
const report = { reportedOn: "2026-02-24", completion: "done" };

it.each<[RecordName, string, (size: number) => unknown, number]>([
  ["Plan", "a long list", (size) => ({ ...allExamples.Plan.minimal, goalIds: texts(size) }), 100],
  ["Plan", "a list that is too long", (size) => ({ ...allExamples.Plan.minimal, goalIds: texts(size) }), 4000],
  ["Goal", "a long text", (size) => ({ ...allExamples.Goal.minimal, what: long(size) }), 40_000],
  ["Person", "many unknown fields", (size) => Object.fromEntries(texts(size).map((name) => [name, 1])), 2000],
  [
    "EpisodeOfCare",
    "many pauses",
    (size) => ({
      ...allExamples.EpisodeOfCare.full,
      pauses: texts(size).map(() => ({ pausedOn: "2026-02-01", resumedOn: "2026-02-01" })),
    }),
    100,
  ],
  [
    "Homework",
    "details of a plug-in",
    (size) => ({ ...allExamples.Homework.minimal, report: { ...report, details: { list: texts(size) } } }),
    4000,
  ],
])("%s: twice as much of %s takes at most about three times as long", (name, _, make, size) => {
  const [once, twice] = [make(size), make(2 * size)];
  cost(name, twice);
  // Quadratic growth would be fourfold; a millisecond is beyond what the clock can tell.
  expect(cost(name, twice)).toBeLessThan(3 * cost(name, once) + 1000);
});

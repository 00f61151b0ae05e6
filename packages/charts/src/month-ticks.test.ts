import { english, german } from "@rapport/language";
import { expect, it } from "vitest";
import { monthTicks } from "./month-ticks.js";

const from = (year: number, month: number, count: number) =>
  Array.from({ length: count }, (_, at) => {
    const number = 12 * year + month - 1 + at;
    return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}`;
  });
const told = (months: readonly string[], room: number) =>
  monthTicks(english, months, room).map(({ label, year }) => (year === undefined ? label : `${label} ${year}`));

it("labels every month where there is room, and the year at the first and at each January", () => {
  expect(told(from(2025, 11, 4), 1)).toEqual(["Nov 2025", "Dec", "Jan 2026", "Feb"]);
});

it("labels quarters, half years or years where there is less", () => {
  expect(told(from(2024, 12, 12), 2)).toEqual(["Jan 2025", "Apr", "Jul", "Oct"]);
  expect(told(from(2024, 6, 24), 4)).toEqual(["Jul 2024", "Jan 2025", "Jul", "Jan 2026"]);
  expect(told(from(2024, 6, 24), 7)).toEqual(["Jan 2025", "Jan 2026"]);
});

it("labels the first month where no round one is among them", () => {
  expect(told(["2026-02"], 3)).toEqual(["Feb 2026"]);
});

it("names months as the language does", () => {
  expect(monthTicks(german, from(2026, 3, 3), 1).map(({ label }) => label)).toEqual(["Mär", "Apr", "Mai"]);
});

import { expect, expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import { check } from "../check.js";
import { describeRecord } from "../checking/describe-record.fixture.js";
import { historyExamples } from "./history.fixture.js";
import type { History, historyShape } from "./history.js";

describeRecord("History", historyExamples);

it("what the shape yields is exactly the interface", () => {
  expectTypeOf<z.output<typeof historyShape>>().toEqualTypeOf<History>();
});

/** The minimal history with one part of the background. */
function withPart(part: Readonly<Record<string, unknown>>) {
  return check("History", { ...historyExamples.minimal, ...part });
}

it.each([
  [
    "P2.2 what was tried before, and what came of it",
    "triedBefore",
    [{ what: "Pills", outcome: "No change" }],
    "[0].why",
  ],
  [
    "P2.3 sources of stress, and recent changes",
    "circumstances",
    { sourcesOfStress: ["work"], recentChanges: [] },
    ".why",
  ],
  ["P2.5 the sexual background", "sexual", { education: "None", patterns: ["waits"], unrealisticBeliefs: [] }, ".why"],
])("%s: kept as told, and an unknown field is refused by name", (_rule, part, told, path) => {
  expect(withPart({ [part]: told }).value).toMatchObject({ [part]: told });
  const strange = Array.isArray(told) ? [{ ...told[0], why: "x" }] : { ...told, why: "x" };
  expect(withPart({ [part]: strange }).issues).toMatchObject([{ code: "unknown-field", path: `${part}${path}` }]);
});

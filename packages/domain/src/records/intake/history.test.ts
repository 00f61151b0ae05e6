import { expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import { describeRecord } from "../checking/describe-record.fixture.js";
import { historyExamples } from "./history.fixture.js";
import type { History, historyShape } from "./history.js";

describeRecord("History", historyExamples);

it("what the shape yields is exactly the interface", () => {
  expectTypeOf<z.output<typeof historyShape>>().toEqualTypeOf<History>();
});

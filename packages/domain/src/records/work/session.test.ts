import { expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import { describeRecord } from "../checking/describe-record.fixture.js";
import { sessionExamples } from "./session.fixture.js";
import type { Session, sessionShape } from "./session.js";

describeRecord("Session", sessionExamples);

it("what the shape yields is exactly the interface", () => {
  expectTypeOf<z.output<typeof sessionShape>>().toEqualTypeOf<Session>();
});

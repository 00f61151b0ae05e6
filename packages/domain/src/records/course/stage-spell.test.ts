import { expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import { describeRecord } from "../checking/describe-record.fixture.js";
import { stageSpellExamples } from "./stage-spell.fixture.js";
import type { StageSpell, stageSpellShape } from "./stage-spell.js";

describeRecord("StageSpell", stageSpellExamples);

it("what the shape yields is exactly the interface", () => {
  expectTypeOf<z.output<typeof stageSpellShape>>().toEqualTypeOf<StageSpell>();
});

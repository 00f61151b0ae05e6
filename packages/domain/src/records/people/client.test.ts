import { expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import { describeRecord } from "../checking/describe-record.fixture.js";
import { clientExamples } from "./client.fixture.js";
import type { Client, clientShape } from "./client.js";

describeRecord("Client", clientExamples);

it("what the shape yields is exactly the interface", () => {
  expectTypeOf<z.output<typeof clientShape>>().toEqualTypeOf<Client>();
});

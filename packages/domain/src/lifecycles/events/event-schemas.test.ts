import { expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import type { DomainEvent } from "./domain-event.js";
import type { episodeEventSchemas } from "./episode-event-schemas.js";
import type { consentEventSchemas, goalEventSchemas, homeworkEventSchemas } from "./other-event-schemas.js";

type Schemas =
  | (typeof episodeEventSchemas)[number]
  | (typeof goalEventSchemas)[number]
  | (typeof homeworkEventSchemas)[number]
  | (typeof consentEventSchemas)[number];
type ByType<Event extends { readonly type: string }> = {
  [Type in Event["type"]]: Extract<Event, { readonly type: Type }>;
};

it("what each schema of an event yields is exactly the event's interface", () => {
  expectTypeOf<ByType<z.output<Schemas>>>().toEqualTypeOf<ByType<DomainEvent>>();
});

import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import type { ConsentCommand } from "./consent/consent-command.js";
import type { consentCommandShapes } from "./consent/consent-command-shapes.js";
import type { EpisodeCommand } from "./episode/episode-command.js";
import type { episodeCommandShapes } from "./episode/episode-command-shapes.js";
import type { GoalCommand } from "./goal/goal-command.js";
import type { goalCommandShapes } from "./goal/goal-command-shapes.js";
import type { HomeworkCommand } from "./homework/homework-command.js";
import type { homeworkCommandShapes } from "./homework/homework-command-shapes.js";

type Yields<Shapes extends Readonly<Record<string, { readonly shape: z.core.$ZodType }>>> = {
  readonly [Type in keyof Shapes]: z.output<Shapes[Type]["shape"]>;
};
type ByType<Command extends { readonly type: string }> = {
  readonly [Type in Command["type"]]: Extract<Command, { readonly type: Type }>;
};

describe("what the shape of each command yields is exactly the command's interface", () => {
  it("to an episode", () => {
    expectTypeOf<Yields<typeof episodeCommandShapes>>().toEqualTypeOf<ByType<EpisodeCommand<string>>>();
  });

  it("to a goal", () => {
    expectTypeOf<Yields<typeof goalCommandShapes>>().toEqualTypeOf<ByType<GoalCommand>>();
  });

  it("to homework", () => {
    expectTypeOf<Yields<typeof homeworkCommandShapes>>().toEqualTypeOf<ByType<HomeworkCommand>>();
  });

  it("to a client's consents", () => {
    expectTypeOf<Yields<typeof consentCommandShapes>>().toEqualTypeOf<ByType<ConsentCommand>>();
  });
});

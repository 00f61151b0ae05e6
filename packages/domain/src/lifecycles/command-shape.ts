import type * as z from "zod/mini";
import type { RuleId } from "./rules.js";

/** What a command of one type looks like, and the rule that a command of another look is refused by. */
export interface CommandShape<Command> {
  readonly rule: RuleId;
  readonly shape: z.core.$ZodType<Command>;
}

/** One shape for each type of command. */
export type CommandShapes<Command extends { readonly type: string }> = {
  readonly [Type in Command["type"]]: CommandShape<Extract<Command, { readonly type: Type }>>;
};

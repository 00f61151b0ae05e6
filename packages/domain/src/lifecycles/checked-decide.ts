import * as z from "zod/mini";
import { isProxy } from "../records/checking/is-proxy.js";
import { plainCopy } from "../records/checking/plain-copy.js";
import { shapeIssues } from "../records/checking/shape-issues.js";
import type { CommandShape } from "./command-shape.js";
import type { Decider, Decision, Issue } from "./decider.js";
import { valueAt } from "./events/value-at.js";
import { finding, refuse } from "./rule.js";
import type { RuleId } from "./rules.js";

type Shapes<Command> = Readonly<Record<string, CommandShape<Command>>>;

/** No list of issues is longer: nobody reads more, and the sender chooses how many fields are unknown. */
const mostIssues = 100;

/** By `rule`, there is no such command. */
export function unknownCommand(rule: RuleId): Issue {
  return finding(rule, "unknown-command", "type", "A known command is needed.");
}

/**
 * Lets a decision be made only of commands that are plain data of a known shape, whatever a caller sends: `decide` sees
 * a copy. Where the fields are right and only what they hold is not (an unknown code, a day that does not exist), the
 * rules of the lifecycle answer first, and the shape has the last word. `rule` stands for what is no known command.
 */
export function checkedDecide<State, Command, Event>(
  rule: RuleId,
  shapes: Shapes<Command>,
  decide: (command: Command, state: State) => Decision<Event>,
): Decider<State, Command, Event>["decide"] {
  return (given, state) => {
    const known = knownShape(shapes, given);
    const ruled = (issue: Omit<Issue, "rule">): Issue => ({ ...issue, rule: known?.rule ?? rule });
    const copied = plainCopy(given);
    if (copied.issue) return refuse(ruled(copied.issue));
    if (known === undefined) return refuse(unknownCommand(rule));
    const command = asJsonKeeps(copied.value);
    const { data, error } = z.safeParse(known.shape, command);
    if (error === undefined) return decide(data, state);
    const issues = shapeIssues(error.issues, command, mostIssues).map(ruled);
    const ruledOut = isWellShaped<Command>(command, error.issues) ? decide(command, state).issues : undefined;
    return refuse(...(ruledOut ?? issues).slice(0, mostIssues));
  };
}

/** Read without running code of the command. */
function knownShape<Command>(shapes: Shapes<Command>, command: unknown): CommandShape<Command> | undefined {
  if (typeof command !== "object" || command === null || isProxy(command)) return undefined;
  const type: unknown = Reflect.getOwnPropertyDescriptor(command, "type")?.value;
  return typeof type === "string" && Object.hasOwn(shapes, type) ? shapes[type] : undefined;
}

/** Of plain data, JSON changes a negative zero alone, which would come back from a file as another number. */
function asJsonKeeps(plain: unknown): unknown {
  return JSON.parse(JSON.stringify(plain));
}

/** Whether every field is there and holds text, a number or a list where it should, whichever text or number it is. */
function isWellShaped<Command>(command: unknown, found: readonly z.core.$ZodIssue[]): command is Command {
  return found.every((issue) => {
    switch (issue.code) {
      case "invalid_format":
      case "too_big":
      case "too_small":
        return true;
      case "invalid_type":
        return issue.expected === "int";
      case "invalid_value":
      case "invalid_union":
        return typeof valueAt(command, issue.path) === "string";
      default:
        return false;
    }
  });
}

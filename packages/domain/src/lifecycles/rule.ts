import type { RecordRule } from "../records/checking/rule.js";
import type { Decision, Issue } from "./decider.js";
import type { RuleId } from "./rules.js";

/** What one rule says about a context: an issue, or nothing. */
export type Rule<Context> = (context: Context) => Issue | undefined;

/** Makes an issue or a warning, which have the same shape. */
export function finding(rule: RuleId, code: string, path: string, message: string): Issue {
  return { code, path, rule, message };
}

/** A rule between the fields of a record, asked of a command that has the same fields. */
export function ofRecord<Fields>(id: RuleId, rule: RecordRule<Fields>): Rule<{ readonly command: Fields }> {
  const { code, path, message, holds } = rule;
  return ({ command }) => (holds(command) ? undefined : finding(id, code, path, message));
}

export function refuse(...issues: readonly Issue[]): { readonly issues: readonly Issue[] } {
  return { issues };
}

/** The events with the warnings that hold, if no rule is broken; all broken rules otherwise. */
export function decideBy<Context, Event>(
  context: Context,
  {
    rules,
    warnings = [],
    events,
  }: {
    readonly rules: readonly Rule<Context>[];
    readonly warnings?: readonly Rule<Context>[];
    readonly events: readonly Event[];
  },
): Decision<Event> {
  const broken = findings(rules, context);
  return broken.length > 0 ? { issues: broken } : { events, warnings: findings(warnings, context) };
}

function findings<Context>(rules: readonly Rule<Context>[], context: Context): readonly Issue[] {
  return rules.map((rule) => rule(context)).filter((issue) => issue !== undefined);
}

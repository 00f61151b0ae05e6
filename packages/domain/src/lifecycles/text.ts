import type { Issue } from "./decider.js";
import { finding } from "./rule.js";
import type { RuleId } from "./rules.js";

/** A text that has to say something. */
export function textIssue(rule: RuleId, path: string, text: string | undefined): Issue | undefined {
  if (text !== undefined && text.trim() !== "") return undefined;
  return finding(rule, "empty-text", path, "A text that is not blank is needed here.");
}

/** A code of a fixed list. The types say so too; a form or a file may not. */
export function codeIssue(rule: RuleId, path: string, codes: readonly string[], code: string): Issue | undefined {
  if (codes.includes(code)) return undefined;
  return finding(rule, "unknown-code", path, "A code of the published list is needed here.");
}

import { checkPlugin } from "@rapport/plugin";
import type { InterventionType, PluginIssue } from "@rapport/plugin";
import { withinTime } from "@rapport/plugin/time-limit";
import { validatorLimit } from "./checks/types/ask-validator.js";

/** An intervention type does not keep the contract, so that nothing that it says may be relied on or shown. */
export class PluginRefusedError extends Error {
  readonly code = "plugin-refused";
}

/** What a validator does when it is asked is told where records are checked, so that the other types are checked too. */
const aboutValidators: ReadonlySet<PluginIssue["code"]> = new Set([
  "asynchronous-schema",
  "failing-schema",
  "endless-schema",
]);

/** What is wrong with a type. Its examples are tried last, so that one that does not end has sound fields. */
function issuesOf(type: InterventionType): readonly PluginIssue[] {
  const { value: checked } = withinTime(validatorLimit.milliseconds, () => checkPlugin(type));
  return (checked?.issues ?? []).filter(({ code }) => !aboutValidators.has(code));
}

/** An issue on one line: what is refused can stand in it, so that nothing that is not printed is kept. */
function lineOf({ path, message }: PluginIssue): string {
  return `  ${path === "" ? message : `${path}: ${message}`}`.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, "\uFFFD");
}

/** A type as its author can find it: its place among the plug-ins and its code, where that is one. */
function nameOf(type: unknown, at: number): string {
  const code = typeof type === "object" && type !== null && "code" in type ? type.code : undefined;
  const isCode = typeof code === "string" && /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(code);
  return isCode ? `plugins[${at}], "${code}"` : `plugins[${at}]`;
}

/**
 * The intervention types in use, each once. Throws a `PluginRefusedError` that names a type which does not keep the
 * contract (`checkPlugin`), or two that have the same code.
 */
export function acceptedTypes(plugins: readonly InterventionType[]): readonly InterventionType[] {
  const types = [...new Set(plugins)];
  const codes = new Set<string>();
  for (const type of types) {
    const name = nameOf(type, plugins.indexOf(type));
    const issues = issuesOf(type);
    if (issues.length > 0) {
      throw new PluginRefusedError(
        `${name} does not keep the contract for intervention types:\n${issues.map(lineOf).join("\n")}`,
      );
    }
    if (codes.has(type.code)) {
      throw new PluginRefusedError(`${name} has the code of an earlier type. Expected a code of its own for each.`);
    }
    codes.add(type.code);
  }
  return types;
}

import { checkPlugin } from "./check-plugin.js";
import type { InterventionType } from "./intervention-type.js";
import type { PluginIssue, Result } from "./issue.js";

/** The intervention types in use. Frozen: types are registered all at once, before the first is asked for. */
export interface Registry {
  /** The type with this code, or undefined. */
  readonly get: (code: string) => InterventionType | undefined;
  /** Every type once, in the order given. */
  readonly all: readonly InterventionType[];
}

/**
 * A registry of intervention types, each checked. The same object twice is harmless, since two plug-ins can bring the
 * same type; two types with one code are an issue. Returns `{ value }` or `{ issues }`; it never throws.
 */
export function createRegistry(plugins: readonly InterventionType[]): Result<Registry> {
  const byCode = new Map<string, InterventionType>();
  const issues: PluginIssue[] = [];
  for (const [at, plugin] of plugins.entries()) {
    const checked = checkPlugin(plugin);
    if (checked.issues) {
      issues.push(...checked.issues.map((issue) => ({ ...issue, path: join(`[${at}]`, issue.path) })));
      continue;
    }
    const { value: type } = checked;
    const earlier = byCode.get(type.code);
    if (earlier === undefined) byCode.set(type.code, type);
    else if (earlier !== type) issues.push(sameCode(earlier, type, at));
  }
  if (issues.length > 0) return { issues };
  const all = Object.freeze([...byCode.values()]);
  return { value: Object.freeze({ get: (code: string) => byCode.get(code), all }) };
}

function join(root: string, path: string): string {
  return path === "" ? root : `${root}.${path}`;
}

function sameCode(earlier: InterventionType, type: InterventionType, at: number): PluginIssue {
  const message =
    `"${earlier.display}" and "${type.display}" have the same code "${type.code}". ` +
    "Expected a code of its own for each type; leave one out, or ask its author to rename it.";
  return { code: "same-code", path: `[${at}].code`, message };
}

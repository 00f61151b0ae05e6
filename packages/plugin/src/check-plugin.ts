import { checkExamples } from "./check-examples.js";
import { checkFields } from "./check-fields.js";
import type { InterventionType } from "./intervention-type.js";
import type { PluginIssue, Result } from "./issue.js";
import { isObject, listed } from "./shape.js";
import { apiVersions } from "./vocabulary.js";

function versionIssues(plugin: Readonly<Record<string, unknown>>): readonly PluginIssue[] {
  const { apiVersion, display } = plugin;
  if (apiVersions.some((known) => known === apiVersion)) return [];
  const asked = typeof apiVersion === "number" || typeof apiVersion === "string" ? JSON.stringify(apiVersion) : "none";
  const name = typeof display === "string" ? `"${display}"` : "The plug-in";
  const message = `${name} asks for contract version ${asked}; accepted is ${listed(apiVersions)}.`;
  return [{ code: "unknown-api-version", path: "apiVersion", message }];
}

function roomIssues({ setting, physical }: Readonly<Record<string, unknown>>): readonly PluginIssue[] {
  if (!Array.isArray(setting) || !setting.includes("room")) return [];
  if (physical !== "genital" && physical !== "partnered") return [];
  const message = `What can be ${physical} takes place at home, in private, never in the room (P1.5). Expected ["home"].`;
  return [{ code: "not-in-the-room", path: "setting", message }];
}

/** Tells the compiler what the field checks have found. */
function isSound(plugin: unknown, issues: readonly PluginIssue[]): plugin is InterventionType {
  return plugin !== undefined && issues.length === 0;
}

/**
 * Whether a value keeps the contract for an intervention type. For what types cannot say and for authors who write
 * JavaScript: the version, every field, the rules P1.5 and P3.2, the metrics, and every example against the schema.
 *
 * Returns `{ value }` with the same object, or `{ issues }` with all that is found; it never throws. Of a plug-in for
 * another version of the contract only the version is reported, since its other fields may mean something else; the
 * examples are tried once the fields are sound.
 */
export function checkPlugin(value: unknown): Result<InterventionType> {
  if (!isObject(value)) {
    const message = "Expected an intervention type, an object as defineIntervention returns it.";
    return { issues: [{ code: "not-an-object", path: "", message }] };
  }
  const version = versionIssues(value);
  if (version.length > 0) return { issues: version };
  const found = [...checkFields(value), ...roomIssues(value)];
  if (!isSound(value, found)) return { issues: found };
  const issues = checkExamples(value);
  return issues.length > 0 ? { issues } : { value };
}

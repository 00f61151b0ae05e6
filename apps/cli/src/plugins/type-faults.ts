import { interventionFaults } from "@rapport/plugin/testing";
import { oneLine } from "../author-text.js";
import type { ExportedValue } from "./load-exported.js";
import type { PluginFault } from "./package-faults.js";

/** What only the author's own tests can say: which details are wrong, and what the metrics come to. */
const forAuthors = new Set(["nothing-invalid", "metric-unchecked"]);

/** What the conformance kit finds in a type, given nothing but its own examples. */
export function typeFaults({ value, where }: ExportedValue): readonly PluginFault[] {
  return interventionFaults(value, { valid: [], invalid: [], metrics: {} })
    .filter(({ code }) => !forAuthors.has(code))
    .map(({ code, path, message }) => ({
      code,
      path: oneLine([where, path].filter((part) => part !== "").join(".")),
      message: oneLine(message),
    }));
}

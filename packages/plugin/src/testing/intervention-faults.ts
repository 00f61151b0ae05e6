import type { StandardSchemaV1 } from "@standard-schema/spec";
import { checkPlugin } from "../check-plugin.js";
import type { InterventionType } from "../intervention-type.js";
import { isObject } from "../shape.js";
import { isSchema } from "../validate.js";
import { ask } from "./ask.js";
import type { InterventionCases } from "./cases.js";
import { endlessFault, fault } from "./fault.js";
import type { InterventionFault } from "./fault.js";
import { copyOf, variations } from "./inputs.js";
import { labelFaults } from "./label-faults.js";
import { metricFaults } from "./metric-faults.js";
import { unplainPath } from "./plain-data.js";
import { leakFaults, levelFaults } from "./privacy-faults.js";
import { schemaFaults } from "./schema-faults.js";
import { inputsOf, saidFaults, steadinessFaults } from "./verdict-faults.js";

/** A type that keeps the contract as far as `checkPlugin` sees, or the faults that stand in the way of the rest. */
type Checked = { readonly type: InterventionType } | { readonly faults: readonly InterventionFault[] };

/** Without reading what is in it: a getter would run. */
function withoutSchema(made: object): object {
  const descriptors = Object.entries(Object.getOwnPropertyDescriptors(made)).filter(([name]) => name !== "details");
  return Object.defineProperties({}, Object.fromEntries(descriptors));
}

function checked(made: unknown): Checked {
  const unplain = isObject(made) ? unplainPath(withoutSchema(made), "") : undefined;
  if (unplain !== undefined) return { faults: [fault("not-plain-data", unplain)] };
  if (isObject(made) && isSchema(made["details"]) && Array.isArray(made["examples"])) {
    const schema = made["details"];
    const at = made["examples"].findIndex((example) => ask(schema, () => copyOf(example)) === undefined);
    if (at >= 0) return { faults: [endlessFault(`examples[${at}]`, "details")] };
  }
  const { issues, value } = checkPlugin(made);
  return issues ? { faults: issues } : { type: value };
}

/** All that a report reads of a type, as text. */
function dataOf(type: InterventionType): string {
  return JSON.stringify({ ...type, details: undefined });
}

const isEndless = ({ code }: InterventionFault): boolean => code === "endless-schema";

function soundFaults(make: () => unknown, cases: InterventionCases): readonly InterventionFault[] {
  const first = checked(make());
  if ("faults" in first) return first.faults;
  const { type } = first;
  const before = dataOf(type);
  // First, as they stand before the schema is asked of anything.
  const shown = [...labelFaults(type), ...levelFaults(type)];
  const fresh = (): StandardSchemaV1 => {
    const another = make();
    return isObject(another) && isSchema(another["details"]) ? another["details"] : type.details;
  };
  const inputs = [
    ...inputsOf("examples", type.examples),
    ...inputsOf("valid", cases.valid),
    ...inputsOf("invalid", cases.invalid),
    ...type.examples.flatMap((example, at) => variations(example, `examples[${at}]`)),
  ];
  const said = saidFaults(type, cases);
  if (said.some(isEndless)) return [...said, ...shown];
  const steadiness = steadinessFaults(type.details, fresh, inputs);
  const schema = schemaFaults(type, cases.valid);
  if (schema.some(isEndless)) return [...said, ...schema, ...shown];
  const faults = [...said, ...steadiness, ...schema, ...metricFaults(type, cases), ...shown, ...leakFaults(type)];
  if (dataOf(type) !== before) return [...faults, fault("plugin-changes", "")];
  const second = checked(make());
  return "type" in second && dataOf(second.type) === before ? faults : [...faults, fault("factory-differs", "")];
}

/** All that keeps a plug-in from being used; empty where nothing does. See `testIntervention`, which throws it. */
export function interventionFaults(plugin: unknown, cases: InterventionCases): readonly InterventionFault[] {
  try {
    return soundFaults(() => (typeof plugin === "function" ? plugin() : plugin), cases);
  } catch {
    return [fault("failing-plugin", "")];
  }
}

import type { StandardSchemaV1 } from "@standard-schema/spec";
import type { InterventionType } from "../intervention-type.js";
import { validate } from "../validate.js";
import { ask, inTime } from "./ask.js";
import type { InterventionCases } from "./cases.js";
import { endlessFault, fault } from "./fault.js";
import type { InterventionFault } from "./fault.js";
import { copyOf } from "./inputs.js";
import type { Input } from "./inputs.js";

const rounds = 8;
const milliseconds = 2000;

export function inputsOf(name: string, details: readonly unknown[]): readonly Input[] {
  return details.map((each, at) => ({ path: `${name}[${at}]`, what: "details", make: () => copyOf(each) }));
}

/** Whether the schema says of the author's details what the author says of them. */
export function saidFaults(type: InterventionType, cases: InterventionCases): readonly InterventionFault[] {
  const faults: InterventionFault[] = cases.invalid.length === 0 ? [fault("nothing-invalid", "invalid")] : [];
  const said = [
    ...inputsOf("valid", cases.valid).map((input) => ({ input, wanted: true })),
    ...inputsOf("invalid", cases.invalid).map((input) => ({ input, wanted: false })),
  ];
  for (const { input, wanted } of said) {
    const answer = ask(type.details, input.make);
    if (answer === undefined) return [...faults, endlessFault(input.path, input.what)];
    if ((answer.outcome === "accepted") === wanted) continue;
    faults.push(fault(wanted ? "valid-refused" : "invalid-accepted", input.path));
  }
  return faults;
}

function verdict(schema: StandardSchemaV1, { make }: Input): string {
  return validate(schema, make()).outcome;
}

/**
 * Whether the same details get the same answer every time: in a row, after all the others in either order, and, of a
 * factory, from a schema that was never asked anything.
 */
export function steadinessFaults(
  schema: StandardSchemaV1,
  fresh: () => StandardSchemaV1,
  inputs: readonly Input[],
): readonly InterventionFault[] {
  const result = inTime(milliseconds, () => {
    const first = inputs.map((input) => verdict(fresh(), input));
    for (let round = 0; round < rounds; round += 1) {
      const order = round % 2 === 0 ? inputs : inputs.toReversed();
      const changed = order.find((input) => {
        const expected = first[inputs.indexOf(input)];
        return verdict(schema, input) !== expected || verdict(schema, input) !== expected;
      });
      if (changed !== undefined) return changed;
    }
    return undefined;
  });
  // A schema that is too slow for this is told so elsewhere.
  const changed = result?.value;
  return changed === undefined ? [] : [fault("verdict-changes", changed.path)];
}

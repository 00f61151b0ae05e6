import type { InterventionType } from "../intervention-type.js";
import type { InterventionCases } from "./cases.js";
import type { InterventionFault } from "./fault.js";
import { interventionFaults } from "./intervention-faults.js";

/** What `testIntervention` throws. Recognised by its name, since it can come from another copy of this package. */
export interface InterventionTestError extends Error {
  readonly name: "InterventionTestError";
  readonly faults: readonly InterventionFault[];
}

function lineOf({ code, path, message }: InterventionFault): string {
  return `- ${path === "" ? "" : `${path}: `}${message} (${code})`;
}

/**
 * Tests an intervention type as a host will use it, and throws one error that names every fault; it returns nothing where
 * there is none. It needs no test runner: call it in a test of vitest or node:test, or in a script.
 *
 * Give a function that makes the type, and each answer is compared with that of one which was never asked before.
 *
 * It asks the schema of the examples, of `valid` and `invalid`, of variations of them, and of what records can hold by
 * mistake or malice; it compares the metrics with values worked out by hand; it reads every label; and it plants texts in
 * the details that no metric may let out. A call that does not end is stopped after a second.
 *
 * @throws InterventionTestError with all `faults`.
 */
export function testIntervention<Details, Written>(
  plugin: InterventionType<Details, Written> | (() => InterventionType<Details, Written>),
  cases: InterventionCases<NoInfer<Written>>,
): void {
  const faults = interventionFaults(plugin, cases);
  if (faults.length === 0) return;
  const intro = `The intervention type does not keep the contract (faults: ${faults.length}).`;
  const error: InterventionTestError = Object.assign(new Error([intro, ...faults.map(lineOf)].join("\n")), {
    name: "InterventionTestError" as const,
    faults,
  });
  throw error;
}

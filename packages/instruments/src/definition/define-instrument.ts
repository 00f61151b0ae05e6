import type { Instrument } from "../instrument.js";
import { instrumentFor } from "../instruments.js";
import { checkInstrument } from "./check-instrument.js";
import { expected } from "./definition-issue.js";
import type { DefinitionIssue } from "./definition-issue.js";
import { checkGoldenCases } from "./golden-case.js";
import type { GoldenCase } from "./golden-case.js";

/** An instrument that can be used, or what is wrong with its definition; never both. */
export type DefinedInstrument =
  | { readonly value: Instrument; readonly issues?: never }
  | { readonly value?: never; readonly issues: readonly DefinitionIssue[] };

/**
 * Checks a practice's own instrument, so that `score` can be given it. Ranges, item numbers, keys, missing rules and
 * figures have to agree with each other, and scoring has to come to every golden case: three at least, worked out by
 * hand, of which one misses an item and one is invalid though complete.
 */
export function defineInstrument(definition: Instrument, goldenCases: readonly GoldenCase[]): DefinedInstrument {
  const issues = [
    ...expected(instrumentFor(definition.code) === undefined, "code", "a code that no instrument here has"),
    ...expected((definition.keys ?? []).length > 0, "keys", "one key at least"),
    ...checkInstrument(definition),
    ...checkGoldenCases(definition, goldenCases),
  ];
  return issues.length === 0 ? { value: definition } : { issues };
}

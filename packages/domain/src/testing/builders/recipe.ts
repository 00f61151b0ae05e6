import type { RecordDefinition } from "../../records/checking/define-record.js";
import { plainCopy } from "../../records/checking/plain-copy.js";
import { ruleCodes } from "../../records/checking/record-issue.js";
import type { RecordIssue } from "../../records/checking/record-issue.js";
import type { Chance } from "./chance.js";
import { drawFrom } from "./draw.js";
import type { Draw } from "./draw.js";
import type { Ids } from "./ids.js";
import type { At, KeysOf, Loose } from "./loose.js";
import { overrideError } from "./override-error.js";

type DrawField<Value, Field> = (known: Loose<Value>, draw: Draw) => Field | undefined;

/**
 * How each field of a record is drawn, in this order, where nothing is given for it. `known` holds all that is given and
 * all that was drawn before, so that a day, for instance, can be drawn between two others.
 */
export type Recipe<Value> = {
  readonly [Key in KeysOf<Value>]-?: DrawField<Value, Loose<At<Value, Key>>>;
};

/** Faults that no other field can mend: of what is given so far, only its shape is looked at, and not what is missing. */
function misshapen<Value>({ check }: RecordDefinition<Value>, given: object): readonly RecordIssue[] {
  const { issue } = plainCopy(given);
  if (issue) return [issue];
  const betweenFields: readonly string[] = ruleCodes;
  return (check(given).issues ?? []).filter(({ code }) => !betweenFields.includes(code) && code !== "missing-field");
}

/** A record with all that is given and the rest drawn. Throws an `OverrideError` where the check refuses it. */
export function followRecipe<Value>(
  { definition, recipe }: { readonly definition: RecordDefinition<Value>; readonly recipe: Recipe<Value> },
  given: Loose<Value> & object,
  { chance, ids }: { readonly chance: Chance; readonly ids: Ids },
): Value {
  const wrong = misshapen(definition, given);
  if (wrong.length > 0) throw overrideError(definition.name, wrong);
  ids.reserve(given);
  const fields: readonly (readonly [string, DrawField<Value, unknown>])[] = Object.entries(recipe);
  let known: Loose<Value> & object = { ...given };
  for (const [name, drawField] of fields) {
    if (Object.hasOwn(known, name)) continue;
    known = { ...known, [name]: drawField(known, drawFrom(chance.fork(name), ids)) };
  }
  const { value, issues } = definition.check(known);
  if (issues) throw overrideError(definition.name, issues);
  return value;
}

import { isObject } from "../shape.js";
import { unplainPath } from "./plain-data.js";

/** Something to ask a schema of. Made anew for each call, so that no call can spoil the next. */
export interface Input {
  readonly path: string;
  /** In words, for a message. */
  readonly what: string;
  readonly make: () => unknown;
}

/** A copy that a schema may spoil; what is no plain data can only be handed on. */
export function copyOf(value: unknown): unknown {
  return unplainPath(value, "") === undefined ? structuredClone(value) : value;
}

const long = 10_000;

/** Set on the prototype of all objects by a schema that can be made to do so. */
export const pollution = "rapportPolluted";

/** Written as JSON, since an object literal with `__proto__` would set the prototype. */
const polluting = [`{"__proto__": {"${pollution}": true}}`, `{"constructor": {"prototype": {"${pollution}": true}}}`];

function nested(depth: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? { a: value } : [value];
  return value;
}

/** What are no details at all, whatever the type. */
export const noDetails: readonly Input[] = [null, undefined, [], "", Number.NaN].map((value) => ({
  path: "details",
  what: Array.isArray(value) ? "a list" : value === "" ? "a text" : String(value),
  make: () => copyOf(value),
}));

/** Values that records can hold by mistake or by malice. */
const hostile: readonly Omit<Input, "path">[] = [
  ...noDetails,
  { what: "a very large number", make: () => Number.MAX_VALUE },
  { what: "a deeply nested value", make: () => nested(1000) },
  // The last character makes a pattern that matched all others go back.
  ...["a", "1", " ", "a ", "-"].map((text) => ({
    what: "a very long text",
    make: () => `${text.repeat(long / text.length)}!`,
  })),
  ...polluting.map((text) => ({ what: "a prototype in disguise", make: (): unknown => JSON.parse(text) })),
];

/** The hostile values in place of the details, and in each field of the examples. */
export function hostileInputs(examples: readonly unknown[]): readonly Input[] {
  const fields = new Map(
    examples.flatMap((example) =>
      Object.keys(isObject(example) ? example : {}).map((name) => [name, example] as const),
    ),
  );
  return hostile.flatMap(({ what, make }) => [
    { path: "details", what, make },
    ...[...fields].map(([name, example]) => ({
      path: `details.${name}`,
      what: `${what} in "${name}"`,
      make: () => ({ ...Object(copyOf(example)), [name]: make() }),
    })),
  ]);
}

/** What a schema that sets defaults or coerces would make the same as an example. */
export function variations(example: unknown, path: string): readonly Input[] {
  if (!isObject(example)) return [];
  const changed = (name: string, what: string, value: unknown): Input => ({
    path: `${path}.${name}`,
    what,
    make: () => ({ ...Object(copyOf(example)), [name]: value }),
  });
  return Object.entries(example).flatMap(([name, value]) => {
    const { [name]: _, ...without } = example;
    const missing = { path: `${path}.${name}`, what: "left out", make: () => copyOf(without) };
    if (typeof value === "string") {
      return [missing, changed(name, "with spaces", ` ${value} `), changed(name, "in capitals", value.toUpperCase())];
    }
    return [missing, changed(name, "as a text", String(value)), changed(name, "as null", null)];
  });
}

/** A name that no author would give a field. */
export const unknownField = "fieldThatNobodyAskedFor";

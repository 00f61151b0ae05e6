import * as fc from "fast-check";

/** Stands in values that are sent, and in no name of a field: an answer that holds it repeats a value. */
export const canary = "SECRET-4711";

const tenMillion = canary + "x".repeat(10_000_000);

function fail(): never {
  throw new Error(canary);
}

function nested(levels: number): unknown {
  let value: unknown = canary;
  for (let level = 0; level < levels; level += 1) value = { value };
  return value;
}

function ring(): unknown {
  const value: Record<string, unknown> = { canary };
  value["self"] = [value];
  return value;
}

/** Something to send: as it stands, or made only when it is sent, so that a counterexample can be printed. */
export type Sent = { readonly value: unknown } | { readonly make: () => unknown };

export function made(sent: Sent): unknown {
  return "make" in sent ? sent.make() : sent.value;
}

const withCode: fc.Arbitrary<Sent> = fc
  .constantFrom<() => unknown>(
    () => new Proxy({ type: "open" }, { get: fail, ownKeys: fail, getOwnPropertyDescriptor: fail }),
    () => new Proxy({}, { getPrototypeOf: fail, has: fail, get: fail }),
    () => new Proxy([canary], {}),
    () => Object.defineProperty({}, "type", { get: fail, enumerable: true }),
    () => Object.defineProperty({ day: canary }, "value", { get: fail, enumerable: true }),
    () => ({ toString: fail, valueOf: fail, toJSON: fail }),
    () => fail,
    () => ring(),
    () => nested(5000),
    () => JSON.parse(`{"__proto__": {"polluted": "${canary}"}, "constructor": {"prototype": {"polluted": 1}}}`),
    () => Object.create({ type: "open", day: canary }),
    () => Array.from({ length: 30_000 }, () => canary),
    () => Array.from({ length: 300 }, () => canary),
    () => canary + "x".repeat(300),
    () => canary + "x".repeat(20_000),
    () => tenMillion,
    () => new Date(Number.NaN),
    () => Symbol(canary),
  )
  .map((make) => ({ make }));

const scalar: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, true, Number.NaN, Infinity, -0, 1e308, 10n, "", " ", "\u0000", "\uD800"),
  fc.constantFrom<unknown>(canary, `${canary}\n{"version":1}`, "__proto__", "constructor", "open", "2026-02-30"),
  fc.constantFrom<unknown>("2026-08-01", "2027-01-01", "active", "medical", "talking", "a", 0, 3, [], {}, ["a"]),
);
const names = fc.constantFrom("type", "day", "kind", "result", "length", "version");

const asItStands = fc.oneof(
  { weight: 4, arbitrary: scalar },
  { weight: 1, arbitrary: fc.dictionary(names, scalar) },
  { weight: 1, arbitrary: fc.array(scalar, { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.anything({ maxDepth: 3, withBigInt: true, withDate: true, withNullPrototype: true }) },
);

/** Whatever a JavaScript caller or the body of a request can hold, and more. */
export const hostileValue: fc.Arbitrary<Sent> = fc.oneof(
  { weight: 3, arbitrary: asItStands.map((value) => ({ value })) },
  { weight: 1, arbitrary: withCode },
);

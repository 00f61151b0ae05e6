import vm from "node:vm";
import { describe, expect, it } from "vitest";
import { limits, plainCopy } from "./plain-copy.js";

const refusal = (value: unknown) => {
  const { issue } = plainCopy(value);
  return issue && [issue.code, issue.path];
};
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
const never = (): never => {
  throw new Error("This must not run.");
};

describe("a plain copy", () => {
  it("holds what JSON can hold", () => {
    const value = { a: [1, "b", null, true, { c: [] }], d: -0.5 };
    expect(plainCopy(value)).toMatchObject({ value });
  });

  it("takes objects without a prototype, and lists and objects of another realm", () => {
    const bare = Object.assign(Object.create(null), { a: 1 });
    expect(plainCopy(bare)).toMatchObject({ value: { a: 1 } });
    expect(plain(plainCopy(vm.runInNewContext("({ a: [1] })")))).toMatchObject({ value: { a: [1] } });
  });

  it("runs no getter", () => {
    const value = { a: { b: 1 } };
    Object.defineProperty(value.a, "c", { get: never, enumerable: true });
    expect(refusal(value)).toEqual(["not-plain-data", "a.c"]);
    const list: unknown[] = [1];
    Object.defineProperty(list, 0, { get: never, enumerable: true });
    expect(refusal({ list })).toEqual(["not-plain-data", "list[0]"]);
  });

  it("runs no toJSON, toString or valueOf", () => {
    expect(refusal({ toJSON: never })).toEqual(["not-plain-data", "toJSON"]);
    expect(refusal({ toString: never, valueOf: never })).toEqual(["not-plain-data", "toString"]);
  });

  it.each([
    ["a class instance", new URL("urn:rapport:record:Goal")],
    ["a date", new Date(0)],
    ["a map", new Map()],
    ["a boxed text", Object("x")],
    ["a function", never],
    ["a symbol", Symbol("x")],
    ["a bigint", 1n],
    ["an inherited field", Object.create({ a: 1 })],
    ["a field named by a symbol", { [Symbol("x")]: 1 }],
    ["a list with a hole", Object.assign(Array(2), { 1: 1 })],
    ["a list with a field", Object.assign([1], { a: 1 })],
    ["a proxy", new Proxy({}, {})],
    ["a proxy that throws", new Proxy({}, { ownKeys: never, getPrototypeOf: never })],
  ])("refuses %s", (_, value) => {
    expect(refusal(value)?.[0]).toBe("not-plain-data");
    expect(refusal({ a: [value] })?.[0]).toBe("not-plain-data");
  });

  it("refuses a revoked proxy", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(refusal(proxy)).toEqual(["not-plain-data", ""]);
  });

  it.each(["__proto__", "constructor", "prototype"])(
    "refuses the name %s at any depth, and pollutes nothing",
    (name) => {
      const value: unknown = JSON.parse(`{"a": [{"${name}": {"polluted": true}}]}`);
      expect(refusal(value)).toEqual(["unknown-field", `a[0].${name}`]);
      expect(Reflect.get({}, "polluted")).toBeUndefined();
    },
  );

  it("refuses numbers that are not finite", () => {
    expect([Number.NaN, Infinity, -Infinity].map((a) => refusal({ a }))).toEqual(
      Array.from({ length: 3 }, () => ["not-finite", "a"]),
    );
  });

  it("refuses a value inside itself, and one that is too deep", () => {
    const ring: Record<string, unknown> = {};
    ring["a"] = ring;
    expect(refusal(ring)?.[0]).toBe("too-deep");
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(refusal(deep)?.[0]).toBe("too-deep");
  });

  it("refuses what is too large, and looks no further", () => {
    expect(refusal({ a: "x".repeat(limits.characters + 1) })).toEqual(["too-long", "a"]);
    expect(plainCopy(Array.from({ length: 1_000_000 }, () => 1))).toMatchObject({
      issue: { code: "too-large" },
      steps: 1,
    });
    // Ten to the eighth values, of which each list is the same one.
    let wide: unknown = 1;
    for (let level = 0; level < 8; level += 1) wide = Array.from({ length: 10 }, () => wide);
    const { steps, issue } = plainCopy(wide);
    expect([issue?.code, steps]).toEqual(["too-large", limits.values + 1]);
  });

  it("takes as many steps as there are values", () => {
    const values = [100, 200, 400].map((length) => ({ a: Array.from({ length }, (_, at) => ({ at, b: "b" })) }));
    expect(values.map((value) => plainCopy(value).steps)).toEqual([302, 602, 1202]);
  });
});

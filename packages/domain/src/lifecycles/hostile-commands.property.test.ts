import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printableName } from "../records/checking/path.js";
import type { Decision } from "./decider.js";
import { everyCommand } from "./every-command.fixture.js";
import type { Accepted } from "./every-command.fixture.js";
import type { DomainEvent } from "./events/domain-event.js";
import { fromJsonLines, toJsonLines } from "./events/json-lines.js";
import { canary, hostileValue, made } from "./hostile-values.fixture.js";
import { rules } from "./rules.js";

const anyCommand = fc.constantFrom(...everyCommand);

/** Either events that a file keeps as they are, or issues that say why and repeat nothing. */
function expectAnswer(decision: Decision<DomainEvent>): void {
  const { events, issues } = decision;
  expect((events === undefined) !== (issues === undefined)).toBe(true);
  expect(Reflect.get({}, "polluted")).toBeUndefined();
  expect(fromJsonLines(toJsonLines(events ?? []))).toEqual({ value: events ?? [] });
  if (issues === undefined) return;
  expect(issues.length).toBeGreaterThan(0);
  expect(issues.length).toBeLessThanOrEqual(100);
  expect(JSON.stringify(issues)).not.toContain(canary);
  for (const { code, message, rule } of issues) {
    expect(code).toMatch(/^[a-z-]+$/u);
    expect(message).toMatch(/^[A-Z].*\.$/u);
    expect(Object.hasOwn(rules, rule)).toBe(true);
  }
}

/** The paths to everything that a command holds, at any depth. */
function pathsIn(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[key], ...pathsIn(inner).map((path) => [key, ...path])]);
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((each, at) => (String(at) === key ? replaced(each, rest, by) : each));
  const fields = new Map<string, unknown>(Object.entries(value ?? {}));
  return Object.fromEntries([...fields, [key, replaced(fields.get(key), rest, by)]]);
}

function without(value: object, field: string): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== field));
}

describe("whatever is sent as a command, a decision is made, and no history is spoilt", () => {
  const expectAlways = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void, numRuns: number) =>
    fc.assert(fc.property(arbitrary, holds), { numRuns });

  it.each(everyCommand)("$command.type with all its fields is accepted and comes back from a file", (accepted) => {
    const { events = [] } = accepted.ask(accepted.command);
    expect(events.length).toBeGreaterThan(0);
    expect(fromJsonLines(toJsonLines(events))).toEqual({ value: events });
  });

  it("any value is answered, by each lifecycle in many states", () => {
    expectAlways(fc.tuple(anyCommand, hostileValue), ([{ ask }, sent]) => expectAnswer(ask(made(sent))), 3000);
  });

  it("any fields beside a known type are answered", () => {
    const names = fc.constantFrom(
      "day",
      "outcome",
      "goodbye",
      "concerns",
      "followUp",
      "stage",
      "to",
      "scale",
      "clientId",
    );
    expectAlways(
      fc.tuple(anyCommand, fc.array(fc.tuple(names, hostileValue), { maxLength: 6 })),
      ([{ ask, command }, sent]) => {
        const fields = sent.map(([name, each]) => [name, made(each)]);
        expectAnswer(ask({ ...Object.fromEntries(fields), type: command.type }));
      },
      3000,
    );
  });

  it("any command with one value spoilt, at any depth, is answered", () => {
    const spoilt = (accepted: Accepted) =>
      fc.tuple(fc.constant(accepted), fc.constantFrom(...pathsIn(accepted.command)), hostileValue);
    expectAlways(
      anyCommand.chain(spoilt),
      ([{ ask, command }, path, sent]) => expectAnswer(ask(replaced(command, path, made(sent)))),
      6000,
    );
  });

  it("any command with a field more is refused, and the field is named", () => {
    const name = fc.oneof(
      fc.string({ unit: "binary", maxLength: 150 }),
      fc.constantFrom("version", "constructor", "at"),
    );
    expectAlways(
      fc.tuple(anyCommand, name),
      ([{ ask, command }, field]) => {
        fc.pre(!Object.hasOwn(command, field));
        const decision = ask(Object.defineProperty({ ...command }, field, { value: canary, enumerable: true }));
        expectAnswer(decision);
        expect(decision.issues).toMatchObject([{ code: "unknown-field", path: printableName(field) }]);
      },
      3000,
    );
  });

  it.each(everyCommand)("$command.type with a field less is accepted only if the field may be left out", (accepted) => {
    for (const field of Object.keys(accepted.command)) {
      const decision = accepted.ask(without(accepted.command, field));
      expectAnswer(decision);
      const codes = (decision.issues ?? []).map((issue) => issue.code);
      expect(["", "missing-field", "unknown-command", "empty-text"]).toContain(codes.join(" "));
    }
  });
});

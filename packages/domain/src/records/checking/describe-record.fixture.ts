import { describe, expect, it } from "vitest";
import { check } from "../check.js";
import { recordDefinitions } from "../record-definitions.js";
import { recordSchemas } from "../record-schemas.js";
import type { RecordName, RecordTypes } from "../record-types.js";
import type { Examples } from "./examples.fixture.js";

/** What holds of every kind of record. */
export function describeRecord<Name extends RecordName>(name: Name, examples: Examples<RecordTypes[Name]>): void {
  const { full, minimal, others = [], broken } = examples;
  const { rule } = recordDefinitions[name];

  describe(`the record ${name}`, () => {
    it("a full and a minimal example come through unchanged, by name and by schema", () => {
      for (const example of [full, minimal, ...others]) {
        expect(check(name, example)).toEqual({ value: example });
        expect(check<unknown>(recordSchemas[name], example)).toEqual({ value: example });
      }
    });

    it("the minimal example has no field that could be left out", () => {
      for (const field of Object.keys(minimal)) {
        const { [field]: _, ...rest }: Record<string, unknown> = { ...minimal };
        expect(check(name, rest).issues, field).toBeDefined();
      }
    });

    it("a field that it does not have is refused by name", () => {
      expect(check(name, { ...minimal, surprise: "a secret" }).issues).toEqual([
        { code: "unknown-field", path: "surprise", rule, message: 'The field "surprise" is not known here.' },
      ]);
    });

    it.each(broken)("$says", ({ value, issue }) => {
      const [first] = check(name, value).issues ?? [];
      const { message, ...rest } = first ?? { message: "" };
      // The rule that asks for the record, unless one between its fields is broken.
      expect(rest).toEqual({ rule, ...issue });
      expect(message).toMatch(/^[A-Z].*\.$/u);
    });
  });
}

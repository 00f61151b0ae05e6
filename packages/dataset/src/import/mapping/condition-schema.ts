import { z } from "zod";

/** A text, or a number or truth value that is meant as the text that stands in a cell. */
export const scalar = z.union([z.string(), z.number(), z.boolean()]);

const test = z.strictObject({
  column: z.string().min(1).describe("The header of the column."),
  equals: scalar.optional().describe("The cell is this text; capitals and small letters are the same."),
  in: z.array(scalar).min(1).optional().describe("The cell is one of these texts."),
  starts_with: z.string().min(1).optional().describe("The cell begins with this text."),
  empty: z.boolean().optional().describe("The cell is empty (true), or is not (false)."),
});

/** How a condition is written; conditions can stand within each other. */
export type WrittenCondition =
  | z.infer<typeof test>
  | { readonly all: readonly WrittenCondition[] }
  | { readonly any: readonly WrittenCondition[] }
  | { readonly not: WrittenCondition };

/** Which rows are meant. */
export const condition: z.ZodType<WrittenCondition> = z.lazy(() =>
  z.union([
    test,
    z.strictObject({ all: z.array(condition).min(1).describe("All of them hold.") }),
    z.strictObject({ any: z.array(condition).min(1).describe("At least one of them holds.") }),
    z.strictObject({ not: condition.describe("It does not hold.") }),
  ]),
);

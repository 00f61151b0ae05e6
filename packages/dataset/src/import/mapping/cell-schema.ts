import { z } from "zod";
import { condition, scalar } from "./condition-schema.js";

/** How a source may write a day; a time of day may follow each. */
export const dateFormats = [
  "y-m-d",
  "y/m/d",
  "y.m.d",
  "d/m/y",
  "d.m.y",
  "d-m-y",
  "m/d/y",
  "m-d-y",
  "d mon y",
  "mon d, y",
  "excel-1900",
  "excel-1904",
] as const;
export type DateFormat = (typeof dateFormats)[number];

const word = z.string().regex(/^[a-z][a-z0-9_]*$/u, "Expected a word in small letters, such as client.");

/** A text, or the name of a setting that holds it. */
const given = z.union([scalar, z.strictObject({ setting: z.string() })]);

const date = z.union([
  z.enum(["auto", ...dateFormats]),
  z.strictObject({
    format: z.enum(["auto", ...dateFormats]).describe("auto: decided from the whole column, never guessed."),
    zone: z.string().optional().describe("The time zone of the source, such as UTC; days become those of `timezone`."),
    keep: z.literal("year").optional().describe("Keeps the year alone, as for a year of birth."),
  }),
]);

const steps = {
  from: z
    .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
    .optional()
    .describe("The header of the column, or of several that are joined."),
  separator: z.string().optional().describe("What stands between joined cells; a space without it."),
  value: scalar.optional().describe("The same text in every row."),
  setting: z.string().optional().describe("A setting's value in every row."),
  cases: z
    .array(z.strictObject({ when: condition, value: scalar }))
    .min(1)
    .optional()
    .describe("The value of the first condition that holds."),
  part: z
    .strictObject({
      separator: z.string().min(1),
      number: z.int().refine((n) => n !== 0, "Expected 1 for the first part, or -1 for the last."),
    })
    .optional()
    .describe("One part of a cell that is divided by a separator: 1 is the first, -1 the last."),
  match: z
    .string()
    .min(1)
    .optional()
    .describe("A regular expression (RE2). Its first group is kept, or all that it finds where it has none."),
  map: z.record(z.string(), scalar).optional().describe("What stands in the cell, and what it becomes."),
  ignore_case: z.boolean().optional().describe("For map: capitals and small letters are the same (true)."),
  unmapped: z
    .enum(["problem", "keep", "empty"])
    .optional()
    .describe("What becomes of a text that map does not name: a problem without this."),
  date: date.optional().describe("The cell is a day, written like this; it becomes an ISO date."),
  number: z.enum([".", ","]).optional().describe("The cell is a number with this decimal sign."),
  default: given.optional().describe("What stands where the cell is empty."),
};

const part = z.strictObject(steps);

const cell = z.strictObject({
  ...steps,
  join: z
    .array(z.union([z.string().min(1), part]))
    .min(1)
    .optional()
    .describe("Several cells, each with steps of its own, that are joined."),
  episode: z
    .enum(["id", "opened_on", "closed_on", "previous_id"])
    .optional()
    .describe("Something of the episode that the row belongs to by the source's rule `episodes`."),
  pseudonym: word.optional().describe("Makes a pseudonym of this kind, with the practice's key."),
  row_id: word.optional().describe("Makes an identifier of this kind for the row, from what stands in it."),
  take: z
    .enum(["first", "last", "min", "max"])
    .optional()
    .describe("Where rows are put together (`one_row_per`): which of their cells; the first without this."),
  allow: z.literal(true).optional().describe("Copies a column although it looks like a name or contact data."),
});

/** One cell of a table: the header of a column, or how it is made. */
export const cellSchema = z.union([z.string().min(1), cell]);

export type WrittenCell = z.infer<typeof cell>;
export type WrittenPart = z.infer<typeof part>;

export const cellWords: readonly string[] = [...Object.keys(cell.shape), "format", "zone", "keep", "when"];

import { z } from "zod";
import { cellSchema, cellWords } from "./cell-schema.js";
import { condition, scalar } from "./condition-schema.js";

const name = z.string().regex(/^[a-z][a-z0-9_]*$/u, "Expected a word in small letters, such as appointments.");

const pattern = z
  .string()
  .min(1)
  .refine(
    (text) => !/[\\/]/u.test(text) && text !== "..",
    "Expected a file's name, such as appointments*.csv: no folder.",
  );

const setting = z.strictObject({
  about: z.string().min(1),
  values: z.array(z.string()).min(1).optional(),
  default: scalar.optional(),
  required: z.literal(true).optional(),
});

const episodes = z.strictObject({
  client: cellSchema.describe("Whose row it is; the same as the client's identifier."),
  on: cellSchema.describe("The row's day."),
  gap_days: z
    .union([z.int().min(1), z.strictObject({ setting: z.string() })])
    .optional()
    .describe("A new episode begins after more than this many days without a row of the client."),
  like: name.optional().describe("Another source, whose episodes these rows belong to by client and day."),
});

const source = z.strictObject({
  files: z
    .union([pattern, z.array(pattern).min(1)])
    .optional()
    .describe("Names of its files, with * and ?; without it, every file that no other source asks for."),
  optional: z.literal(true).optional().describe("It may be absent."),
  sheet: z.string().min(1).optional().describe("The sheet, where the file is a workbook with several."),
  header_row: z.int().min(1).max(1000).optional().describe("The row of the header; 1 without it."),
  skip_last: z.int().min(1).max(1000).optional().describe("How many rows at the end are no records, such as totals."),
  aliases: z
    .record(z.string().min(1), z.array(z.string().min(1)).min(1))
    .optional()
    .describe("Other headers under which a column may stand."),
  may_lack: z.array(z.string().min(1)).optional().describe("Columns that may be missing; their cells are empty then."),
  where: condition.optional().describe("Which rows are read."),
  episodes: episodes.optional().describe("How rows are put into episodes, where the source has none of its own."),
});

const block = z.strictObject({
  from: name.describe("The source."),
  where: condition.optional().describe("Which of its rows."),
  one_row_per: z
    .array(z.string())
    .min(1)
    .optional()
    .describe("Puts rows together that have the same cells in these columns of the table."),
  order_by: cellSchema
    .optional()
    .describe("The order in which the first and the last are meant; the file's without it."),
  columns: z.record(z.string(), cellSchema).describe("The columns of the table, and where each comes from."),
});

/** How a mapping is written. */
export const mappingSchema = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(1),
  about: z.string().optional(),
  unverified: z.literal(true).optional().describe("It was never held against a real export."),
  notes: z.array(z.string().min(1)).optional().describe("What a person should know; printed with each import."),
  timezone: z.string().optional().describe("The practice's time zone, such as Europe/Paris."),
  settings: z.record(name, setting).optional().describe("What the person who imports has to say."),
  sources: z.record(name, source).describe("What is read."),
  tables: z.record(z.string(), z.union([block, z.array(block).min(1)])).describe("What is written."),
});

export type WrittenMapping = z.infer<typeof mappingSchema>;
export type WrittenSource = z.infer<typeof source>;
export type WrittenBlock = z.infer<typeof block>;

/** Every word of a mapping, to find the one that was meant. */
export const mappingWords: readonly string[] = [
  ...Object.keys(mappingSchema.shape),
  ...Object.keys(setting.shape),
  ...Object.keys(source.shape),
  ...Object.keys(episodes.shape),
  ...Object.keys(block.shape),
  ...cellWords,
  "column",
  "equals",
  "in",
  "starts_with",
  "empty",
  "all",
  "any",
  "not",
];

/** The JSON Schema of a mapping, for editors and other programs. */
export function jsonSchemaOfMapping(): Readonly<Record<string, unknown>> {
  return { title: "A mapping for rapport import", ...z.toJSONSchema(mappingSchema, { reused: "ref" }) };
}

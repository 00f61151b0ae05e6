import { instruments } from "@rapport/instruments";
import { methods, recipients } from "@rapport/disclosure";
import { checkedMemoryLimit, checkedThreads } from "@rapport/dataset";
import { clockNames, questionCodes } from "@rapport/report/build";
import { languages } from "@rapport/language";
import { z } from "zod";
import { formats } from "../report-files.js";

const known = Object.keys(instruments);

const reliability = z.strictObject({
  reliability: z.number().gt(0).lt(1),
  source: z.string().min(1).max(400),
});

const instrumentCode = z.string().refine((code) => known.includes(code), {
  error: ({ input }) => `"${String(input)}" is not an instrument. The instruments are: ${known.join(", ")}.`,
});

/** Settings of a policy; what they must be beside each other is for the airlock to say. */
export const policySchema = z.strictObject({
  recipient: z.enum(recipients).optional(),
  method: z.enum(methods).optional(),
  k: z.number().optional(),
  base: z.number().optional(),
  fewestForDetail: z.number().optional(),
  fewestForStatistic: z.number().optional(),
  fewestForSpread: z.number().optional(),
  fewestForComparison: z.number().optional(),
  fewestForPercent: z.number().optional(),
  fewestPractitioners: z.number().optional(),
  fewestPractices: z.number().optional(),
  fewestPerCategory: z.number().optional(),
  protectedShare: z.number().optional(),
  epsilon: z.number().optional(),
  epsilonCap: z.number().optional(),
});

/** What the colour and the picture must be is for the report to say. */
const look = z
  .strictObject({
    accent: z.string().min(1).optional(),
    logo: z.string().min(1).optional(),
    logoDescription: z.string().min(1).optional(),
  })
  .refine(({ logo, logoDescription }) => logo === undefined || logoDescription !== undefined, {
    path: ["logoDescription"],
    error: "Expected a few words on what the logo shows, for those who do not see it.",
  });

/** What the practices of a network are called, by `practice_id`; two with one name could not be told apart. */
const practices = z
  .record(z.string().min(1), z.string().trim().min(1).max(80))
  .refine((names) => new Set(Object.values(names)).size === Object.keys(names).length, {
    error: "Two practices have the same name. Give each a name of its own.",
  });

/** Lets through what a check does not throw a RangeError for; that is what is said, too. */
function accepted<Value>(check: (value: Value) => unknown) {
  return (value: Value, context: z.core.$RefinementCtx<Value>): void => {
    try {
      check(value);
    } catch (cause) {
      if (!(cause instanceof RangeError)) throw cause;
      context.addIssue({ code: "custom", message: cause.message });
    }
  };
}

const timeInStage = z.strictObject({
  withoutPauses: z.boolean().optional().describe("Takes the days of pauses out of time in stage."),
  clocks: z.array(z.enum(clockNames)).min(1).optional().describe("What time in stage is told in."),
});

const engine = z.strictObject({
  memoryLimit: z
    .string()
    .superRefine(accepted(checkedMemoryLimit))
    .optional()
    .describe("The most memory for the records, for instance 2GB; by default 1GB."),
  threads: z
    .number()
    .superRefine(accepted(checkedThreads))
    .optional()
    .describe("How many threads work at once, 1 to 256; by default one for each processor."),
});

/** Every field of a configuration. Whatever the file's format, it is read by this one schema. */
export const configSchema = z.strictObject({
  $schema: z.string().optional().describe("The schema of this file, for editors."),
  practice: z.string().min(1).max(200).optional().describe("The practice's name, for the title of a report."),
  practices: practices.optional().describe("Of a network: what each practice_id is called in reports."),
  language: z
    .enum(languages.map(({ code }) => code))
    .optional()
    .describe("What reports are written in; by default en."),
  look: look.optional().describe("How reports look: a colour, and a logo."),
  formats: z.array(z.enum(formats)).min(1).optional().describe("What reports are made as; by default html."),
  only: z
    .array(z.enum(questionCodes))
    .min(1)
    .optional()
    .describe("The questions that a report answers; by default all."),
  timeInStage: timeInStage.optional().describe("How time in stage is told."),
  instruments: z
    .record(instrumentCode, reliability)
    .optional()
    .describe("How reliable questionnaires are among people like your clients, with the source of the figure."),
  plugins: z
    .array(z.string().min(1))
    .optional()
    .describe("Plug-ins: names of installed packages, or paths from this folder that begin with ./"),
  recipient: z.enum(recipients).optional().describe("Whom reports are for; by default a funder."),
  policy: policySchema.optional().describe("How figures are protected; by default as the recipients' class says."),
  ledger: z
    .string()
    .min(1)
    .optional()
    .describe("The folder with the secret and the ledger, from here; by default .rapport beside the records."),
  strict: z.boolean().optional().describe("Refuses records in which any row has an error."),
  engine: engine.optional().describe("What may be used of the machine."),
});

/** What a practice sets for all its reports, in a `rapport.config` file beside its tables. */
export type Config = z.infer<typeof configSchema>;

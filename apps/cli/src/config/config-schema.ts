import { instruments } from "@rapport/instruments";
import { methods, recipients } from "@rapport/disclosure";
import { clockNames } from "@rapport/report";
import { languages } from "@rapport/language";
import { z } from "zod";

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

/** Every field of a configuration. Whatever the file's format, it is read by this one schema. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  practice: z.string().min(1).max(200).optional(),
  practices: practices.optional(),
  language: z.enum(languages.map(({ code }) => code)).optional(),
  look: look.optional(),
  only: z.array(z.string()).min(1).optional(),
  timeInStage: z
    .strictObject({ withoutPauses: z.boolean().optional(), clocks: z.array(z.enum(clockNames)).min(1).optional() })
    .optional(),
  instruments: z.record(instrumentCode, reliability).optional(),
  plugins: z.array(z.string().min(1)).optional(),
  recipient: z.enum(recipients).optional(),
  policy: policySchema.optional(),
  ledger: z.string().min(1).optional(),
  engine: z.strictObject({ memoryLimit: z.string().optional(), threads: z.number().optional() }).optional(),
});

/** What a practice sets for all its reports, in a `rapport.config` file beside its tables. */
export type Config = z.infer<typeof configSchema>;

/** Every problem of a value that is no configuration, one a line, each with its path. */
export function problemsOf(error: z.ZodError): string {
  return error.issues.map((issue) => `  ${pathOf(issue)}: ${wordsOf(issue)}`).join("\n");
}

function pathOf({ path }: z.core.$ZodIssue): string {
  return path.map(String).join(".") || "the file";
}

/** A key that is refused has issues of its own, which say why. */
function wordsOf(issue: z.core.$ZodIssue): string {
  return issue.code === "invalid_key" ? issue.issues.map(({ message }) => message).join(" ") : issue.message;
}

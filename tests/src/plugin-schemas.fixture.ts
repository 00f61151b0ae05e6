// Four types in one registry, each with the schema of another library, or of another copy of one. The test compiles this
// file against the packed packages, and runs it there: each @ts-expect-error fails where its line is accepted.
import {
  average,
  checkDetails,
  choices,
  createRegistry,
  defineIntervention,
  furthestStep,
  share,
} from "@rapport/plugin";
import type { InterventionType, PluginIssue } from "@rapport/plugin";
import * as v from "valibot";
import { z } from "zod";
import { z as zod3 } from "zod-3";
import { z as zod44 } from "zod-4-4";

const frame = {
  apiVersion: 1,
  display: "Letter",
  description: "Each partner writes a letter at home.",
  audience: ["couple"],
  setting: ["home"],
  physical: "none",
  stages: ["middle"],
} as const;

const examples = [{ step: 1, mood: "calm", anxiety: 4, read: true }] as const;

const schemas = {
  zod: z.strictObject({
    step: z.union([z.literal(1), z.literal(2)]),
    mood: z.enum(["calm", "tense"]),
    anxiety: z.number().max(10).optional(),
    read: z.boolean(),
  }),
  zod44: zod44.strictObject({
    step: zod44.union([zod44.literal(1), zod44.literal(2)]),
    mood: zod44.enum(["calm", "tense"]),
    anxiety: zod44.number().max(10).optional(),
    read: zod44.boolean(),
  }),
  zod3: zod3
    .object({
      step: zod3.union([zod3.literal(1), zod3.literal(2)]),
      mood: zod3.enum(["calm", "tense"]),
      anxiety: zod3.number().max(10).optional(),
      read: zod3.boolean(),
    })
    .strict(),
  valibot: v.strictObject({
    step: v.picklist([1, 2]),
    mood: v.picklist(["calm", "tense"]),
    anxiety: v.optional(v.pipe(v.number(), v.maxValue(10))),
    read: v.boolean(),
  }),
};

const metrics = {
  step: furthestStep("step", [1, 2]),
  mood: choices("mood", ["calm", "tense"]),
  anxiety: average("anxiety", { take: "last" }),
  read: share("read"),
};

const inZod = defineIntervention({ ...frame, code: "in-zod", details: schemas.zod, metrics, examples });
const inZod44 = defineIntervention({ ...frame, code: "in-zod-4-4", details: schemas.zod44, metrics, examples });
const inZod3 = defineIntervention({ ...frame, code: "in-zod-3", details: schemas.zod3, metrics, examples });
const inValibot = defineIntervention({ ...frame, code: "in-valibot", details: schemas.valibot, metrics, examples });

/** Each refused by the compiler; at run time they are what they are. */
const misspelt: readonly InterventionType[] = [
  defineIntervention({
    ...frame,
    code: "in-zod",
    details: schemas.zod,
    // @ts-expect-error the field is misspelt
    metrics: { anxiety: average("anxeity") },
    examples,
  }),
  defineIntervention({
    ...frame,
    code: "in-zod-4-4",
    details: schemas.zod44,
    // @ts-expect-error the field is misspelt
    metrics: { anxiety: average("anxeity") },
    examples,
  }),
  defineIntervention({
    ...frame,
    code: "in-zod-3",
    details: schemas.zod3,
    // @ts-expect-error the field is misspelt
    metrics: { anxiety: average("anxeity") },
    examples,
  }),
  defineIntervention({
    ...frame,
    code: "in-valibot",
    details: schemas.valibot,
    // @ts-expect-error the field is misspelt
    metrics: { anxiety: average("anxeity") },
    examples,
  }),
];

/** Of the right name and the wrong type, or with a level or a step that no schema has. */
const mistaken: readonly InterventionType[] = [
  defineIntervention({
    ...frame,
    code: "in-zod",
    details: schemas.zod,
    // @ts-expect-error a mean needs a number
    metrics: { mood: average("mood") },
    examples,
  }),
  defineIntervention({
    ...frame,
    code: "in-zod-4-4",
    details: schemas.zod44,
    // @ts-expect-error no such level
    metrics: { mood: choices("mood", ["sad"]) },
    examples,
  }),
  defineIntervention({
    ...frame,
    code: "in-zod-3",
    details: schemas.zod3,
    // @ts-expect-error no such step
    metrics: { step: furthestStep("step", [3]) },
    examples,
  }),
  defineIntervention({
    ...frame,
    code: "in-valibot",
    details: schemas.valibot,
    // @ts-expect-error a share needs yes or no
    metrics: { anxiety: share("anxiety") },
    examples,
  }),
];

// @ts-expect-error no host reads the second version of the contract yet
const later: InterventionType = { ...inZod, apiVersion: 2 };

/** What the four come to together. */
interface Together {
  readonly codes: readonly string[] | undefined;
  /** By code: what one registry says of sound details, and where it sees a fault in others. */
  readonly details: Readonly<Record<string, readonly [unknown, readonly string[]]>>;
  readonly misspelt: readonly (readonly PluginIssue["code"][])[];
  readonly mistaken: readonly (readonly PluginIssue["code"][])[];
  readonly later: readonly PluginIssue["code"][];
}

const codesOf = (type: InterventionType): readonly PluginIssue["code"][] =>
  (createRegistry([type]).issues ?? []).map(({ code }) => code);

const registry = createRegistry([inZod, inZod44, inZod3, inValibot]).value;
const sound = { step: 2, mood: "tense", read: false };
const unsound = { ...sound, anxiety: 11 };

export const together: Together = {
  codes: registry?.all.map(({ code }) => code),
  details: Object.fromEntries(
    (registry?.all ?? []).map((type) => [
      type.code,
      [checkDetails(type, sound).value, (checkDetails(type, unsound).issues ?? []).map(({ path }) => path)],
    ]),
  ),
  misspelt: misspelt.map(codesOf),
  mistaken: mistaken.map(codesOf),
  later: codesOf(later),
};

import { stat } from "node:fs/promises";
import type { z } from "zod";
import { UsageError } from "../outcome.js";
import { policySchema } from "./config-schema.js";
import { problemLines, problemsOf } from "./problems.js";
import { readValue } from "./read-value.js";

type PolicySettings = z.infer<typeof policySchema>;

/**
 * The settings in a file of a policy; what they must be beside each other is for the airlock to say.
 *
 * @throws UsageError for a file that there is not, or that is no policy, with every problem at once.
 */
export async function policyFile(path: string): Promise<PolicySettings> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) throw new UsageError(`${path}: there is no such file with a policy.`);
  const value = await readValue(path);
  const parsed = policySchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const lines = problemLines(problemsOf(parsed.error, policySchema, value));
  throw new UsageError(`${path}: is not a policy of rapport.\n${lines}`);
}

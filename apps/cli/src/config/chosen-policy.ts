import { definePolicy, recipients } from "@rapport/disclosure";
import type { Policy, Recipient } from "@rapport/disclosure";
import { didYouMean } from "../did-you-mean.js";
import { UsageError } from "../outcome.js";
import type { Config } from "./config-schema.js";

interface PolicyFlags {
  /** A file with settings of a policy. */
  readonly policy?: string;
  readonly recipient?: string;
}

/** Few reports have a policy of their own, and what reads one takes time to load. */
const settingsIn = async (path: string) => (await import("./policy-file.js")).policyFile(path);

/** Only what is set: an optional setting of a file may be there as `undefined`. */
function settingsOf(values: Readonly<Record<string, unknown>>): Partial<Policy> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function recipientOf(text: string): Recipient {
  const known = recipients.find((recipient) => recipient === text);
  if (known === undefined) {
    throw new UsageError(
      `"${text}" is no class of recipients.${didYouMean(text, recipients)} --recipient is one of: ${recipients.join(", ")}.`,
    );
  }
  return known;
}

/**
 * The policy: flags before the configuration, both before the default of the class of recipients.
 *
 * Throws a UsageError for a file that is none, and for settings that would not protect.
 */
export async function chosenPolicy(config: Config, flags: PolicyFlags): Promise<Policy> {
  const file = flags.policy === undefined ? undefined : await settingsIn(flags.policy);
  const recipient = flags.recipient ?? file?.recipient ?? config.recipient ?? config.policy?.recipient;
  const settings = {
    ...settingsOf(file ?? config.policy ?? {}),
    ...(recipient === undefined ? {} : { recipient: recipientOf(recipient) }),
  };
  try {
    return definePolicy(settings);
  } catch (cause) {
    // Told apart by name, since two copies of a package have two classes.
    if (!(cause instanceof Error && cause.name === "PolicyError")) throw cause;
    throw new UsageError(`${flags.policy ?? "The policy"}: ${cause.message}`, { cause });
  }
}

import type { StandardSchemaV1 } from "@standard-schema/spec";
import * as z from "zod/mini";
import { clientKinds } from "../../codes.js";
import type { ClientKind } from "../../codes.js";
import { defineRecord, standardSchema } from "../checking/define-record.js";
import { distinct } from "../checking/rule.js";
import type { RecordRule } from "../checking/rule.js";
import { fields, identifier, label, optional, someOf } from "../fields.js";

/** Whom an episode is for: a person, a couple, or another relationship unit (P1.1). */
export interface Client {
  readonly id: string;
  readonly kind: ClientKind;
  /** The people it is made of, by id: one, two, or for another unit one or more. A person can be in several clients. */
  readonly members: readonly string[];
  readonly referralSource?: string;
}

/** @internal */
export const clientShape = fields({
  id: identifier,
  kind: z.enum(clientKinds),
  members: someOf(identifier),
  referralSource: optional(label),
});

const asManyAsItsKind: RecordRule<Client> = {
  id: "P1.1",
  code: "wrong-count",
  path: "members",
  message: "Expected one member of an individual, and two of a couple.",
  holds: ({ kind, members }) => {
    switch (kind) {
      case "individual":
        return members.length === 1;
      case "couple":
        return members.length === 2;
      case "other":
        return true;
      default: {
        const none: never = kind;
        return none;
      }
    }
  },
};

/** @internal */
export const clientRecord = defineRecord<Client>({
  name: "Client",
  rule: "P1.1",
  about: "Whom an episode is for: a person, a couple, or another relationship unit (P1.1).",
  shape: clientShape,
  rules: [asManyAsItsKind, distinct("P1.1", "members")],
});

/** Checks a value of any origin as a client. */
export const clientSchema: StandardSchemaV1<unknown, Client> = standardSchema(clientRecord);

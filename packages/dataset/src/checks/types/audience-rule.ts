import { clientKinds } from "@rapport/domain/vocabulary";
import type { Audience } from "@rapport/plugin";
import { isMeant } from "../stays-sql.js";
import { undeclared } from "./declared.js";
import { displayOf, orList } from "./display-of.js";
import type { TypeRule } from "./type-rule.js";

const words: Readonly<Record<Audience, string>> = {
  individual: "individuals",
  couple: "couples",
  other: "other relationship units",
};

/** An intervention is for the kind of client that has it (P1.1). */
export const audienceRule: TypeRule = {
  table: "interventions",
  reads: [],
  wrong: `
    select i.rowid as record, i.type, null as about
    from raw_interventions i
    join raw_episodes e on e.episode_id = i.episode_id
    join raw_clients c on c.client_id = e.client_id
    join ${undeclared("audience", clientKinds)} u on u.type = i.type and u.value = c.kind
    where ${isMeant}`,
  fault: (type) => ({
    code: "wrong-audience",
    column: "type",
    message: `${displayOf(type)} is for ${orList((type?.audience ?? []).map((kind) => words[kind]))}, and this client is of another kind`,
    hint: "Check the intervention's type and the client's kind. Where both are right, the intervention is not meant for this client.",
  }),
};

import type { Setting } from "@rapport/plugin";
import { isMeant } from "../stays-sql.js";
import { undeclared } from "./declared.js";
import { displayOf, orList } from "./display-of.js";
import type { TypeRule } from "./type-rule.js";

const words: Readonly<Record<Setting, string>> = { room: "in the room", home: "at home" };

/** Assignments that take place where their type does not; `intimate` says whether theirs can be genital or partnered. */
const elsewhere = `
    select a.rowid as record, i.type, null as about,
      a.setting = 'room' and i.type in (select type from declared where kind = 'intimate') as intimate
    from raw_assignments a
    join raw_interventions i on i.intervention_id = a.intervention_id
    join ${undeclared("setting", ["room", "home"])} u on u.type = i.type and u.value = a.setting
    where ${isMeant}`;

/** What is intimate never takes place in the room (P1.5). */
export const intimacyRule: TypeRule = {
  table: "assignments",
  reads: ["interventions"],
  wrong: `select record, type, about from (${elsewhere}) where intimate`,
  fault: (type) => ({
    code: "intimate-in-room",
    column: "setting",
    message: `${displayOf(type)} can be genital or partnered and never takes place in the room (P1.5)`,
    hint: "What is bodily is done by clients at home, in private: correct the setting or the intervention's type. Talking about it is of another type.",
  }),
};

/** An assignment takes place where its type does. */
export const settingRule: TypeRule = {
  table: "assignments",
  reads: ["interventions"],
  wrong: `select record, type, about from (${elsewhere}) where not intimate`,
  fault: (type) => ({
    code: "wrong-setting",
    column: "setting",
    message: `is not where ${displayOf(type)} takes place`,
    hint: `It takes place ${orList((type?.setting ?? []).map((setting) => words[setting]))}. Check the setting and the intervention's type.`,
  }),
};

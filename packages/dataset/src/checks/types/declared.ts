import type { InterventionType } from "@rapport/plugin";
import type { Engine } from "../../engine/engine.js";
import { quoteText } from "../../engine/quote.js";
import { jsonPointer } from "./json-pointer.js";

/** One thing that a type says of itself. */
interface Declared {
  readonly type: string;
  readonly kind: "audience" | "stage" | "setting" | "intimate" | "after" | "agreement" | "follow-up";
  /** A client kind, a stage, a setting, another type's code, a field's name, a roadblock. */
  readonly value: string;
  /** Where a field stands in details (RFC 6901). */
  readonly pointer: string;
}

function declaredBy(type: InterventionType): readonly Declared[] {
  const row = (kind: Declared["kind"], value: string, pointer = ""): Declared => ({
    type: type.code,
    kind,
    value,
    pointer,
  });
  const waits = (type.waitsFor ?? []).map((wait) => {
    switch (wait.kind) {
      case "intervention":
        return row("after", wait.code);
      case "agreement":
        return row("agreement", wait.field, jsonPointer(wait.field));
      default: {
        const unknown: never = wait;
        return unknown;
      }
    }
  });
  return [
    ...type.audience.map((kind) => row("audience", kind)),
    ...type.stages.map((stage) => row("stage", stage)),
    ...type.setting.map((setting) => row("setting", setting)),
    ...(type.physical === "genital" || type.physical === "partnered" ? [row("intimate", type.physical)] : []),
    ...waits,
    ...Object.keys(type.followUps ?? {}).map((roadblock) => row("follow-up", roadblock)),
  ];
}

/**
 * Fills the table `declared (type, kind, value, pointer)` with what types say of themselves, so that each rule is one
 * query over all types, and no word of a plug-in becomes a part of SQL.
 */
export async function fillDeclared(engine: Engine, types: readonly InterventionType[]): Promise<void> {
  await engine.run("create table declared (type varchar, kind varchar, value varchar, pointer varchar)");
  const rows = types.flatMap(declaredBy).map((row) => ({ ...row }));
  await engine.fill("declared", ["type", "kind", "value", "pointer"], rows);
}

/**
 * The pairs in SQL of a type and one of these values that the type does not say of itself: a few, by which rows are looked
 * up, so that most rows need not be put beside anything.
 */
export const undeclared = (kind: Declared["kind"], values: readonly string[]): string => `(
  select t.type, v.value
  from (select distinct type from declared) t
  cross join (values ${values.map((value) => `(${quoteText(value)})`).join(", ")}) v(value)
  where not exists (select 1 from declared d where d.kind = ${quoteText(kind)} and d.type = t.type and d.value = v.value)
)`;

import { columnLetters, lastRow } from "./cell-address.js";
import type { Restriction, Validation } from "./sheet.js";
import { element, text } from "./xml.js";
import type { Xml } from "./xml.js";

interface Condition {
  readonly type: "list" | "date" | "decimal" | "whole" | "custom";
  readonly operator?: "between" | "greaterThanOrEqual" | "lessThanOrEqual";
  readonly formulas: readonly (string | number)[];
}

function limits(min: number | undefined, max: number | undefined): Pick<Condition, "operator" | "formulas"> {
  if (min !== undefined && max !== undefined) return { operator: "between", formulas: [min, max] };
  if (min !== undefined) return { operator: "greaterThanOrEqual", formulas: [min] };
  // Any number at all: below what no spreadsheet holds.
  return { operator: "lessThanOrEqual", formulas: [max ?? 1e15] };
}

function conditionOf(restriction: Restriction, letters: string): Condition {
  switch (restriction.kind) {
    case "list":
      return { type: "list", formulas: [restriction.source] };
    case "date":
      return { type: "date", ...limits(restriction.from, restriction.to) };
    case "number":
      return { type: restriction.whole ? "whole" : "decimal", ...limits(restriction.min, restriction.max) };
    case "unique":
      return { type: "custom", formulas: [`COUNTIF($${letters}:$${letters},${letters}2)=1`] };
    default: {
      const unknown: never = restriction;
      return unknown;
    }
  }
}

function validationXml({ column, restriction, otherwise, message }: Validation): Xml {
  const letters = columnLetters(column);
  const { type, operator, formulas } = conditionOf(restriction, letters);
  return element(
    "dataValidation",
    {
      type,
      errorStyle: otherwise === "ask" ? "warning" : undefined,
      operator,
      allowBlank: 1,
      ...(otherwise === "take" ? {} : { showErrorMessage: 1, errorTitle: "Please check this cell", error: message }),
      sqref: `${letters}2:${letters}${lastRow}`,
    },
    ...formulas.map((formula, at) => element(`formula${at + 1}`, {}, text(String(formula)))),
  );
}

/** What may be typed into a sheet (ECMA-376 part 1, 18.3.1.33); nothing where nothing is restricted. */
export function validationsXml(validations: readonly Validation[]): readonly Xml[] {
  if (validations.length === 0) return [];
  return [element("dataValidations", { count: validations.length }, ...validations.map(validationXml))];
}

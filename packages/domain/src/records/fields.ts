import * as z from "zod/mini";
import { partialDay as asPartialDay } from "./checking/shape-issues.js";

// What fields are made of. Characters are counted as JavaScript counts them, in UTF-16 units.

const notBlank = z.regex(/\S/u);

/** An identifier that the practice chose: opaque, with no name or birthday in it. */
export const identifier = z.string().check(z.maxLength(200), notBlank);

/** A few words. */
export const label = z.string().check(z.maxLength(200), notBlank);

/** Free text. It never enters a report. */
export const note = z.string().check(z.maxLength(10_000), notBlank);

/** A day of the calendar. A plain string, so that records are JSON as they stand and days compare as text. */
export const day = z.iso.date();

const calendarDay = z.regexes.date.source.slice(1, -1);
/** A day, a month or a year, for what nobody knows more precisely. */
export const partialDay = z.string().check(
  z.regex(new RegExp(String.raw`^(?:\d{4}(?:-(?:0[1-9]|1[0-2]))?|${calendarDay})$`, "u"), {
    error: asPartialDay,
  }),
);

/** 0 to 10, in whole steps. */
export const tenPoints = z.int().check(z.minimum(0), z.maximum(10));

/** A field that may be left out. */
export const optional = z.exactOptional;

const longestList = 200;

/** A list that may be empty. */
export function listOf<Item extends z.core.SomeType>(item: Item) {
  return z.readonly(z.array(item).check(z.maxLength(longestList)));
}

/** A list with one entry or more. */
export function someOf<Item extends z.core.SomeType>(item: Item) {
  return z.readonly(z.array(item).check(z.minLength(1), z.maxLength(longestList)));
}

/** Fields and no others. What comes out is frozen. */
export function fields<Shape extends z.core.$ZodShape>(shape: Shape) {
  return z.readonly(z.strictObject(shape));
}

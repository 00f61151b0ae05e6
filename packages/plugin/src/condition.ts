/** A field of the details that has one value: `{ field: "step", is: 3 }`. */
export interface FieldIs<
  Field extends string = string,
  Value extends string | number | boolean = string | number | boolean,
> {
  readonly field: Field;
  readonly is: Value;
  /** Only entries that are reported as done. */
  readonly done?: true;
}

/** A number of the details that is so large or larger: `{ field: "confidence", atLeast: 7 }`. */
export interface FieldAtLeast<Field extends string = string> {
  readonly field: Field;
  readonly atLeast: number;
  /** Only entries that are reported as done. */
  readonly done?: true;
}

/** A number of the details that is so small or smaller: `{ field: "anxiety", atMost: 3 }`. */
export interface FieldAtMost<Field extends string = string> {
  readonly field: Field;
  readonly atMost: number;
  /** Only entries that are reported as done. */
  readonly done?: true;
}

/** Which entries of a course are meant. */
export type Condition = FieldIs | FieldAtLeast | FieldAtMost;

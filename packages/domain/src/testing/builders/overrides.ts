/**
 * Some fields of a record, with the values that they are to have. `undefined` for a field that may be left out leaves it
 * out. Of a record with variants, the fields of one of them.
 */
export type Overrides<Value> = Value extends unknown
  ? {
      readonly [Key in keyof Value]?: object extends Pick<Value, Key> ? Value[Key] | undefined : Value[Key];
    }
  : never;

/** Makes one record, a new one each time. Throws an `OverrideError` where no valid record has these overrides. */
export type Build<Value> = (overrides?: Overrides<Value>) => Value;

/** The same for a record with variants: where `Tag` is given, the variant comes back. */
export interface BuildVariant<Value, Tag extends keyof Value> {
  <Code extends Value[Tag]>(
    overrides: Overrides<Extract<Value, Readonly<Record<Tag, Code>>>> & Readonly<Record<Tag, Code>>,
  ): Extract<Value, Readonly<Record<Tag, Code>>>;
  (overrides?: Overrides<Value>): Value;
}

export type KeysOf<Value> = Value extends unknown ? keyof Value : never;
export type At<Value, Key> = Value extends unknown
  ? Key extends keyof Value
    ? Exclude<Value[Key], undefined>
    : never
  : never;

/**
 * A value of which anything may be missing, to any depth, with the fields of all variants of a union at once: what is
 * known of a record while it is drawn.
 */
export type Loose<Value> = [Value] extends [readonly (infer Item)[]]
  ? readonly Loose<Item>[]
  : [Value] extends [object]
    ? { readonly [Key in KeysOf<Value>]?: Loose<At<Value, Key>> | undefined }
    : Value;

/** Whether it is decided that a field is not there. A field that is neither there nor left out is still to be drawn. */
export function leftOut<Known extends object>(known: Known, name: keyof Known): boolean {
  return Object.hasOwn(known, name) && known[name] === undefined;
}

import * as z from "zod/mini";

/**
 * The fields of a record's shape: what an event or a command says of the same thing, it says by the same schema.
 *
 * @internal
 */
export function fieldsOf<Shape extends z.core.$ZodShape>(
  shape: z.ZodMiniReadonly<z.ZodMiniObject<Shape, z.core.$strict>>,
): Shape {
  return shape.def.innerType.shape;
}

/**
 * Whether a value is what a field holds. The rules ask the field itself, so that a range is stated once.
 *
 * @internal
 */
export function fits(field: z.core.$ZodType, value: unknown): boolean {
  return z.safeParse(field, value).success;
}

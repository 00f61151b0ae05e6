import type { InterventionType } from "@rapport/plugin";

/** What to call a type: its display is one clean line, since only types that keep the contract get here. */
export const displayOf = (type: InterventionType | undefined): string => (type ? `"${type.display}"` : "its type");

/** A name that a plug-in gives, in quotation marks, where it is one that can be shown anywhere. */
export function shown(name: string | undefined): string | undefined {
  return name !== undefined && /^[\p{L}\p{N}_.-]{1,60}$/u.test(name) ? `"${name}"` : undefined;
}

/** `a`, `a or b`, `a, b or c`. */
export function orList(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
}

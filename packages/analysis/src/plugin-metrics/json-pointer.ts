/** A field of an object as a JSON pointer (RFC 6901), so that no name of a field can be taken for a path. */
export function pointerTo(field: string): string {
  return `/${field.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

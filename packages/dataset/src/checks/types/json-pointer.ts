/** Where a field of an object stands, as a JSON Pointer: `~` and `/` are escaped (RFC 6901, section 3). */
export function jsonPointer(field: string): string {
  return `/${field.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

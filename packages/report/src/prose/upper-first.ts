/** A sentence that begins with what stood within one: its first letter is a capital. */
export function upperFirst(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

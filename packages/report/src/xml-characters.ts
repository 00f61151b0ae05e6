/** What XML 1.0 cannot hold, not even as a reference. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text as XML can hold it: a sign that it cannot is replaced. */
export function xmlCharacters(text: string): string {
  return text.replaceAll(forbidden, "\uFFFD");
}

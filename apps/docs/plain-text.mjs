/** A plug-in of markdown-it: no text of a page is taken for an expression of the pages' templates. */
export function plainText(markdown) {
  const { text } = markdown.renderer.rules;
  markdown.renderer.rules.text = (...given) => text(...given).replaceAll("{{", "&#123;&#123;");
}

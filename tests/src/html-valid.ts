import { HtmlValidate, StaticConfigLoader } from "html-validate";

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ["html-validate:recommended", "html-validate:document"],
    rules: {
      // Matters of taste, which a serializer settles: both spellings are the same document to every reader.
      "attr-quotes": "off",
      "attribute-boolean-style": "off",
      "attribute-empty-style": "off",
      "attr-case": "off",
      "doctype-style": "off",
      "element-case": "off",
      "no-implicit-close": "off",
      "no-inline-style": "off",
      "no-trailing-whitespace": "off",
      "no-raw-characters": "off",
      "void-style": "off",
      "long-title": "off",
      // A report is one file that fetches nothing, so nothing needs an integrity hash.
      "require-sri": "off",
    },
  }),
);

/** Checks a whole HTML document offline; one line a finding, with its place and rule. */
export async function htmlFindings(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}

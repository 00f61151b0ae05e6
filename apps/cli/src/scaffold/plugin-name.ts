import { UsageError } from "../outcome.js";

/** What a new plug-in is called, in each place. */
export interface PluginName {
  /** `rapport-plugin-love-letter`, with a scope where one was given. */
  readonly packageName: string;
  /** Without the scope: the name of the folder. */
  readonly folder: string;
  /** `love-letter` */
  readonly code: string;
  /** `Love letter` */
  readonly display: string;
}

const prefix = "rapport-plugin-";
const longestCode = 60;

/** `Love Letter`, `loveLetter` and `love_letter` are all `love-letter`. */
function kebabCase(words: string): string {
  return words
    .trim()
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/gu, "-")
    .replaceAll(/[\s_]+/gu, "-")
    .toLowerCase();
}

function refused(given: string, why: string): UsageError {
  return new UsageError(
    `"${given}" cannot be the name of a plug-in: ${why} For instance: rapport plugins new love-letter`,
  );
}

/**
 * The names of a plug-in, from the one that its author gives it.
 *
 * @throws UsageError where it makes no package's name or no code.
 */
export function pluginName(given: string): PluginName {
  const [, scope = "", own = ""] = /^(@[^/]*\/)?(.*)$/u.exec(given) ?? [];
  if (scope !== "" && !/^@[a-z0-9~-][a-z0-9._~-]*\/$/u.test(scope)) {
    throw refused(given, "a scope is @, lower-case letters and digits.");
  }
  const kebab = kebabCase(own);
  if (scope !== "" && !kebab.startsWith(prefix)) {
    throw refused(given, `with a scope it is written in full, as ${scope}${prefix}love-letter.`);
  }
  const code = kebab.startsWith(prefix) ? kebab.slice(prefix.length) : kebab;
  if (code.length > longestCode) throw refused(given, `it has more than ${longestCode} characters.`);
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(code)) {
    throw refused(given, "it is words of the letters a to z and digits, and begins with a letter.");
  }
  const folder = `${prefix}${code}`;
  const words = code.replaceAll("-", " ");
  return { packageName: `${scope}${folder}`, folder, code, display: words.charAt(0).toUpperCase() + words.slice(1) };
}

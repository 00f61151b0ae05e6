/** Elements whose contents are not shown. */
const neverShown = new Set(["template", "script", "style", "metadata", "noembed", "noframes", "noscript"]);

const hidingStyle =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0*(?:\.0*)?%?\s*(?:;|!|$))/iu;

/**
 * Whether an element of HTML or SVG says itself that its contents are not shown or not spoken. A rule of a style sheet that
 * hides a class is not looked up: hidden or not, its text is read all the same.
 */
export function hidesItself(name: string, attributes: ReadonlyMap<string, string>): boolean {
  const value = (attribute: string) => attributes.get(attribute)?.trim().toLowerCase();
  return (
    neverShown.has(name) ||
    attributes.has("hidden") ||
    value("aria-hidden") === "true" ||
    value("display") === "none" ||
    ["hidden", "collapse"].includes(value("visibility") ?? "") ||
    Number(value("opacity") ?? 1) === 0 ||
    (name === "input" && value("type") === "hidden") ||
    hidingStyle.test(attributes.get("style") ?? "")
  );
}

import { cssPieces } from "./css-pieces.js";
import { withInner } from "./data-address.js";
import type { Piece, ReadInner } from "./piece.js";
import { isStandardName, placeName } from "./plain-name.js";

/** Attributes whose text is shown or spoken. */
const shown = new Set([
  "alt",
  "aria-braillelabel",
  "aria-brailleroledescription",
  "aria-description",
  "aria-label",
  "aria-placeholder",
  "aria-roledescription",
  "aria-valuetext",
  "label",
  "placeholder",
  "title",
  "value",
  "xlink:title",
]);

/** Names of formats, which have years in them. */
const formatName =
  /^(?:https?:\/\/(?:www\.w3\.org|schemas\.openxmlformats\.org|schemas\.microsoft\.com|purl\.org)\/|urn:schemas-microsoft-com:)[\w/.:#-]*$/u;

/** Whether a text is the name of a format, such as that of SVG. */
export function isFormatName(text: string): boolean {
  return formatName.test(text);
}

/** Where an attribute stands. */
export interface Holder {
  /** The place of its element. */
  readonly where: string;
  readonly svg: boolean;
  /** Whether the element is hidden. */
  readonly hidden: boolean;
}

function roleOf(name: string, value: string, svg: boolean): string {
  if (/^xmlns(?::|$)/u.test(name) && isFormatName(value)) return "xmlns";
  return svg ? name : `html:${name}`;
}

/** Everything that can be read in one attribute of HTML or SVG: its name, its value, CSS and files inside it. */
export function attributePieces(holder: Holder, name: string, value: string, read: ReadInner): readonly Piece[] {
  const where = `${holder.where}/@${placeName(name, "attribute")}`;
  const names = namePieces(`${where} name`, name);
  if (name === "style") return [...names, ...cssPieces(where, value, holder.hidden, read)];
  if (name === "srcdoc") {
    const bytes = Buffer.from(value, "utf8");
    return [...names, ...read({ where, mediaType: "text/html", bytes, hidden: holder.hidden })];
  }
  const hidden = holder.hidden || !shown.has(name);
  return [...names, ...withInner({ where, text: value, hidden, role: roleOf(name, value, holder.svg) }, read)];
}

/** The name of an element or attribute, which can carry something as well. */
export function namePieces(where: string, name: string): readonly Piece[] {
  return [{ where, text: name, hidden: true, role: isStandardName(name) ? "name" : "own-name" }];
}

import { parse, serialize } from "parse5";
import { renderHtml as written } from "./render-html.js";

/** The page with every tag and quotation mark that HTML allows to leave out, as a browser understands it. */
export function renderHtml(...given: Parameters<typeof written>): string {
  return serialize(parse(written(...given)));
}

import { strToU8 } from "fflate";
import { pngOf } from "../parse-back/png.fixture.js";
import type { Logo } from "./look.js";

/** An SVG file with something inside it and more attributes. */
export function svgBytes(inside: string, attributes = 'viewBox="0 0 40 20"'): Uint8Array {
  return strToU8(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`);
}

/** With numbers that no report holds, in its drawing, in its words and in its description. */
export const svgLogo: Logo = {
  mediaType: "image/svg+xml",
  bytes: svgBytes(
    '<title>Practice 4711</title><defs><linearGradient id="a"><stop offset="0" stop-color="#0b5fa5"/></linearGradient></defs>' +
      '<path style="fill:url(#a)" d="M1 1h38.123v17z"/><text x="2" y="9">4711</text>',
  ),
  description: "Logo of Practice 4711",
};

export const pngLogo: Logo = { mediaType: "image/png", bytes: pngOf(), description: "A lime tree" };

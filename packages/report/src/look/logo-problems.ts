import type { Logo } from "./look.js";
import { pngProblems } from "./png-problems.js";
import { svgProblems } from "./svg-problems.js";

/** More would weigh on a page that is sent by mail. */
const mostBytes = 40_000;

/** Why a picture cannot stand in a page; nothing where it can. No message holds anything of the picture but plain names. */
export function logoProblems({ mediaType, bytes }: Logo): readonly string[] {
  if (bytes.length > mostBytes) {
    return [
      `expected at most ${mostBytes / 1000} kB, and it has ${Math.ceil(bytes.length / 1000)} kB; make it smaller`,
    ];
  }
  switch (mediaType) {
    case "image/png":
      return pngProblems(bytes);
    case "image/svg+xml":
      return svgProblems(bytes);
    default: {
      const unknown: never = mediaType;
      return unknown;
    }
  }
}

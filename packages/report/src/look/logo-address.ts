import type { Logo } from "./look.js";

/** What stands in a data: address (RFC 2397) before the bytes of a logo. */
export function logoScheme({ mediaType }: Logo): string {
  return `data:${mediaType};base64,`;
}

/** A logo as a data: address. */
export function logoAddress(logo: Logo): string {
  return `${logoScheme(logo)}${Buffer.from(logo.bytes).toString("base64")}`;
}

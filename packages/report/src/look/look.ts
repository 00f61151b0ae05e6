/** A practice's own picture for the head of the page. */
export interface Logo {
  readonly mediaType: "image/svg+xml" | "image/png";
  /** The file as it is, at most 40 kB. */
  readonly bytes: Uint8Array;
  /** What it shows, for those who do not see it. */
  readonly description: string;
}

/** How a practice wants its reports to look. */
export interface Look {
  /** A colour such as "#0b5fa5", in place of the first hue of charts. On dark a lighter step of it is taken. */
  readonly accent?: string;
  /** For the page alone. */
  readonly logo?: Logo;
}

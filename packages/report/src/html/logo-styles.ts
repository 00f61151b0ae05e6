import { lightPalette } from "@rapport/charts";

/** A logo is 48 px high at most. Most are drawn for white paper, so on dark it has a light ground. */
export const logoStyles = `
.logo { display: block; max-width: 100%; max-height: 48px; margin: 0 0 16px; forced-color-adjust: none; }
@media screen and (prefers-color-scheme: dark) { .logo { background: ${lightPalette.ground}; padding: 6px 8px; } }
`;

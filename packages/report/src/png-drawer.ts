import { createRequire } from "node:module";

/** Source Sans 3, under the SIL Open Font License 1.1. */
const fontName = "Source Sans 3";

/** A picture that was drawn. */
interface Drawn {
  readonly png: () => Uint8Array;
  /** How many points of the picture are not see-through. */
  readonly opaque: () => number;
}

/** What draws an SVG at so many times its size, with the font that comes with this package and no other. */
export async function pngDrawer(): Promise<(svg: string, scale: number) => Drawn> {
  // Only who asks for pictures waits for the program that draws them.
  const { Resvg } = await import("@resvg/resvg-js");
  const require = createRequire(import.meta.url);
  const font = {
    fontFiles: [
      require.resolve("@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf"),
      require.resolve("@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf"),
    ],
    loadSystemFonts: false,
    defaultFontFamily: fontName,
    sansSerifFamily: fontName,
  };
  return (svg, scale) => {
    const drawn = new Resvg(svg, { font, fitTo: { mode: "zoom", value: scale } }).render();
    return {
      png: () => new Uint8Array(drawn.asPng()),
      opaque: () => drawn.pixels.filter((value, at) => at % 4 === 3 && value > 0).length,
    };
  };
}

/**
 * Draws a word in the font that comes with this package, and says whether a letter of it is seen. Whatever keeps pictures from
 * being drawn is passed on.
 */
export async function canDrawPng(): Promise<boolean> {
  const draw = await pngDrawer();
  const word = '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20"><text x="2" y="15">Rapport</text></svg>';
  return draw(word, 1).opaque() > 0;
}

import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

/** How two pictures differ. */
export interface PictureDifference {
  /** Pixels that differ by more than the eye passes over. */
  readonly pixels: number;
  /** A picture of where, as a PNG file; undefined where the sizes differ. */
  readonly drawn?: Buffer;
}

// The browser, its fonts and its drawing by the processor are the same on each machine, so all but rounding is a difference. A
// colour may be off by a twentieth (pixelmatch measures in YIQ, after Kotsarenko and Ramos, 2010), and pixels on a smooth edge
// are left out, since processors round these differently.
const options = { threshold: 0.05, includeAA: false };

/** Compares two PNG files pixel by pixel. Of different sizes, all pixels of the larger differ. */
export function pictureDifference(one: Buffer, other: Buffer): PictureDifference {
  const [expected, found] = [PNG.sync.read(one), PNG.sync.read(other)];
  const { width, height } = expected;
  if (found.width !== width || found.height !== height) {
    return { pixels: Math.max(width * height, found.width * found.height) };
  }
  const drawn = new PNG({ width, height });
  const pixels = pixelmatch(expected.data, found.data, drawn.data, width, height, options);
  return { pixels, drawn: PNG.sync.write(drawn) };
}

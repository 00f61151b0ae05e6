import { linear, times } from "./linear-colour.js";
import type { Triple } from "./linear-colour.js";

/** The kinds of colour vision that a palette is tested for. */
export const visions = ["full colour vision", "protanopia", "deuteranopia", "tritanopia"] as const;
export type Vision = (typeof visions)[number];

/** How colours are seen: Machado, Oliveira & Fernandes 2009, severity 1.0, for linear sRGB. */
const seen: Readonly<Record<Vision, readonly [Triple, Triple, Triple]>> = {
  "full colour vision": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIE L*a*b* of a linear sRGB colour under D65 (CIE 1976). */
function lab([r, g, b]: Triple): Triple {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function seenLab(hex: string, vision: Vision): Triple {
  const [r, g, b] = times(seen[vision], linear(hex));
  const cut = (share: number) => Math.min(1, Math.max(0, share));
  return lab([cut(r), cut(g), cut(b)]);
}

/** How far apart two colours in hexadecimal sRGB look (CIE76): 0 is the same, and about 2.3 just noticeable. */
export function colourDistance(one: string, other: string, vision: Vision): number {
  const [a, b] = [seenLab(one, vision), seenLab(other, vision)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

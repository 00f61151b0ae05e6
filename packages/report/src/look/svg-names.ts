const words = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.join(" ").split(" "));

/** The elements of SVG that draw, or that say what is drawn; none that runs, loads, links, moves or holds HTML. */
export const svgElements = words(
  "svg g defs symbol use title desc style path rect circle ellipse line polyline polygon text tspan",
  "linearGradient radialGradient stop clipPath mask pattern marker",
);

/** The attributes of SVG that place and paint, and those that name. */
export const svgAttributes = words(
  "xmlns xmlns:xlink xml:space xml:lang lang version baseProfile id class style role aria-label aria-labelledby aria-hidden data-name",
  "href xlink:href d points pathLength x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy width height viewBox preserveAspectRatio",
  "transform gradientTransform gradientUnits spreadMethod patternTransform patternUnits patternContentUnits offset",
  "clipPathUnits maskUnits maskContentUnits markerUnits markerWidth markerHeight refX refY orient rotate textLength lengthAdjust",
  "fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit",
  "stroke-dasharray stroke-dashoffset opacity color stop-color stop-opacity clip-path clip-rule mask marker-start marker-mid",
  "marker-end paint-order vector-effect shape-rendering text-rendering color-interpolation display visibility overflow",
  "enable-background font-family font-size font-weight font-style font-variant letter-spacing word-spacing text-anchor",
  "text-decoration dominant-baseline alignment-baseline baseline-shift mix-blend-mode isolation",
);

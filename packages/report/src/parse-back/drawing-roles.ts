/**
 * The roles of pieces that draw or lay out a page, and say nothing in words: SVG's geometry and presentation attributes, CSS,
 * points of a picture, a practice's own logo, names of formats, standard names with digits, spans and orders of HTML, and the numbering inside a
 * workbook. They are not held against the released numbers, but against the same file made once more.
 */
export const drawingRoles: ReadonlySet<string> = new Set(
  [
    "d x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy points transform gradientTransform patternTransform viewBox width height",
    "rotate textLength offset startOffset pathLength refX refY markerWidth markerHeight orient preserveAspectRatio version",
    "stroke stroke-width stroke-dasharray stroke-dashoffset stroke-miterlimit stroke-opacity fill fill-opacity opacity",
    "stop-color stop-opacity color font-size font-weight letter-spacing baseline-shift",
    "style xmlns name pixels layout logo",
    "html:colspan html:rowspan html:span html:tabindex html:width html:height html:charset",
  ]
    .join(" ")
    .split(" "),
);

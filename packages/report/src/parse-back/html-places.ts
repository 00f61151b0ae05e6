import { defaultTreeAdapter, html } from "parse5";
import type { DefaultTreeAdapterMap, Parser, Token } from "parse5";
import { hidesItself } from "./hidden-element.js";
import { placeName } from "./plain-name.js";

/** Where something stands in an HTML file. */
export interface HtmlPlace {
  readonly where: string;
  readonly element: string;
  readonly svg: boolean;
  readonly hidden: boolean;
}

type Element = DefaultTreeAdapterMap["element"];

/** An open element, where it stands, and whether it or one around it hides. */
interface Opened {
  readonly element: Element;
  readonly where: string;
  readonly hidden: boolean;
}

/** Elements of SVG whose children are HTML again. */
const htmlInside = ["foreignObject", "desc", "title"];

/** Places by the elements that the parser has open. */
export function htmlPlaces(parser: Parser<DefaultTreeAdapterMap>): {
  /** Whether the start tag that comes now is of SVG. */
  readonly start: (token: Token.TagToken) => boolean;
  /** The place of what comes now. */
  readonly place: () => HtmlPlace;
  /** The place of the element whose start tag the parser has just read. */
  readonly voidPlace: (token: Token.TagToken, svg: boolean) => HtmlPlace;
} {
  const hiding = new Map<Element, boolean>();
  const numbers = new Map<object, number>();
  const counts = new Map<object, Map<string, number>>();
  // Most of what is open now was open when the last place was asked for.
  const opened: Opened[] = [];

  const numberIn = (parent: object, name: string): number => {
    const names = counts.get(parent) ?? new Map<string, number>();
    counts.set(parent, names);
    const number = (names.get(name) ?? 0) + 1;
    names.set(name, number);
    return number;
  };
  const step = (name: string, number: number) => `${placeName(name, "element")}[${number}]`;

  const stepOf = (element: Element, parent: object): string => {
    const name = defaultTreeAdapter.getTagName(element);
    const number = numbers.get(element) ?? numberIn(parent, name);
    numbers.set(element, number);
    return step(name, number);
  };

  const isHidden = (element: Element): boolean => {
    const said = hiding.get(element);
    if (said !== undefined) return said;
    const hides = hidesItself(defaultTreeAdapter.getTagName(element), attributesOf(element.attrs));
    hiding.set(element, hides);
    return hides;
  };

  /** The innermost open element; undefined where none is. */
  const innermost = (): Opened | undefined => {
    const { items, stackTop } = parser.openElements;
    let depth = 0;
    // The stack keeps closed elements beyond its top.
    for (const item of items.slice(0, stackTop + 1)) {
      if (!defaultTreeAdapter.isElementNode(item)) continue;
      if (opened[depth]?.element !== item) {
        opened.length = depth;
        const around = opened[depth - 1];
        const within = stepOf(item, around?.element ?? parser.document);
        opened.push({
          element: item,
          where: around === undefined ? within : `${around.where}/${within}`,
          hidden: (around?.hidden ?? false) || isHidden(item),
        });
      }
      depth += 1;
    }
    opened.length = depth;
    return opened[depth - 1];
  };

  const placeOf = (last: Opened | undefined): HtmlPlace => ({
    where: last?.where ?? "document",
    element: last === undefined ? "" : defaultTreeAdapter.getTagName(last.element),
    svg: last !== undefined && defaultTreeAdapter.getNamespaceURI(last.element) === html.NS.SVG,
    hidden: last?.hidden ?? false,
  });

  const place = () => placeOf(innermost());
  return {
    place,
    start: ({ tagName }) => {
      const { svg, element } = place();
      return tagName === "svg" || (svg && !htmlInside.includes(element));
    },
    voidPlace: (token, svg) => {
      const last = innermost();
      const around = placeOf(last);
      const isOpen = last?.element.sourceCodeLocation?.startOffset === token.location?.startOffset;
      if (last !== undefined && isOpen) return { ...around, svg };
      const name = token.tagName;
      return {
        where: `${around.where}/${step(name, numberIn(last?.element ?? parser.document, name))}`,
        element: name,
        svg,
        hidden: around.hidden || hidesItself(name, attributesOf(token.attrs)),
      };
    },
  };
}

function attributesOf(attributes: readonly Token.Attribute[]): ReadonlyMap<string, string> {
  return new Map(attributes.map(({ name, value }) => [name, value]));
}

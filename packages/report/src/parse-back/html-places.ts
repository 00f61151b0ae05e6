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
  const known = new Map<Element, { readonly around: string; readonly where: string }>();
  const counts = new Map<object, Map<string, number>>();

  const numberIn = (parent: object, name: string): number => {
    const names = counts.get(parent) ?? new Map<string, number>();
    counts.set(parent, names);
    const number = (names.get(name) ?? 0) + 1;
    names.set(name, number);
    return number;
  };
  const step = (name: string, number: number) => `${placeName(name, "element")}[${number}]`;

  // The stack keeps closed elements beyond its top.
  const open = (): readonly Element[] =>
    parser.openElements.items
      .slice(0, parser.openElements.stackTop + 1)
      .filter((item): item is Element => defaultTreeAdapter.isElementNode(item));

  const stepOf = (element: Element, parent: object): string => {
    const name = defaultTreeAdapter.getTagName(element);
    const number = numbers.get(element) ?? numberIn(parent, name);
    numbers.set(element, number);
    return step(name, number);
  };

  /** Where an element is that stands in another; what is open around it may change. */
  const whereIn = (around: string, element: Element, parent: object): string => {
    const last = known.get(element);
    if (last?.around === around) return last.where;
    const where = `${around}${around === "" ? "" : "/"}${stepOf(element, parent)}`;
    known.set(element, { around, where });
    return where;
  };

  const isHidden = (element: Element): boolean => {
    const said = hiding.get(element);
    if (said !== undefined) return said;
    const hides = hidesItself(defaultTreeAdapter.getTagName(element), attributesOf(element.attrs));
    hiding.set(element, hides);
    return hides;
  };

  const placeOf = (elements: readonly Element[]): HtmlPlace => {
    const last = elements.at(-1);
    return {
      where:
        elements.reduce((around, element, at) => whereIn(around, element, elements[at - 1] ?? parser.document), "") ||
        "document",
      element: last === undefined ? "" : defaultTreeAdapter.getTagName(last),
      svg: last !== undefined && defaultTreeAdapter.getNamespaceURI(last) === html.NS.SVG,
      hidden: elements.some(isHidden),
    };
  };

  const place = () => placeOf(open());
  return {
    place,
    start: ({ tagName }) => {
      const [last] = open().slice(-1);
      const isSvg = last !== undefined && defaultTreeAdapter.getNamespaceURI(last) === html.NS.SVG;
      return tagName === "svg" || (isSvg && !htmlInside.includes(defaultTreeAdapter.getTagName(last)));
    },
    voidPlace: (token, svg) => {
      const elements = open();
      const [last] = elements.slice(-1);
      const opened = last?.sourceCodeLocation?.startOffset === token.location?.startOffset;
      if (last !== undefined && opened) return { ...placeOf(elements), svg };
      const around = placeOf(elements);
      const name = token.tagName;
      return {
        where: `${around.where}/${step(name, numberIn(last ?? parser.document, name))}`,
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

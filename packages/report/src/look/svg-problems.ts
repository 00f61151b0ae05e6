import { ReadBackError } from "../parse-back/read-back-error.js";
import { placeName } from "../parse-back/plain-name.js";
import { readXml } from "../parse-back/xml-tree.js";
import type { XmlElement, XmlNode } from "../parse-back/xml-tree.js";
import { svgAttributes, svgElements } from "./svg-names.js";

const svgNamespace = "http://www.w3.org/2000/svg";
const namespaces: ReadonlyMap<string, string> = new Map([
  ["xmlns", svgNamespace],
  ["xmlns:xlink", "http://www.w3.org/1999/xlink"],
]);

const within = /^#[\w.:-]+$/u;
/** A part of the picture itself, such as a gradient. */
const ownPart = /url\(\s*(["']?)#[\w.:-]+\1\s*\)/giu;
/** What CSS can load with, and the signs that it can hide this by: escapes, comments, and rules beside those of classes. */
const loads = /url|image(?:-set)?\s*\(|src\s*\(|expression|javascript|data:|https?:|\/\/|\/\*|[\\@]/iu;

function attributeProblem(name: string, value: string): string | undefined {
  const shown = placeName(name, "an attribute");
  if (/^on/iu.test(name)) return `runs a script by ${shown}`;
  if (!svgAttributes.has(name)) return `has ${shown}, which a logo may not have`;
  const format = namespaces.get(name);
  if (format !== undefined) return value === format ? undefined : `has ${shown} of another format`;
  if (name === "href" || name === "xlink:href") {
    return within.test(value) ? undefined : `refers by ${shown} to what is not in it`;
  }
  // Names and words load nothing; a program reads all other values.
  if (["id", "class", "data-name", "aria-label", "xml:space"].includes(name)) return undefined;
  return loads.test(value.replaceAll(ownPart, "")) ? `refers by ${shown} to what is not in it` : undefined;
}

function textOf(nodes: readonly XmlNode[]): string {
  return nodes.map((node) => (node.kind === "element" ? textOf(node.children) : node.text)).join("");
}

function elementProblems(element: XmlElement): readonly string[] {
  const { name, attributes, children } = element;
  if (!svgElements.has(name)) return [`has a ${placeName(name, "strange")} element, which a logo may not have`];
  const ofAttributes = [...attributes].flatMap(([each, value]) => attributeProblem(each, value) ?? []);
  const ofStyle = name === "style" && loads.test(textOf(children)) ? ["has a style that could load something"] : [];
  return [...ofAttributes, ...ofStyle, ...children.flatMap(nodeProblems)];
}

function nodeProblems(node: XmlNode): readonly string[] {
  switch (node.kind) {
    case "element":
      return elementProblems(node);
    case "instruction":
      return ["has a processing instruction"];
    case "doctype":
      return ["has a document type"];
    case "text":
    case "cdata":
    case "comment":
      return [];
    default: {
      const unknown: never = node;
      return unknown;
    }
  }
}

function rootProblems(nodes: readonly XmlNode[]): readonly string[] {
  const root = nodes.find((node) => node.kind === "element");
  if (root?.name !== "svg" || root.attributes.get("xmlns") !== svgNamespace) {
    return [`expected an svg element with xmlns="${svgNamespace}"`];
  }
  // Without a shape of its own it would be as wide as the page.
  const sized = root.attributes.has("viewBox") || (root.attributes.has("width") && root.attributes.has("height"));
  return sized ? [] : ["expected a viewBox, or a width and a height"];
}

/**
 * Why an SVG cannot be a logo: all that it has beyond elements and attributes that draw (a strict list), and what refers to
 * anything but a part of itself.
 */
export function svgProblems(bytes: Uint8Array): readonly string[] {
  try {
    const { nodes } = readXml(bytes, "SVG file");
    const found = [...new Set([...rootProblems(nodes), ...nodes.flatMap(nodeProblems)])];
    return found.length === 0 ? [] : [`the SVG ${found.join("; ")}. Export it as a plain, optimised SVG`];
  } catch (error) {
    if (!(error instanceof ReadBackError)) throw error;
    return ["is not an SVG that can be read: expected well-formed XML in UTF-8"];
  }
}

import { SaxesParser } from "saxes";
import { textOf } from "./bytes.js";
import type { Piece } from "./piece.js";
import { malformed } from "./read-back-error.js";

/** What an XML document holds, with nothing left out. */
export interface XmlElement {
  readonly kind: "element";
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
}

/** Text, or what stands in a comment, a CDATA section, a processing instruction or a document type. */
export interface XmlText {
  readonly kind: "text" | "cdata" | "comment" | "instruction" | "doctype";
  readonly text: string;
}

export type XmlNode = XmlElement | XmlText;

/** An XML document: what stands at its top level, and its byte order mark. */
export interface XmlDocument {
  readonly nodes: readonly XmlNode[];
  readonly marks: readonly Piece[];
}

/** The name without its prefix. */
export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Reads XML whole. Throws a `ReadBackError` where it is not well formed; entities of its own are not resolved, but refused. */
export function readXml(bytes: Uint8Array, kind: string): XmlDocument {
  const { text: source, marks } = textOf(bytes, kind);
  const nodes: XmlNode[] = [];
  const open: { readonly element: XmlElement; readonly children: XmlNode[] }[] = [];
  const add = (node: XmlNode) => {
    (open.at(-1)?.children ?? nodes).push(node);
  };
  const addText = (textKind: XmlText["kind"]) => (text: string) => add({ kind: textKind, text });

  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", () => {
    throw malformed(kind, "well-formed XML without entities of its own");
  });
  parser.on("xmldecl", ({ version, encoding, standalone }) => {
    const declared = [version, encoding, standalone].filter((each) => each !== undefined);
    // Nobody can hide anything in the usual ones, whose digits are those of a format.
    if (
      declared
        .join(" ")
        .toLowerCase()
        .replace(/ (?:yes|no)$/u, "") !== "1.0 utf-8"
    )
      add({ kind: "instruction", text: declared.join(" ") });
  });
  parser.on("text", addText("text"));
  parser.on("cdata", addText("cdata"));
  parser.on("comment", addText("comment"));
  parser.on("doctype", addText("doctype"));
  parser.on("processinginstruction", ({ target, body }) => add({ kind: "instruction", text: `${target} ${body}` }));
  parser.on("opentag", ({ name, attributes }) => {
    const children: XmlNode[] = [];
    const element: XmlElement = { kind: "element", name, attributes: new Map(Object.entries(attributes)), children };
    add(element);
    open.push({ element, children });
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(source).close();
  return { nodes, marks };
}

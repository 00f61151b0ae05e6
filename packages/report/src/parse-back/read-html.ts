import { Parser, Tokenizer, defaultTreeAdapter } from "parse5";
import type { DefaultTreeAdapterMap, Token, TokenHandler } from "parse5";
import { textOf } from "./bytes.js";
import { htmlPlaces } from "./html-places.js";
import { htmlPieces } from "./html-pieces.js";
import type { Piece, ReadInner } from "./piece.js";
import { sourceGaps } from "./source-gaps.js";

/** A tree that knows where its elements begin, and not where they end, which is nobody's question here. */
const treeAdapter = { ...defaultTreeAdapter, updateNodeSourceCodeLocation: () => undefined };

/**
 * Every text in an HTML file, by the tokens of the standard's tokenizer: a tree would lose what a browser drops, such as a
 * second attribute of the same name, an attribute of an end tag or a tag that the file breaks off in. What no token holds is
 * read from the source itself.
 */
export function readHtml(bytes: Uint8Array, read: ReadInner): readonly Piece[] {
  const { text: source, marks } = textOf(bytes, "HTML file");
  const parser = new Parser<DefaultTreeAdapterMap>({
    scriptingEnabled: false,
    sourceCodeLocationInfo: true,
    treeAdapter,
  });
  const { start, place, voidPlace } = htmlPlaces(parser);
  const collected = htmlPieces(read);
  const ranges: Token.Location[] = [];
  const note = ({ location }: { readonly location: Token.Location | null }) => {
    if (location) ranges.push(location);
  };
  const characters = (token: Token.CharacterToken) => {
    note(token);
    collected.characters(place, token.chars);
  };
  const handler: TokenHandler = {
    onCharacter(token) {
      characters(token);
      parser.onCharacter(token);
    },
    onWhitespaceCharacter(token) {
      characters(token);
      parser.onWhitespaceCharacter(token);
    },
    onNullCharacter(token) {
      characters(token);
      parser.onNullCharacter(token);
    },
    onComment(token) {
      note(token);
      collected.comment(place(), token.data);
      parser.onComment(token);
    },
    onDoctype(token) {
      note(token);
      collected.doctype(source.slice(token.location?.startOffset, token.location?.endOffset));
      parser.onDoctype(token);
    },
    onStartTag(token) {
      note(token);
      // The parser first gives the attributes of SVG their own spelling, and says where the element stands.
      const svg = start(token);
      parser.onStartTag(token);
      collected.startTag(voidPlace(token, svg), token, source);
    },
    onEndTag(token) {
      note(token);
      collected.endTag(place(), token, source);
      parser.onEndTag(token);
    },
    onEof(token) {
      parser.onEof(token);
    },
  };
  parser.tokenizer = new Tokenizer(parser.options, handler);
  parser.tokenizer.write(source, true);
  return [...marks, ...collected.finished(), ...sourceGaps(source, ranges)];
}

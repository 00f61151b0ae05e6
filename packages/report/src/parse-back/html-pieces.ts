import type { Token } from "parse5";
import { attributePieces, namePieces } from "./attribute-pieces.js";
import { cssPieces } from "./css-pieces.js";
import { withInner } from "./data-address.js";
import type { HtmlPlace } from "./html-places.js";
import { withoutOwnHashes } from "./own-hashes.js";
import type { Piece, ReadInner } from "./piece.js";
import { tagRest } from "./source-gaps.js";
import { joinedPieces } from "./text-runs.js";
import type { TextRun } from "./text-runs.js";

/** Elements that do not end the line they stand in, so that a number can go on behind them. */
const inLine = new Set(
  "a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time tspan textPath u var wbr".split(
    " ",
  ),
);

interface Text {
  readonly place: HtmlPlace;
  readonly text: string;
  /** The `type` of a script. */
  readonly type?: string;
}

function rawPieces({ place, text, type = "" }: Text, read: ReadInner): readonly Piece[] {
  const { where, element, hidden } = place;
  // A style sheet is not shown itself, and does not hide: its strings may be shown.
  if (element === "style") return cssPieces(where, text, false, read);
  if (element === "script" && /json/iu.test(type)) {
    return read({ where, mediaType: "application/json", bytes: Buffer.from(text, "utf8"), hidden });
  }
  return withInner({ where, text, hidden }, read);
}

/** Gathers the pieces of an HTML file while it is being read. */
export function htmlPieces(read: ReadInner): {
  /** The place is asked for where a text begins: a tokenizer gives it word by word. */
  readonly characters: (place: () => HtmlPlace, text: string) => void;
  readonly comment: (place: HtmlPlace, text: string) => void;
  /** As it is written, since its parsed form leaves out what is not well formed. */
  readonly doctype: (written: string) => void;
  readonly startTag: (place: HtmlPlace, token: Token.TagToken, source: string) => void;
  readonly endTag: (place: HtmlPlace, token: Token.TagToken, source: string) => void;
  readonly finished: () => readonly Piece[];
} {
  const pieces: Piece[] = [];
  const runs: TextRun[] = [];
  const sheets: string[] = [];
  let run: Text[] = [];
  let text: Text | undefined;
  let type = "";

  const endText = () => {
    if (text === undefined) return;
    if (text.text.trim() !== "") pieces.push(...rawPieces(text, read));
    if (text.place.element === "style" || text.place.element === "script") sheets.push(text.text);
    else run.push(text);
    text = undefined;
  };
  const endRun = () => {
    const [first] = run;
    if (first !== undefined) {
      const hidden = run.some(({ place }) => place.hidden);
      runs.push({ where: first.place.where, hidden, texts: run.map((each) => each.text) });
    }
    run = [];
  };
  const tag = (place: HtmlPlace, token: Token.TagToken, source: string) => {
    pieces.push(...namePieces(`${place.where} name`, token.tagName));
    for (const { name, prefix, value } of token.attrs) {
      const full = prefix === undefined || prefix === "" ? name : `${prefix}:${name}`;
      pieces.push(...attributePieces(place, full, value, read));
    }
    pieces.push(...tagRest(`${place.where} tag`, token, source));
  };

  return {
    characters: (placeNow, characters) => {
      const place = text?.place ?? placeNow();
      const kept = place.element === "script" ? { type } : {};
      text = { place, text: (text?.text ?? "") + characters, ...kept };
    },
    comment: ({ where }, data) => {
      endText();
      pieces.push(...withInner({ where: `${where} comment`, text: data, hidden: true }, read));
    },
    doctype: (written) => {
      endText();
      pieces.push({ where: "document type", text: written, hidden: true });
    },
    startTag: (place, token, source) => {
      endText();
      if (!inLine.has(token.tagName)) endRun();
      type = token.attrs.find(({ name }) => name === "type")?.value ?? "";
      tag(place, token, source);
    },
    endTag: (place, token, source) => {
      endText();
      if (!inLine.has(token.tagName)) endRun();
      tag({ ...place, where: `${place.where} end`, hidden: true }, token, source);
    },
    finished: () => {
      endText();
      endRun();
      return [...withoutOwnHashes(pieces, sheets), ...joinedPieces(runs)];
    },
  };
}

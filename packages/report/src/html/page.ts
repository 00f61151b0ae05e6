import type { ReportContent } from "@rapport/analysis";
import type { Released } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import type { Element, Root } from "hast";
import { h } from "hastscript";
import { countsInShort } from "../prose/method-words.js";
import { periodInWords } from "../prose/period.js";
import { recipientInWords } from "../prose/recipients.js";
import { version } from "../version.js";
import type { Section } from "./content.js";
import { contentsList } from "./contents-list.js";
import { method } from "./method.js";
import { pageHead } from "./page-head.js";
import { protection } from "./protection.js";
import { questionSection } from "./question-section.js";
import { previewStyles, previewWords } from "./preview-styles.js";
import { styles } from "./styles.js";
import { whatWeSee } from "./what-we-see.js";
import { whoIsInIt } from "./who-is-in-it.js";

const title = "What happened in therapy: an outcome report";

function forWhom(language: Language, { preview, policy }: ReportContent): Element {
  // The word stands only in a report that passed every check and is on record; a preview is not.
  const words = preview
    ? `${previewWords(language)}. It shows the practice what a report for ${recipientInWords(language, policy)} would say, and must not be given to anybody.`
    : `Anonymised for: ${recipientInWords(language, policy)}. No single client is described.`;
  return h(preview ? "p.meta.not-for-release" : "p.meta", words);
}

function header(language: Language, report: ReportContent): Element {
  const { practice, asOf, opened } = report;
  const period = periodInWords(language, opened);
  const parts = [
    ...(practice === undefined ? [] : [practice]),
    ...(period === undefined ? [] : [period]),
    `as of ${language.day(asOf)}`,
  ];
  return h("header", [h("h1", title), h("p.meta", parts.join(" \u00b7 ")), forWhom(language, report)]);
}

function colophon(language: Language, { asOf, policy }: ReportContent): Element {
  return h(
    "footer.colophon",
    h(
      "p",
      `Made by Rapport ${version} from records as of ${language.day(asOf)}, with a threshold of ${policy.k} clients and ${countsInShort(language, policy)}. This file holds no script and loads nothing from elsewhere.`,
    ),
  );
}

/** The whole page as a tree. */
export function page(language: Language, report: Released<ReportContent>): Root {
  const sections: readonly Section[] = [
    whatWeSee(language, report),
    whoIsInIt(language, report),
    ...report.questions.map((question) => questionSection(language, report, question)),
    protection(language, report),
    method(language, report),
  ];
  const body = h(report.preview ? "body.preview" : "body", [
    h("a.skip", { href: "#main" }, "Skip to the report"),
    h("div.page", [
      header(language, report),
      contentsList(language, sections),
      h(
        "main",
        { id: "main" },
        sections.map(({ element }) => element),
      ),
      colophon(language, report),
    ]),
  ]);
  const who = report.practice === undefined ? "" : `${report.practice}, `;
  const named = `Outcome report, ${who}${language.day(report.asOf)}`;
  const head = report.preview
    ? pageHead(language, `${previewWords(language)}: ${named}`, `${styles}${previewStyles(language)}`)
    : pageHead(language, named, styles);
  const html = h("html", { lang: "en" }, [head, body]);
  return { type: "root", children: [{ type: "doctype" }, html] };
}

import type { ReportContent } from "@rapport/analysis";
import type { Released } from "@rapport/disclosure";
import type { Element, Root } from "hast";
import { h } from "hastscript";
import { dayInWords } from "../prose/day.js";
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

function forWhom({ preview, policy }: ReportContent): Element {
  // The word stands only in a report that passed every check and is on record; a preview is not.
  const words = preview
    ? `${previewWords}. It shows the practice what a report for ${recipientInWords(policy)} would say, and must not be given to anybody.`
    : `Anonymised for: ${recipientInWords(policy)}. No single client is described.`;
  return h(preview ? "p.meta.not-for-release" : "p.meta", words);
}

function header(report: ReportContent): Element {
  const { practice, asOf, opened } = report;
  const period = periodInWords(opened);
  const parts = [
    ...(practice === undefined ? [] : [practice]),
    ...(period === undefined ? [] : [period]),
    `as of ${dayInWords(asOf)}`,
  ];
  return h("header", [h("h1", title), h("p.meta", parts.join(" \u00b7 ")), forWhom(report)]);
}

function colophon({ asOf, policy }: ReportContent): Element {
  return h(
    "footer.colophon",
    h(
      "p",
      `Made by Rapport ${version} from records as of ${dayInWords(asOf)}, with a threshold of ${policy.k} clients and ${countsInShort(policy)}. This file holds no script and loads nothing from elsewhere.`,
    ),
  );
}

/** The whole page as a tree. */
export function page(report: Released<ReportContent>): Root {
  const sections: readonly Section[] = [
    whatWeSee(report),
    whoIsInIt(report),
    ...report.questions.map((question) => questionSection(report, question)),
    protection(report),
    method(report),
  ];
  const body = h(report.preview ? "body.preview" : "body", [
    h("a.skip", { href: "#main" }, "Skip to the report"),
    h("div.page", [
      header(report),
      contentsList(sections),
      h(
        "main",
        { id: "main" },
        sections.map(({ element }) => element),
      ),
      colophon(report),
    ]),
  ]);
  const who = report.practice === undefined ? "" : `${report.practice}, `;
  const named = `Outcome report, ${who}${dayInWords(report.asOf)}`;
  const head = report.preview
    ? pageHead(`${previewWords}: ${named}`, `${styles}${previewStyles}`)
    : pageHead(named, styles);
  const html = h("html", { lang: "en" }, [head, body]);
  return { type: "root", children: [{ type: "doctype" }, html] };
}

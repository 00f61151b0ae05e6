import type { ReportContent } from "@rapport/analysis";
import type { Released } from "@rapport/disclosure";
import type { Element, Root } from "hast";
import { h } from "hastscript";
import { dayInWords } from "../prose/day.js";
import { version } from "../version.js";
import type { Section } from "./content.js";
import { contentsList } from "./contents-list.js";
import { method } from "./method.js";
import { pageHead } from "./page-head.js";
import { protection } from "./protection.js";
import { questionSection } from "./question-section.js";
import { styles } from "./styles.js";
import { whatWeSee } from "./what-we-see.js";
import { whoIsInIt } from "./who-is-in-it.js";

const title = "What happened in therapy: an outcome report";

function header({ practice, asOf }: ReportContent): Element {
  const who = practice === undefined ? "" : `${practice} \u00b7 `;
  return h("header", [
    h("h1", title),
    h("p.meta", `${who}as of ${dayInWords(asOf)}`),
    h(
      "p.meta",
      "Made for the practice and those it reports to. All numbers are rounded and protected; no single client is described.",
    ),
  ]);
}

function colophon({ asOf, policy }: ReportContent): Element {
  return h(
    "footer.colophon",
    h(
      "p",
      `Made by Rapport ${version} from records as of ${dayInWords(asOf)}, with a threshold of ${policy.k} and counts rounded to ${policy.base}. This file holds no script and loads nothing from elsewhere.`,
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
  const body = h("body", [
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
  const html = h("html", { lang: "en" }, [pageHead(`Outcome report, ${who}${dayInWords(report.asOf)}`, styles), body]);
  return { type: "root", children: [{ type: "doctype" }, html] };
}

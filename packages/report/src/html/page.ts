import type { ReportContent } from "@rapport/analysis";
import type { Released } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import type { Element, Root } from "hast";
import { h } from "hastscript";
import { plainLook } from "../look/drawn-look.js";
import { comparisonSection } from "../comparison/comparison-section.js";
import { earlierInWords } from "../comparison/comparison-words.js";
import type { DrawnLook } from "../look/drawn-look.js";
import { logoAddress } from "../look/logo-address.js";
import type { Logo } from "../look/look.js";
import { authorText } from "../prose/author-text.js";
import { countsInShort } from "../prose/method-words.js";
import { recipientInWords } from "../prose/recipients.js";
import { scopeInWords } from "../prose/scope.js";
import { version } from "../version.js";
import type { Section } from "./content.js";
import { contentsList } from "./contents-list.js";
import { method } from "./method.js";
import { pageHead } from "./page-head.js";
import { protection } from "./protection.js";
import { questionSection } from "./question-section.js";
import { previewStyles, previewWords } from "./preview-styles.js";
import { pageStyles } from "./styles.js";
import { whatWeSee } from "./what-we-see.js";
import { whoIsInIt } from "./who-is-in-it.js";

function forWhom(language: Language, { preview, policy }: ReportContent): Element {
  const recipient = recipientInWords(language, policy);
  // The word stands only in a report that passed every check and is on record; a preview is not.
  const words = preview
    ? language.say("page.previewFor", { preview: previewWords(language), recipient })
    : language.say("page.anonymisedFor", { recipient });
  return h(preview ? "p.meta.not-for-release" : "p.meta", words);
}

function header(language: Language, report: ReportContent, logo: Logo | undefined): Element {
  const { practice, asOf, comparison } = report;
  const parts = [
    ...(practice === undefined ? [] : [authorText(practice)]),
    ...scopeInWords(language, report),
    ...(comparison ? [language.say("comparison.inHeader", { period: earlierInWords(language, comparison) })] : []),
    language.say("asOf", { day: language.day(asOf) }),
  ];
  return h("header", [
    ...(logo ? [h("img.logo", { src: logoAddress(logo), alt: logo.description })] : []),
    h("h1", language.say("page.title")),
    h("p.meta", parts.join(" \u00b7 ")),
    forWhom(language, report),
  ]);
}

function colophon(language: Language, { asOf, policy }: ReportContent): Element {
  const day = language.day(asOf);
  const made = { version, day, k: language.count(policy.k), counts: countsInShort(language, policy) };
  return h("footer.colophon", h("p", language.say("page.colophon", made)));
}

/** The title of the file. */
function fileTitle(language: Language, { practice, asOf, preview }: ReportContent): string {
  const { say, day } = language;
  const title =
    practice === undefined
      ? say("page.fileTitle", { day: day(asOf) })
      : say("page.fileTitleOf", { practice: authorText(practice), day: day(asOf) });
  return preview ? say("page.previewTitle", { preview: previewWords(language), title }) : title;
}

/** The whole page as a tree. */
export function page(language: Language, report: Released<ReportContent>, look: DrawnLook = plainLook): Root {
  const sections: readonly Section[] = [
    whatWeSee(language, report),
    whoIsInIt(language, report),
    ...report.questions.map((question) => questionSection(language, report, question)),
    ...(report.comparison ? [comparisonSection(language, report, report.comparison)] : []),
    protection(language, report),
    method(language, report),
  ];
  const body = h(report.preview ? "body.preview" : "body", [
    h("a.skip", { href: "#main" }, language.say("page.skip")),
    h("div.page", [
      header(language, report, look.logo),
      contentsList(language, sections),
      h(
        "main",
        { id: "main" },
        sections.map(({ element }) => element),
      ),
      colophon(language, report),
    ]),
  ]);
  const styles = `${pageStyles(look)}${report.preview ? previewStyles(language) : ""}`;
  const head = pageHead(fileTitle(language, report), styles, look.logo !== undefined);
  const html = h("html", { lang: language.code }, [head, body]);
  return { type: "root", children: [{ type: "doctype" }, html] };
}

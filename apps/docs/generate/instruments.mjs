import { instruments } from "@rapport/instruments";
import { broadPage, code, plain, table } from "./markdown.mjs";

/** The page of every instrument, with its range, figures and their sources. */
export function instrumentsPage() {
  const all = Object.values(instruments);
  return broadPage(
    "# Instruments",
    "The outcome measures that Rapport can score and read. It holds no item texts: they belong to their owners, who say who may " +
      "use a form. A figure that is not yet confirmed in its source is marked, and nothing uses it unless it is chosen by name.",
    table(
      ["Code", "Name", "Items", "Range", "Better"],
      all.map(({ code: id, name, items, range, higherIsBetter }) => [
        `[${id}](#${id})`,
        plain(name),
        items ?? "none",
        range ? rangeOf(range) : "subscales only",
        higherIsBetter ? "higher" : "lower",
      ]),
    ),
    all.flatMap(section),
  );
}

const rangeOf = ([min, max]) => `${min} to ${max}`;
const about = (of) => (of ? code(of) : "total");

function section(one) {
  const figures = figuresOf(one);
  return [
    `## ${plain(one.name)} {#${one.code}}`,
    `${plain(one.population)} The form: ${from(one.form)}.`,
    `Rights: ${plain(one.rights.terms.replaceAll("-", " "))}${one.rights.status === "unconfirmed" ? " (not confirmed)" : ""}. ${plain(one.rights.note)}`,
    ...(one.recordedSubscales
      ? [`Subscales: ${one.recordedSubscales.map((it) => `${code(it.code)} (${rangeOf(it.range)})`).join(", ")}.`]
      : []),
    ...(figures.length > 0 ? [table(["Figure", "Of", "Value", "Source", "Found with"], figures)] : []),
  ];
}

const from = ({ source, status }) => plain(source) + (status === "unconfirmed" ? " (not confirmed)" : "");

const reliability = ({ value, upTo }) =>
  upTo === undefined ? value : upTo === 1 ? `${value} or more` : `${value} to ${upTo}`;

function row(what, figure, value) {
  const used = figure.isDefault ? "; used where none is chosen" : "";
  return [`${what}${used}`, about(figure.of), value, from(figure), plain(figure.population)];
}

function figuresOf({
  cutOffs = [],
  reliabilities = [],
  norms = [],
  reliableChanges = [],
  minimalChanges = [],
  bands = [],
}) {
  return [
    ...cutOffs.map((it) => row("Cut-off", it, `${plain(it.rule)} ${it.value}: ${plain(it.meaning)}`)),
    ...reliabilities.map((it) => row("Reliability", it, `${reliability(it)} (${plain(it.kind.replaceAll("-", " "))})`)),
    ...norms.map((it) =>
      row(`Norm, ${it.group}`, it, `mean ${it.mean}, standard deviation ${it.sd}${it.n ? `, n = ${it.n}` : ""}`),
    ),
    ...reliableChanges.map((it) => row("Reliable change", it, `${plain(it.reliable)} ${it.points} points`)),
    ...minimalChanges.map((it) => row("Smallest change that is noticed", it, `${it.points} points`)),
    ...bands.map((it) =>
      row(
        "Bands",
        it,
        it.bands.map((band) => `${plain(band.code.replaceAll("-", " "))} ${rangeOf(band.range)}`).join(", "),
      ),
    ),
  ];
}

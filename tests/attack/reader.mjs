// What the reader of one or several reports knows: what is printed, the sums, the program, which counts only grow, and what
// means and medians say of counts.
import { closureDisplays, sixStages } from "@rapport/dataset";
import { statisticsOf } from "./statistics.mjs";

/** @typedef {import("./intruder.mjs").Row} Row */
/** @typedef {import("./intruder.mjs").Terms} Terms */
/** @typedef {import("@rapport/disclosure").ReleasedReport} ReleasedReport */
/** @typedef {{ readonly asOf: string, readonly filters: Readonly<Record<string, string>>, readonly released: ReleasedReport }} Report */
/** @typedef {{ readonly why: string, readonly terms: Terms }} Difference */
/** @typedef {Row & { readonly why: string, readonly difference?: true }} Known */

const noEnd = Infinity;

/** Paths whose counts only grow with time: what has happened stays so. Ages and what is still open do not. */
const growing = [
  /^population\/(clients|episodes|byKind|byConcern)(\/|$)/u,
  /^timeInStage\/[^/]+\/(stays|ends)\/(?!open$)/u,
  /^timeInStage\/[^/]+\/by:/u,
  /^timeInStage\/[^/]+\/lifeTable(:[a-zA-Z]+)?\/(start$|after:|\d+-\d+\/(entered|exit:|exits$))/u,
  /^timeInStage\/[^/]+\/clients\/(total|again)$/u,
  /^outcomeChange\/[^/]+\/(started\/(total|scored)|change\/n|score:[^/]+\/n)$/u,
  /^pluginMetrics\/[^/]+\/courses\/total$/u,
];

/** The codes of the categories in a printed class. @param {{ readonly code: string, readonly of?: readonly string[] }} part */
const leavesOf = ({ code, of }) => of ?? [code];

/** Figures by path, and those of the population. @param {ReleasedReport} released */
function figuresOf({ questions, population }) {
  const tables = Object.entries(population.tables).map(
    ([name, table]) => /** @type {const} */ ([`population/${name}`, table]),
  );
  const others = questions.flatMap(({ question, groups }) =>
    groups.flatMap(({ code, figures }) =>
      Object.entries(figures).map(([name, figure]) => /** @type {const} */ ([`${question}/${code}/${name}`, figure])),
    ),
  );
  return [...tables, ...others];
}

/**
 * The categories that each printed count is of, by its path, so that classes of two reports are not taken for one another.
 * @param {ReleasedReport} released
 * @returns {ReadonlyMap<string, string>}
 */
function classesOf(released) {
  /** @type {Map<string, string>} */
  const classes = new Map();
  for (const [path, figure] of figuresOf(released)) {
    if (figure.kind === "breakdown") {
      for (const part of figure.parts) classes.set(`${path}/${part.code}`, leavesOf(part).join(" "));
    }
    if (figure.kind !== "lifeTable") continue;
    for (const exit of figure.exits) {
      const of = leavesOf(exit).join(" ");
      classes.set(`${path}/exit:${exit.code}`, of);
      for (const { from, until } of figure.rows) classes.set(`${path}/${from}-${until}/exit:${exit.code}`, of);
    }
  }
  return classes;
}

/**
 * What the program does whatever the records are (its source is public): from how many on something is shown, that a row of
 * a life table has so many exits and what follows its rows fewer, that an exit has a row of its own only from a limit on.
 * @param {ReleasedReport} released
 * @param {(path: string) => number | undefined} at
 * @returns {readonly Known[]}
 */
function programOf(released, at) {
  const { k, fewestForStatistic: fewest, fewestForPercent } = released.policy;
  /** @param {readonly string[]} paths @param {number} lower @param {number} upper @param {string} why @returns {readonly Known[]} */
  const sum = (paths, lower, upper, why) => {
    const places = paths.map(at);
    const terms = places.flatMap((place) => (place === undefined ? [] : [/** @type {const} */ ([place, 1])]));
    return terms.length < paths.length || terms.length === 0 ? [] : [{ terms, lower, upper, why }];
  };
  const everyExit = [...sixStages.stages.map(({ code }) => code), ...Object.keys(closureDisplays)];
  const figures = figuresOf(released).flatMap(([path, figure]) => {
    if (figure.kind === "mean") return sum([`${path}/n`], fewest, noEnd, "shown");
    if (figure.kind === "breakdown") {
      const total = sum([`${path}/total`], fewest, noEnd, "shown");
      if (!/^timeInStage\/[^/:]+\/stays$/u.test(path)) return total;
      // Where not every exit that there can be is listed, those that are were taken.
      const exits = figure.parts.flatMap(leavesOf);
      const stage = path.split("/")[1];
      if (everyExit.every((exit) => exit === stage || exits.includes(exit))) return total;
      const taken = figure.parts.flatMap((part) => {
        const some = leavesOf(part).filter((exit) => exit !== "open").length;
        return sum([`${path}/${part.code}`], some, noEnd, "listed");
      });
      return [...total, ...taken];
    }
    if (figure.kind !== "lifeTable") return [];
    const rows = figure.rows.flatMap(({ from, until }, row) => [
      ...sum([row === 0 ? `${path}/start` : `${path}/after:${from}`], fewest, noEnd, "shown"),
      ...sum([`${path}/${from}-${until}/exits`], k, noEnd, "shown"),
    ]);
    const end = figure.rows.at(-1)?.until;
    const tail = figure.tail && [
      ...sum([`${path}/after:${figure.tail.until}`], fewestForPercent, noEnd, "shown"),
      ...sum([`${path}/${end}-${figure.tail.until}/exits`], 0, k - 1, "shown"),
    ];
    const exits = figure.exits.flatMap((exit) => {
      const places = figure.rows.map(({ from, until }) => `${path}/${from}-${until}/exit:${exit.code}`);
      if (exit.code !== "other_exits") return sum(places, fewest, noEnd, "kept apart");
      return sum(places, 0, (fewest - 1) * leavesOf(exit).length, "gathered");
    });
    return [...rows, ...(tail ?? []), ...exits];
  });
  return [
    ...sum(["population/clients"], released.totalsOnly ? k : 30, noEnd, "shown"),
    ...figures,
    ...flowsOf(released, at),
    ...groupsOf(released, at),
    ...clocksOf(at),
  ];
}

/** The life tables of a stage in days: with pauses in them, and without. */
const dayTables = ["lifeTable", "lifeTable:withoutPauses"];

/**
 * Both clocks are of the same stays: those that are seen from their beginning. In the practices of these tests all that began
 * after the records did are, so that a reader takes one for the other.
 * @param {(path: string) => number | undefined} at
 * @returns {readonly Known[]}
 */
function clocksOf(at) {
  return sixStages.stages.flatMap(({ code }) => {
    const sessions = at(`timeInStage/${code}/lifeTable:sessions/start`);
    const [days] = dayTables.flatMap((table) => at(`timeInStage/${code}/${table}/start`) ?? []);
    if (sessions === undefined || days === undefined) return [];
    const terms = /** @type {const} */ ([
      [days, 1],
      [sessions, -1],
    ]);
    return [{ terms, lower: 0, upper: 0, why: "clocks" }];
  });
}

/**
 * The groups of a stage are all of its stays: who is in none of those that are shown is in one that is not. So of all stays,
 * of those that ended in each way, and of those at risk after any day.
 * @param {ReleasedReport} released
 * @param {(path: string) => number | undefined} at
 * @returns {readonly Known[]}
 */
function groupsOf(released, at) {
  const answer = released.questions.find(({ question }) => question === "timeInStage");
  const codes = (answer?.groups ?? []).map(({ code }) => code);
  const hidden = answer?.withheldGroups ?? [];
  const weeks = Array.from({ length: 520 }, (_, week) => `after:${7 * (week + 1)}`);
  const atRisk = dayTables.flatMap((table) => ["start", ...weeks].map((cell) => `${table}/${cell}`));
  return sixStages.stages.flatMap(({ code: stage }) => {
    const isGroup = (/** @type {string} */ code) => code.startsWith(`${stage}:`);
    const shown = codes.filter(isGroup);
    if (shown.length === 0) return [];
    const isAll = !hidden.some(isGroup);
    /** @param {string} whole @param {string} part @returns {readonly Known[]} */
    const sum = (whole, part) => {
      const all = at(`timeInStage/${stage}/${whole}`);
      const parts = shown.flatMap((code) => at(`timeInStage/${code}/${part}`) ?? []);
      if (all === undefined || parts.length === 0) return [];
      const terms = [/** @type {const} */ ([all, 1]), ...parts.map((cell) => /** @type {const} */ ([cell, -1]))];
      return [{ terms, lower: 0, upper: isAll && parts.length === shown.length ? 0 : noEnd, why: "groups" }];
    };
    const ways = ["moved_on", "completed", "not_completed", "open"];
    return [
      ...sum("stays/total", "stays/total"),
      ...ways.flatMap((way) => sum(`ends/${way}`, `stays/${way}`)),
      ...atRisk.flatMap((cell) => sum(cell, cell)),
    ];
  });
}

/**
 * Who left one stage for another began there: a reader who knows how a practice works takes the stays that began in a stage
 * for all who came from the others.
 * @param {ReleasedReport} released
 * @param {(path: string) => number | undefined} at
 * @returns {readonly Known[]}
 */
function flowsOf(released, at) {
  const stages = sixStages.stages.map(({ code }) => code);
  const shown = new Map(figuresOf(released));
  return stages.flatMap((to) => {
    const [start] = dayTables.flatMap((table) => at(`timeInStage/${to}/${table}/start`) ?? []);
    if (start === undefined) return [];
    const others = stages.filter((from) => from !== to);
    const from = others.flatMap((stage) => at(`timeInStage/${stage}/stays/${to}`) ?? []);
    if (from.length === 0) return [];
    const isWhole = others.every((stage) => {
      const table = shown.get(`timeInStage/${stage}/stays`);
      if (table?.kind !== "breakdown") return false;
      // An exit that is not listed was not taken; one in a class is not known by itself.
      return table.parts.every((part) => part.of === undefined || !part.of.includes(to));
    });
    const terms = [/** @type {const} */ ([start, 1]), ...from.map((cell) => /** @type {const} */ ([cell, -1]))];
    return [{ terms, lower: 0, upper: isWhole ? 0 : noEnd, why: "flow" }];
  });
}

/** Whether all that a report is about is in another one by its filters. @param {Report} part @param {Report} whole */
function isNarrower(part, whole) {
  return Object.entries(whole.filters).every(([name, value]) => {
    const own = part.filters[name];
    if (name !== "practices" || own === undefined) return own === value;
    return own.split("\n").every((each) => value.split("\n").includes(each));
  });
}

/** The practices of a network that a report is on; none where it is on all. @param {Report} report */
const practicesOf = ({ filters }) => filters["practices"]?.split("\n") ?? [];

/**
 * Reports on practices that have none in common, in every combination of two or more, each with the reports on all of them and
 * on more: together they are what the report on just these is, and a part of the others.
 * @param {readonly Report[]} reports
 */
function pools(reports) {
  const some = [...reports.keys()].filter((at) => practicesOf(/** @type {Report} */ (reports[at])).length > 0);
  const everyone = new Set(some.flatMap((at) => practicesOf(/** @type {Report} */ (reports[at]))));
  const families = some.reduce((found, at) => {
    const own = practicesOf(/** @type {Report} */ (reports[at]));
    const apart = found.filter((family) =>
      family.every((each) => !practicesOf(/** @type {Report} */ (reports[each])).some((name) => own.includes(name))),
    );
    return [...found, ...apart.map((family) => [...family, at])];
  }, /** @type {readonly (readonly number[])[]} */ ([[]]));
  return families.flatMap((family) => {
    const parts = family.map((at) => /** @type {Report} */ (reports[at]));
    const [first] = parts;
    if (!first || parts.length < 2 || parts.some(({ asOf }) => asOf !== first.asOf)) return [];
    const names = parts.flatMap(practicesOf);
    return reports.flatMap((whole, at) => {
      const own = practicesOf(whole);
      const wanted = own.length === 0 ? [...everyone] : own;
      if (whole.asOf !== first.asOf || !names.every((name) => wanted.includes(name))) return [];
      return [{ whole: at, family, isAll: names.length === wanted.length }];
    });
  });
}

const sameFilters = (/** @type {Report} */ a, /** @type {Report} */ b) => isNarrower(a, b) && isNarrower(b, a);

/** Reliable change is judged by the spread of those in the report, so that a part's is not a part of the whole's. */
const dependsOnAll = /^outcomeChange\/[^/]+\/(reliable|couples|by:[^/]+)\//u;

/**
 * All that a reader of reports knows, in the order in which they came out. A variable is a count of a report.
 * @param {readonly Report[]} reports
 */
export function readerOf(reports) {
  /** @type {{ report: number, path: string, of: string, lower: number, upper: number }[]} */
  const variables = [];
  const places = reports.map(({ released }, report) => {
    const classes = classesOf(released);
    return new Map(
      released.published.counts.map(({ path, lower, upper }) => {
        variables.push({ report, path, of: classes.get(path) ?? "", lower, upper: upper ?? noEnd });
        return [path, variables.length - 1];
      }),
    );
  });
  /** @type {Known[]} */
  const known = [];
  /** @type {Difference[]} */
  const differences = [];
  const atMost = (/** @type {number} */ part, /** @type {number} */ whole, /** @type {string} */ why) => {
    const terms = /** @type {const} */ ([
      [whole, 1],
      [part, -1],
    ]);
    known.push({ terms, lower: 0, upper: noEnd, why });
    differences.push({ terms, why });
  };
  /** @param {number} report @param {string} path @param {string} [of] */
  const find = (report, path, of) => {
    const place = places[report]?.get(path);
    return place === undefined || (of !== undefined && variables[place]?.of !== of) ? undefined : place;
  };
  reports.forEach((report, at) => {
    const own = report.released.published;
    const first = places[at]?.get(own.counts[0]?.path ?? "") ?? 0;
    for (const { whole, parts, exhaustive } of own.sums) {
      /** @type {Map<number, number>} */
      const terms = new Map();
      for (const cell of whole) terms.set(first + cell, (terms.get(first + cell) ?? 0) + 1);
      for (const cell of parts) terms.set(first + cell, (terms.get(first + cell) ?? 0) - 1);
      known.push({ terms: [...terms], lower: 0, upper: exhaustive ? 0 : noEnd, why: "sum" });
      const [only] = whole;
      // What is left of a whole without one of several parts.
      if (exhaustive && whole.length === 1 && only !== undefined && parts.length > 2) {
        for (const part of parts)
          differences.push({
            why: "rest",
            terms: [
              [first + only, 1],
              [first + part, -1],
            ],
          });
      }
    }
    const placeOf = (/** @type {string} */ path) => places[at]?.get(path);
    known.push(...programOf(report.released, placeOf), ...statisticsOf(report.released, placeOf));
    for (const [path, part] of places[at] ?? []) {
      const of = variables[part]?.of;
      // The next report about the same, and every report about more, each the first that has the count.
      const next = reports.findIndex(
        (each, later) => later > at && sameFilters(each, report) && find(later, path, of) !== undefined,
      );
      const grows = growing.some((pattern) => pattern.test(path));
      const whole = find(next, path, of);
      if (grows && whole !== undefined) atMost(part, whole, "grows");
      if (dependsOnAll.test(path)) continue;
      reports.forEach((each, other) => {
        if (other === at || sameFilters(each, report) || !isNarrower(report, each)) return;
        const wider = find(other, path, of);
        if (wider === undefined || !(each.asOf === report.asOf || (grows && each.asOf > report.asOf))) return;
        const isFirst = !reports.some(
          (one, before) => before < other && one.asOf >= report.asOf && sameFilters(one, each),
        );
        if (isFirst) atMost(part, wider, "narrower");
      });
    }
    // A table of the whole has a category that is all of a narrower report.
    const [[name, value] = ["", ""], ...more] = Object.entries(report.filters);
    const [table, total] = name === "kind" ? ["byKind", "clients"] : ["byConcern", "episodes"];
    reports.forEach((each, other) => {
      if (more.length > 0 || value === "" || Object.keys(each.filters).length > 0 || each.asOf !== report.asOf) return;
      const [category, all] = [find(other, `population/${table}/${value}`), find(at, `population/${total}`)];
      if (category === undefined || all === undefined || variables[category]?.of !== value) return;
      known.push({
        terms: [
          [category, 1],
          [all, -1],
        ],
        lower: 0,
        upper: 0,
        why: "category",
      });
    });
  });
  for (const { whole, family, isAll } of pools(reports)) {
    for (const [path, place] of places[whole] ?? []) {
      if (dependsOnAll.test(path)) continue;
      const parts = family.flatMap((report) => find(report, path, variables[place]?.of) ?? []);
      if (parts.length < family.length) continue;
      const terms = [/** @type {const} */ ([place, 1]), ...parts.map((part) => /** @type {const} */ ([part, -1]))];
      // Whether the practices that are reported on are all that there are, the reader may take to be so.
      known.push({ terms, lower: 0, upper: noEnd, why: "pool" });
      if (isAll) known.push({ terms, lower: 0, upper: 0, why: "whole pool" });
      else differences.push({ terms, why: "rest of a pool" });
    }
  }
  return { variables, known, differences };
}

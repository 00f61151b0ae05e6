/** The package graph: which of our packages each may import. A new arrow is a decision, made here first. */
export const allowedArrows: Readonly<Record<string, readonly string[] | "all">> = {
  domain: [],
  plugin: [],
  interventions: ["plugin"],
  instruments: [],
  statistics: [],
  disclosure: [],
  dataset: ["domain", "plugin", "instruments"],
  analysis: ["dataset", "statistics", "instruments", "disclosure", "plugin"],
  language: [],
  charts: ["disclosure", "language"],
  report: ["analysis", "charts", "disclosure", "language"],
  danfo: ["disclosure"],
  synthetic: ["domain", "plugin", "dataset"],
  cli: "all",
  docs: "all",
  tests: "all",
};

/**
 * Arrows that carry types alone, with the run-time names that are nevertheless allowed: a function that draws may
 * ask the airlock whether what it was given was released, and nothing more.
 */
export const typeOnlyArrows: readonly { readonly from: string; readonly to: string; readonly except: RegExp }[] = [
  { from: "analysis", to: "disclosure", except: /^$/u },
  { from: "charts", to: "disclosure", except: /^(?:assert|is)Released$/u },
  { from: "danfo", to: "disclosure", except: /^(?:assert|is)Released$/u },
];

import { failure, ok, warning } from "./check.js";
import type { Check } from "./check.js";
import type { Facts, StoreState } from "./facts.js";

export function checkConfiguration({ configuration }: Facts): readonly Check[] {
  const name = "Configuration";
  if (configuration.fault !== undefined) {
    return [
      failure(name, configuration.fault, "Mend what is named; rapport init writes a configuration that explains all."),
    ];
  }
  const { path, others, misspelt } = configuration.value;
  const besides = others.length === 0 ? "" : `; it also sets ${others.join(", ")}`;
  const found = path === undefined ? "no file; every setting has its default or is set otherwise" : `${path}${besides}`;
  return [
    ok(name, found),
    ...misspelt.map(({ variable, meant }) => warning("Variable", `${variable} sets nothing`, `Did you mean ${meant}?`)),
  ];
}

export function checkPlugins({ plugins }: Facts): Check {
  if (plugins.fault !== undefined) {
    return failure("Plug-ins", plugins.fault, "Mend or remove it; rapport plugins check says more of a plug-in.");
  }
  const brought = plugins.value.filter(({ isBuiltIn }) => !isBuiltIn);
  const builtIn = `${plugins.value.length - brought.length} built-in types`;
  const more = brought.map(
    ({ code, source, version }) => `${code} from ${source}${version === undefined ? "" : ` ${version}`}`,
  );
  return ok("Plug-ins", [builtIn, ...more].join(", "));
}

function stateOf(state: StoreState, sound: string): string {
  switch (state.kind) {
    case "none":
      return "none yet";
    case "sound":
      return sound;
    case "torn":
      return "ends in half a line, which is of no report that was given out";
    case "fault":
      return state.fault;
    default: {
      const unknown: never = state;
      return unknown;
    }
  }
}

export function checkSecret({ platform, store: { folder, secret, ledger } }: Facts): Check {
  const name = "Secret";
  if (secret.kind === "fault")
    return failure(name, secret.fault, "Bring it back from a backup, or set its permissions right.");
  if (secret.kind === "none" && ledger.kind !== "none") {
    return failure(
      name,
      `${folder} has a ledger and no secret`,
      "Bring secret.key back from a backup; no report is made without it.",
    );
  }
  // Windows has no such rights to look at.
  const sound = platform === "win32" ? "there, and can be read" : "there, and for its owner alone";
  return ok(name, `${stateOf(secret, sound)} (${folder})`);
}

export function checkLedger({ store: { folder, ledger } }: Facts): Check {
  const name = "Ledger";
  if (ledger.kind === "fault") {
    return failure(name, ledger.fault, "Bring it back from a backup: reports are held against all earlier ones.");
  }
  if (ledger.kind === "torn") {
    return warning(name, stateOf(ledger, ""), "Nothing to do: the next report takes it away and keeps a copy.");
  }
  return ok(name, `${stateOf(ledger, "there, and whole")} (${folder})`);
}

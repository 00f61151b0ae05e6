import type { Check } from "./check.js";
import type { Facts } from "./facts.js";
import {
  checkEngine,
  checkFolder,
  checkLocale,
  checkNode,
  checkPackages,
  checkPictures,
  checkSolver,
  checkTemporary,
  checkTerminal,
} from "./machine-checks.js";
import { checkConfiguration, checkLedger, checkPlugins, checkSecret } from "./practice-checks.js";

/** Everything that is looked at, in the order in which it is told. */
export function checksOf(facts: Facts): readonly Check[] {
  return [
    checkNode(facts),
    checkPackages(facts),
    ...checkConfiguration(facts),
    checkPlugins(facts),
    checkEngine(facts),
    checkSolver(facts),
    checkPictures(facts),
    checkLocale(facts),
    checkFolder(facts),
    checkTemporary(facts),
    checkSecret(facts),
    checkLedger(facts),
    checkTerminal(facts),
  ];
}

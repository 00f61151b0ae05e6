import { checkPlugin } from "@rapport/plugin";
import type { InterventionType, PluginIssue } from "@rapport/plugin";
import { withinTime } from "@rapport/plugin/time-limit";
import { authorText, oneLine } from "../author-text.js";
import { loadExported } from "./load-exported.js";
import type { ExportedValue } from "./load-exported.js";
import type { Loading } from "./plugin-source.js";

/** How long the check of one type may take, in milliseconds. */
const longestCheck = 2000;

const otherVersion = "Look for a version of the plug-in that fits, or for a newer rapport.";

function faultOf(issues: readonly PluginIssue[], where: string): string {
  const [first] = issues;
  if (first?.code === "unknown-api-version") return `cannot be used: ${oneLine(first.message)} ${otherVersion}`;
  const lines = issues.map(({ path, message }) => {
    const place = [where, path].filter((part) => part !== "").join(".");
    return `\n  ${place === "" ? "the type" : oneLine(place)}: ${oneLine(message)}`;
  });
  return `does not keep the contract for intervention types.${lines.join("")}`;
}

/** One type, checked; a check that does not end is stopped. */
function checkType({ value, where }: ExportedValue): Loading<InterventionType> {
  try {
    const { value: checked, timedOut } = withinTime(longestCheck, () => checkPlugin(value));
    if (timedOut) {
      const which = where === "" ? "" : ` of ${where}`;
      const expected = "Expected a details schema that answers at once.";
      return { fault: `was stopped: the check${which} did not end within ${longestCheck / 1000} seconds. ${expected}` };
    }
    return checked.issues ? { fault: faultOf(checked.issues, where) } : { value: checked.value };
  } catch (error) {
    return { fault: `failed while it was checked. It says: ${authorText(error)}` };
  }
}

/** The intervention types that a module brings, each checked against the contract. */
export async function loadTypes(url: string): Promise<Loading<readonly InterventionType[]>> {
  const exported = await loadExported(url);
  if (exported.fault !== undefined) return exported;
  const types: InterventionType[] = [];
  for (const each of exported.value) {
    const checked = checkType(each);
    if (checked.fault !== undefined) return checked;
    types.push(checked.value);
  }
  return { value: types };
}

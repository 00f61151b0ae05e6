import type { InterventionType } from "../intervention-type.js";
import { isObject } from "../shape.js";
import { sameData } from "../same-data.js";
import { ask } from "./ask.js";
import type { Answer } from "./ask.js";
import { endlessFault, fault } from "./fault.js";
import type { InterventionFault } from "./fault.js";
import { frozen } from "./frozen.js";
import { copyOf, hostileInputs, noDetails, pollution, unknownField, variations } from "./inputs.js";
import type { Input } from "./inputs.js";

interface Tried {
  readonly input: Input;
  readonly answer: Answer;
}

/** Asks of each input, up to the first that does not end: whoever does not end once is not asked again. */
function tryAll(
  { details }: InterventionType,
  inputs: readonly Input[],
): { readonly tried: readonly Tried[]; readonly endless?: InterventionFault } {
  const tried: Tried[] = [];
  for (const input of inputs) {
    const answer = ask(details, input.make);
    if (answer === undefined) {
      return { tried, endless: endlessFault(input.path, input.what) };
    }
    tried.push({ input, answer });
  }
  return { tried };
}

/** What is wrong with any answer, whatever was asked. One fault of a kind is enough. */
function brokenFaults(tried: readonly Tried[]): readonly InterventionFault[] {
  const broken = tried.flatMap(({ input, answer }): readonly InterventionFault[] =>
    answer.outcome === "broken"
      ? [{ code: answer.code, path: input.path, message: `${answer.message} It was asked of ${input.what}.` }]
      : [],
  );
  const slow = tried
    .filter(({ answer }) => answer.slow)
    .map(({ input }) => fault("slow-schema", input.path, `It was asked of ${input.what}.`));
  return [...broken.slice(0, 1), ...slow.slice(0, 1)];
}

function changedFaults(tried: readonly Tried[]): readonly InterventionFault[] {
  return tried.flatMap(({ input, answer }): readonly InterventionFault[] => {
    if (answer.outcome !== "accepted" || sameData(input.make(), answer.value)) return [];
    const message =
      `The schema accepts this ${input.what}, and makes something else of it. ` +
      "Expected one that changes nothing: no defaults, no coercion.";
    return [{ code: "schema-changes-details", path: input.path, message }];
  });
}

function mutationFaults({ details, examples }: InterventionType): readonly InterventionFault[] {
  return examples.flatMap((example, at): readonly InterventionFault[] => {
    const copy = copyOf(example);
    ask(details, () => copy);
    const answer = ask(details, () => frozen(copyOf(example)));
    if (sameData(copy, example) && answer?.outcome !== "broken") return [];
    return [fault("schema-mutates-details", `examples[${at}]`)];
  });
}

function pollutionFaults(): readonly InterventionFault[] {
  if (Reflect.get({}, pollution) === undefined) return [];
  // What came after would see it.
  Reflect.deleteProperty(Object.prototype, pollution);
  return [fault("schema-pollutes", "details")];
}

function acceptedFaults(
  type: InterventionType,
  inputs: readonly Input[],
  code: "not-details-accepted" | "unknown-field-accepted",
): readonly InterventionFault[] {
  return inputs
    .filter(({ make }) => ask(type.details, make)?.outcome === "accepted")
    .map(({ path, what }) => fault(code, path, code === "not-details-accepted" ? `It accepts ${what}.` : ""));
}

/** How the details schema takes what it should not be given. */
export function schemaFaults(type: InterventionType, valid: readonly unknown[]): readonly InterventionFault[] {
  const known = [
    ...type.examples.map((details, at) => ({ details, path: `examples[${at}]` })),
    ...valid.map((details, at) => ({ details, path: `valid[${at}]` })),
  ];
  const plain = known.map(({ details, path }) => ({ path, what: "details", make: () => copyOf(details) }));
  const varied = known.flatMap(({ details, path }) => variations(details, path));
  const unknown = known
    .filter(({ details }) => isObject(details))
    .map(({ details, path }) => ({
      path,
      what: "an unknown field",
      make: () => ({ ...Object(copyOf(details)), [unknownField]: "text" }),
    }));
  const { tried, endless } = tryAll(type, [...plain, ...varied, ...unknown, ...hostileInputs(type.examples)]);
  if (endless !== undefined) return [...brokenFaults(tried), endless];
  const asked = tried.filter(({ input }) => plain.includes(input) || varied.includes(input));
  return [
    ...brokenFaults(tried),
    ...pollutionFaults(),
    ...changedFaults(asked).slice(0, 1),
    ...mutationFaults(type).slice(0, 1),
    ...acceptedFaults(type, unknown, "unknown-field-accepted").slice(0, 1),
    ...acceptedFaults(type, noDetails, "not-details-accepted").slice(0, 1),
  ];
}

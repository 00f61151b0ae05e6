import type { Instrument } from "../instrument.js";
import { checkFigures } from "./check-figures.js";
import { checkKey } from "./check-key.js";
import { expected } from "./definition-issue.js";
import type { DefinitionIssue } from "./definition-issue.js";

/** Everything that is wrong with an instrument as data. */
export function checkInstrument(instrument: Instrument): readonly DefinitionIssue[] {
  const { code, name, form, range, rights, population, keys = [] } = instrument;
  const texts = {
    name,
    "form.source": form.source,
    "form.population": form.population,
    "rights.note": rights.note,
    population,
  };
  return [
    ...expected(
      /^[a-z0-9]+(-[a-z0-9]+)*$/u.test(code),
      "code",
      "small letters, digits and single hyphens, as `our-form-2`",
    ),
    ...Object.entries(texts).flatMap(([path, text]) => expected(/\S/u.test(text), path, "some words")),
    ...expected(range === undefined || range[0] < range[1], "range", "the lower end first"),
    ...keys.flatMap((key, at) => checkKey(key, instrument, `keys[${at}]`)),
    ...checkFigures(instrument),
  ];
}

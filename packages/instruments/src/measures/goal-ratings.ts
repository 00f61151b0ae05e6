import type { Instrument } from "../instrument.js";

/** A goal rated from 0 to 10, up to three goals at a time. Change is the mean over goals with a first and a last rating. */
export const gbo: Instrument = {
  code: "gbo",
  name: "Goal Based Outcomes (GBO)",
  form: { status: "established", source: "Law (2019)", population: "young people and adults in therapy" },
  unit: "goal",
  range: [0, 10],
  higherIsBetter: true,
  reliableChanges: [
    {
      status: "unconfirmed",
      source: "Edbrooke-Childs et al. (2015)",
      population: "young people in therapy, England",
      points: 2.45,
      reliable: ">=",
    },
  ],
  rights: { terms: "free-with-conditions", status: "established", note: "CC BY-NC-SA 4.0." },
  population: "Anyone who sets goals.",
};

/** A goal rated from −2 to +2, where 0 is what was expected. `goalAttainmentT` of @rapport/statistics makes a T score. */
export const gas: Instrument = {
  code: "gas",
  name: "Goal Attainment Scaling (GAS)",
  form: { status: "established", source: "Kiresuk & Sherman (1968)", population: "users of mental health services" },
  unit: "goal",
  range: [-2, 2],
  higherIsBetter: true,
  rights: { terms: "free", status: "established", note: "A method without a form." },
  population: "Anyone who sets goals.",
};

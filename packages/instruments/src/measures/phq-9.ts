import type { Instrument } from "../instrument.js";
import { sameRange } from "../range.js";
import { plainSum } from "./plain-sum.js";

const authors = {
  status: "established",
  source: "Kroenke, Spitzer & Williams (2001)",
  population: "patients in primary care and obstetrics-gynaecology, United States",
} as const;
const nhs = {
  status: "established",
  source: "NHS Talking Therapies",
  population: "adults in psychological therapy, England",
} as const;
const toBeChecked = { ...authors, status: "unconfirmed" } as const;

/** Depression. Item 9 asks about thoughts of death or self-harm, so its answer stands beside the total as `risk`. */
export const phq9: Instrument = {
  code: "phq-9",
  name: "Patient Health Questionnaire, 9 items (PHQ-9)",
  form: authors,
  items: 9,
  range: [0, 27],
  higherIsBetter: false,
  keys: [
    plainSum(sameRange(9, [0, 3]), authors, {
      subscales: [{ code: "risk", items: [9], by: { kind: "sum" }, range: [0, 3], overlaps: true }],
      // Not the default: it is a programme's rule, and none could be traced to the authors.
      missingRules: [
        {
          ...nhs,
          code: "nhs",
          source: "NHS Data Dictionary, Patient Health Questionnaire-9",
          total: 2,
        },
      ],
    }),
  ],
  cutOffs: [
    {
      ...authors,
      code: "caseness",
      isDefault: true,
      value: 10,
      rule: ">=",
      meaning: "depression; caseness in NHS Talking Therapies",
      sensitivity: 0.88,
      specificity: 0.88,
    },
  ],
  reliabilities: [
    { ...toBeChecked, value: 0.84, kind: "retest" },
    { ...toBeChecked, value: 0.86, upTo: 0.89, kind: "alpha" },
  ],
  reliableChanges: [
    { ...nhs, isDefault: true, points: 6, reliable: ">=" },
    { status: "unconfirmed", source: "in use; not traced", population: "not stated", points: 5, reliable: ">=" },
  ],
  bands: [
    {
      ...authors,
      isDefault: true,
      bands: [
        { code: "none", range: [0, 4] },
        { code: "mild", range: [5, 9] },
        { code: "moderate", range: [10, 14] },
        { code: "moderately-severe", range: [15, 19] },
        { code: "severe", range: [20, 27] },
      ],
    },
  ],
  rights: { terms: "public-domain", status: "established", note: "Public domain." },
  population: "Adults in primary care and psychological therapy.",
};

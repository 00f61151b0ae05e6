import type { Instrument } from "../instrument.js";
import { sameRange } from "../range.js";
import { plainSum } from "./plain-sum.js";

const authors = {
  status: "established",
  source: "Spitzer, Kroenke, Williams & Löwe (2006)",
  population: "patients in primary care, United States",
} as const;
const nhs = {
  status: "established",
  source: "NHS Talking Therapies",
  population: "adults in psychological therapy, England",
} as const;
const toBeChecked = { ...authors, status: "unconfirmed" } as const;

/** Anxiety. Two cut-offs are in use: that of NHS Talking Therapies, and the higher one of its authors. */
export const gad7: Instrument = {
  code: "gad-7",
  name: "Generalised Anxiety Disorder, 7 items (GAD-7)",
  form: authors,
  items: 7,
  range: [0, 21],
  higherIsBetter: false,
  keys: [
    plainSum(sameRange(7, [0, 3]), authors, {
      missingRules: [
        {
          status: "unconfirmed",
          code: "two-missing",
          source: "in use, as for the PHQ-9; not traced",
          population: "not stated",
          total: 2,
        },
      ],
    }),
  ],
  cutOffs: [
    { ...nhs, code: "nhs", isDefault: true, value: 8, rule: ">=", meaning: "caseness in NHS Talking Therapies" },
    { ...authors, code: "authors", value: 10, rule: ">=", meaning: "generalised anxiety disorder" },
  ],
  reliabilities: [
    { ...toBeChecked, value: 0.83, kind: "intraclass" },
    { ...toBeChecked, value: 0.92, kind: "alpha" },
  ],
  reliableChanges: [{ ...nhs, isDefault: true, points: 4, reliable: ">=" }],
  rights: { terms: "public-domain", status: "established", note: "Public domain." },
  population: "Adults in primary care and psychological therapy.",
};

import type { Instrument } from "../instrument.js";
import { sameRange } from "../range.js";
import { plainSum } from "./plain-sum.js";

const adults = {
  status: "established",
  source: "Miller & Duncan (2000); OpenFIT and FIT-Outcomes guidance",
  population: "clients in psychotherapy",
} as const;
const toBeChecked = { ...adults, status: "unconfirmed" } as const;
const alliance = {
  status: "established",
  source: "Miller, Duncan & Johnson (2002); OpenFIT guidance",
  population: "clients in psychotherapy",
} as const;

const common = { items: 4, range: [0, 40], higherIsBetter: true } as const;
const fourLines = { decimals: 1 } as const;

/**
 * How life went since the last visit: four marks on lines of 10 cm, read to one decimal. Sources differ on whether 25
 * itself is clinical.
 */
export const ors: Instrument = {
  ...common,
  code: "ors",
  name: "Outcome Rating Scale (ORS)",
  form: adults,
  keys: [plainSum(sameRange(4, [0, 10]), adults, fourLines)],
  cutOffs: [
    { ...toBeChecked, code: "below-25", value: 25, rule: "<", meaning: "clinical range" },
    { ...toBeChecked, code: "up-to-25", value: 25, rule: "<=", meaning: "clinical range" },
    { ...toBeChecked, population: "adolescents", code: "adolescents", value: 28, rule: "<", meaning: "clinical range" },
  ],
  reliableChanges: [{ ...adults, isDefault: true, points: 5, reliable: ">=" }],
  rights: {
    terms: "registration",
    status: "established",
    note: "Copyright Miller & Duncan; free to individuals who register.",
  },
  population: "Adults; there are forms for the young.",
};

/** The alliance in a session: four marks on lines of 10 cm. Its mark says what to talk about and is no clinical default. */
export const srs: Instrument = {
  ...common,
  code: "srs",
  name: "Session Rating Scale (SRS)",
  form: alliance,
  keys: [plainSum(sameRange(4, [0, 10]), alliance, fourLines)],
  cutOffs: [{ ...alliance, code: "to-discuss", value: 36, rule: "<", meaning: "the alliance is to be talked about" }],
  rights: {
    terms: "registration",
    status: "established",
    note: "Copyright Miller, Duncan & Johnson; free to individuals who register.",
  },
  population: "Adults; there are forms for the young.",
};

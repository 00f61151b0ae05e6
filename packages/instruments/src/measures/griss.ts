import type { Instrument } from "../instrument.js";
import type { Range } from "../range.js";

const authors = {
  status: "established",
  source: "Rust & Golombok (1986)",
  population: "sex-therapy clients and others, United Kingdom",
} as const;

const transformed: Range = [1, 9];

/**
 * No reliability is a default: these are split halves of one sitting, and how they bear on transformed scores is not
 * stated. The subscales' average .74; change agreed with a blind therapist's rating at .54 (men) and .43 (women) in 30
 * couples in sex therapy.
 */
function griss(sex: "men" | "women", splitHalf: number, own: readonly string[]): Instrument {
  return {
    code: `griss-${sex}`,
    name: `Golombok–Rust Inventory of Sexual Satisfaction, form for ${sex} (GRISS)`,
    form: authors,
    items: 28,
    range: transformed,
    higherIsBetter: false,
    recordedSubscales: [
      ...own,
      "avoidance",
      "non-sensuality",
      "dissatisfaction",
      "non-communication",
      "infrequency",
    ].map((code) => ({ code, range: transformed })),
    cutOffs: [{ ...authors, status: "unconfirmed", code: "published", value: 5, rule: ">=", meaning: "a problem" }],
    reliabilities: [{ ...authors, value: splitHalf, kind: "split-half" }],
    rights: {
      terms: "unclear",
      status: "unconfirmed",
      note: "Sold with a handbook; terms to be asked of its publisher.",
    },
    population: `Made for ${sex} in a heterosexual relationship.`,
  };
}

/** Sexual problems, as seven transformed subscales and a total. Which items make which is not public: enter the scores. */
export const grissMen = griss("men", 0.87, ["erectile-dysfunction", "premature-ejaculation"]);

/** As `grissMen`. */
export const grissWomen = griss("women", 0.94, ["anorgasmia", "vaginismus"]);

import { analyticsConsents, areas, clientKinds } from "@rapport/domain/vocabulary";
import { code, key, link, optional, required, text } from "./table.js";
import type { Table } from "./table.js";

export const clients: Table = {
  name: "clients",
  about: "One row for each client: a person, a couple or another relationship unit (P1.1).",
  required: true,
  key: "client_id",
  columns: {
    client_id: key("The practice's own identifier, any text without personal details."),
    kind: required(code(clientKinds), "Who the client is."),
    referral_source: optional(text, "Who sent the client."),
    consent_analytics: required(code(analyticsConsents), "Consent to use the records for analytics (P1.4)."),
  },
};

export const people: Table = {
  name: "people",
  about: "One row for each person in a client.",
  key: "person_id",
  columns: {
    person_id: key("The practice's own identifier."),
    birth_year: optional({ type: "number", min: 1900, max: 2100, whole: true }, "Year of birth."),
    gender: optional(text, "In the person's own words (P1.3)."),
  },
};

export const members: Table = {
  name: "members",
  about: "Which people a client is made of. A person can be in two clients: alone, and as half of a couple.",
  distinct: true,
  columns: {
    client_id: link("clients", "client_id", "The client."),
    person_id: link("people", "person_id", "The person."),
  },
};

export const practitioners: Table = {
  name: "practitioners",
  about: "One row for each practitioner (P1.2).",
  key: "practitioner_id",
  columns: {
    practitioner_id: key("The practice's own identifier."),
    background: required(text, "Psychology, social work, medicine, counselling…"),
    certifications: optional(text, "Certifications, separated by `;`."),
    specialisms: optional({ type: "codes", codes: areas }, "Areas, separated by `;`."),
  },
};

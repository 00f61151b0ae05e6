import type { Examples } from "../checking/examples.fixture.js";
import type { Practitioner } from "./practitioner.js";

const licence = { title: "Licensed psychologist", region: "Ontario" };
const minimal: Practitioner = { id: "t-1", background: "psychology", licences: [licence] };

export const practitionerExamples: Examples<Practitioner> = {
  full: {
    id: "t-1",
    background: "psychology",
    licences: [{ ...licence, number: "0000", validFrom: "2019-05-01", validUntil: "2027-04-30" }],
    certifications: [
      { title: "Certified sex therapist", issuer: "AASECT", awardedOn: "2021-02-01", validUntil: "2027-01-31" },
    ],
    specialisms: ["pain", "desire"],
  },
  minimal,
  broken: [
    {
      says: "P1.2 a practitioner has a licence",
      value: { ...minimal, licences: [] },
      issue: { code: "too-short", path: "licences" },
    },
    {
      says: "P1.2 a licence does not end before it begins",
      value: { ...minimal, licences: [{ ...licence, validFrom: "2020-01-02", validUntil: "2020-01-01" }] },
      issue: { code: "out-of-order", path: "licences", rule: "P1.2" },
    },
    {
      says: "P1.2 a certification does not end before it is awarded",
      value: {
        ...minimal,
        certifications: [{ title: "T", issuer: "I", awardedOn: "2020-01-02", validUntil: "2020-01-01" }],
      },
      issue: { code: "out-of-order", path: "certifications", rule: "P1.2" },
    },
    {
      says: "P1.2 a certification has an issuer",
      value: { ...minimal, certifications: [{ title: "T", awardedOn: "2020-01-02" }] },
      issue: { code: "missing-field", path: "certifications[0].issuer" },
    },
    {
      says: "P1.2 a specialism is named once",
      value: { ...minimal, specialisms: ["pain", "pain"] },
      issue: { code: "repeated", path: "specialisms", rule: "P1.2" },
    },
  ],
};

import type { Examples } from "../checking/examples.fixture.js";
import type { Client } from "./client.js";

const minimal: Client = { id: "c-1", kind: "individual", members: ["p-1"] };

export const clientExamples: Examples<Client> = {
  full: { id: "c-2", kind: "couple", members: ["p-1", "p-2"], referralSource: "physician" },
  minimal,
  others: [{ id: "c-3", kind: "other", members: ["p-1", "p-2", "p-3"] }],
  broken: [
    {
      says: "P1.1 a couple has two members",
      value: { ...minimal, kind: "couple" },
      issue: { code: "wrong-count", path: "members", rule: "P1.1" },
    },
    {
      says: "P1.1 an individual is one person",
      value: { ...minimal, members: ["p-1", "p-2"] },
      issue: { code: "wrong-count", path: "members", rule: "P1.1" },
    },
    {
      says: "P1.1 a couple is two different people",
      value: { ...minimal, kind: "couple", members: ["p-1", "p-1"] },
      issue: { code: "repeated", path: "members", rule: "P1.1" },
    },
    {
      says: "a client has a member",
      value: { ...minimal, members: [] },
      issue: { code: "too-short", path: "members" },
    },
    {
      says: "a kind is one of the list",
      value: { ...minimal, kind: "triad" },
      issue: { code: "unknown-code", path: "kind" },
    },
    {
      says: "members are a list",
      value: { ...minimal, members: { 0: "p-1" } },
      issue: { code: "wrong-type", path: "members" },
    },
  ],
};

import { expect, it } from "vitest";
import { checkDataset } from "../open-dataset.js";
import { practice } from "../practice.fixture.js";
import { found } from "./course.fixture.js";

const members = (...people: readonly string[]) =>
  found({
    people: ["p1", "p2", "p3"].map((person_id) => ({ person_id })),
    members: people.map((person_id) => ({ client_id: "c2", person_id })),
  });

const warning = ["warning couple-of-one 3 kind"];

it("P1.1 a couple is two people", async () => {
  expect(await members("p1", "p2")).toEqual([]);
  expect(await members("p1")).toEqual(warning);
  expect(await members()).toEqual(warning);
  expect(await members("p1", "p2", "p3")).toEqual(warning);
});

it("P1.1 nothing is known of couples where members are not kept", async () => {
  const { clients, episodes, stages } = practice;
  expect(clients.some(({ kind }) => kind === "couple")).toBe(true);
  expect(await checkDataset({ clients, episodes, stages })).toEqual([]);
});

import { expect, it } from "vitest";
import { allEnded } from "./all-ended.js";

it("gives what each gave, in their order", async () => {
  const later = new Promise<string>((resolve) => setImmediate(() => resolve("later")));
  expect(await allEnded([later, Promise.resolve("at once")])).toEqual(["later", "at once"]);
});

it("rejects when the last one has ended, with the error of the first of them", async () => {
  let ended = false;
  const last = new Promise<void>((resolve) =>
    setImmediate(() => {
      ended = true;
      resolve();
    }),
  );
  await expect(
    allEnded([last, Promise.reject(new Error("The first.")), Promise.reject(new Error("The second."))]),
  ).rejects.toThrow("The first.");
  expect(ended).toBe(true);
});

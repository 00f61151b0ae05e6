import { expect, it } from "vitest";
import { askBoth } from "./ask-both.js";

const later = <Answer>(answer: Answer) => new Promise<Answer>((resolve) => setTimeout(() => resolve(answer), 20));

it("gives both answers, in the order of the questions", async () => {
  expect(await askBoth(later("one"), Promise.resolve(2))).toEqual(["one", 2]);
});

it("rejects where one fails, and not before the other has ended", async () => {
  const ended: string[] = [];
  const slow = async () => {
    await later(1);
    ended.push("slow");
  };
  await expect(askBoth(Promise.reject(new RangeError("first")), slow())).rejects.toThrow("first");
  expect(ended).toEqual(["slow"]);
});

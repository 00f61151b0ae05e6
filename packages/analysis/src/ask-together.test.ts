import { expect, it } from "vitest";
import { askTogether } from "./ask-together.js";

/** A question that is answered, or fails, when it is told to. */
function waiting() {
  const begun: number[] = [];
  const ends = new Map<number, (error?: Error) => void>();
  const question = (place: number) => async () => {
    begun.push(place);
    await new Promise<void>((resolve, reject) => ends.set(place, (error) => (error ? reject(error) : resolve())));
    return `answer ${place}`;
  };
  const end = async (place: number, error?: Error) => {
    ends.get(place)?.(error);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { begun, question, end };
}

it("gives the answers in the order of the questions, whichever came first, and asks two at a time", async () => {
  const { begun, question, end } = waiting();
  const answers = askTogether([0, 1, 2].map(question));
  expect(begun).toEqual([0, 1]);
  await end(1);
  expect(begun).toEqual([0, 1, 2]);
  await end(2);
  await end(0);
  expect(await answers).toEqual(["answer 0", "answer 1", "answer 2"]);
});

it("rejects with the first error when what was begun has ended, and begins nothing more", async () => {
  const { begun, question, end } = waiting();
  let rejected = false;
  const answers = askTogether([0, 1, 2].map(question)).catch((error: unknown) => {
    rejected = true;
    return error;
  });
  await end(0, new Error("The first."));
  expect(rejected).toBe(false);
  await end(1, new Error("The second."));
  expect(await answers).toEqual(new Error("The first."));
  expect(begun).toEqual([0, 1]);
});

it("of nothing is nothing", async () => {
  expect(await askTogether([])).toEqual([]);
});

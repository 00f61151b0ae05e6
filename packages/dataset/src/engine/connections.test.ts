import { describe, expect, it } from "vitest";
import { connectionsTo } from "./connections.js";

/** An instance that counts its connections, and works that end when they are told to. */
function trial(most: number) {
  let opened = 0;
  const instance = {
    connect: () => {
      opened += 1;
      return Promise.resolve({ closeSync: () => undefined });
    },
  };
  const begun: string[] = [];
  const work = (name: string) => {
    const { promise, resolve, reject } = ends();
    const run = async () => {
      begun.push(name);
      await promise;
      return name;
    };
    return { run, end: resolve, fail: () => reject(new Error(name)) };
  };
  return { connections: connectionsTo(instance, most), work, begun, opened: () => opened };
}

function ends() {
  let [resolve, reject]: [() => void, (error: Error) => void] = [() => undefined, () => undefined];
  const promise = new Promise<void>((done, failed) => {
    [resolve, reject] = [done, failed];
  });
  return { promise, resolve, reject };
}

/** Everything that can go on has gone on. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe("connections", () => {
  it("are lent to as many works at once as there may be of them, first come, first served", async () => {
    const { connections, work, begun, opened } = trial(2);
    const [a, b, c] = [work("a"), work("b"), work("c")];
    const all = [a, b, c].map(({ run }) => connections.lend(run));
    await settled();
    expect(begun).toEqual(["a", "b"]);
    b.end();
    await settled();
    expect(begun).toEqual(["a", "b", "c"]);
    a.end();
    c.end();
    expect(await Promise.all(all)).toEqual(["a", "b", "c"]);
    expect(opened()).toBe(2);
  });

  it("are lent alone when all others are back, and then to nobody else", async () => {
    const { connections, work, begun } = trial(2);
    const [a, b, alone, c] = [work("a"), work("b"), work("alone"), work("c")];
    const all = [
      connections.lend(a.run),
      connections.lend(b.run),
      connections.lendAlone(alone.run),
      connections.lend(c.run),
    ];
    a.end();
    await settled();
    expect(begun).toEqual(["a", "b"]);
    b.end();
    await settled();
    expect(begun).toEqual(["a", "b", "alone"]);
    alone.end();
    await settled();
    expect(begun).toEqual(["a", "b", "alone", "c"]);
    c.end();
    expect(await Promise.all(all)).toEqual(["a", "b", "alone", "c"]);
  });

  it("come back from a work that fails, and where none could be opened", async () => {
    const { connections, work } = trial(1);
    const [a, b, c] = [work("a"), work("b"), work("c")];
    const all = Promise.allSettled([connections.lend(a.run), connections.lendAlone(b.run), connections.lend(c.run)]);
    a.fail();
    b.fail();
    c.end();
    expect((await all).map(({ status }) => status)).toEqual(["rejected", "rejected", "fulfilled"]);

    let times = 0;
    const unwilling = connectionsTo(
      {
        connect: () =>
          ++times === 1 ? Promise.reject(new Error("no")) : Promise.resolve({ closeSync: () => undefined }),
      },
      1,
    );
    await expect(unwilling.lend(() => Promise.resolve(1))).rejects.toThrow("no");
    expect(await unwilling.lend(() => Promise.resolve(2))).toBe(2);
  });
});

import { randomBytes } from "node:crypto";
import { basename, dirname, join, resolve } from "node:path";

/** Where an import works: beside its target, so that a rename moves what it made. */
export interface Work {
  readonly target: string;
  /** What is being made. */
  readonly made: string;
  /** The dataset from before, while it is replaced. */
  readonly aside: string;
}

export interface Leftover {
  readonly process: number;
  /** The same for what one import left. */
  readonly id: string;
  readonly kind: "made" | "aside";
  readonly path: string;
}

const endings = { made: ".tmp", aside: ".old" } as const;

export function newWork(to: string, process: number): Work {
  const target = resolve(to);
  const stem = join(dirname(target), `.${basename(target)}.${process}-${randomBytes(6).toString("hex")}`);
  return { target, made: `${stem}${endings.made}`, aside: `${stem}${endings.aside}` };
}

/** What imports into a target left beside it, by the names in its folder. */
export function leftoversAmong(names: readonly string[], to: string): readonly Leftover[] {
  const target = resolve(to);
  const prefix = `.${basename(target)}.`;
  return names.flatMap((name): readonly Leftover[] => {
    if (!name.startsWith(prefix)) return [];
    const match = /^((\d{1,10})-[0-9a-f]{12})\.(tmp|old)$/u.exec(name.slice(prefix.length));
    const [, id, process, ending] = match ?? [];
    if (id === undefined || process === undefined) return [];
    const path = join(dirname(target), name);
    return [{ process: Number(process), id, kind: ending === "tmp" ? "made" : "aside", path }];
  });
}

import { isObject } from "../shape.js";
import type { BadPlugin } from "./bad.fixture.js";
import { answer, schemaWith, walking } from "./walking.fixture.js";
import type { WalkingDetails } from "./walking.fixture.js";

const accepted = { minutes: 1, mood: "calm" } as const;
const refusal = { issues: [{ message: "not accepted" }] };

type Seen = Record<string, unknown>;

/** What a careless author takes for granted of details. */
function unchecked(value: unknown): Seen {
  // The fixture is to do what JavaScript would.
  return value as Seen;
}

function burn(milliseconds: number): void {
  const before = process.cpuUsage();
  for (;;) {
    const { user, system } = process.cpuUsage(before);
    if (user + system > milliseconds * 1000) return;
  }
}

/** As a naive merge does it. */
function merge(into: object, from: object): void {
  for (const [name, value] of Object.entries(from)) {
    const inner: unknown = Reflect.get(into, name);
    const isInner = (typeof inner === "object" && inner !== null) || typeof inner === "function";
    if (isInner && typeof value === "object" && value !== null) merge(inner, value);
    else Reflect.set(into, name, value);
  }
}

const details = (validate: Parameters<typeof schemaWith>[0]): (() => object) => {
  const type = { ...walking, details: schemaWith(validate) };
  return () => type;
};

export const badSchemas: readonly BadPlugin[] = [
  {
    name: "answers with a promise",
    plugin: details(async (value) => answer(value)),
    faults: [["asynchronous-schema", "details", "expected one that answers at once"]],
  },
  {
    name: "answers with a promise only where something is wrong",
    plugin: details((value) => {
      const said = answer(value);
      return "issues" in said ? Promise.resolve(said) : said;
    }),
    faults: [["asynchronous-schema", "examples[0].minutes", "It was asked of left out."]],
  },
  {
    name: "throws on null",
    plugin: details((value) => ("minutes" in unchecked(value) ? answer(value) : refusal)),
    faults: [["failing-schema", "details", "It was asked of null."]],
  },
  {
    name: "throws on a very long text",
    plugin: details((value) => {
      if (isObject(value) && String(value["mood"]).length > 1000) throw new Error("too long");
      return answer(value);
    }),
    faults: [["failing-schema", "details.mood", 'a very long text in "mood"']],
  },
  {
    name: "walks into nested details until the stack ends",
    plugin: details((value) => {
      const depth = (each: unknown): number =>
        typeof each === "object" && each !== null ? 1 + Math.max(0, ...Object.values(each).map(depth)) : 0;
      if (depth(value) > 500) throw new RangeError("Maximum call stack size exceeded");
      return answer(value);
    }),
    faults: [["failing-schema", "details", "a deeply nested value"]],
  },
  {
    name: "never ends with some text",
    plugin: details((value) => {
      if (isObject(value)) /^(?:a+)+$/u.test(String(value["mood"]));
      return answer(value);
    }),
    faults: [["endless-schema", "details.mood", "it was stopped"]],
  },
  {
    name: "never ends",
    plugin: details(() => {
      for (;;);
    }),
    faults: [["endless-schema", "examples[0]", "it was stopped"]],
  },
  {
    name: "takes long over each practice",
    plugin: details((value) => {
      if (isObject(value) && value["minutes"] === 10 && value["mood"] === "tense") burn(60);
      return answer(value);
    }),
    faults: [["slow-schema", "examples[0]", "50 ms of processor time"]],
  },
  {
    name: "adds a default",
    plugin: details((value) => {
      const said = answer(value);
      return "value" in said && said.value.together === undefined
        ? { value: { ...said.value, together: false } }
        : said;
    }),
    faults: [["schema-changes-details", "examples[0]", "no defaults, no coercion"]],
  },
  {
    name: "adds a default that no example shows",
    plugin: details((value) => answer(isObject(value) && !("minutes" in value) ? { ...value, minutes: 5 } : value)),
    cases: { invalid: [{ mood: "sad", minutes: 1 }] },
    faults: [["schema-changes-details", "examples[0].minutes", "this left out"]],
  },
  {
    name: "makes numbers of texts",
    plugin: details((value) =>
      answer(
        isObject(value) && typeof value["minutes"] === "string"
          ? { ...value, minutes: Number(value["minutes"]) }
          : value,
      ),
    ),
    faults: [["schema-changes-details", "examples[0].minutes", "this as a text"]],
  },
  {
    name: "trims texts",
    plugin: details((value) =>
      answer(isObject(value) && typeof value["mood"] === "string" ? { ...value, mood: value["mood"].trim() } : value),
    ),
    faults: [["schema-changes-details", "examples[0].mood", "this with spaces"]],
  },
  {
    name: "strips what it does not know",
    plugin: details((value) => {
      if (!isObject(value)) return refusal;
      const { minutes, mood, together } = value;
      return answer(together === undefined ? { minutes, mood } : { minutes, mood, together });
    }),
    faults: [["unknown-field-accepted", "examples[0]", "anything could be recorded"]],
  },
  {
    name: "accepts what is no object",
    plugin: details((value) => (isObject(value) ? answer(value) : { value: accepted })),
    faults: [["not-details-accepted", "details", "It accepts null."]],
  },
  {
    name: "writes into the details",
    plugin: details((value) => {
      if (isObject(value)) Reflect.set(value, "minutes", Number(value["minutes"]) + 1);
      return answer(value);
    }),
    faults: [
      ["schema-changes-details", "examples[0]", "changes nothing"],
      ["schema-changes-details", "examples[1]", "changes nothing"],
    ],
  },
  {
    name: "writes into the details and answers with a copy",
    plugin: details((value) => {
      const said = answer(isObject(value) ? { ...value } : value);
      if (isObject(value)) Reflect.deleteProperty(value, "together");
      return said;
    }),
    faults: [["schema-mutates-details", "examples[1]", "the very details it is given"]],
  },
  {
    name: "fails where details are frozen",
    plugin: details((value) => {
      if (isObject(value) && Object.isFrozen(value)) throw new TypeError("frozen");
      return answer(value);
    }),
    faults: [["schema-mutates-details", "examples[0]", "fails where they are frozen"]],
  },
  {
    name: "lets details change the prototype of all objects",
    plugin: details((value) => {
      if (isObject(value)) merge({}, value);
      return answer(value);
    }),
    faults: [["schema-pollutes", "details", "the prototype of all objects"]],
  },
  {
    name: "remembers where it stopped, as a global pattern does",
    plugin: () => {
      const pattern = /tense/gu;
      return {
        ...walking,
        details: schemaWith((value) =>
          isObject(value) && value["minutes"] === 600 && !pattern.test(String(value["mood"])) ? refusal : answer(value),
        ),
      };
    },
    cases: { valid: [{ minutes: 600, mood: "tense" }] },
    faults: [["verdict-changes", "valid[0]", "accepted once and refused another time"]],
    once: true,
  },
  {
    name: "refuses once it has seen enough",
    plugin: () => {
      let seen = 0;
      return {
        ...walking,
        details: schemaWith((value) => {
          if (isObject(value) && value["minutes"] === 599) seen += 1;
          return seen > 4 && isObject(value) && value["minutes"] === 599 ? refusal : answer(value);
        }),
      };
    },
    cases: { valid: [{ minutes: 599, mood: "calm" } satisfies WalkingDetails] },
    faults: [["verdict-changes", "valid[0]", "one answer, always"]],
    once: true,
  },
];

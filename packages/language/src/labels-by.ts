import { once } from "./once.js";

/** The place of a name within a name: "On to {name}". */
const place = "{name}";

const monthNames = once(() => {
  const englishMonths = new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) => englishMonths.format(Date.UTC(2000, month, 1)));
});

/** "July 2024" as "2024-07". */
function monthOf(label: string): string | undefined {
  const [, name = "", year] = /^([A-Z][a-z]+) (\d{4})$/u.exec(label) ?? [];
  if (year === undefined) return undefined;
  const at = monthNames().indexOf(name);
  return at === -1 ? undefined : `${year}-${String(at + 1).padStart(2, "0")}`;
}

interface Ways {
  readonly month: (isoMonth: string) => string;
  /** How a name stands within another. */
  readonly within: (text: string) => string;
}

interface Join {
  readonly english: string;
  readonly translated: string;
}

/** What stands between the names of a class: "{name} to {name}" as " to ". */
function joinOf([english, translated]: readonly [string, string]): readonly Join[] {
  const between = (text: string): string | undefined => {
    const [before, inside, after, ...more] = text.split(place);
    return before === "" && after === "" && more.length === 0 ? inside : undefined;
  };
  const [from, to] = [between(english), between(translated)];
  return from === undefined || to === undefined ? [] : [{ english: from, translated: to }];
}

/**
 * What a name is called by a catalogue of names. A name in it with the place `{name}` stands for all that are made so, and one
 * with two places for names that are joined by what is between: "Once to never".
 */
export function labelsBy(
  labels: Readonly<Record<string, string>>,
  { month, within }: Ways,
): (english: string) => string {
  const made = Object.entries(labels).flatMap(([english, translated]) => {
    const [before, after, ...more] = english.split(place);
    return before === undefined || after === undefined || more.length > 0 ? [] : [{ before, after, translated }];
  });
  const known = (english: string): string | undefined => {
    if (!/\p{L}/u.test(english)) return english;
    const isoMonth = monthOf(english);
    return isoMonth === undefined ? (Object.hasOwn(labels, english) ? labels[english] : undefined) : month(isoMonth);
  };
  const joins = Object.entries(labels).flatMap(joinOf);
  /** A name within another has lost its capital in English. */
  const inner = (english: string): string => {
    const capital = `${english.charAt(0).toUpperCase()}${english.slice(1)}`;
    return known(english) ?? (known(capital) === undefined ? english : within(known(capital) ?? english));
  };
  const patterned = (english: string): string | undefined => {
    const way = made.find(
      ({ before, after }) =>
        english.startsWith(before) && english.endsWith(after) && english.length > before.length + after.length,
    );
    if (!way) return undefined;
    const name = english.slice(way.before.length, english.length - way.after.length);
    return way.translated.replace(place, () => inner(name));
  };
  const joined = (english: string): string | undefined => {
    for (const join of joins) {
      const names = english.split(join.english).map((name) => known(name) ?? patterned(name));
      if (names.length > 1 && names.every((name) => name !== undefined)) return names.join(join.translated);
    }
    return undefined;
  };
  return (english) => known(english) ?? joined(english) ?? patterned(english) ?? english;
}

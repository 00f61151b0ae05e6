/** A text between places, or the name of a place. */
interface Part {
  readonly place: boolean;
  readonly text: string;
}

/** A place that a value stands in as it is. */
const place = /\{\s*(\w+)\s*\}/u;

/**
 * An ICU message without a choice, a format or a quotation (Unicode MessageFormat), said: most texts are such, and reading
 * them as a grammar takes longer than all else that is done with them. Undefined for any other. The function throws a
 * RangeError where a place is left without a value.
 */
export function simpleText(
  message: string,
): ((values: Readonly<Record<string, string | number>>) => string) | undefined {
  const parts = message.split(place).map((text, at): Part => ({ place: at % 2 === 1, text }));
  if (parts.some((part) => !part.place && /[{}']/u.test(part.text))) return undefined;
  return (values) => {
    let said = "";
    for (const part of parts) {
      if (part.place && !(part.text in values)) throw new RangeError(`There is no value for "${part.text}".`);
      said += part.place ? String(values[part.text]) : part.text;
    }
    return said;
  };
}

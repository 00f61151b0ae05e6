/** Every digit that a number has, without an exponent: spreadsheets and SQL engines disagree about those. */
export function decimalText(value: number): string {
  const shortest = String(value);
  const [digits = "", exponent] = shortest.split("e");
  if (exponent === undefined) return shortest;
  const sign = value < 0 ? "-" : "";
  const [whole = "", part = ""] = digits.replace("-", "").split(".");
  const point = whole.length + Number(exponent);
  // An exponent stands only from 10^21 up or below 10^-6, so the point is never inside the 17 digits at most.
  return point > 0 ? `${sign}${`${whole}${part}`.padEnd(point, "0")}` : `${sign}0.${"0".repeat(-point)}${whole}${part}`;
}

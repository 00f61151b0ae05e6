const spaces = "\\x{0020}\\x{00A0}\\x{202F}'’";

/** A number with a decimal sign, as one with a point and nothing between thousands; null where it is not written so. */
export function numberSql(x: string, decimal: "." | ","): string {
  const thousands = decimal === "," ? "." : ",";
  const between = `[${thousands}${spaces}]`.replaceAll("'", "''");
  const sign = decimal === "," ? "," : "\\.";
  const plain = `regexp_full_match(${x}, '[+-]?(?:\\d+|\\d{1,3}(?:${between}\\d{3})+)(?:${sign}\\d+)?')`;
  const bare = `ltrim(regexp_replace(${x}, '${between}', '', 'g'), '+')`;
  return `case when ${plain} then ${decimal === "," ? `replace(${bare}, ',', '.')` : bare} end`;
}

/**
 * How the identifiers of invented rows begin, such as those that the template workbook brings. A row with such an identifier
 * is passed over when records are read, so that nobody invented comes into a report.
 */
export const exampleMark = "example-";

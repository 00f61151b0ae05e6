const folder =
  "worksheets|theme|drawings|charts|media|tables|printerSettings|externalLinks|persons|threadedComments|_rels";
const file =
  "sheet|theme|drawing|vmlDrawing|chart|image|table|comments?|printerSettings|externalLink|person|threadedComment|workbook|styles|sharedStrings|calcChain|metadata|core|app|custom";

const usual = new RegExp(
  `^(?:\\[Content_Types\\]\\.xml|_rels/\\.rels|(?:xl|docProps)(?:/(?:${folder}))*/(?:${file})\\d{0,2}\\.(?:xml|vml|png|bin)(?:\\.rels)?)$`,
  "u",
);

/** Whether a part of a workbook has a name as programs give them; any other name may tell something. */
export function isUsualName(name: string): boolean {
  return usual.test(name);
}

/** Where records stand, in little memory: only places where a row is left out are kept. */
export interface RowSteps {
  /** The next record stands in this row. */
  readonly add: (row: number) => void;
  /** The row of a record, by its number from 0. */
  readonly rowOf: (record: number) => number;
}

export function rowSteps(): RowSteps {
  const steps: { readonly record: number; readonly row: number }[] = [];
  let records = 0;
  let expected: number | undefined;
  return {
    add(row) {
      if (row !== expected) steps.push({ record: records, row });
      records += 1;
      expected = row + 1;
    },
    rowOf(record) {
      const step = steps.findLast((each) => each.record <= record);
      return step ? step.row + record - step.record : record + 2;
    },
  };
}

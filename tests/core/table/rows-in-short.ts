import type { BodyRow } from '../../../src/core/table/body-row';

/** A row with figures and without a number, as a test names it. */
export function rowOf(name: string, more: Partial<BodyRow> = {}): BodyRow {
  return {
    row: 5,
    text: name,
    name,
    numbering: null,
    figures: true,
    total: false,
    certain: true,
    ...more,
  };
}

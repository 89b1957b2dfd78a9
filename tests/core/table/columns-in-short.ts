import { typedEvidence } from '../../../src/core/pairing/typed-evidence';
import type { Column } from '../../../src/core/tab/column';
import { readColumnRoles } from '../../../src/core/tab/columns';
import { readHeader } from '../../../src/core/tab/header';
import type { Cell } from '../../../src/core/workbook/workbook';

/**
 * The columns right of the units of a table, by headings parted by "|" and bands that stand in the first of their columns, and what the rows of
 * its units say of them.
 */
export function columnsOver(headings: string, rows: readonly (readonly Cell[])[] = [], bands = '') {
  const cells = (text: string) => text.split('|').map((cell) => cell.trim());
  const leaves = cells(headings);
  const heads =
    bands === ''
      ? [['Đơn vị', ...leaves]]
      : [
          ['Đơn vị', ...cells(bands)],
          ['', ...leaves],
        ];
  const body = rows.map((row, at): readonly Cell[] => [`Xã ${'ABCDEFGHIK'.charAt(at)}`, ...row]);
  const grid = [...heads, ...body].map((row) =>
    Array.from({ length: leaves.length + 1 }, (_, at): Cell => row[at] ?? ''),
  );
  const header = readHeader(grid, 0);
  if (header === null) throw new Error(`no header was read: ${headings}`);
  const units = rows.map((_, at) => ({ kind: 'unit' as const, row: heads.length + at }));
  return {
    grid,
    units,
    columns: readColumnRoles(header, grid).slice(1),
    evidence: typedEvidence(grid, units),
  };
}

/** The roles of columns: "target | result | -". */
export function rolesIn(columns: readonly Column[]): string {
  return columns.map(({ role }) => role ?? '-').join(' | ');
}

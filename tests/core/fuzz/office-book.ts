import fc from 'fast-check';
import { formatDate, isCalendarDate } from '../../../src/core/date/calendar-date';
import type { Cell, Tab, Workbook } from '../../../src/core/workbook/workbook';
import { anyFormBook } from '../form/any-form-book';
import { plantedBook } from '../ledger/planted';
import { plantedForms, plantedLog } from '../ledger/planted-lists';
import { anyLogTab } from '../log/any-log-tab';
import { anyBodyBook, anyBook } from '../source/any-book';
import { rectangle } from '../table/real-tables';

/** What somebody does to one tab: types over a cell, or removes, repeats or empties a row. */
interface Slip {
  readonly tab: number;
  readonly row: number;
  readonly column: number;
  readonly what: 'type' | 'remove' | 'repeat' | 'empty';
  readonly cell: Cell;
}

const TYPED: readonly Cell[] = [
  ...[
    '',
    '-',
    '…',
    'x',
    '1.380',
    '1.5',
    '102%',
    '58,3',
    '1,5 tỷ',
    '#REF!',
    '\u00a0',
    'nt',
    '(1)',
    'Tổng cộng',
  ],
  ...[
    'KH',
    'KQ',
    'Đơn vị',
    'Tỷ lệ (%)',
    'Trong đó: nữ',
    'Khối huyện',
    'Năm 2023',
    'đến 30/6/2024',
    '__proto__',
  ],
  ...[0, -1.5, 5, 2024, 45_000, 0.583, 1e21, true],
  { year: 2024, month: 2, day: 29 },
];

const slip: fc.Arbitrary<Slip> = fc.record({
  tab: fc.nat(3),
  row: fc.nat(20),
  column: fc.nat(9),
  what: fc.constantFrom('type', 'type', 'type', 'remove', 'repeat', 'empty'),
  cell: fc.constantFrom(...TYPED),
});

function withSlip({ name, values }: Tab, { row, column, what, cell }: Slip): Tab {
  const rows = values.flatMap((cells, at): (readonly Cell[])[] => {
    if (at !== row) return [cells];
    if (what === 'remove') return [];
    if (what === 'repeat') return [cells, cells];
    return [cells.map((old, here) => (what === 'empty' ? '' : here === column ? cell : old))];
  });
  return { name, values: rows };
}

/** Tabs have names of their own, of 1 to 100 characters, as in Sheets. */
function named(tabs: readonly Tab[]): readonly Tab[] {
  const taken = new Set<string>();
  return tabs.map((tab, at) => {
    const wanted = tab.name.slice(0, 90).trim() || 'Trang tính';
    const name = taken.has(wanted.toLowerCase()) ? `${wanted} ${at}` : wanted;
    taken.add(name.toLowerCase());
    return { ...tab, name };
  });
}

const wild: fc.Arbitrary<Workbook> = fc.oneof(
  anyFormBook,
  anyBodyBook,
  anyBook,
  anyLogTab.map((tab) => ({ tabs: [tab] })),
);

/** At most one of each kind: of two forms of a unit, or two tables of a subject, the later tab may rightly say all. */
const parts: fc.Arbitrary<readonly Workbook[]> = fc
  .tuple(
    fc.option(plantedBook, { freq: 2 }),
    fc.option(plantedLog, { freq: 2 }),
    fc.option(plantedForms, { freq: 2 }),
    fc.option(wild, { freq: 2 }),
  )
  .map(([tables, log, forms, any]) => [
    ...[tables, log, forms].flatMap((one) => (one === null ? [] : [one.workbook])),
    ...(any === null ? [] : [any]),
  ]);

/**
 * Books as offices might keep them: tables, logs and forms that are in order, or nearly so, or not at all, with up to four slips of
 * whoever keeps them.
 */
export const officeBook: fc.Arbitrary<Workbook> = fc
  .tuple(parts, fc.array(slip, { maxLength: 4 }))
  .map(([books, slips]) => {
    const tabs = books.flatMap((one) => one.tabs).map(({ name, values }) => ({ name, values }));
    const slipped = slips.reduce<readonly Tab[]>(
      (kept, one) => kept.map((tab, at) => (at === one.tab ? withSlip(tab, one) : tab)),
      tabs,
    );
    return { tabs: named(slipped).map((tab) => ({ ...tab, values: rectangle(tab.values) })) };
  });

/** The same as a clerk types them into a sheet: days as text, and no number that a sheet cannot hold. */
export const typedBook: fc.Arbitrary<Workbook> = officeBook.map(({ tabs }) => ({
  tabs: tabs.map((tab) => ({ ...tab, values: tab.values.map((row) => row.map(typed)) })),
}));

function typed(cell: Cell): Cell {
  if (isCalendarDate(cell)) return formatDate(cell);
  return typeof cell === 'number' && !Number.isFinite(cell) ? '' : cell;
}

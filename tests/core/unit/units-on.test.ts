import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDates } from '../../../src/core/date/calendar-date';
import { parseDate } from '../../../src/core/date/parse-date';
import { deriveDirectory } from '../../../src/core/unit/derive';
import { readUnitDay } from '../../../src/core/unit/directory-day';
import { readDirectoryTab, readListedUnits } from '../../../src/core/unit/listed';
import { resolveMerges } from '../../../src/core/unit/merge';
import { unitsOn } from '../../../src/core/unit/units-on';
import type { Grid } from '../../../src/core/workbook/workbook';
import { gridOf } from '../register/year-2020';

function dayOf(text: string) {
  const day = parseDate(text);
  if (day === null) throw new RangeError(`Give a day: "${text}"`);
  return day;
}

/** "A + B, C": the units of a directory on a day, each with its parts. */
function on(grid: Grid, day: string): string {
  const { directory, listed } = deriveDirectory([], readListedUnits(grid));
  const found = unitsOn(directory, listed, dayOf(day));
  if (found === null) return directory.units.map(({ name }) => name).join(', ');
  return found.directory.units
    .map(({ index }) => (found.parts[index] ?? []).map(({ unit }) => unit.name).join(' + '))
    .join(', ');
}

describe('unitsOn()', () => {
  const grid = gridOf(
    'Tên chuẩn | Tên gọi khác | Gộp vào | Từ ngày | Bắt đầu từ',
    'Trường A | | Trường B | 01/08/2022 |',
    'Trường B | TB | Trường C | 01/08/2024 |',
    'Trường C | | | |',
    'Truong B | | Trường B | |',
    'Trường D | | | 01/08/2023 |',
  );

  it.each([
    ['31/07/2022', 'Trường A, Trường B, Trường C, Trường D'],
    ['01/08/2022', 'Trường B + Trường A, Trường C, Trường D'],
    ['01/08/2024', 'Trường C + Trường A + Trường B, Trường D'],
  ])('follows a chain by its dates: on %s %s', (day, expected) => {
    expect(on(grid, day)).toBe(expected);
  });

  it('gives the names of what went into a unit to it, and puts one that ended into its own group', () => {
    const { directory, listed } = deriveDirectory([], readListedUnits(grid));
    const found = unitsOn(directory, listed, dayOf('01/01/2025'));
    expect(found?.directory.units.map(({ name, aliases, group }) => [name, aliases, group])).toEqual([
      ['Trường C', ['Trường A', 'Trường B', 'TB', 'Truong B'], 'Đơn vị đang hoạt động'],
      ['Trường D', [], 'Đơn vị đã kết thúc'],
    ]);
  });

  it('changes nothing where no unit has a day', () => {
    const { directory, listed } = deriveDirectory(
      [],
      readListedUnits(gridOf('Tên chuẩn | Khối', 'A |', 'B |')),
    );
    expect(unitsOn(directory, listed, dayOf('01/01/2025'))).toBeNull();
  });

  it('keeps every unit in exactly one place, whatever staff type', () => {
    const names = ['Xã Tân An', 'Xã Hòa Chung', 'Xã Đức Long', 'Xã Nam Tuấn', 'Xã Bế Triều'];
    const cell = fc.oneof(fc.constant(''), fc.constantFrom(...names));
    const typed = fc.oneof(
      fc.constant(''),
      fc.constantFrom('01/01/2020', '15/06/2021', '31/02/2022', '01/07/2025'),
    );
    const rows = fc.tuple(...names.map((name) => fc.tuple(fc.constant(name), cell, typed, typed)));
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom('31/12/2019', '01/01/2020', '01/01/2023', '01/07/2025'),
        (own, day) => {
          const cells: Grid = [['Tên chuẩn', 'Gộp vào', 'Từ ngày', 'Bắt đầu từ'], ...own];
          const { directory, listed } = deriveDirectory([], readListedUnits(cells));
          const found = unitsOn(directory, listed, dayOf(day));
          if (found === null) return;
          const all = found.parts.flatMap((parts) => parts.map(({ unit }) => unit.index));
          expect([...all].sort()).toEqual(directory.units.map(({ index }) => index).sort());
          expect(found.directory.units.map(({ index }) => index)).toEqual(
            found.parts.map((_, index) => index),
          );
          for (const parts of found.parts) {
            expect(parts[0].joined).toBeNull();
            for (const { joined } of parts.slice(1)) {
              expect(joined !== null && compareDates(joined, dayOf(day)) <= 0).toBe(true);
            }
          }
        },
      ),
    );
  });
});

describe('days of the directory', () => {
  it('are dates, or months and quarters from their first day; other cells are none', () => {
    const rows = readDirectoryTab(
      gridOf(
        'Tên chuẩn | Từ ngày | Bắt đầu từ',
        'A | tháng 7/2025 | 01/03/2020',
        'B | 31/02/2020 | năm ngoái',
        'C | quý II/2024 |',
      ),
    )?.rows;
    expect(rows?.map(({ from, begins }) => [from, begins])).toEqual([
      [dayOf('01/07/2025'), dayOf('01/03/2020')],
      ['unreadable', 'unreadable'],
      [dayOf('01/04/2024'), undefined],
    ]);
  });

  it('leave a row with an unreadable day a unit of its own', () => {
    const grid = gridOf('Tên chuẩn | Gộp vào | Từ ngày', 'Trường A | Trường B | 31/02/2020', 'Trường B | |');
    expect(on(grid, '01/01/2030')).toBe('Trường A, Trường B');
  });

  it('tell a dated circle as any other', () => {
    const grid = gridOf(
      'Tên chuẩn | Gộp vào | Từ ngày',
      'A | B | 01/01/2020',
      'B | C |',
      'C | A | 01/01/2024',
    );
    const { faults } = resolveMerges(readDirectoryTab(grid)?.rows ?? []);
    expect(faults.map(({ row, kind }) => `${row} ${kind}`)).toEqual(['1 circle', '2 circle', '3 circle']);
  });

  it.each([
    [gridOf('Tên chuẩn | | Lập bảng theo đơn vị tại ngày | 01/03/2020'), '01/03/2020'],
    [gridOf('Lập bảng theo đơn vị tại ngày: | 29/02/2020', 'Tên chuẩn | Khối'), '29/02/2020'],
    [gridOf('Tên chuẩn | | Lập bảng theo đơn vị tại ngày |'), null],
    [gridOf('Tên chuẩn | | Lập bảng theo đơn vị tại ngày | hôm qua'), null],
    [gridOf('Tên chuẩn | Khối'), null],
  ] as const)('are read right of the label of the pages’ day', (grid, expected) => {
    expect(readUnitDay(grid)).toEqual(expected === null ? null : dayOf(expected));
  });
});

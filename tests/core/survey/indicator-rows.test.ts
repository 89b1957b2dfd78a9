import { describe, expect, it } from 'vitest';
import { indicatorRows } from '../../../src/core/survey/indicator-rows';
import { proposeSources } from '../../../src/core/survey/propose';
import type { Cell, Workbook } from '../../../src/core/workbook/workbook';

function rowsOf(workbook: Workbook) {
  return indicatorRows(proposeSources(workbook, []), new Map()).filter(({ as }) => as.kind === 'source');
}

const UNITS = ['Trường A', 'Trường B', 'Trường C'];

function tab(name: string, header: readonly Cell[][], ...figures: readonly Cell[][]) {
  const body = UNITS.map((unit, index) => [index + 1, unit, ...(figures[index] ?? [])]);
  return { name, values: [...header, ...body] };
}

describe('indicatorRows()', () => {
  it('offers the figure columns of a table under their bands', () => {
    const [members, groups] = rowsOf({
      tabs: [
        tab(
          'Phát triển',
          [
            ['TT', 'Đơn vị', 'Đoàn viên', '', '', 'Sáng kiến', '', 'Ghi chú'],
            ['', '', 'KH', 'Ước', 'KQ', 'KH', 'KQ', ''],
          ],
          [10, 8, 9, 1, 1, 'tốt'],
          [12, 8, 9, 1, 0, ''],
          [14, 8, 9, 1, 1, ''],
        ),
      ],
    });
    expect(members).toMatchObject({
      calculations: ['asTyped', 'addRows', 'ratio', 'doneOfAll', 'unused'],
      calculation: 'asTyped',
      target: null,
      targetColumn: 2,
      resultColumn: 4,
    });
    expect(groups).toMatchObject({ targetColumn: 5, resultColumn: 6 });
    expect(members?.columns.map(({ label }) => label)).toEqual([
      'C · Đoàn viên – KH',
      'D · Đoàn viên – Ước',
      'E · Đoàn viên – KQ',
      'F · Sáng kiến – KH',
      'G · Sáng kiến – KQ',
    ]);
  });

  it('stops where another table begins beside, and leaves out columns of words', () => {
    const left = tab(
      'Biểu',
      [['TT', 'Đơn vị', 'KH', 'KQ', 'Ghi chú']],
      [1, 1, 'a'],
      [2, 1, 'b'],
      [2, 2, 'c'],
    );
    const right = [
      ['TT', 'Đơn vị', 'KH giao', 'Đã nộp'],
      ...UNITS.map((unit, index) => [index + 1, unit, 7, index]),
    ];
    const values = left.values.map((row, index) => [...row, '', ...(right[index] ?? [])]);
    const rows = rowsOf({ tabs: [{ name: 'Biểu', values }] });
    expect(rows.map(({ columns }) => columns.map(({ label }) => label))).toEqual([
      ['C · KH', 'D · KQ'],
      ['I · KH giao', 'J · Đã nộp'],
    ]);
  });

  it('shows a constant target, and puts the recognised way of a series first', () => {
    const month = (name: string) => tab(name, [['TT', 'Đơn vị', 'Kết quả']], [5], [6], [7]);
    const [series] = rowsOf({ tabs: [month('Tháng 1/2020'), month('Tháng 2/2020')] });
    expect(series).toMatchObject({ calculation: 'addPeriods', columns: [], resultColumn: null });
    expect(series?.calculations).toEqual(['addPeriods', 'addResults', 'latestPeriod', 'unused']);
    const note = {
      name: 'Tin',
      values: [...month('Tin').values, [''], ['Ghi chú: chỉ tiêu 12 tin bài/12 tháng']],
    };
    expect(rowsOf({ tabs: [note] })[0]?.target).toBe(12);
  });

  it('counts the events of a log, or adds their amounts first where it has some', () => {
    const events = (more: readonly Cell[], ...values: readonly Cell[][]) => [
      ['Ngày', 'Đơn vị', 'Nội dung', ...more],
      ...UNITS.map((unit, index) => [
        `0${index + 1}/03/2020`,
        unit,
        `việc ${index}`,
        ...(values[index] ?? []),
      ]),
      ['09/03/2020', 'Trường A', 'việc khác', ...(values[0] ?? [])],
      ['10/03/2020', 'Trường B', 'việc nữa', ...(values[1] ?? [])],
    ];
    const [counted] = rowsOf({ tabs: [{ name: 'Sổ tin bài', values: events([]) }] });
    expect(counted).toMatchObject({
      calculation: 'count',
      calculations: ['count', 'doneOfAll', 'unused'],
      columns: [],
    });
    const paid = events(['Số tiền'], [100], [200], [300]);
    expect(rowsOf({ tabs: [{ name: 'Sổ thu', values: paid }] })[0]?.calculations).toEqual([
      'sum',
      'count',
      'doneOfAll',
      'unused',
    ]);
  });

  it('takes forms as they are typed, and names each indicator once', () => {
    const form = (unit: string) => ({
      name: unit,
      values: [
        ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện'],
        [1, 'Kết nạp đoàn viên', 'người', 10, 9],
        [2, 'Thành lập công đoàn cơ sở', 'đơn vị', 2, 1],
      ],
    });
    const rows = rowsOf({ tabs: UNITS.map(form) });
    expect(rows.map(({ name, measure }) => [name, measure])).toEqual([
      ['Kết nạp đoàn viên', 'người'],
      ['Thành lập công đoàn cơ sở', 'đơn vị'],
    ]);
    expect(rows[0]?.calculations).toEqual(['asTyped', 'addRows', 'unused']);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(2);
  });
});

import { describe, expect, it } from 'vitest';
import { formTable } from '../../../src/core/form/form-table';
import type { Cell } from '../../../src/core/workbook/workbook';
import { onlyForm } from './forms';

const HEADER: readonly Cell[] = ['TT', 'Chỉ tiêu', 'ĐVT', 'KH năm', 'Thực hiện', '%'];

describe('formTable()', () => {
  it('shows the indicators of a form as the rows of a table', () => {
    const form = onlyForm([
      HEADER,
      ['I', 'Tài chính'],
      [1, 'Thu quỹ', 'đồng', 5, 5],
      [2, 'Thu phí', 'đồng', 5, 6],
    ]);
    expect(formTable(form)).toMatchObject({
      tab: 'LĐLĐ Hòa An',
      unitColumn: 1,
      ordinalColumn: 0,
      header: { first: 0, last: 0 },
      indicators: [
        {
          name: 'LĐLĐ Hòa An',
          key: 'LĐLĐ Hòa An › LĐLĐ Hòa An',
          target: { kind: 'column', column: 3 },
          resultColumn: 4,
          rateColumn: 5,
          shortfallColumn: null,
          measure: 'đồng',
          money: true,
          targetTime: { kind: 'months', first: 1, last: 12 },
        },
      ],
      rows: [
        { kind: 'unit', row: 2, name: 'Thu quỹ', ordinal: null, group: 'Tài chính' },
        { kind: 'unit', row: 3, name: 'Thu phí', ordinal: null, group: 'Tài chính' },
      ],
    });
  });

  it('names no unit of measure where rows have different ones', () => {
    const form = onlyForm([HEADER, [1, 'Thu quỹ', 'đồng', 5, 5], [2, 'Tin, bài', 'tin', 5, 6]]);
    expect(formTable(form).indicators[0]).toMatchObject({ measure: null, money: false });
  });
});

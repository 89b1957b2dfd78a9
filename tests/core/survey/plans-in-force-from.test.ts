import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

type Rows = readonly (readonly Cell[])[];

const [A, B, C] = ['Trạm Bế Triều', 'Trạm Nước Hai', 'Trạm Nà Giàng'];

function read(plan: Rows, results: Rows) {
  return verdicts(surveyTabs([tabOf('Giao', plan), tabOf('Theo dõi', results)]));
}

describe('a plan that says from when it is to be carried out', () => {
  it.each<readonly [string, readonly string[], string]>([
    ['a health centre', ['GIAO CHỈ TIÊU TẬP HUẤN NĂM 2024 (thực hiện từ 01/02/2024)'], 'Số lớp'],
    ['a bank', ['PHÂN BỔ CHỈ TIÊU TẬP HUẤN NĂM 2024', 'Thực hiện kể từ tháng 2/2024'], 'Tập huấn'],
    [
      'a school',
      [
        'GIAO KẾ HOẠCH TẬP HUẤN NĂM 2024',
        '(Quyết định 5/QĐ-THPT, áp dụng từ quý I; thực hiện từ ngày 02 tháng 01 năm 2024)',
      ],
      'Tập huấn',
    ],
  ])('is a plan and no result: %s', (_, lines, heading) => {
    const plan: Rows = [...lines.map((line) => [line]), ['Trạm', heading], [A, 3], [B, 4], [C, 2]];
    const results: Rows = [['KẾT QUẢ TẬP HUẤN NĂM 2024'], ['Trạm', 'Tập huấn'], [A, 3], [B, 3], [C, 5]];
    expect(read(plan, results).map((line) => line.slice(1))).toEqual([
      [`${A} 3/3 Đạt`, `${B} 3/4 Chưa đạt`, `${C} 5/2 Vượt`],
    ]);
  });

  it('is none where the time of what was done is said from day to day', () => {
    const told: Rows = [
      ['CHỈ TIÊU TẬP HUẤN THỰC HIỆN TỪ 01/01/2024 ĐẾN 30/06/2024'],
      ['Trạm', 'Số lớp'],
      [A, 3],
      [B, 4],
      [C, 2],
    ];
    const [line = []] = read(told, [['Danh bạ']]);
    expect(line.slice(1)).toEqual([
      `${A} 3/blank Chưa có KH`,
      `${B} 4/blank Chưa có KH`,
      `${C} 2/blank Chưa có KH`,
    ]);
  });
});

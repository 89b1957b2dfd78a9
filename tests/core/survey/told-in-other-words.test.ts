import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

const UNITS = ['Xã Hòa An', 'Xã Nam Tuấn', 'Xã Bạch Đằng'];
const PLANS = [20, 15, 8];
const DONE = [22, 10, 8];
const WAY = 'đang tính cả hai; nếu là một chỉ tiêu thì chọn Không sử dụng cho một dòng ở Danh mục chỉ tiêu.';

interface Kept {
  readonly plans?: readonly Cell[];
  readonly header?: readonly Cell[];
}

function table(name: string, title: string, results: readonly Cell[], kept: Kept = {}): Tab {
  const { plans = PLANS, header = ['KH', 'TH'] } = kept;
  return tabOf(name, [
    [title],
    ['TT', 'Đơn vị', ...header],
    ...results.map((result, at): readonly Cell[] => [at + 1, UNITS[at] ?? '', plans[at] ?? '', result]),
  ]);
}

function summary(heading: string, results: readonly Cell[], plans: readonly Cell[] = PLANS): Tab {
  const rows = results.map((result, at): readonly Cell[] => [
    at + 1,
    UNITS[at] ?? '',
    plans[at] ?? '',
    result,
  ]);
  return {
    ...tabOf('Tổng hợp chung', [
      ['TỔNG HỢP NĂM 2024'],
      ['TT', 'Đơn vị', heading, ''],
      ['', '', 'Chỉ tiêu', 'Kết quả'],
      ...rows,
    ]),
    merges: [{ row: 1, column: 2, rows: 1, columns: 2 }],
  };
}

function months(to: number): readonly Tab[] {
  return Array.from({ length: to }, (_, at) =>
    table(`T${at + 1}`, `TIN BÀI THÁNG ${at + 1} NĂM 2024`, [2, 1, 3], {
      plans: [24, 12, 18],
      header: ['KH năm', 'Trong tháng'],
    }),
  );
}

function matrix(results: readonly (readonly Cell[])[]): Tab {
  const header = results[0]?.map((_, at) => `T${at + 1}`) ?? [];
  const plans = [24, 12, 18];
  return tabOf('Theo dõi năm', [
    ['THEO DÕI TUYÊN TRUYỀN NĂM 2024'],
    ['TT', 'Đơn vị', 'KH năm', ...header],
    ...results.map((own, at): readonly Cell[] => [at + 1, UNITS[at] ?? '', plans[at] ?? '', ...own]),
  ]);
}

function ofUnit(unit: string, plan: number, done: number): Tab {
  return tabOf(unit, [
    [unit.toUpperCase()],
    ['TT', 'Nội dung', 'Kế hoạch 2024', 'Thực hiện'],
    [1, 'Làm đường bê tông (km)', plan, done],
  ]);
}

function foot(tabs: readonly Tab[]): string {
  return footnotes(surveyTabs(tabs), []).join('\n');
}

describe('indicators of different tabs with the plans of each other', () => {
  it.each<[string, readonly Tab[], string]>([
    [
      'a summary in other words with a slip',
      [table('ĐV', 'PHÁT TRIỂN ĐOÀN VIÊN NĂM 2024', DONE), summary('Kết nạp đoàn viên', [22, 9, 8])],
      `ĐV; Kết nạp đoàn viên: KH như nhau, kết quả giống nhau ở 2/3 đơn vị, khác ở Xã Nam Tuấn (10 và 9), ${WAY}`,
    ],
    [
      'a summary of the tabs of units with a slip',
      [
        ofUnit('Xã Hòa An', 5, 5),
        ofUnit('Xã Nam Tuấn', 4, 3),
        ofUnit('Xã Bạch Đằng', 3, 3.5),
        table('Chung', 'ĐƯỜNG GIAO THÔNG NĂM 2024', [5, 3.5, 3.5], {
          plans: [5, 4, 3],
          header: ['KH (km)', 'TH (km)'],
        }),
      ],
      `KH như nhau, kết quả giống nhau ở 2/3 đơn vị, khác ở Xã Nam Tuấn (3 và 3,5), ${WAY}`,
    ],
    [
      'months, and a tab with a column a month',
      [
        ...months(4),
        matrix([
          [2, 2, 5, 2],
          [1, 1, 1, 1],
          [3, 3, 3, 3],
        ]),
      ],
      `KH như nhau, kết quả giống nhau ở 2/3 đơn vị, khác ở Xã Hòa An (8 và 11), ${WAY}`,
    ],
    [
      'what is counted up to another month in the same words',
      [
        ...months(12),
        table('Lũy kế 11 tháng', 'TIN BÀI LŨY KẾ 11 THÁNG NĂM 2024', [22, 11, 33], {
          plans: [24, 12, 18],
          header: ['KH năm', 'Lũy kế'],
        }),
      ],
      'KH như nhau, kết quả giống nhau ở 0/3 đơn vị, khác ở Xã Hòa An (24 và 22), Xã Nam Tuấn (12 và 11)',
    ],
  ])('are told to tell most probably one thing: %s', (_, tabs, line) => {
    expect(verdicts(surveyTabs(tabs))).toHaveLength(2);
    expect(foot(tabs)).toContain(line);
  });

  const first = table('ĐV', 'PHÁT TRIỂN ĐOÀN VIÊN NĂM 2024', DONE);
  it.each<[string, readonly Tab[]]>([
    ['another plan', [first, summary('Khám sức khỏe', [22, 9, 8], [20, 15, 9])]],
    ['most results their own', [first, summary('Khám sức khỏe', [22, 9, 7])]],
    [
      'no more in common than that plans were reached',
      [table('ĐV', 'PHÁT TRIỂN ĐOÀN VIÊN NĂM 2024', [20, 10, 8]), summary('Khám sức khỏe', [20, 9, 8])],
    ],
    [
      'plans of no more than two sizes',
      [
        table('ĐV', 'PHÁT TRIỂN ĐOÀN VIÊN NĂM 2024', DONE, { plans: [20, 8, 8] }),
        summary('Khám sức khỏe', [22, 9, 8], [20, 8, 8]),
      ],
    ],
    ['another year', [first, table('Khám', 'KHÁM SỨC KHỎE NĂM 2023', [22, 9, 8])]],
  ])('are two with %s', (_, tabs) => {
    expect(foot(tabs)).not.toContain('giống nhau ở');
  });
});

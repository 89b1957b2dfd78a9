import { describe, expect, it } from 'vitest';
import { newRows } from '../../../src/core/settings/list';
import { indicatorsMade } from '../../../src/core/settings/messages';
import { readSettings } from '../../../src/core/settings/read';
import { indicatorRows } from '../../../src/core/survey/indicator-rows';
import { proposeSources } from '../../../src/core/survey/propose';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from './in-short';
import { surveyWorkbook } from './survey-workbook';

const TODAY = { year: 2021, month: 1, day: 10 };

/** The rows of a new Danh mục chỉ tiêu, and what its first message says of them. */
function listOf(tabs: readonly Tab[]) {
  const { cells, sources, others } = newRows([['']], indicatorRows(proposeSources({ tabs }, []), new Map()));
  const rows = cells.slice(2).map(([name, , source, calculation]) => [name, source, calculation]);
  return { cells, rows, said: indicatorsMade({ sources, others }).split('.')[0] };
}

const SCHOOLS: readonly Tab[] = [
  tabOf('Chỉ tiêu', [
    ['CHỈ TIÊU TIẾT DỰ GIỜ NĂM 2020'],
    ['TT', 'Tổ', 'Chỉ tiêu giao'],
    [1, 'Tổ Toán', 30],
    [2, 'Tổ Văn', 24],
  ]),
  tabOf('Tiết dự giờ', [
    ['KẾT QUẢ TIẾT DỰ GIỜ NĂM 2020'],
    ['TT', 'Tổ', 'Kết quả'],
    [1, 'Tổ Toán', 31],
    [2, 'Tổ Văn', 20],
  ]),
];

const STATIONS: readonly Tab[] = [
  tabOf('Giao KH', [
    ['KẾ HOẠCH TIÊM CHỦNG NĂM 2020'],
    ['TT', 'Trạm y tế', 'Kế hoạch'],
    [1, 'Trạm y tế Cô Ba', 120],
    [2, 'Trạm y tế Bản Ngà', 90],
  ]),
  tabOf('Tiêm chủng', [
    ['TIÊM CHỦNG NĂM 2020'],
    ['TT', 'Trạm y tế', 'Đã tiêm'],
    [1, 'Trạm y tế Bản Ngà', 90],
    [2, 'Trạm y tế Cô Ba', 100],
  ]),
];

const PHONES: Tab = tabOf('Danh bạ', [
  ['DANH BẠ CÁC TỔ NĂM 2020'],
  ['TT', 'Tổ', 'Số giáo viên'],
  [1, 'Tổ Toán', 9],
  [2, 'Tổ Văn', 8],
]);

describe('a table of targets that others use, in Danh mục chỉ tiêu', () => {
  it.each([
    ['a school', SCHOOLS, 'Chỉ tiêu › ', 'Đã lập danh mục 1 chỉ tiêu và 1 nguồn giao KH hoặc không sử dụng'],
    [
      'health stations',
      STATIONS,
      'Giao KH › ',
      'Đã lập danh mục 1 chỉ tiêu và 1 nguồn giao KH hoặc không sử dụng',
    ],
  ] as const)('stands as giving them: %s', (_, tabs, source, said) => {
    const list = listOf(tabs);
    expect(list.rows.filter(([, key]) => String(key).startsWith(source)).map(([, , how]) => how)).toEqual([
      'Giao KH cho chỉ tiêu khác',
    ]);
    expect(list.rows.filter(([, key]) => !String(key).startsWith(source)).map(([, , how]) => how)).toEqual([
      'Theo biểu',
    ]);
    expect(list.said).toBe(said);
  });

  it('is another thing than one that is not used, or whose targets nothing meets', () => {
    const [plan, results] = SCHOOLS;
    expect(
      listOf([...SCHOOLS, PHONES])
        .rows.map(([, , how]) => how)
        .sort(),
    ).toEqual(['Giao KH cho chỉ tiêu khác', 'Không sử dụng', 'Theo biểu']);
    const lone = [STATIONS[0], results, PHONES].flatMap((tab) => tab ?? []);
    expect(listOf(lone).rows.map(([, , how]) => how)).not.toContain('Giao KH cho chỉ tiêu khác');
    expect(plan).toBeDefined();
  });

  it('may stand as not used, as earlier versions wrote: nothing is at fault, and the targets stay', () => {
    const recognised = indicatorRows(proposeSources({ tabs: SCHOOLS }, []), new Map());
    const { cells } = listOf(SCHOOLS);
    const typed = cells.map((row) =>
      row.map((cell): Cell => (cell === 'Giao KH cho chỉ tiêu khác' ? 'Không sử dụng' : cell)),
    );
    const { faults, settings } = readSettings(typed, recognised);
    expect(faults).toEqual([]);
    const judged = surveyWorkbook(
      { tabs: SCHOOLS },
      { today: TODAY, listed: [], answers: new Map(), settings },
    );
    expect(Object.values(inShort(judged))).toEqual([['Tổ Toán 30 | 31 exceeded', 'Tổ Văn 24 | 20 below']]);
  });
});

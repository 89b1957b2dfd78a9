import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import { totalOf } from '../../../src/core/state/total';
import { totalOptionsOf } from '../../../src/core/survey/indicator';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

type Row = readonly Cell[];

/** The verdicts of tabs, by indicator the sums of target and result, null where its figures are not added, and the lines that say so. */
function read(...tabs: readonly (readonly [name: string, rows: readonly Row[]])[]) {
  const survey = surveyTabs(tabs.map(([name, rows]) => tabOf(name, rows)));
  const sums = survey.indicators.map((indicator) => {
    const assessments = indicator.measures.map(({ assessment }) => assessment);
    const { added, target, result } = totalOf(assessments, totalOptionsOf(indicator));
    return added ? [target, result] : null;
  });
  const foot = footnotes(survey, []).filter((line) => /không cộng các đơn vị/.test(line));
  return { found: verdicts(survey), sums, foot };
}

describe('rows of several units of measure', () => {
  it.each<readonly [string, readonly Row[], string]>([
    [
      'what co-operatives make, by a column "ĐVT"',
      [
        ['SẢN LƯỢNG NĂM 2024'],
        ['TT', 'Hợp tác xã', 'Sản phẩm', 'ĐVT', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ'],
        [1, 'HTX Cô Ba', 'Miến dong', 'tấn', 120, 131, '109%'],
        [2, 'HTX Hồng Trị', 'Mật ong', 'lít', 1200, 1050, '88%'],
        [3, 'HTX Bản Dâng', 'Chè', 'tấn', 18, 18, '100%'],
      ],
      'SL: các dòng khác đơn vị tính (tấn, lít) nên không cộng các đơn vị.',
    ],
    [
      'what gangs of a road firm build, a scale of one another',
      [
        ['TT', 'Đội thi công', 'Đơn vị', 'Kế hoạch', 'Thực hiện'],
        [1, 'Đội cầu', 'cái', 4, 3],
        [2, 'Đội đường', 'km', 12.5, 13],
        [3, 'Đội rãnh', 'm', 2500, 2500],
      ],
      'SL: các dòng khác đơn vị tính (cái, km, m) nên không cộng các đơn vị.',
    ],
    [
      'what departments are asked for, in brackets behind it, below groups',
      [
        ['TT', 'Phòng', 'Công việc', 'Kế hoạch', 'Kết quả'],
        ['I', 'Khối văn phòng', '', '', ''],
        [1, 'Phòng Kế toán', 'Giải ngân (%)', 95, 96],
        [2, 'Phòng Tổ chức', 'Tập huấn (lớp)', 4, 3],
        ['II', 'Khối chuyên môn', '', '', ''],
        [3, 'Phòng Dược', 'Kiểm kê (lần)', 12, 12],
      ],
      'SL: các dòng khác đơn vị tính (%, lớp, lần) nên không cộng các đơn vị.',
    ],
    [
      'what a typed total reckons in one of them',
      [
        ['TT', 'Hợp tác xã', 'ĐVT', 'KH', 'TH'],
        [1, 'HTX Cô Ba', 'tấn', 18, 17],
        [2, 'HTX Hồng Trị', 'kg', 2500, 2600],
        ['', 'Cộng', 'tấn', 20.5, 19.6],
      ],
      'SL: các dòng khác đơn vị tính (tấn, kg) nên không cộng các đơn vị.',
    ],
  ])('have no sum, and the foot says why: %s', (_, rows, line) => {
    expect(read(['SL', rows])).toMatchObject({ sums: [null], foot: [line] });
  });

  it('are judged each for itself', () => {
    const rows: readonly Row[] = [
      ['TT', 'Xã', 'ĐVT', 'KH', 'TH'],
      [1, 'Xã Cô Ba', 'tấn', 200, 210],
      [2, 'Xã Hồng Trị', 'con', 3000, 2800],
      [3, 'Xã Bảo Toàn', 'con', 500, 500],
    ];
    expect(read(['CN', rows]).found).toEqual([
      ['CN', 'Xã Cô Ba 210/200 Vượt', 'Xã Hồng Trị 2800/3000 Chưa đạt', 'Xã Bảo Toàn 500/500 Đạt'],
    ]);
  });

  it('are those of one indicator where units have a row for each', () => {
    const rows: readonly Row[] = [
      ['TT', 'Xã', 'Chỉ tiêu', 'ĐVT', 'KH', 'TH'],
      [1, 'Xã Cô Ba', 'Sản phẩm chủ lực', 'tấn', 20, 21],
      ['', '', 'Tiêm phòng', 'con', 800, 760],
      [2, 'Xã Hồng Trị', 'Sản phẩm chủ lực', 'lít', 300, 280],
      ['', '', 'Tiêm phòng', 'con', 500, 520],
    ];
    const { found, sums } = read(['KQ', rows]);
    expect(found.map(([name]) => name)).toEqual(['Sản phẩm chủ lực', 'Tiêm phòng (con)']);
    expect(sums).toEqual([null, [1300, 1280]]);
  });

  it('are added over months and quarters all the same', () => {
    const month = (number: number): readonly [string, readonly Row[]] => [
      `T${number}`,
      [
        [`SẢN LƯỢNG THÁNG ${number} NĂM 2024`],
        ['TT', 'Đơn vị', 'ĐVT', 'KH tháng', 'TH tháng'],
        [1, 'Tổ 1', 'tấn', 10, 10 + number],
        [2, 'Tổ 2', 'con', 100, 100 - number],
      ],
    ];
    expect(read(month(1), month(2), month(3))).toMatchObject({
      found: [['Sản lượng', 'Tổ 1 36/30 Vượt', 'Tổ 2 294/300 Chưa đạt']],
      sums: [null],
    });
  });

  it.each<readonly [string, readonly Row[], readonly number[]]>([
    [
      'a typed total adds them up, as of people called otherwise',
      [
        ['TT', 'Đơn vị', 'ĐVT', 'KH', 'TH'],
        [1, 'Xã Cô Ba', 'người', 20, 21],
        [2, 'Xã Hồng Trị', 'hội viên', 30, 28],
        ['', 'Cộng', '', 50, 49],
      ],
      [50, 49],
    ],
    [
      'headings name that of all',
      [
        ['TT', 'Hợp tác xã', 'ĐVT', 'Giá trị KH (triệu đồng)', 'Giá trị TH (triệu đồng)'],
        [1, 'HTX Cô Ba', 'tấn', 20, 21],
        [2, 'HTX Hồng Trị', 'lít', 30, 28],
      ],
      [50, 49],
    ],
    [
      'they say the same in other letters, or as above',
      [
        ['TT', 'Đơn vị', 'ĐVT', 'KH', 'TH'],
        [1, 'Xã Cô Ba', 'ha', 20, 21],
        [2, 'Xã Hồng Trị', '"', 30, 28],
        [3, 'Xã Bảo Toàn', 'Ha', 10, 10],
      ],
      [60, 59],
    ],
    [
      'not all units have one in brackets',
      [
        ['TT', 'Đơn vị', 'KH', 'TH'],
        [1, 'Cô Ba (xã)', 20, 21],
        [2, 'Hồng Trị (phường)', 30, 28],
        [3, 'Bảo Toàn (xã)', 10, 10],
      ],
      [60, 59],
    ],
  ])('have a sum where %s', (_, rows, sum) => {
    expect(read(['SL', rows])).toMatchObject({ sums: [sum], foot: [] });
  });
});

import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

type Row = readonly Cell[];

/** A plan in a tab, and a log of events with a figure each. */
function planAndLog(
  plan: readonly Row[],
  title: string,
  header: Row,
  events: readonly Row[],
): readonly Tab[] {
  const day = { year: 2024, month: 5, day: 6 };
  return [
    tabOf('KH', plan),
    tabOf('Sổ', [[title], ['TT', 'Ngày', ...header], ...events.map((cells, at) => [at + 1, day, ...cells])]),
  ];
}

const UNREAD = 'chưa tính vào bảng này';

describe('a plan of what units pledged and of another thing', () => {
  const cases: readonly [string, readonly Tab[], readonly string[], string][] = [
    [
      'trees of a youth union',
      planAndLog(
        [
          ['KẾ HOẠCH TRỒNG CÂY NĂM 2024'],
          ['TT', 'Chi đoàn', 'Số đoàn viên đăng ký', 'Số cây trồng'],
          [1, 'Chi đoàn 1', 4, 6],
          [2, 'Chi đoàn 2', 3, 5],
        ],
        'SỔ TRỒNG CÂY NĂM 2024',
        ['Chi đoàn', 'Địa điểm', 'Số cây trồng'],
        [
          ['Chi đoàn 1', 'Đồi A', 4],
          ['Chi đoàn 1', 'Đồi B', 2],
          ['Chi đoàn 2', 'Đồi C', 3],
        ],
      ),
      ['Số cây trồng', 'Chi đoàn 1 6/6 Đạt', 'Chi đoàn 2 3/5 Chưa đạt'],
      'Số đoàn viên đăng ký',
    ],
    [
      'money of a bank branch, in a plan that hands out',
      planAndLog(
        [
          ['GIAO CHỈ TIÊU TIẾT KIỆM NĂM 2024'],
          ['TT', 'Phòng', 'Số khách hàng đăng ký', 'Số tiền gửi (triệu đồng)'],
          [1, 'Phòng Thành phố', 4, 60],
          [2, 'Phòng Hòa An', 3, 50],
        ],
        'SỔ TIẾT KIỆM NĂM 2024',
        ['Phòng', 'Nội dung', 'Số tiền gửi (triệu đồng)'],
        [
          ['Phòng Thành phố', 'Đợt 1', 30],
          ['Phòng Thành phố', 'Đợt 2', 40],
          ['Phòng Hòa An', 'Đợt 1', 45],
        ],
      ),
      ['Số tiền gửi (triệu đồng)', 'Phòng Thành phố 70/60 Vượt', 'Phòng Hòa An 45/50 Chưa đạt'],
      'Số khách hàng đăng ký',
    ],
    [
      'blood of schools, of which no word says that it is pledged',
      planAndLog(
        [
          ['KẾ HOẠCH HIẾN MÁU NĂM 2024'],
          ['TT', 'Trường', 'Số người', 'Số đơn vị máu'],
          [1, 'THPT Hòa An', 4, 3],
          [2, 'THPT Bế Văn Đàn', 3, 3],
        ],
        'SỔ HIẾN MÁU NĂM 2024',
        ['Trường', 'Họ tên', 'Số đơn vị máu'],
        [
          ['THPT Hòa An', 'Nông A', 2],
          ['THPT Hòa An', 'Nông B', 1],
          ['THPT Bế Văn Đàn', 'Nông C', 2],
        ],
      ),
      ['Số đơn vị máu', 'THPT Hòa An 3/3 Đạt', 'THPT Bế Văn Đàn 2/3 Chưa đạt'],
      'Số người',
    ],
  ];

  it.each(cases)('gives the log its targets and names what it leaves: %s', (_, tabs, expected, left) => {
    const survey = surveyTabs(tabs);
    expect(verdicts(survey)).toEqual([expected]);
    const unread = footnotes(survey, []).filter((line) => line.includes(UNREAD));
    expect(unread).toHaveLength(1);
    expect(unread[0]).toContain(`(${left})`);
  });

  it.each([
    ['ĐĂNG KÝ HIẾN MÁU NĂM 2024', 'Số người đăng ký', 'Số người hiến máu'],
    ['KẾT QUẢ HIẾN MÁU SO VỚI KẾ HOẠCH', 'Số người đăng ký', 'Số lượt hiến máu'],
    ['HIẾN MÁU NĂM 2024', 'Số người đăng ký', 'Số đơn vị máu'],
  ])('stays target and result under another title or of one thing: %s', (title, plan, done) => {
    const tabs = [
      tabOf('Máu', [
        [title],
        ['TT', 'Trường', plan, done],
        [1, 'THPT Hòa An', 4, 3],
        [2, 'THPT Thạch An', 3, 3],
      ]),
    ];
    expect(verdicts(surveyTabs(tabs)).map((line) => line.slice(1))).toEqual([
      ['THPT Hòa An 3/4 Chưa đạt', 'THPT Thạch An 3/3 Đạt'],
    ]);
  });
});

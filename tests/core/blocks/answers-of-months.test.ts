import { describe, expect, it } from 'vitest';
import { otherRowsLines } from '../../../src/core/report/other-rows-line';
import { putTogetherLines } from '../../../src/core/report/put-together-line';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from '../survey/office-grids';
import { surveyWorkbook } from '../survey/survey-workbook';

type Rows = readonly (readonly Cell[])[];

function read(rows: Rows, title: Rows = []) {
  const survey = surveyTabs([tabOf('Phiếu', [...title, ...rows])]);
  const told = [...survey.indicators.flatMap(putTogetherLines), ...otherRowsLines(survey)];
  return {
    lines: verdicts(survey).map((lines) => lines.slice(1)),
    told: told.map((line) => line.replace(/^.*?: /, '')),
  };
}

const LATEST = 'mỗi đơn vị lấy dòng sau cùng, không cộng dòng của thời gian trước:';
const ONCE = "cộng 3 dòng của mỗi đơn vị ở 'Phiếu', KH tính một lần.";

/** The answers of two branches for three months, sent at the beginning of the next. */
const branches = (headings: readonly string[], cells: Rows): Rows => [
  ['Timestamp', 'Chi nhánh', ...headings],
  ...cells.map((own, at): readonly Cell[] => {
    const sent = `0${2 + (at % 2)}/0${2 + Math.floor(at / 2)}/2024 08:10:00`;
    return [sent, at % 2 === 0 ? 'Chi nhánh Trà Lĩnh' : 'Chi nhánh Nước Hai', ...own];
  }),
];

describe('answers to a form that units send month by month', () => {
  it.each<[string, Rows, readonly string[], readonly string[]]>([
    [
      'the plan of the quarter, told again in each of them, counts once',
      branches(
        ['Kỳ báo cáo', 'Chỉ tiêu quý I/2024', 'Thẻ phát hành trong tháng'],
        [
          ['Tháng 01/2024', 20, 4],
          ['Tháng 01/2024', 12, 3],
          ['Tháng 02/2024', 20, 5],
          ['Tháng 02/2024', 12, 4],
          ['Tháng 03/2024', 20, 6],
          ['Tháng 03/2024', 12, 5],
        ],
      ),
      ['Chi nhánh Trà Lĩnh 15/20 Chưa đạt', 'Chi nhánh Nước Hai 12/12 Đạt'],
      [ONCE],
    ],
    [
      'the last plan counts where one is another',
      branches(
        ['Báo cáo tháng', 'Kế hoạch quý I', 'Kết quả trong tháng'],
        [
          [1, 20, 4],
          [1, 12, 3],
          [2, 20, 5],
          [2, 14, 4],
          [3, 20, 6],
          [3, 14, 5],
        ],
      ),
      ['Chi nhánh Trà Lĩnh 15/20 Chưa đạt', 'Chi nhánh Nước Hai 12/14 Chưa đạt'],
      [ONCE, 'KH ghi khác nhau giữa các dòng nên lấy KH ghi sau cùng: Chi nhánh Nước Hai (12; 14).'],
    ],
    [
      'plans of the months are added',
      branches(
        ['Tháng báo cáo', 'KH tháng', 'Kết quả tháng'],
        [
          ['Tháng 1', 5, 4],
          ['Tháng 1', 4, 3],
          ['Tháng 2', 5, 5],
          ['Tháng 2', 4, 4],
          ['Tháng 3', 5, 6],
          ['Tháng 3', 4, 4],
        ],
      ),
      ['Chi nhánh Trà Lĩnh 15/15 Đạt', 'Chi nhánh Nước Hai 11/12 Chưa đạt'],
      ["cộng 3 dòng của mỗi đơn vị ở 'Phiếu'."],
    ],
    [
      'what is counted up is that of the last month, whenever it was sent',
      branches(
        ['Tháng báo cáo', 'Kế hoạch quý I', 'Lũy kế'],
        [
          ['Tháng 1', 20, 4],
          ['Tháng 1', 12, 3],
          ['Tháng 3', 20, 15],
          ['Tháng 2', 12, 7],
          ['Tháng 2', 20, 9],
          ['Tháng 3', 12, 12],
        ],
      ),
      ['Chi nhánh Trà Lĩnh 15/20 Chưa đạt', 'Chi nhánh Nước Hai 12/12 Đạt'],
      [
        `${LATEST} Chi nhánh Trà Lĩnh (B2), Chi nhánh Trà Lĩnh (B6), Chi nhánh Nước Hai (B3), Chi nhánh Nước Hai (B5).`,
      ],
    ],
    [
      'a month that is sent again counts as sent last, one that is missing is told',
      branches(
        ['Tháng', 'Kế hoạch quý I', 'Kết quả trong tháng'],
        [
          [1, 20, 4],
          [1, 12, 3],
          [2, 20, 5],
          [3, 12, 7],
          [3, 20, 6],
          [3, 12, 8],
        ],
      ),
      ['Chi nhánh Trà Lĩnh 15/20 Chưa đạt', 'Chi nhánh Nước Hai 11/12 Chưa đạt'],
      ["cộng các dòng của mỗi đơn vị ở 'Phiếu', KH tính một lần.", `${LATEST} Chi nhánh Nước Hai (B5).`],
    ],
    [
      'without a column of months they are of those in which they were sent',
      branches(
        ['Kế hoạch quý I', 'Kết quả trong tháng'],
        [
          [20, 4],
          [12, 3],
          [20, 5],
          [12, 4],
          [20, 6],
          [12, 5],
        ],
      ),
      ['Chi nhánh Trà Lĩnh 15/20 Chưa đạt', 'Chi nhánh Nước Hai 12/12 Đạt'],
      [ONCE],
    ],
  ])('are put together: %s', (_, rows, lines, told) => {
    expect(read(rows)).toEqual({ lines: [lines], told });
  });

  it('are put together so without a form too: what is counted up, as the heading or the typed total says', () => {
    const rows = (heading: string, total: Rows): Rows => [
      ['Trạm Y tế', 'Tháng', 'KH quý I', heading],
      ['Trạm Cô Ba', 'Tháng 1', 20, 9],
      ['Trạm Sơn Lộ', 'Tháng 1', 30, 12],
      ['Trạm Cô Ba', 'Tháng 2', 20, 18],
      ['Trạm Sơn Lộ', 'Tháng 2', 30, 31],
      ...total,
    ];
    const title: Rows = [['KHÁM THAI QUÝ I NĂM 2024']];
    const expected = ['Trạm Cô Ba 18/20 Chưa đạt', 'Trạm Sơn Lộ 31/30 Vượt'];
    expect(read(rows('Lũy kế', []), title).lines[0]).toEqual(expected);
    expect(read(rows('Thực hiện', [['Cộng', '', 50, 49]]), title).lines[0]).toEqual(expected);
  });

  it('are a fault where they are a level, fall although they are called counted up, or nothing tells', () => {
    const faulty = (heading: string, done: readonly number[]) => {
      const cells = done.map((one, at) => [1 + Math.floor(at / 2), at % 2 === 0 ? 100 : 50, one]);
      return read(branches(['Tháng', 'KH năm', heading], cells)).lines[0]?.join();
    };
    expect(faulty('Kết quả', [97, 49, 98, 48, 99, 50])).toContain('Lỗi số liệu');
    expect(faulty('Lũy kế', [40, 30, 30, 20, 20, 10])).toContain('Lỗi số liệu');
    expect(faulty('Thực hiện', [4, 3, 5, 4, 6, 5])).toContain('Lỗi số liệu');
  });

  it('are judged by the plans of their months, added, before the year ends', () => {
    const rows: Rows = [
      ['KHÁM THAI NĂM 2024'],
      ['Ngày báo cáo', 'Trạm Y tế', 'KH tháng', 'TH tháng'],
      ...[5, 6, 7].flatMap(
        (month): Rows => [
          [`02/0${month}/2024`, 'Trạm Cô Ba', 5, 6],
          [`02/0${month}/2024`, 'Trạm Sơn Lộ', 3, month - 4],
        ],
      ),
    ];
    const today = { year: 2024, month: 7, day: 10 };
    const survey = surveyWorkbook(
      { tabs: [tabOf('Phiếu', rows)] },
      { today, listed: [], answers: new Map(), settings: [] },
    );
    expect(verdicts(survey)[0]?.slice(1)).toEqual(['Trạm Cô Ba 18/15 Vượt', 'Trạm Sơn Lộ 6/9 Chưa đạt']);
  });
});

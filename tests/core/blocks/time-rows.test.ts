import { describe, expect, it } from 'vitest';
import { otherRowsLines } from '../../../src/core/report/other-rows-line';
import type { Cell } from '../../../src/core/workbook/workbook';
import { problems, surveyTabs, tabOf, verdicts } from '../survey/office-grids';

type Rows = readonly (readonly Cell[])[];

function read(title: string, rows: Rows) {
  const survey = surveyTabs([tabOf('Biểu', [[title], ...rows])]);
  return {
    lines: verdicts(survey).map((lines) => lines.slice(1)),
    told: otherRowsLines(survey).join('\n'),
    problems: problems(survey),
  };
}

/** The rows of a unit, whose name and target stand in the first of them only. */
function unit(head: readonly Cell[], rows: Rows): Rows {
  return rows.map((cells, at) => [...(at === 0 ? head : head.map(() => '')), ...cells]);
}

describe('rows of a unit for times, its name once above them', () => {
  it.each<[string, string, Rows, readonly string[]]>([
    [
      'months with a running total and the target left of them',
      'KẾT QUẢ KHÁM BỆNH NĂM 2024',
      [
        ['Trạm', 'Kế hoạch năm', 'Tháng', 'Khám trong tháng', 'Lũy kế từ đầu năm'],
        ...unit(
          ['Trạm Y tế Cô Ba', 500],
          [
            ['Tháng 10', 40, 420],
            ['Tháng 11', 50, 470],
            ['Tháng 12', 40, 510],
          ],
        ),
        ...unit(
          ['Trạm Y tế Hồng Trị', 300],
          [
            ['Tháng 10', 20, 240],
            ['Tháng 11', 20, 260],
            ['Tháng 12', 30, 290],
          ],
        ),
      ],
      ['Trạm Y tế Cô Ba 510/500 Vượt', 'Trạm Y tế Hồng Trị 290/300 Chưa đạt'],
    ],
    [
      'numbered quarters with a running total',
      'THU HỌC PHÍ NĂM 2024',
      [
        ['TT', 'Trường', 'KH năm', 'Quý', 'Thu trong quý', 'Lũy kế'],
        ...unit(
          [1, 'Trường THCS Nước Hai', 80],
          [
            [1, 20, 20],
            [2, 25, 45],
            [3, 25, 70],
            [4, 15, 85],
          ],
        ),
        ...unit(
          [2, 'Trường THCS Đề Thám', 60],
          [
            [1, 10, 10],
            [2, 15, 25],
            [3, 15, 40],
            [4, 10, 50],
          ],
        ),
      ],
      ['Trường THCS Nước Hai 85/80 Vượt', 'Trường THCS Đề Thám 50/60 Chưa đạt'],
    ],
  ])('are read by the last of %s, and the others told', (_, title, rows, lines) => {
    const found = read(title, rows);
    expect(found.lines).toEqual([lines]);
    expect(found.told).toContain('mỗi đơn vị lấy dòng sau cùng, không cộng dòng của thời gian trước: ');
    expect(found.problems).toEqual([]);
  });

  it('are added as before where nothing is counted up, with the target on either side', () => {
    const rows = (target: number, results: readonly number[]): Rows =>
      results.map((result, at) => [`Quý ${at + 1}`, at === 0 ? target : '', result]);
    const found = read('TRỒNG CÂY NĂM 2024', [
      ['Xã', 'Quý', 'KH năm', 'Thực hiện'],
      ...unit(['Xã Cô Ba'], rows(100, [30, 20, 40, 15])),
      ...unit(['Xã Hưng Đạo'], rows(80, [20, 10, 30, 10])),
    ]);
    expect(found.lines).toEqual([['Xã Cô Ba 105/100 Vượt', 'Xã Hưng Đạo 70/80 Chưa đạt']]);
    expect(found.told).toBe('');
  });

  it('are no running total where the figures so called fall', () => {
    const found = read('TRỒNG CÂY NĂM 2024', [
      ['Xã', 'KH năm', 'Tháng', 'Lũy kế'],
      ...unit(
        ['Xã Cô Ba', 100],
        [
          ['Tháng 1', 60],
          ['Tháng 2', 20],
          ['Tháng 3', 10],
        ],
      ),
      ...unit(
        ['Xã Hưng Đạo', 80],
        [
          ['Tháng 1', 50],
          ['Tháng 2', 20],
          ['Tháng 3', 5],
        ],
      ),
    ]);
    expect(found.lines.flat().join('\n')).not.toContain(' 10/100 ');
  });

  it('leave a table of a row a unit with a column of years alone', () => {
    const found = read('CÔNG NHẬN DANH HIỆU NĂM 2024', [
      ['TT', 'Trường', 'Năm', 'Kế hoạch', 'Thực hiện'],
      [1, 'Trường THCS Nước Hai', 2019, 3, 3],
      [2, 'Trường THCS Đề Thám', 2024, 4, 2],
      [3, 'Trường THCS Hồng Việt', 2021, 2, 5],
    ]);
    expect(found.lines[0]).toHaveLength(3);
    expect(found.told).toBe('');
  });
});

import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { problems, surveyTabs, tabOf, verdicts } from './office-grids';

type Row = readonly Cell[];

function read(header: Row, rows: readonly Row[], title = 'KẾT QUẢ THU QUỸ THÁNG 12 NĂM 2024') {
  const survey = surveyTabs([tabOf('Biểu', [[title], header, ...rows])]);
  return {
    lines: verdicts(survey).map(([, ...lines]) => lines),
    problems: problems(survey),
  };
}

describe('what was done in a month beside what was done by then', () => {
  it.each<[string, Row, string]>([
    ['a post office', ['TT', 'Bưu cục', 'KH năm', 'Trong tháng', 'Từ đầu năm đến nay'], 'Bưu cục'],
    ['a school', ['TT', 'Tổ', 'Kế hoạch', 'TH trong tháng', 'TH đến hết tháng 12'], 'Tổ'],
    ['a tax office', ['TT', 'Đội', 'Dự toán', 'Tháng 12/2024', '12 tháng 2024'], 'Đội'],
    ['a health station', ['TT', 'Trạm', 'Chỉ tiêu', 'Quý IV', 'Cộng dồn đến quý IV'], 'Trạm'],
  ])('is no result, which is counted up: %s', (_, header, noun) => {
    const rows: readonly Row[] = [
      [1, `${noun} Cô Ba`, 1200, 102, 1210],
      [2, `${noun} Hồng Trị`, 960, 80, 945],
    ];
    expect(read(header, rows)).toMatchObject({
      lines: [[`${noun} Cô Ba 1210/1200 Vượt`, `${noun} Hồng Trị 945/960 Chưa đạt`]],
      problems: [],
    });
  });

  it('is asked about where some unit has less by then than in that time', () => {
    const found = read(
      ['TT', 'Tổ', 'KH năm', 'Trong tháng', 'Từ đầu năm đến nay'],
      [
        [1, 'Tổ Một', 1200, 102, 1210],
        [2, 'Tổ Hai', 960, 980, 945],
      ],
    );
    expect(found.problems).toEqual(['ambiguousResult Biểu 2:4']);
  });
});

describe('how much there was at the beginning', () => {
  it('is nothing that is counted up', () => {
    const { lines } = read(
      ['TT', 'Xã', 'Đầu năm', 'Kế hoạch', 'Thực hiện'],
      [
        [1, 'Xã Cô Ba', 285, 240, 232],
        [2, 'Xã Hồng Trị', 351, 300, 314],
      ],
      'HỘI VIÊN CÓ THẺ NĂM 2024',
    );
    expect(lines).toEqual([['Xã Cô Ba 232/240 Chưa đạt', 'Xã Hồng Trị 314/300 Vượt']]);
  });
});

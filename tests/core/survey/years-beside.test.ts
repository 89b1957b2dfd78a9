import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { problems, surveyTabs, tabOf, verdicts } from './office-grids';

type Row = readonly Cell[];

function read(...rows: readonly Row[]) {
  const survey = surveyTabs([tabOf('Biểu 1', [['KẾT QUẢ NĂM 2024'], ...rows])]);
  return { lines: verdicts(survey).map((line) => line.slice(1)), told: problems(survey) };
}

const JUDGED = [['Cô Ba 4/5 Chưa đạt', 'Hồng Trị 7/6 Vượt', 'Khánh Xuân 3/3 Đạt']];

describe('what is counted in this year and in the one before', () => {
  it.each<readonly [string, Row, readonly Row[]]>([
    [
      'a plan of the year first',
      ['Xã', 'Kế hoạch 2024', 'Số HTX năm 2024', 'Số HTX năm 2023'],
      [
        ['Cô Ba', 5, 4, 2],
        ['Hồng Trị', 6, 7, 9],
        ['Khánh Xuân', 3, 3, 3],
      ],
    ],
    [
      'the year before first, a plan without a year',
      ['Trường', 'Năm 2023', 'Chỉ tiêu', 'Năm 2024'],
      [
        ['Cô Ba', 2, 5, 4],
        ['Hồng Trị', 9, 6, 7],
        ['Khánh Xuân', 3, 3, 3],
      ],
    ],
    [
      'with how much there is more',
      ['Trạm', 'Lượt khám 2023', 'Kế hoạch 2024', 'Lượt khám 2024', 'So sánh'],
      [
        ['Cô Ba', 2, 5, 4, 2],
        ['Hồng Trị', 9, 6, 7, -2],
        ['Khánh Xuân', 3, 3, 3, 0],
      ],
    ],
    [
      'the year before first, a result that is called by what it counts',
      ['Xã', 'Thực hiện năm 2023', 'Kế hoạch', 'Số hộ vay vốn'],
      [
        ['Cô Ba', 2, 5, 4],
        ['Hồng Trị', 9, 6, 7],
        ['Khánh Xuân', 3, 3, 3],
      ],
    ],
    [
      'the year before first, the halves of this one',
      ['Trạm', 'KQ 2023', 'KH', '6 tháng đầu năm', '6 tháng cuối năm'],
      [
        ['Cô Ba', 2, 5, 1, 3],
        ['Hồng Trị', 9, 6, 4, 3],
        ['Khánh Xuân', 3, 3, 2, 1],
      ],
    ],
    [
      'the year before first, the plan of each quarter',
      ['Trường', 'Đã thực hiện 2023', 'KH cả năm', 'Quý I', 'Quý II', 'Cả năm'],
      [
        ['Cô Ba', 2, 5, 1, 3, 4],
        ['Hồng Trị', 9, 6, 4, 3, 7],
        ['Khánh Xuân', 3, 3, 1, 2, 3],
      ],
    ],
    [
      'results of both years',
      ['Tổ', 'KH năm', 'Thực hiện 2023', 'Thực hiện 2024', 'So sánh'],
      [
        ['Cô Ba', 5, 2, 4, 2],
        ['Hồng Trị', 6, 9, 7, -2],
        ['Khánh Xuân', 3, 3, 3, 0],
      ],
    ],
  ])('is judged in the later one: %s', (_, header, rows) => {
    expect(read(header, ...rows)).toEqual({ lines: JUDGED, told: [] });
  });

  it.each<readonly [string, Row]>([
    ['a plan of a year to come', ['Xã', 'KH 2025', 'Số HTX 2024', 'Số HTX 2023']],
    ['other things', ['Xã', 'KH', 'Số vụ 2024', 'Số người chết 2023']],
  ])('is asked beside %s', (_, header) => {
    const { lines, told } = read(header, ['Cô Ba', 5, 4, 2], ['Hồng Trị', 6, 7, 9]);
    expect(lines).toEqual([]);
    expect(told).toEqual([expect.stringContaining('ambiguousResult')]);
  });

  it('is read for want of another where nothing else has figures', () => {
    const { lines } = read(['Xã', 'KH', 'Thực hiện 2023', 'Phụ trách'], ['Cô Ba', 5, 4, 'Nông Thị Hiền']);
    expect(lines).toEqual([['Cô Ba 4/5 Đang thực hiện']]);
  });

  it('is compared under a band by what the headings set against each other', () => {
    const { lines } = read(
      ['Xã', 'Thực hiện 2023', 'Kế hoạch 2024', 'Thực hiện 2024', 'So sánh (%)', ''],
      ['', '', '', '', 'TH 2024/TH 2023', 'TH 2024/KH 2024'],
      ['Cô Ba', 2, 5, 4, 200, 80],
      ['Hồng Trị', 9, 6, 7, 77.8, 116.7],
      ['Khánh Xuân', 3, 3, 3, 100, 100],
    );
    expect(lines).toEqual(JUDGED);
  });

  it('stays a rate where percentages are typed', () => {
    const { lines, told } = read(
      ['Xã', 'Kế hoạch', 'Thực hiện', 'So sánh'],
      ['Cô Ba', 5, 4, 80],
      ['Hồng Trị', 6, 7, 116.7],
      ['Khánh Xuân', 3, 3, 100],
    );
    expect({ lines, told }).toEqual({ lines: JUDGED, told: [] });
  });
});

describe('what is planned for later', () => {
  it.each([
    ['Kế hoạch năm sau', 'Xã'],
    ['KH năm 2025 (năm tới)', 'Trạm'],
    ['Chỉ tiêu kỳ sau', 'Trường'],
    ['Phấn đấu quý tới', 'Xóm'],
  ])('is no target of what was done: %s', (heading, unit) => {
    const { lines } = read([unit, 'Thực hiện', heading], ['Cô Ba', 5, 6], ['Hồng Trị', 6, 7]);
    expect(lines.flat().join()).not.toMatch(/\/[67]/);
    expect(
      read([unit, 'Kế hoạch', 'Thực hiện', heading], ['Cô Ba', 5, 4, 6], ['Hồng Trị', 6, 7, 8]).lines,
    ).toEqual([['Cô Ba 4/5 Chưa đạt', 'Hồng Trị 7/6 Vượt']]);
  });
});

import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

type Row = readonly Cell[];

function table(title: string, header: Row, ...rows: readonly Row[]): readonly Tab[] {
  return [tabOf('Biểu', [[title], ['TT', ...header], ...rows.map((row, at) => [at + 1, ...row])])];
}

describe('a target of a term beside the one of the year', () => {
  it.each([
    [
      'of a party cell',
      table(
        'KẾT NẠP ĐẢNG VIÊN NĂM 2024',
        ['Chi bộ', 'Chỉ tiêu nhiệm kỳ 2020-2025', 'Chỉ tiêu năm 2024', 'Kết quả năm 2024'],
        ['Chi bộ 1', 10, 2, 2],
        ['Chi bộ 2', 8, 2, 1],
        ['Chi bộ 3', 12, 3, 4],
      ),
      'Chỉ tiêu nhiệm kỳ 2020-2025',
    ],
    [
      'of a forest station, behind it',
      table(
        'TRỒNG RỪNG (ha)',
        ['Xã', 'KH 2024', 'KH giai đoạn 2021-2025', 'Thực hiện 2024'],
        ['Xã Chi bộ', 2, 10, 2],
        ['Xã Cần Yên', 2, 8, 1],
        ['Xã Phi Hải', 3, 12, 4],
      ),
      'KH giai đoạn 2021-2025',
    ],
    [
      'of a school, up to its last year',
      table(
        'PHÒNG HỌC KIÊN CỐ NĂM 2024',
        ['Trường', 'Mục tiêu đến năm 2030', 'Kế hoạch 2024', 'Kết quả 2024'],
        ['TH Hưng Đạo', 10, 2, 2],
        ['TH Phi Hải', 8, 2, 1],
        ['TH Quốc Toản', 12, 3, 4],
      ),
      'Mục tiêu đến năm 2030',
    ],
    [
      'to come',
      table(
        'KẾT NẠP ĐOÀN VIÊN NĂM 2024',
        ['Đơn vị', 'KH', 'TH', 'KH năm 2025'],
        ['Xã A', 2, 2, 5],
        ['Xã B', 2, 1, 6],
        ['Xã C', 3, 4, 7],
      ),
      'KH năm 2025',
    ],
  ])('judges no result of the year, and is named: %s', (_, tabs, heading) => {
    const survey = surveyTabs(tabs);
    const [first = [], ...others] = verdicts(survey);
    expect(others).toEqual([]);
    expect(first.slice(1).map((line) => line.replace(/^.*? (?=\d+\/)/, ''))).toEqual([
      '2/2 Đạt',
      '1/2 Chưa đạt',
      '4/3 Vượt',
    ]);
    const told = footnotes(survey, []).filter((line) => line.includes('không xét cột'));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(heading);
  });

  it('judges what it is alone for, and what is counted up', () => {
    const alone = surveyTabs(
      table(
        'KẾT NẠP ĐẢNG VIÊN',
        ['Chi bộ', 'Chỉ tiêu nhiệm kỳ 2020-2024', 'Kết quả năm 2024'],
        ['Chi bộ 1', 4, 5],
        ['Chi bộ 2', 4, 3],
      ),
    );
    expect(verdicts(alone)[0]?.slice(1)).toEqual(['Chi bộ 1 5/4 Vượt', 'Chi bộ 2 3/4 Chưa đạt']);
    const both = surveyTabs(
      table(
        'KẾT NẠP ĐẢNG VIÊN',
        ['Chi bộ', 'KH 2020-2024', 'Lũy kế 2020-2024', 'KH 2024', 'TH 2024'],
        ['Chi bộ 1', 10, 9, 2, 2],
        ['Chi bộ 2', 8, 8, 2, 1],
      ),
    );
    expect(verdicts(both).map((line) => line.slice(1))).toEqual([
      ['Chi bộ 1 2/2 Đạt', 'Chi bộ 2 1/2 Chưa đạt'],
      ['Chi bộ 1 9/10 Chưa đạt', 'Chi bộ 2 8/8 Đạt'],
    ]);
    expect(footnotes(both, []).filter((line) => line.includes('không xét cột'))).toEqual([]);
  });

  it('says nothing of the plan of a year before', () => {
    const survey = surveyTabs(
      table(
        'BÁO CÁO NĂM 2024',
        ['Đơn vị', 'KH 2023', 'KH 2024', 'TH 2024'],
        ['Xã A', 3, 2, 2],
        ['Xã B', 4, 2, 1],
        ['Xã C', 4, 3, 3],
      ),
    );
    expect(verdicts(survey)[0]?.slice(1)).toEqual(['Xã A 2/2 Đạt', 'Xã B 1/2 Chưa đạt', 'Xã C 3/3 Đạt']);
    expect(footnotes(survey, []).filter((line) => line.includes('không xét cột'))).toEqual([]);
  });
});

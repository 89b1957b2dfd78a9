import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { problems, surveyTabs, tabOf, verdicts } from './office-grids';

type Row = readonly Cell[];

function read(title: string, ...rows: readonly Row[]) {
  const survey = surveyTabs([tabOf('Biểu 1', [[title], ...rows])]);
  const lines = verdicts(survey).map((line) => line.slice(1));
  return { lines, told: problems(survey), foot: footnotes(survey, []).join('\n') };
}

const NAMES = ['Trường Bế Triều', 'Trường Nước Hai', 'Trường Nà Giàng'];

function rows(...figures: readonly Row[]): readonly Row[] {
  return figures.map((own, at): Row => [NAMES[at] ?? '', ...own]);
}

const TWO_YEARS = rows([10, 4, 6], [12, 6, 5], [8, 3, 4]);
const ADDED = ['Trường Bế Triều 10/10 Đạt', 'Trường Nước Hai 11/12 Chưa đạt', 'Trường Nà Giàng 7/8 Chưa đạt'];

describe('a plan of several years beside a column of results a year', () => {
  it.each<readonly [string, string, readonly Row[]]>([
    ['named by it', 'SỬA PHÒNG HỌC', [['Trường', 'KH 2023-2024', 'Năm 2023', 'Năm 2024']]],
    [
      'named by the title',
      'XÂY NHÀ VỆ SINH GIAI ĐOẠN 2023-2024',
      [['Trường', 'Chỉ tiêu giai đoạn', 'Số nhà xây năm 2023', 'Số nhà xây năm 2024']],
    ],
    ['counted by it', 'SỬA PHÒNG HỌC', [['Trường', 'KH 2 năm', 'Năm 2023', 'Năm 2024']]],
    ['counted in words', 'XÂY NHÀ VỆ SINH', [['Trường', 'Kế hoạch cả hai năm', 'TH 2023', 'TH 2024']]],
    [
      'under a band',
      'Trồng cây giai đoạn 2023-2024',
      [
        ['Trường', 'Kế hoạch', 'Thực hiện', ''],
        ['', '', '2023', '2024'],
      ],
    ],
  ])('is judged by all of them: %s', (_, title, header) => {
    const { lines, foot } = read(title, ...header, ...TWO_YEARS);
    expect(lines).toEqual([ADDED]);
    expect(foot).toContain('kết quả cộng từ 2 cột (C, D)');
  });

  it.each<readonly [string, string, Row]>([
    ['a season', 'DIỆN TÍCH VỤ ĐÔNG XUÂN 2023-2024', ['Trường', 'Kế hoạch vụ (ha)', 'Năm 2023', 'Năm 2024']],
    ['a school year of the plan', 'HỌC BỔNG', ['Trường', 'KH năm học 2023-2024', 'TH 2023', 'TH 2024']],
    ['one in short', 'HỌC BỔNG', ['Trường', 'Chỉ tiêu NH 23-24', 'Năm 2023', 'Năm 2024']],
    ['one of the title', 'TUYỂN SINH NĂM HỌC 2023-2024', ['Trường', 'KH', 'TH 2023', 'TH 2024']],
  ])('is one time that goes over two years: %s', (_, title, header) => {
    const { lines, foot } = read(title, header, ...TWO_YEARS);
    expect(lines).toEqual([ADDED]);
    expect(foot).toContain('kết quả cộng từ 2 cột (C, D)');
    const level = read(title, header, ...rows([520, 500, 515], [300, 290, 305], [410, 402, 410]));
    expect(level.lines).toEqual([
      ['Trường Bế Triều 515/520 Chưa đạt', 'Trường Nước Hai 305/300 Vượt', 'Trường Nà Giàng 410/410 Đạt'],
    ]);
  });

  it('is not one of school years of which each has a column', () => {
    const header = ['Trường', 'KH năm học', 'TH năm học 2022-2023', 'TH năm học 2023-2024'];
    const { lines } = read('TUYỂN SINH NĂM HỌC 2023-2024', header, ...TWO_YEARS);
    expect(lines[0]?.[0]).toBe('Trường Bế Triều 6/10 Chưa đạt');
  });

  it('goes on while its years do', () => {
    const { lines } = read(
      'KẾT NẠP ĐẢNG VIÊN NHIỆM KỲ 2020-2025',
      ['Chi bộ', 'KH nhiệm kỳ', 'TH 2021', 'TH 2022', 'TH 2023', 'TH 2024', 'TH 2025'],
      ...rows([10, 2, 1, 3, 1, ''], [12, 2, 2, 2, 6, ''], [8, 1, 0, 2, 1, '']),
    );
    expect(lines).toEqual([
      [
        'Trường Bế Triều 7/10 Đang thực hiện',
        'Trường Nước Hai 12/12 Đạt',
        'Trường Nà Giàng 4/8 Đang thực hiện',
      ],
    ]);
  });

  it.each<readonly [string, string, Row, readonly Row[], readonly string[]]>([
    [
      'its own year, whatever stood before',
      'SỬA PHÒNG HỌC NĂM 2024',
      ['Trường', 'KH 2024', 'TH 2023', 'TH 2024'],
      rows([10, 4, 6], [12, 6, 12]),
      ['Trường Bế Triều 6/10 Chưa đạt', 'Trường Nước Hai 12/12 Đạt'],
    ],
    [
      'how much there is at last',
      'SĨ SỐ HỌC SINH GIAI ĐOẠN 2023-2024',
      ['Trường', 'Chỉ tiêu giai đoạn', 'Sĩ số năm 2023', 'Sĩ số năm 2024'],
      rows([520, 500, 515], [300, 290, 305], [410, 402, 410]),
      ['Trường Bế Triều 515/520 Chưa đạt', 'Trường Nước Hai 305/300 Vượt', 'Trường Nà Giàng 410/410 Đạt'],
    ],
    [
      'the last percentage',
      'PHỔ CẬP GIÁO DỤC GIAI ĐOẠN 2023-2024',
      ['Trường', 'KH giai đoạn (%)', 'TH 2023 (%)', 'TH 2024 (%)'],
      rows([98, 95, 97], [96, 94, 96], [90, 91, 92]),
      ['Trường Bế Triều 97/98 Chưa đạt', 'Trường Nước Hai 96/96 Đạt', 'Trường Nà Giàng 92/90 Vượt'],
    ],
  ])('and other plans are judged by %s', (_, title, header, own, expected) => {
    expect(read(title, header, ...own).lines).toEqual([expected]);
  });

  it.each<readonly [string, Row, readonly Row[]]>([
    ['years at the beginning lack', ['Trường', 'KH 2021-2024', 'TH 2023', 'TH 2024'], TWO_YEARS],
    ['it counts more years than there are', ['Trường', 'KH 3 năm', 'TH 2023', 'TH 2024'], TWO_YEARS],
    [
      'figures only rise and do not come to it',
      ['Trường', 'KH 2023-2026', 'TH 2023', 'TH 2024'],
      rows([30, 4, 6], [32, 5, 6], [28, 3, 4]),
    ],
  ])('is asked about where %s', (_, header, own) => {
    const { lines, told } = read('SỬA PHÒNG HỌC', header, ...own);
    expect(lines).toEqual([]);
    expect(told.join()).toContain('unclearParts');
  });
});

import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../../src/core/check/evidence';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { problems, surveyTabs, tabOf, verdicts } from './office-grids';

function read(...rows: readonly (readonly Cell[])[]) {
  const tabs = [tabOf('Biểu 1', rows)];
  const survey = surveyTabs(tabs);
  const [first, ...more] = verdicts(survey);
  const rates = readEvidence(survey, { tabs }).map((one) => one.rates);
  return { lines: first?.slice(1), more, foot: footnotes(survey, []), problems: problems(survey), rates };
}

const REDUCED = ['THCS Sông Bằng 108/108 Đạt', 'THCS Đề Thám 81/90 Chưa đạt', 'THCS Hòa Chung 66/64 Vượt'];
const GROSS = [
  'THCS Sông Bằng 108/120 Chưa đạt',
  'THCS Đề Thám 81/90 Chưa đạt',
  'THCS Hòa Chung 66/70 Chưa đạt',
];

describe('a target off which something was taken', () => {
  it.each([
    [
      'typed remainders behind the result',
      ['Học phí phải thu', 'Miễn, giảm', 'Còn phải thu', 'Đã thu', 'Nợ'],
      [0, 9, -2],
    ],
    [
      'typed rates, whatever the columns are called',
      ['Vốn giao', 'Hủy dự toán', 'Vốn còn lại', 'Giải ngân', 'Tỷ lệ'],
      [100, 90, 103.1],
    ],
    [
      'its heading alone',
      ['KH giao', 'Số cắt giảm', 'KH sau cắt giảm', 'Thực hiện', 'Ghi chú'],
      ['', '', ''],
    ],
    [
      'what it says to stand after, where that reads as a result',
      ['Phải đóng', 'Được miễn', 'Phải đóng sau miễn', 'Đã đóng', 'Ghi chú'],
      ['', '', ''],
    ],
    [
      'remainders, though its result has the same words',
      ['Phải thu', 'Được để lại', 'Phải nộp cấp trên', 'Đã nộp cấp trên', 'Còn nợ'],
      [0, 9, 0],
    ],
  ])('is judged by what remains due, by %s', (_, headings, [one = '', two = '', three = '']) => {
    const { lines, more } = read(
      ['TT', 'Trường', ...headings],
      [1, 'THCS Sông Bằng', 120, 12, 108, 108, one],
      [2, 'THCS Đề Thám', 90, 0, 90, 81, two],
      [3, 'THCS Hòa Chung', 70, 6, 64, 66, three],
    );
    expect(lines).toEqual(REDUCED);
    expect(more).toEqual([]);
  });

  it.each([
    ['remainders', 'Còn nợ', [12, 0, 6]],
    ['rates', 'Tỷ lệ (%)', [90, 100, 90.6]],
  ])(
    'is so where something was taken off one unit alone, as typed %s tell',
    (_, heading, [one, two, three]) => {
      const { lines } = read(
        ['TT', 'Trường', 'Phải thu', 'Miễn giảm', 'Còn phải thu', 'Đã thu', heading],
        [1, 'THCS Sông Bằng', 120, '', 120, 108, one ?? ''],
        [2, 'THCS Đề Thám', 90, 9, 81, 81, two ?? ''],
        [3, 'THCS Hòa Chung', 64, '', 64, 58, three ?? ''],
      );
      expect(lines).toEqual([
        'THCS Sông Bằng 108/120 Chưa đạt',
        'THCS Đề Thám 81/81 Đạt',
        'THCS Hòa Chung 58/64 Chưa đạt',
      ]);
    },
  );

  it('names the column that it is judged by, and what the first target would give', () => {
    const { foot } = read(
      ['TT', 'Trường', 'Phải thu', 'Miễn', 'Giảm', 'Thực phải thu', 'Đã thu'],
      [1, 'THCS Sông Bằng', 120, 8, 4, 108, 108],
      [2, 'THCS Đề Thám', 90, 0, 0, 90, 81],
      [3, 'THCS Hòa Chung', 70, 6, 0, 64, 66],
    );
    expect(foot).toContain('Đã thu: tính theo cột “Thực phải thu”, ô trống lấy KH giao.');
    expect(foot).toContain(
      'Theo số giao ban đầu: THCS Sông Bằng 108/120 = 90%; THCS Hòa Chung 66/70 = 94,3%',
    );
  });

  it.each([
    [
      'what was done is taken off it',
      ['Phải thu', 'Đã thu', 'Còn phải thu', 'Ghi chú', 'Đ/c'],
      [120, 108, 12],
      [90, 81, 9],
      [70, 66, 4],
    ],
    [
      'its typed rates are of all',
      ['Phải thu', 'Miễn giảm', 'Còn phải thu', 'Đã thu', 'Tỷ lệ (%)'],
      [120, 12, 108, 108, 90],
      [90, 0, 90, 81, 90],
      [70, 6, 64, 66, 94.3],
    ],
    [
      'the two are its parts',
      ['Tổng KH', 'Khối 6', 'Khối 7', 'Thực hiện', 'Ghi chú'],
      [120, 12, 108, 108],
      [90, 20, 70, 81],
      [70, 6, 64, 66],
    ],
    [
      'more was done than is left to give out',
      ['Dự toán giao', 'Phân bổ', 'Dự toán còn lại', 'Giải ngân', 'Ghi chú'],
      [120, 108, 12, 108],
      [90, 81, 9, 81],
      [70, 60, 10, 66],
    ],
  ])('is judged as a whole where %s', (_, headings, one, two, three) => {
    const { lines } = read(
      ['TT', 'Trường', ...headings],
      [1, 'THCS Sông Bằng', ...one],
      [2, 'THCS Đề Thám', ...two],
      [3, 'THCS Hòa Chung', ...three],
    );
    expect(lines).toEqual(GROSS);
  });
});

describe('a target before the parts it is the sum of', () => {
  const TRIPLE = ['', ''];
  const UNITS: readonly (readonly Cell[])[] = [
    [1, 'THCS Sông Bằng', 120, 80, 40, 118, 70, 48, 98.3, 87.5, 120],
    [2, 'THCS Đề Thám', 90, 50, 40, 99, 60, 39, 110, 120, 97.5],
    [3, 'THCS Hòa Chung', 70, 45, 25, 61, 45, 16, 87.1, 100, 64],
  ];
  const bands = (...names: readonly string[]) => [
    'TT',
    'Trường',
    ...names.flatMap((name) => [name, ...TRIPLE]),
  ];
  const leaves = (...names: readonly string[]) => ['', '', ...names, ...names, ...names];

  it.each<[string, readonly (readonly Cell[])[]]>([
    [
      'bands of three',
      [bands('Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)'), leaves('Tổng số', 'Hệ công lập', 'Hệ GDTX')],
    ],
    [
      'a result that is called by what was done',
      [
        bands('Chỉ tiêu giao', 'Số đã tuyển', 'Đạt (%)'),
        leaves('Tổng số', 'Trong đó', ''),
        leaves('', 'Hệ công lập', 'Hệ GDTX'),
      ],
    ],
    [
      'headings of one row',
      [
        [
          'TT',
          'Trường',
          ...['KH', 'TH', '%'].flatMap((role) =>
            ['tổng', 'hệ công lập', 'hệ GDTX'].map((part) => `${role} ${part}`),
          ),
        ],
      ],
    ],
  ])('is no target that something was taken off, and each part is judged: %s', (_, header) => {
    const { lines, more, foot } = read(...header, ...UNITS);
    expect(lines).toEqual([
      'THCS Sông Bằng 118/120 Chưa đạt',
      'THCS Đề Thám 99/90 Vượt',
      'THCS Hòa Chung 61/70 Chưa đạt',
    ]);
    expect(more.map((one) => one.slice(1))).toEqual([
      ['THCS Sông Bằng 70/80 Chưa đạt', 'THCS Đề Thám 60/50 Vượt', 'THCS Hòa Chung 45/45 Đạt'],
      ['THCS Sông Bằng 48/40 Vượt', 'THCS Đề Thám 39/40 Chưa đạt', 'THCS Hòa Chung 16/25 Chưa đạt'],
    ]);
    expect(foot.filter((line) => line.includes('điều chỉnh'))).toEqual([]);
  });

  it('is judged as a whole where its own rates say so, whatever the parts are called beneath plan and result', () => {
    const { lines, more, foot } = read(
      bands('Kế hoạch vốn', 'Giải ngân', 'Tỷ lệ (%)'),
      [
        '',
        '',
        'Tổng',
        'NSTW',
        'NSĐP',
        ...['Tổng', 'Vốn trung ương', 'Vốn địa phương'],
        'Tổng',
        'Vốn TW',
        'Vốn ĐP',
      ],
      ...UNITS,
    );
    expect(lines?.[0]).toBe('THCS Sông Bằng 118/120 Chưa đạt');
    expect(more).toEqual([]);
    expect(foot.filter((line) => line.includes('NSTW, Kế hoạch vốn – NSĐP'))).toHaveLength(1);
    expect(foot.filter((line) => line.includes('điều chỉnh'))).toEqual([]);
  });

  it('is one that something was taken off where the last of them has no result of its own', () => {
    const { lines, more } = read(
      ['TT', 'Trường', 'Kế hoạch', '', '', 'Thực hiện', ''],
      ['', '', 'Giao', 'Giảm', 'Sau khi giảm', 'Đã thu', 'Tỷ lệ (%)'],
      [1, 'THCS Sông Bằng', 120, 12, 108, 108, 100],
      [2, 'THCS Đề Thám', 90, 0, 90, 81, 90],
      [3, 'THCS Hòa Chung', 70, 6, 64, 66, 103.1],
    );
    expect(lines).toEqual(REDUCED);
    expect(more).toEqual([]);
  });
});

describe('typed rates behind a column that has no target', () => {
  const headings = ['TT', 'Trường', 'Số phải nộp', 'Số đã nộp', 'Số được miễn giảm', 'Tỷ lệ (%)'];

  it('are told of the only pair where they are none of that column', () => {
    const { rates } = read(
      headings,
      [1, 'THCS Sông Bằng', 120, 108, 12, 100],
      [2, 'THCS Đề Thám', 90, 81, 0, 90],
      [3, 'THCS Hòa Chung', 70, 66, 6, 103.1],
    );
    expect(rates).toEqual([{ right: 1, of: 3 }]);
  });

  it('are asked about where not one of them is right', () => {
    const { lines, problems: told } = read(
      headings,
      [1, 'THCS Sông Bằng', 120, 108, 12, 70],
      [2, 'THCS Đề Thám', 90, 81, 0, 33],
      [3, 'THCS Hòa Chung', 70, 66, 6, 51],
    );
    expect(lines).toBeUndefined();
    expect(told).toEqual(['ratesDisagree Biểu 1 1:6']);
  });
});

import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { judged, surveyOn, tabOf } from './office-time';

type Rows = readonly (readonly Cell[])[];

/** What the foot says of expected figures that stand for a plan. */
const expectedLines = (rows: Rows) =>
  footnotes(surveyOn('2025-01-10', [tabOf('Biểu', rows)]), []).filter(
    (line) => line.includes('Dự kiến') || line.includes('Số dự kiến'),
  );

const told = (rows: Rows) => judged(surveyOn('2025-01-10', [tabOf('Biểu', rows)]));

describe('what was pledged', () => {
  const unit = (name: string, [first, second]: readonly [Row, Row]): Rows => [
    ['I', name],
    [1, 'Kết nạp đoàn viên', ...first],
    [2, 'Tin bài', ...second],
  ];
  type Row = readonly [number, number];
  it.each<{ readonly layout: string; readonly rows: Rows }>([
    {
      layout: 'names over pairs',
      rows: [
        ['TT', 'Chỉ tiêu', 'Xã Hòa An', '', 'Xã Nam Tuấn', ''],
        ['', '', 'Đăng ký', 'Thực hiện', 'Đăng ký', 'Thực hiện'],
        [1, 'Kết nạp đoàn viên', 10, 9, 20, 21],
        [2, 'Tin bài', 5, 3, 6, 6],
      ],
    },
    {
      layout: 'a row an indicator',
      rows: [
        ['TT', 'Đơn vị', 'Chỉ tiêu', 'Số đăng ký', 'Đã làm được'],
        [1, 'Xã Hòa An', 'Kết nạp đoàn viên', 10, 9],
        ['', '', 'Tin bài', 5, 3],
        [2, 'Xã Nam Tuấn', 'Kết nạp đoàn viên', 20, 21],
        ['', '', 'Tin bài', 6, 6],
      ],
    },
    {
      layout: 'units above their indicators',
      rows: [
        ['TT', 'Nội dung', 'Đăng ký', 'Kết quả'],
        ...unit('Xã Hòa An', [
          [10, 9],
          [5, 3],
        ]),
        ...unit('Xã Nam Tuấn', [
          [20, 21],
          [6, 6],
        ]),
      ],
    },
  ])('is the target where nothing was assigned: $layout', ({ rows }) => {
    expect(told([['KẾT QUẢ THI ĐUA NĂM 2024'], ...rows]).sort()).toEqual(
      [
        'Xã Hòa An 9/10 Chưa đạt',
        'Xã Hòa An 3/5 Chưa đạt',
        'Xã Nam Tuấn 21/20 Vượt',
        'Xã Nam Tuấn 6/6 Đạt',
      ].sort(),
    );
  });
});

describe('what came of a registration', () => {
  it.each<{ readonly words: string; readonly header: readonly string[] }>([
    {
      words: 'blood to be given',
      header: ['Xã', 'Chỉ tiêu đăng ký hiến máu', 'Kết quả đăng ký hiến máu', 'Hoãn'],
    },
    { words: 'households', header: ['Thôn', 'Kế hoạch giao', 'KQ đăng ký', 'Số rút'] },
    { words: 'what was promised', header: ['Tổ', 'Chỉ tiêu vận động', 'Kết quả cam kết', 'Từ chối'] },
  ])('is the result where no other column is: $words', ({ header }) => {
    const rows: Rows = [
      ['BÁO CÁO NĂM 2024'],
      header,
      ['Nà Bản', 50, 48, 3],
      ['Pò Rẫy', 40, 43, 5],
      ['Bó Tờ', 30, 30, 1],
    ];
    expect(told(rows)).toEqual(['Nà Bản 48/50 Chưa đạt', 'Pò Rẫy 43/40 Vượt', 'Bó Tờ 30/30 Đạt']);
  });

  it('is none beside the result, and no count of registrations is one', () => {
    const beside: Rows = [
      ['BÁO CÁO NĂM 2024'],
      ['Chi hội', 'Hội giao', 'Kết quả đăng ký', 'Thực hiện'],
      ['Chi hội Nà Bản', 50, 55, 48],
      ['Chi hội Pò Rẫy', 40, 41, 43],
    ];
    expect(told(beside)).toEqual(['Chi hội Nà Bản 48/50 Chưa đạt', 'Chi hội Pò Rẫy 43/40 Vượt']);
    const alone: Rows = [
      ['Chi hội', 'Hội giao', 'Số đăng ký'],
      ['Chi hội Nà Bản', 50, 55],
      ['Chi hội Pò Rẫy', 40, 41],
    ];
    expect(told(alone)).toEqual([]);
  });
});

describe('what was expected, before what came', () => {
  it.each([
    ['below', [], ['Chỉ tiêu: mỗi đơn vị 12 tin, bài/năm']],
    ['above', ['Chỉ tiêu giao: mỗi chi hội 12 tin, bài'], []],
  ])('is no target where a note %s gives one', (_, above, below) => {
    const rows: Rows = [
      ['TIN BÀI NĂM 2024'],
      above,
      ['Chi hội', 'Dự kiến', 'Thực hiện'],
      ['Chi hội Nà Bản', 14, 13],
      ['Chi hội Pò Rẫy', 13, 11],
      below,
    ];
    expect(told(rows)).toEqual(['Chi hội Nà Bản 13/12 Vượt', 'Chi hội Pò Rẫy 11/12 Chưa đạt']);
  });

  it.each([
    ['of no other words', ['Dự kiến', 'Thực tế', 'Phát sinh']],
    ['of what is counted', ['Dự kiến thu', 'Thực thu', 'Ghi chú']],
    ['as a number', ['Số dự kiến', 'Đã thực hiện', 'Còn vướng']],
  ])('is the plan where there is no other: %s', (_, headings) => {
    const rows: Rows = [
      ['BÁO CÁO NĂM 2024'],
      ['TT', 'Xã', ...headings],
      [1, 'Xã Hồng Việt', 50, 48, 3],
      [2, 'Xã Bình Long', 40, 43, 5],
      [3, 'Xã Dân Chủ', 30, 30, 1],
    ];
    expect(told(rows)).toEqual([
      'Xã Hồng Việt 48/50 Chưa đạt',
      'Xã Bình Long 43/40 Vượt',
      'Xã Dân Chủ 30/30 Đạt',
    ]);
    expect(expectedLines(rows)).toEqual([
      expect.stringMatching(
        new RegExp(
          `: không có cột KH, lấy cột “${headings[0]}” ở 'Biểu' làm KH; .*Danh mục chỉ tiêu ▸ Cột kế hoạch`,
        ),
      ),
    ]);
  });

  it.each([
    ['it stands behind the result', ['Thực tế', 'Dự kiến']],
    ['it is of a time of its own', ['Dự kiến quý I/2025', 'Thực hiện']],
    ['it is the result that is expected', ['Dự kiến thực hiện', 'Thực hiện']],
    ['it is an estimate', ['Ước đạt', 'Thực hiện']],
  ])('is none where %s', (_, headings) => {
    const rows: Rows = [
      ['BÁO CÁO NĂM 2024'],
      ['TT', 'Xã', ...headings],
      [1, 'Xã Hồng Việt', 50, 48],
      [2, 'Xã Bình Long', 40, 43],
    ];
    expect(told(rows).filter((line) => !line.includes('/blank'))).toEqual([]);
  });

  it('is none beside a plan', () => {
    const rows: Rows = [
      ['BÁO CÁO NĂM 2024'],
      ['TT', 'Xã', 'Kế hoạch', 'Dự kiến', 'Thực hiện'],
      [1, 'Xã Hồng Việt', 50, 49, 48],
      [2, 'Xã Bình Long', 40, 41, 43],
    ];
    expect(expectedLines(rows)).toEqual([]);
    expect(told(rows)).toEqual(['Xã Hồng Việt 48/50 Chưa đạt', 'Xã Bình Long 43/40 Vượt']);
  });
});

it('says that what was approved stands for the plan', () => {
  const rows: Rows = [
    ['TIẾN ĐỘ XÂY NHÀ NĂM 2024'],
    ['TT', 'Xã', 'Số nhà được phê duyệt', 'Đã hoàn thành', 'Tỷ lệ hoàn thành (%)'],
    [1, 'Xã Hồng Việt', 50, 48, 96],
    [2, 'Xã Bình Long', 40, 36, 90],
    [3, 'Xã Dân Chủ', 30, 27, 90],
  ];
  const survey = surveyOn('2025-01-10', [tabOf('Biểu', rows)]);
  expect(judged(survey)[0]).toBe('Xã Hồng Việt 48/50 Chưa đạt');
  expect(footnotes(survey, []).join(' ')).toContain('không có cột KH, lấy cột “Số nhà được phê duyệt” ở');
});

import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { judged, surveyOn, tabOf } from './office-time';

type Rows = readonly (readonly Cell[])[];

const survey = (rows: Rows, today = '2026-01-15') => surveyOn(today, [tabOf('Sheet1', rows)]);

describe('a term’s plan beside the year’s, before one result', () => {
  const table = (head: readonly string[], rows: Rows): Rows => [
    ['KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2025'],
    head,
    ...rows,
  ];

  it.each([
    ['Chỉ tiêu nhiệm kỳ', 'Chỉ tiêu năm', 'Kết quả'],
    ['KH NK 2025-2030', 'KH 2025', 'Đã kết nạp'],
    ['Mục tiêu giai đoạn 2021-2025', 'Mục tiêu năm', 'Đạt được'],
  ])('is not what a year came to is measured by: %s', (term, year, result) => {
    const read = survey(
      table(
        ['Chi bộ', term, year, result],
        [
          ['Chi bộ 1', 10, 2, 2],
          ['Chi bộ 2', 8, 2, 1],
          ['Chi bộ 3', 12, 3, 4],
        ],
      ),
    );
    expect(judged(read)).toEqual(['Chi bộ 1 2/2 Đạt', 'Chi bộ 2 1/2 Chưa đạt', 'Chi bộ 3 4/3 Vượt']);
    expect(footnotes(read, []).join(' ')).toContain(term);
  });

  it('is not either where typed rates are of the year', () => {
    const head = ['Chi bộ', 'Chỉ tiêu nhiệm kỳ', 'Chỉ tiêu năm', 'Kết quả', 'Tỷ lệ (%)'];
    const rows = [
      ['Chi bộ 1', 10, 2, 2, 100],
      ['Chi bộ 2', 8, 2, 1, 50],
      ['Chi bộ 3', 12, 3, 4, 133.3],
    ];
    expect(judged(survey(table(head, rows)))).toEqual([
      'Chi bộ 1 2/2 Đạt',
      'Chi bộ 2 1/2 Chưa đạt',
      'Chi bộ 3 4/3 Vượt',
    ]);
  });

  it('is it where results are far beyond the year’s and within the term’s', () => {
    const rows = [
      ['Chi bộ 1', 10, 2, 9],
      ['Chi bộ 2', 8, 2, 6],
      ['Chi bộ 3', 12, 3, 11],
    ];
    expect(judged(survey(table(['Chi bộ', 'Chỉ tiêu nhiệm kỳ', 'Chỉ tiêu năm', 'Kết quả'], rows)))).toEqual([
      'Chi bộ 1 9/10 Đang thực hiện',
      'Chi bộ 2 6/8 Đang thực hiện',
      'Chi bộ 3 11/12 Đang thực hiện',
    ]);
  });
});

describe('a plan of each month or quarter beside the sum of all', () => {
  it('is read where the sum is far above one quarter’s', () => {
    const rows: Rows = [
      ['TUYÊN TRUYỀN NĂM 2025'],
      ['Xã', 'KH mỗi quý', 'Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Cả năm'],
      ['Xã Hòa An', 5, 5, 4, 5, 5, 19],
      ['Xã Nam Tuấn', 3, 3, 3, 3, 3, 12],
      ['Xã Hạ Lang', 10, 10, 12, 9, 10, 41],
    ];
    expect(judged(survey(rows))).toEqual([
      'Xã Hòa An 19/20 Chưa đạt',
      'Xã Nam Tuấn 12/12 Đạt',
      'Xã Hạ Lang 41/40 Vượt',
    ]);
  });

  it('is read where every typed rate is of six of them', () => {
    const head = ['Phòng', 'KH tháng', 'T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'Cộng', 'Tỷ lệ %'];
    const rows: Rows = [
      ['TIN BÀI 6 THÁNG ĐẦU NĂM 2025'],
      head,
      ['Phòng Văn hóa', 2, 2, 2, 2, 1, 2, 2, 11, 91.7],
      ['Phòng Nội vụ', 1, 1, 1, 1, 1, 1, 1, 6, 100],
      ['Phòng Tư pháp', 3, 3, 3, 4, 3, 3, 3, 19, 105.6],
    ];
    expect(judged(survey(rows, '2025-07-05'))).toEqual([
      'Phòng Văn hóa 11/12 Chưa đạt',
      'Phòng Nội vụ 6/6 Đạt',
      'Phòng Tư pháp 19/18 Vượt',
    ]);
  });

  it('is asked about where no number of months makes the typed rates', () => {
    const rows: Rows = [
      ['TIN BÀI 6 THÁNG ĐẦU NĂM 2025'],
      ['Phòng', 'KH tháng', 'Cộng', 'Tỷ lệ %'],
      ['Phòng Văn hóa', 2, 11, 70],
      ['Phòng Nội vụ', 1, 6, 45],
      ['Phòng Tư pháp', 3, 19, 88],
    ];
    expect(survey(rows, '2025-07-05').problems.map(({ kind }) => kind)).toEqual(['ratesDisagree']);
  });
});

describe('targets that headings state in brackets', () => {
  it('make every such column a result, others named as unread', () => {
    const read = survey([
      ['KẾT QUẢ CÔNG TÁC ĐOÀN NĂM 2025'],
      ['Chi đoàn', 'Kết nạp (chỉ tiêu 10)', 'Hiến máu (KH giao: 5)', 'Lượt thăm hỏi'],
      ['Chi đoàn Công an', 12, 6, 3],
      ['Chi đoàn Quân sự', 9, 5, 4],
    ]);
    expect(judged(read)).toEqual([
      'Chi đoàn Công an 12/10 Vượt',
      'Chi đoàn Quân sự 9/10 Chưa đạt',
      'Chi đoàn Công an 6/5 Vượt',
      'Chi đoàn Quân sự 5/5 Đạt',
    ]);
    expect(read.unread.flatMap(({ headings }) => headings)).toEqual(['Lượt thăm hỏi']);
  });
});

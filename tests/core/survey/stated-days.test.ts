import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../src/core/date/calendar-date';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { surveyOn, tabOf } from './office-time';

type Rows = readonly (readonly Cell[])[];

const TABLE: Rows = [
  ['TT', 'Tên đơn vị', 'Số tiền phải nộp', 'Số tiền đã nộp'],
  [1, 'LĐLĐ huyện Bảo Lạc', '78.800.000', '80.750.000'],
  [2, 'LĐLĐ huyện Hòa An', '86.500.000', '78.520.000'],
];

const SENTENCE = 'Quỹ Xã hội phấn đấu trên 1,5 tỷ đồng, số liệu đến 31/12/2020 đã thu 1.483.900đ, bằng 99%';
const TITLE = 'BIỂU TỔNG HỢP THU QUỸ XÃ HỘI NĂM 2019';

function heading(...tabs: readonly Tab[]): string {
  const { period, asOf } = surveyOn('2021-01-10', tabs);
  return `${period?.label ?? 'không rõ kỳ'}, ${formatDate(asOf)}`;
}

describe('surveyWorkbook() on sentences that name days', () => {
  it.each<[string, Rows]>([
    ['above the title', [[SENTENCE], ['Đơn vị nào thu còn thấp đề nghị phát biểu.'], [TITLE], ...TABLE]],
    ['between title and header', [[TITLE], [SENTENCE], ...TABLE]],
    ['below', [[TITLE], ...TABLE, [], [SENTENCE]]],
    ['below, with another table between', [[TITLE], ...TABLE, [SENTENCE], [TITLE], ...TABLE]],
    [
      'in other words',
      [
        [TITLE],
        ['Tính đến 30/11/2020, 5 đơn vị đã nộp 1.250.000.000 đồng, đạt 83,5% kế hoạch năm 2020.'],
        ...TABLE,
      ],
    ],
    [
      'as a request',
      [[TITLE], ['Đề nghị các đơn vị còn lại nộp trước ngày 15/12/2020 và báo cáo về tỉnh.'], ...TABLE],
    ],
    [
      'as the date of a decision',
      [['(Kèm theo Quyết định số 187/QĐ-LĐLĐ ngày 29/01/2020)'], [TITLE], ...TABLE],
    ],
    ['as a remark of next year', [[TITLE], ['- Năm 2020 mỗi đơn vị nộp 50.000đ/đoàn viên'], ...TABLE]],
  ])('keeps the period of the title: %s', (_, rows) => {
    expect(heading(tabOf('Quỹ xã hội', rows))).toBe('năm 2019, 31/12/2019');
  });

  it.each<[string, Rows, string]>([
    [
      'a day in the title',
      [['TIẾN ĐỘ THU QUỸ NĂM 2020 (tính đến 31/10/2020)'], ...TABLE],
      'tính đến 31/10/2020, 31/10/2020',
    ],
    [
      'the last day of the year',
      [['THU QUỸ NĂM 2020'], ['(Số liệu đến ngày 31/12/2020)'], ...TABLE],
      'năm 2020, 31/12/2020',
    ],
    [
      'the last day of a quarter, in the title',
      [['KẾT QUẢ THU QUỸ QUÝ II/2020 (tính đến 30/06/2020)'], ...TABLE],
      'quý II/2020, 30/06/2020',
    ],
    [
      'a day in a line',
      [['THU QUỸ NĂM 2020'], ['Số liệu tính đến ngày 30/06/2020'], ...TABLE],
      'tính đến 30/06/2020, 30/06/2020',
    ],
    [
      'days in a line',
      [['THU QUỸ'], ['(Từ ngày 01/01/2020 đến 30/06/2020)'], ...TABLE],
      '6 tháng đầu năm 2020, 30/06/2020',
    ],
    ['a figure in a title', [['Thu kinh phí công đoàn 2% năm 2019'], ...TABLE], 'năm 2019, 31/12/2019'],
    ['a title of a clinic', [['Kết quả tiêm chủng quý II năm 2020'], ...TABLE], 'quý II/2020, 30/06/2020'],
    [
      'a title in a sentence',
      [['Danh sách các lớp tham gia ủng hộ học kỳ I năm học 2019-2020'], ...TABLE],
      'học kỳ I năm học 2019-2020, 15/01/2020',
    ],
    [
      'a day beside its words',
      [['THU QUỸ'], ['Số liệu tính đến', { year: 2020, month: 6, day: 30 }], ...TABLE],
      'tính đến 30/06/2020, 30/06/2020',
    ],
  ])('reads %s', (_, rows, expected) => {
    expect(heading(tabOf('Sheet1', rows))).toBe(expected);
  });

  it('keeps the periods of three tables of one tab between sentences', () => {
    const rows: Rows = [
      ['BÁO CÁO TẠI HỘI NGHỊ BAN CHẤP HÀNH, NGÀY 15/01/2021'],
      ['Năm 2020 toàn tỉnh phấn đấu thành lập 12 công đoàn cơ sở, đến 31/10/2020 được 7 công đoàn cơ sở.'],
      ['BIỂU 1: PHÁT TRIỂN ĐOÀN VIÊN NĂM 2019'],
      ['TT', 'Đơn vị', 'KH giao', 'Kết quả'],
      [1, 'LĐLĐ huyện Bảo Lạc', 5, 4],
      [2, 'LĐLĐ huyện Hòa An', 6, 6],
      [],
      ['Kết quả tin, bài đến 30/11/2020 đạt 278/252, bằng 110,3%; 3 đơn vị chưa đủ 12 tin.'],
      ['Đơn vị nào chưa đạt, đề nghị cho biết nguyên nhân trước ngày 20/12/2020.'],
      ['BIỂU 2: TIN, BÀI NĂM 2019'],
      ['TT', 'Đơn vị', 'KH giao', 'Kết quả'],
      [1, 'LĐLĐ huyện Bảo Lạc', 12, 14],
      [2, 'LĐLĐ huyện Hòa An', 12, 9],
      [],
      [SENTENCE],
      [TITLE],
      ...TABLE,
      [],
      ['Số liệu tính đến 31/12/2020 còn 14 đơn vị nợ 79.200.000 đồng.'],
    ];
    const survey = surveyOn('2021-01-10', [tabOf('Hội nghị', rows)]);
    expect(survey.tables.map(({ period }) => period?.label)).toEqual(['năm 2019', 'năm 2019', 'năm 2019']);
    expect(formatDate(survey.asOf)).toBe('31/12/2019');
  });

  it('lets no tab override the title of its table', () => {
    expect(heading(tabOf('Q2', [[TITLE], ...TABLE]))).toBe('năm 2019, 31/12/2019');
    expect(heading(tabOf('T5', [['KẾT QUẢ NĂM 2020'], ...TABLE]))).toBe('năm 2020, 31/12/2020');
    expect(heading(tabOf('Quý 3 2020', [['THU QUỸ'], ...TABLE]))).toBe('quý III/2020, 30/09/2020');
  });

  it('tells the months of one year apart by their tabs', () => {
    const months = [1, 2, 3].map((month) => tabOf(`T${month}`, [['DOANH SỐ NĂM 2020'], ...TABLE]));
    const { indicators } = surveyOn('2021-01-10', months);
    expect(indicators.map(({ origin, period }) => [origin.kind, period?.label])).toEqual([
      ['series', 'quý I/2020'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { surveyOn as surveyOfYear, unitIn, year2020 } from '../register/year-2020';
import { AS_RECOGNISED } from '../settings/as-recognised';
import { declaredBook } from '../settings/declared-book';
import { dayOf, tabOf } from './office-time';

describe('surveyWorkbook() on rows that must have something to count', () => {
  it('counts items of quality alone: 7 of the 10 that the city has by May, 3 behind', () => {
    const book = year2020();
    const [log, ...others] = book.tabs;
    const header = (log?.values ?? []).find((cells) => cells.includes('Chất lượng')) ?? [];
    const [unit, quality] = [header.indexOf('Đơn vị'), header.indexOf('Chất lượng')];
    let left = 3;
    const values = (log?.values ?? []).map((cells) => {
      const isOne = left > 0 && /thành phố/i.test(String(cells[unit]));
      if (isOne) left -= 1;
      return isOne ? cells.map((cell, at) => (at === quality ? 'Không đạt' : cell)) : cells;
    });
    const workbook = { tabs: [{ name: 'Sổ tin bài', values }, ...others] };
    const only = [
      {
        column: quality,
        heading: 'chất lượng',
        text: 'Chất lượng = Đạt',
        test: { kind: 'is' as const, words: ['đạt'], not: false },
      },
    ];
    const settings = [{ ...AS_RECOGNISED, key: 'Sổ tin bài › Tin bài', evaluation: 'month' as const, only }];
    const survey = surveyOfYear('31/05/2020', workbook, { settings });
    expect(unitIn(survey, 'LĐLĐ Thành phố')).toBe('24 | 7 | late');
    const city = survey.indicators[0]?.measures.find(({ unit: { name } }) => name === 'LĐLĐ Thành phố');
    expect([city?.paced, city?.assessment.shortfall]).toEqual([10, 3]);
  });

  it.each([
    [
      'a bank: loans that were not withdrawn',
      tabOf('Sổ giải ngân', [
        ['SỔ GIẢI NGÂN NĂM 2020', '', '', ''],
        ['Mỗi phòng 2 món/năm'],
        ['Ngày', 'Phòng giao dịch', 'Nội dung', 'Trạng thái'],
        [dayOf('2020-02-01'), 'PGD Hòa An', 'a', 'Hoàn tất'],
        [dayOf('2020-02-02'), 'PGD Hòa An', 'b', 'Hủy'],
        [dayOf('2020-02-03'), 'PGD Bảo Lạc', 'c', 'Hoàn tất'],
        [dayOf('2020-02-04'), 'PGD Bảo Lạc', 'd', 'Hoàn tất'],
      ]),
      { source: 'Sổ giải ngân › Giải ngân', only: 'Trạng thái <> Hủy' },
      ['PGD Hòa An 1/2 Chưa đạt', 'PGD Bảo Lạc 2/2 Đạt'],
      '1 dòng không có “Trạng thái <> Hủy”, không tính',
    ],
    [
      'a federation: enterprises with 25 workers or more, where a union is to be founded',
      tabOf('Doanh nghiệp', [
        ['DOANH NGHIỆP CHƯA CÓ CĐCS NĂM 2020'],
        ['TT', 'Tên doanh nghiệp', 'Đơn vị phụ trách', 'Số lao động', 'Ngày thành lập CĐCS'],
        [1, 'Công ty A', 'LĐLĐ huyện Hòa An', 30, '15/05/2020'],
        [2, 'Công ty B', 'LĐLĐ huyện Hòa An', 12, '16/05/2020'],
        [3, 'Công ty C', 'LĐLĐ huyện Bảo Lạc', 25, ''],
        [4, 'Công ty D', 'LĐLĐ huyện Bảo Lạc', 40, '20/06/2020'],
      ]),
      {
        source: 'Doanh nghiệp',
        calculation: 'Số dòng đã xong / số dòng',
        resultColumn: 'Ngày thành lập CĐCS',
        only: 'Số lao động >= 25',
      },
      ['LĐLĐ huyện Hòa An 1/1 Đạt', 'LĐLĐ huyện Bảo Lạc 1/2 Chưa đạt'],
      '1 dòng không có “Số lao động >= 25”, không tính',
    ],
    [
      'a school: lessons observed that were rated',
      tabOf('Sổ dự giờ', [
        ['SỔ DỰ GIỜ NĂM HỌC 2019-2020'],
        ['Mỗi tổ 2 tiết/năm'],
        ['Ngày', 'Tổ', 'Tiết dạy', 'Xếp loại giờ dạy'],
        [dayOf('2020-02-01'), 'Tổ Toán', 'a', 'Giỏi'],
        [dayOf('2020-02-02'), 'Tổ Toán', 'b', 'Khá'],
        [dayOf('2020-02-03'), 'Tổ Văn', 'c', 'Giỏi'],
        [dayOf('2020-02-04'), 'Tổ Văn', 'd', 'TB'],
      ]),
      { source: 'Sổ dự giờ › Dự giờ', only: 'Xếp loại giờ dạy = Giỏi, Khá' },
      ['Tổ Toán 2/2 Đạt', 'Tổ Văn 1/2 Chưa đạt'],
      '1 dòng không có “Xếp loại giờ dạy = Giỏi, Khá”, không tính',
    ],
  ])('%s', (_, tab, row, lines, told) => {
    const book = declaredBook('2021-01-10', [tab], { rows: [row] });
    expect(book.faults).toEqual([]);
    expect(Object.values(book.judged)).toEqual([lines]);
    expect(book.text).toContain(told);
  });

  it('asks nothing of the rows of a table, and says so at the cell', () => {
    const table = tabOf('Quỹ', [
      ['THU QUỸ NĂM 2020'],
      ['TT', 'Đơn vị', 'KH giao', 'Kết quả', 'Chất lượng'],
      [1, 'LĐLĐ huyện Hòa An', 2, 1, 'Đạt'],
    ]);
    const rows = [{ source: 'Quỹ › Quỹ', only: 'Chất lượng = Đạt' }];
    const { faults, judged } = declaredBook('2021-01-10', [table], { rows });
    expect(faults.map(({ message }) => message)).toEqual([
      expect.stringContaining('Chỉ dùng cho sổ theo dõi và danh sách'),
    ]);
    expect(judged).toEqual({ Quỹ: ['LĐLĐ huyện Hòa An 1/2 Chưa đạt'] });
  });
});

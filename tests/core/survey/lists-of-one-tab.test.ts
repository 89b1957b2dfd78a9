import { describe, expect, it } from 'vitest';
import { unreadSentences } from '../../../src/core/ledger/unread-words';
import { firstRunQuestion } from '../../../src/core/report/messages';
import { declaredBook } from '../settings/declared-book';
import { tabOf } from './office-time';

const ENTERPRISES = tabOf('Doanh nghiệp', [
  ['DANH SÁCH DOANH NGHIỆP ĐÓNG KINH PHÍ NĂM 2025'],
  ['TT', 'Tên doanh nghiệp', 'Đơn vị phụ trách', 'Số lao động', 'Phải nộp', 'Đã nộp', 'Ngày thành lập CĐCS'],
  [1, 'Cty A', 'LĐLĐ huyện Bắc Sơn', 30, 10, 10, '05/03/2025'],
  [2, 'Cty B', 'LĐLĐ huyện Bắc Sơn', 20, 5, 0, ''],
  [3, 'Cty C', 'LĐLĐ huyện Tràng Định', 50, 8, 8, '30/12/2025'],
  [4, 'Cty D', '', 70, 10, 10, '02/02/2025'],
  [5, 'Cty E', 'LĐLĐ huyện Tràng Định', 26, 6, 3, ''],
]);

const paid = {
  name: 'Đã nộp đủ',
  source: 'Doanh nghiệp',
  calculation: 'Số dòng đã xong / số dòng',
  unitColumn: 'Đơn vị phụ trách',
  resultColumn: 'Đã nộp',
};
const founded = { ...paid, name: 'CĐCS', resultColumn: 'Ngày thành lập CĐCS', only: 'Số lao động >= 25' };

describe('several lists that staff declare of one tab', () => {
  it('have no column unread that one of them asks for, and tell a row without a unit once', () => {
    const { survey, faults } = declaredBook('2026-01-10', [ENTERPRISES], { rows: [paid, founded] });
    expect(faults).toEqual([]);
    expect(survey.unread).toEqual([]);
    const nameless = survey.problems.filter(({ kind }) => /WithoutUnit$/.test(kind));
    expect(nameless.map(({ place }) => place.row)).toEqual([5]);
  });

  it('tell a column that none asks for once', () => {
    const { survey } = declaredBook('2026-01-10', [ENTERPRISES], {
      rows: [paid, { ...founded, only: '' }],
    });
    expect(unreadSentences(survey.unread)).toEqual([expect.stringMatching(/^[^;]*Số lao động[^;]*$/)]);
  });

  it('are called by their own words in the question', () => {
    const { survey } = declaredBook('2026-01-10', [ENTERPRISES], { rows: [paid, founded] });
    const question = firstRunQuestion(
      survey,
      { summary: 'Tổng hợp', below: 'Đơn vị chưa đạt' },
      { leftAlone: { hidden: [], converted: [], strangers: [], brokenRecord: null }, locale: 'vi_VN' },
    );
    expect(question).toContain('Doanh nghiệp (Đã nộp đủ) (');
    expect(question).toContain('Doanh nghiệp (CĐCS) (');
    expect(question).toContain('Doanh nghiệp (Doanh nghiệp đóng kinh phí) (2 đơn vị)');
  });
});

describe('what can be said of one tab', () => {
  const month = (number: number) =>
    tabOf(`T${number}`, [
      [`HIẾN MÁU THÁNG ${number} NĂM 2025`],
      ['TT', 'Khoa', 'KH năm', 'Thực hiện'],
      [1, 'Khoa Nội', 24, 2 + number],
      [2, 'Khoa Nhi', 12, 1],
    ]);

  it('is told at the cell where the source is of several', () => {
    const source = 'Các kỳ › Hiến máu';
    const rows = [{ source, headerRow: 'abc', unitColumn: 'ZZ' }];
    const { faults } = declaredBook('2025-03-31', [month(1), month(2)], { rows });
    expect(faults.map(({ message }) => message.slice(0, 33))).toEqual([
      'Nguồn này ghép từ nhiều trang tín',
      'Nguồn này ghép từ nhiều trang tín',
    ]);
    const { faults: none } = declaredBook('2025-03-31', [month(1), month(2)], { rows: [{ source }] });
    expect(none).toEqual([]);
  });
});

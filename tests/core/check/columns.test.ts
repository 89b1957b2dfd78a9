import { describe, expect, it } from 'vitest';
import { findingWords } from '../../../src/core/check/wording';
import type { Cell } from '../../../src/core/workbook/workbook';
import { book, cellsOf, check, ofKind } from './check';

/** A table of schools with columns of its own behind their names. */
function table(headers: readonly (readonly string[])[], ...rows: readonly (readonly Cell[])[]) {
  const [first = [], ...below] = headers;
  return book(
    ['TT', 'Đơn vị', ...first],
    ...below.map((header) => ['', '', ...header]),
    ...rows.map((row, index) => [index + 1, `Trường ${'ABCDEFGHIJKLMNOP'.charAt(index)}`, ...row]),
  );
}

function found(workbook: ReturnType<typeof book>): string[] {
  return check(workbook).map((one) => `${one.kind} ${cellsOf(one)}`);
}

describe('findParts()', () => {
  const rows = [
    [100, 90],
    [80, 81],
    [60, 60],
  ];

  it.each([
    ['Tổng số đoàn viên', 'Số đoàn viên đã cài phần mềm'],
    ['Tổng số DN', 'Số DN đã ký TƯLĐTT'],
    ['Số lớp', 'Số lớp đạt chuẩn'],
    ['Tổng số hộ (hộ)', 'Số hộ đạt gia đình văn hóa'],
    ['Số trẻ phải tiêm', 'Số trẻ đã tiêm'],
  ])('finds a figure under "%s" smaller than one under "%s"', (whole, part) => {
    const findings = ofKind(check(table([[whole, part]], ...rows)), 'partAboveWhole');
    expect(findings.map((one) => [one.severity, cellsOf(one), one.whole])).toEqual([['Lỗi', 'D3', whole]]);
  });

  it.each([
    ['Số tiền phải nộp', 'Số tiền đã nộp'],
    ['Tổng số tiền', 'Số tiền đã nộp'],
    ['KH đoàn viên', 'Số đoàn viên kết nạp'],
    ['Số buổi theo kế hoạch', 'Số buổi đã tổ chức'],
    ['Tổng số đoàn viên', 'Số đoàn viên kết nạp mới'],
  ])('compares neither "%s" with "%s"', (whole, part) => {
    expect(ofKind(check(table([[whole, part]], ...rows)), 'partAboveWhole')).toEqual([]);
  });

  it('asks instead where most rows say that the header means something else', () => {
    const findings = check(table([['Số lớp', 'Số lớp đã có máy']], [5, 9], [6, 8], [7, 7]));
    expect(ofKind(findings, 'partAboveWhole').map(({ severity }) => severity)).toEqual(['Cần xem lại']);
  });
});

describe('findRowSums()', () => {
  const months = ['KH năm', 'T1', 'T2', 'T3', 'Cộng'];

  it('finds the row in which months do not add up as in the others', () => {
    const workbook = table(
      [months],
      [12, 1, 2, 3, 6],
      [12, 2, 2, 3, 7],
      [12, 2, 5, 3, 10],
      [12, 2, '', 4, 6],
      [12, 1, 1, 1, 4],
    );
    const findings = ofKind(check(workbook), 'rowSumWrong');
    expect(findings.map((one) => [cellsOf(one), one.spots[0].expected])).toEqual([['G6', 3]]);
    expect(findings.map((one) => findingWords(one).expected)).toEqual(['Cộng các cột "T1", "T2", "T3": 3']);
  });

  it('needs no more than two rows that add up where the result is what the months come to', () => {
    const workbook = table([months], [12, 1, 2, 3, 6], [12, 2, 2, 3, 7], [12, 2, '5', 3, 5]);
    expect(ofKind(check(workbook), 'rowSumWrong').map(cellsOf)).toEqual(['G4']);
  });

  it('adds up the columns of one name under bands of quarters', () => {
    const workbook = table(
      [
        ['Quý I', '', 'Quý II', '', 'Cộng', ''],
        ['KH', 'TH', 'KH', 'TH', 'KH', 'TH'],
      ],
      [10, 9, 10, 12, 20, 21],
      [8, 7, 8, 8, 16, 15],
      [6, 6, 6, 9, 12, 15],
      [5, 5, 5, 5, 10, 10],
      [4, 4, 3, 3, 7, 8],
    );
    expect(ofKind(check(workbook), 'rowSumWrong').map(cellsOf)).toEqual(['H7']);
  });

  it('knows no sum from rows that mostly differ', () => {
    const workbook = table([months], [12, 1, 2, 3, 6], [12, 2, 2, 3, 9], [12, 2, 5, 3, 8], [12, 1, 1, 1, 4]);
    expect(ofKind(check(workbook), 'rowSumWrong')).toEqual([]);
  });
});

describe('findSurplus()', () => {
  it('finds a surplus that is not result less target', () => {
    const workbook = table(
      [['Phải nộp', 'Đã nộp', 'Nộp vượt']],
      [10, 12, 2],
      [10, 9, ''],
      [10, 8, 0],
      [10, 15, 4],
    );
    expect(found(workbook)).toEqual(['surplusWrong E5']);
  });
});

describe('findBlanks()', () => {
  const members = (blank: readonly number[]) =>
    table(
      [['Tổng số ĐV', 'KH', 'Kết quả']],
      ...Array.from({ length: 11 }, (_, index) => [blank.includes(index) ? '' : 20 + 3 * index, 10, 10]),
    );

  it('finds the one row without members', () => {
    expect(found(members([4]))).toEqual(['figureBlank C6']);
  });

  it('takes several blanks as meant', () => {
    expect(found(members([1, 4, 7]))).toEqual([]);
  });

  it('finds the one unit without a target and a result', () => {
    const rows = Array.from({ length: 11 }, (_, index) => (index === 3 ? ['', ''] : [10 + index, 10]));
    expect(found(table([['KH', 'Kết quả']], ...rows))).toEqual(['figureBlank C5']);
  });
});

describe('findDateColumns()', () => {
  const paid = (...dates: readonly Cell[]) =>
    check(
      book(
        ['THU QUỸ NĂM 2020'],
        ['TT', 'Đơn vị', 'Phải nộp', 'Đã nộp', 'Ngày nộp'],
        ...dates.map((date, index) => [index + 1, `Trường ${'ABCDEF'.charAt(index)}`, 10, 10, date]),
      ),
    );

  it('finds days long before or after the period', () => {
    const findings = paid(
      '15/06/2020',
      { year: 2002, month: 6, day: 20 },
      '18/06/2020',
      '01/09/2021',
      '05/01/2021',
    );
    expect(ofKind(findings, 'dateOutside').map(cellsOf)).toEqual(['E4 E6']);
    expect(findings.map((one) => findingWords(one).expected)).toEqual(['Biểu là số liệu năm 2020']);
  });

  it('finds days that have not come yet, whatever the column dates', () => {
    expect(ofKind(paid('15/06/2026', '16/06/2026', '18/06/2062'), 'dateOutside').map(cellsOf)).toEqual([
      'E5',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { findingWords } from '../../../src/core/check/wording';
import type { Cell } from '../../../src/core/workbook/workbook';
import { book, cellsOf, check, ofKind } from './check';

const HEADER = ['TT', 'Đơn vị', 'KH', 'Kết quả'];

function schools(...rows: readonly (readonly Cell[])[]) {
  return [HEADER, ...rows.map(([ordinal = '', name = '']) => [ordinal, name, 10, 10])];
}

const THREE = schools([1, 'Trường A'], [2, 'Trường B'], [3, 'Trường C']);

function found(workbook: ReturnType<typeof book>): string[] {
  return check(workbook).map((one) => `${one.kind} ${cellsOf(one)}`);
}

describe('findNames()', () => {
  it('takes any order of 1 to n for right, over the table or in each group', () => {
    expect(found(book(...schools([3, 'Trường A'], [1, 'Trường B'], [2, 'Trường C'])))).toEqual([]);
    const grouped = book(
      HEADER,
      ['I', 'Khối mầm non', '', ''],
      [1, 'Trường A', 10, 10],
      [2, 'Trường B', 10, 10],
      ['II', 'Khối tiểu học', '', ''],
      [1, 'Trường C', 10, 10],
      [2, 'Trường D', 10, 10],
    );
    expect(found(grouped)).toEqual([]);
  });

  it('finds doubled and missing numbers', () => {
    const [finding] = ofKind(
      check(book(...schools([1, 'Trường A'], [2, 'Trường B'], [2, 'Trường C'], [5, 'Trường D']))),
      'ordinals',
    );
    expect(finding && findingWords(finding).found).toBe('Số thứ tự trùng: 2; thiếu: 3, 4');
  });

  it('finds a unit with two rows', () => {
    const findings = check(book(...schools([1, 'Trường A'], [2, 'Trường B'], [3, 'Trường A'])));
    expect(findings.map((one) => `${one.kind} ${cellsOf(one)}`)).toEqual(['unitTwice B2 B4']);
    expect(findings[0] && findingWords(findings[0]).found).toBe(
      'Đơn vị Trường A có 2 dòng trong biểu (B2, B4)',
    );
  });

  it('names the units that a table lacks once, and none of a table of few', () => {
    const units = [...'ABCDEFGHIJKL'].map((letter, index) => [index + 1, `Trường ${letter}`]);
    const tab = (name: string, count: number) => ({ name, values: schools(...units.slice(0, count)) });
    const findings = check({ tabs: [tab('Sĩ số', 12), tab('Bảo hiểm', 10), tab('Thi đua', 3)] });
    expect(ofKind(findings, 'unitsAbsent').map((one) => [one.spots[0].place.tab, one.absent])).toEqual([
      ['Bảo hiểm', ['Trường K', 'Trường L']],
    ]);
  });
});

describe('findUnmatched()', () => {
  it.each([
    ['Hòa Chung', 'Hoaf Chung'],
    ['Bảo Lạc', 'Bao Lac'],
  ])('of "Xã %s" and "Xã %s" tells the second alone', (right, slip) => {
    const tab = (name: string, unit: string) => ({
      name,
      values: schools([1, `Xã ${unit}`], [2, 'Xã Vĩnh Quang']),
    });
    const findings = check({ tabs: [tab('Hiến máu', right), tab('Trồng cây', slip)] });
    expect(findings.map(({ kind, spots }) => [kind, spots[0].typed])).toEqual([
      ['unitUnmatched', `Xã ${slip}`],
    ]);
  });
});

describe('findUnmatched() and findNames()', () => {
  it.each([
    ['LĐLĐ huyện Hòa An', 'LĐLĐ huyên Hòa An'],
    ['LĐLĐ huyện Hòa An', 'LĐLĐ huyệnHòa An'],
    ['LĐLĐ thành phố', 'LĐLĐ thành phô'],
    ['Phường Tân Giang', 'Phuờng Tân Giang'],
    ['Xã Hòa An', 'Xã Hòa Am'],
  ])('suggest %j for %j, and miss no row of either', (right, slip) => {
    const tab = (name: string, unit: string) => ({
      name,
      values: schools([1, unit], [2, 'Xã Vĩnh Quang'], [3, 'Xã Hưng Đạo'], [4, 'Xã Đề Thám']),
    });
    const findings = check({ tabs: [tab('Hiến máu', right), tab('Trồng cây', slip)] });
    const words = findings.map((finding) => findingWords(finding));
    expect(findings.map(({ kind }) => kind)).toEqual(['unitUnmatched']);
    expect(JSON.stringify(words)).toContain(slip);
    expect(JSON.stringify(words)).toContain(right);
  });

  it('still miss a unit that no other name may be', () => {
    const tab = (name: string, unit: string) => ({
      name,
      values: schools([1, unit], [2, 'Xã Vĩnh Quang'], [3, 'Xã Hưng Đạo'], [4, 'Xã Đề Thám']),
    });
    const findings = check({ tabs: [tab('Hiến máu', 'Xã Hòa An'), tab('Trồng cây', 'Xã Nam Tuấn')] });
    expect(ofKind(findings, 'unitsAbsent').map(({ absent }) => absent)).toEqual([
      ['Xã Nam Tuấn'],
      ['Xã Hòa An'],
    ]);
  });
});

describe('findNames() over several tabs', () => {
  const tab = (name: string, letters: string) => ({
    name,
    values: schools(...[...letters].map((letter, index) => [index + 1, `Trường ${letter}`])),
  });

  it('misses no unit that stands on another page of the same table', () => {
    const findings = check({ tabs: [tab('Huyện', 'ABCDE'), tab('Thị xã', 'FGHIJ')] });
    expect(ofKind(findings, 'unitsAbsent')).toEqual([]);
  });

  it('misses a unit of one month that stands in another', () => {
    const findings = check({ tabs: [tab('Tháng 1', 'ABCDE'), tab('Tháng 2', 'ABCD')] });
    expect(ofKind(findings, 'unitsAbsent').map(({ absent }) => absent)).toEqual([['Trường E']]);
  });
});

describe('findLateDates() and findImpossibleDates()', () => {
  it.each([
    ['Số liệu ngày 31/12/2020', 'lateDate'],
    ['Cập nhật ngày 31 tháng 12 năm 2021', 'lateDate'],
    ['Báo cáo ngày 31/11/2019', 'impossibleDate'],
    ['Báo cáo ngày 12/25/2019', 'impossibleDate'],
    ['Hà Nội, ngày 10 tháng 01 năm 2020', ''],
    ['Hạn nộp trước ngày 25/12/2020', ''],
    ['Theo Quyết định số 12/QĐ ngày 05/11/2020', ''],
    ['Số liệu đến 15/02/2020', ''],
  ])('reads "%s" below a table of 2019 as %s', (line, expected) => {
    const title = ['KẾT QUẢ NĂM 2019', '', '', ''];
    expect(check(book(title, ...THREE, ['', '', '', ''], [line])).map(({ kind }) => kind)).toEqual(
      expected === '' ? [] : [expected],
    );
  });
});

describe('findLateDates() of a day in words', () => {
  it.each([
    ['Cao Bằng, ngày 10 tháng 01 năm 2021', 'Ngày 10 tháng 01 năm 2021'],
    ['Số liệu lấy ngày 3  tháng 9 năm 2022.', 'Ngày 3 tháng 9 năm 2022'],
    ['CẬP NHẬT NGÀY 31 THÁNG 12 NĂM 2021', 'Ngày 31 tháng 12 năm 2021'],
    ['Cập nhật ngày 31 . 12 . 2021', 'Ngày 31.12.2021'],
  ])('tells the day of "%s" as it is written', (line, found) => {
    const title = ['KẾT QUẢ NĂM 2019', '', '', ''];
    const findings = check(book(title, ...THREE, ['', '', '', ''], [line]));
    expect(findings.filter(({ kind }) => kind === 'lateDate').map((one) => findingWords(one).found)).toEqual([
      found,
    ]);
  });
});

describe('findLateDates() on a paper with a day of its own', () => {
  it.each([
    ['Cập nhật ngày 15/01/2020', ['Sau ngày ký biểu 10/01/2020']],
    ['Cập nhật ngày 09/01/2020', []],
    ['Hạn nộp bổ sung trước ngày 15/01/2020', []],
  ])('says of "%s": %j', (line, expected) => {
    const title = ['KẾT QUẢ NĂM 2019', '', '', ''];
    const signed = ['', '', 'Cao Bằng, ngày 10 tháng 01 năm 2020'];
    const findings = check(book(title, ...THREE, [''], [line], signed));
    expect(findings.map((one) => findingWords(one).expected)).toEqual(expected);
  });
});

describe('findDateColumns()', () => {
  it.each([
    ['15/07/1885', 'Trước năm 1910'],
    ['01/01/1899', 'Trước năm 1910'],
    ['15/07/0204', 'Trước năm 1910'],
    [{ year: 1900, month: 1, day: 5 }, 'Trước năm 1910'],
    ['28/07/1929', null],
    ['15/07/2019', null],
  ])('says of %j in a column of days: %j', (day, expected) => {
    const header = ['Đơn vị', 'KH', 'Kết quả', 'Ngày thành lập'];
    const days = [day, '10/05/1975', '02/09/1991', '01/03/2004'];
    const rows = days.map((one, at) => [`Trường ${'ABCD'.charAt(at)}`, 10, 10, one]);
    const findings = check({ tabs: [{ name: 'Sĩ số', values: [header, ...rows] }] });
    const words = ofKind(findings, 'dateOutside').map((one) => [cellsOf(one), findingWords(one).expected]);
    expect(words).toEqual(expected === null ? [] : [['D2', expected]]);
  });

  it('says both of days before and behind', () => {
    const days = ['15/07/1885', '31/12/2203', '02/09/2019', '01/03/2019'];
    const rows = days.map((one, at) => [`Trường ${'ABCD'.charAt(at)}`, 10, 10, one]);
    const values = [['Đơn vị', 'KH', 'Kết quả', 'Ngày nộp'], ...rows];
    const words = ofKind(check({ tabs: [{ name: 'Sĩ số', values }] }), 'dateOutside');
    expect(words.map((one) => findingWords(one).expected)).toEqual(['Trước năm 1910, hoặc sau ngày hôm nay']);
  });
});

describe('findText()', () => {
  it.each([
    ['a doubled space', 'Gửi  bảng kê sau', ['doubleSpaces A6']],
    ['nothing in a letterhead laid out with spaces', 'CÔNG ĐOÀN         ĐỘC LẬP', []],
    ['a no-break space', 'Gửi\u00a0bảng kê', ['noBreakSpaces A6']],
    ['text of the TCVN3 fonts', 'Tæng céng c¸c ®¬n vÞ', ['legacyFont A6']],
    ['text of the VNI fonts', 'Coâng ñoaøn tænh', ['legacyFont A6']],
  ])('finds %s', (_, line, expected) => {
    const findings = check(book(...THREE, [''], [line])).filter(({ kind }) => kind !== 'tableProblem');
    expect(findings.map((one) => `${one.kind} ${cellsOf(one)}`)).toEqual(expected);
  });
});

describe('findText() on names of units in old fonts', () => {
  it.each([
    ['HuyÖn Hßa An', 'TCVN3'],
    ['Tr­êng TiÓu häc Hoµ An', 'TCVN3'],
    ['C«ng ty Th¨ng Long', 'TCVN3'],
    ['Huyeän Hoøa An', 'VNI'],
    ['Tröôøng Trung hoïc cô sôû Ngöõ', 'VNI'],
    ['Công ty Müller', ''],
    ['Trường Hòa Bình, Đức Thượng, Quỳ Hợp', ''],
  ])('reads %j as %s', (name, encoding) => {
    const findings = check(book(...schools([1, 'Trường A'], [2, 'Trường B'], [3, name])));
    const told = ofKind(findings, 'legacyFont').map((one) => [one.encoding, cellsOf(one)]);
    expect(told).toEqual(encoding === '' ? [] : [[encoding, 'B4']]);
  });
});

describe('findErrors() and findTypedOver()', () => {
  it('finds errors, one for each', () => {
    const workbook = book(
      HEADER,
      [1, 'Trường A', 10, '#REF!'],
      [2, 'Trường B', 10, 9],
      [3, 'Trường C', 10, '#REF!'],
    );
    expect(ofKind(check(workbook), 'errorCell').map(cellsOf)).toEqual(['D2 D4']);
  });

  it('finds a figure typed into a column of formulas', () => {
    const workbook = book(...schools([1, 'Trường A'], [2, 'Trường B'], [3, 'Trường C'], [4, 'Trường D']));
    const formulas = [[], ...[1, 2, 3].map((row) => ['', '', '', `=C${row}`]), ['', '', '', '']];
    const findings = check(workbook, new Map([['Thu quỹ', formulas]]));
    expect(findings.map((one) => `${one.kind} ${cellsOf(one)}`)).toEqual(['typedOverFormula D5']);
  });
});

describe('findClaims()', () => {
  const money = (line: string) =>
    check(
      book(
        ['TT', 'Đơn vị', 'Số tiền phải nộp', 'Số tiền đã nộp'],
        [1, 'Trường A', 100_000_000, 90_000_000],
        [2, 'Trường B', 200_000_000, 180_500_000],
        [3, 'Trường C', 300_000_000, 300_000_000],
        [''],
        [line],
      ),
    );

  it.each([
    ['Toàn tỉnh đã nộp 570.500.000 đồng', []],
    ['Toàn tỉnh đã nộp 571 triệu đồng', []],
    ['Toàn tỉnh đã nộp 580.500.000 đồng', ['580.500.000 đồng']],
    ['Mức thu 50.000 đ/đoàn viên', []],
    ['Tổng thu phấn đấu 700 triệu đồng', []],
    ['Trường B ủng hộ 2.000.000 đồng', []],
    ['Tổng thu 570.500đ, đạt 95,08% của 600 triệu', ['570.500đ']],
    ['Tổng thu 570.500.000đ, đạt 95,08% của 600 triệu', []],
    ['Trường A thu 95 triệu, đạt 95% của 100 triệu', []],
    ['Tổng số đã nộp của khối là 180.500.000 đồng', []],
    ['Tổng thu 590.500đ, đạt 98,42% của 600 triệu', ['590.500đ']],
  ])('compares "%s" with the totals', (line, expected) => {
    expect(ofKind(money(line), 'claim').map(({ text }) => text)).toEqual(expected);
  });

  it('knows a figure in thousands by the percentage beside it', () => {
    const [claim] = ofKind(money('Tổng thu 590.500đ, đạt 98,42% của 600 triệu'), 'claim');
    expect(claim?.lost).toEqual({ factor: 1000, goal: '600 triệu', rate: 98.42 });
  });
});

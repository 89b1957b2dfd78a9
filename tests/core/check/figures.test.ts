import { describe, expect, it } from 'vitest';
import { findingWords } from '../../../src/core/check/wording';
import type { Cell, Workbook } from '../../../src/core/workbook/workbook';
import { book, cellsOf, check, ofKind } from './check';

const UNITS = 'ABCDEFGHIJKL';

/** A table with a unit a row under a header, numbered. */
function table(header: readonly string[], ...rows: readonly (readonly Cell[])[]) {
  return book(
    ['TT', 'Đơn vị', ...header],
    ...rows.map((row, index) => [index + 1, `Trường ${UNITS.charAt(index)}`, ...row]),
  );
}

function found(workbook: ReturnType<typeof book>): string[] {
  return check(workbook).map((one) => `${one.kind} ${cellsOf(one)}`);
}

/** Rows of a target and a result that say nothing wrong. */
function plain(count: number): number[][] {
  return Array.from({ length: count }, (_, index) => [1000 + index * 37, 900 + index * 11]);
}

describe('findDerived()', () => {
  const header = ['KH', 'Kết quả', 'Còn thiếu'];

  it('takes blank and 0 for right where nothing is owed, and the surplus as a negative', () => {
    expect(found(table(header, [10, 12, ''], [10, 10, 0], [10, 12, -2], [10, 4, 6]))).toEqual([]);
  });

  it('finds what is wrong and what is blank though owed', () => {
    expect(found(table(header, [10, 4, 5], [10, 7, 3], [10, 6, 4], [10, 2, '']))).toEqual([
      'shortfallWrong E2',
      'shortfallBlank E5',
    ]);
  });

  it('finds the target that is not the factor times the count, as all others are', () => {
    const counts = [12, 25, 31, 44, 58, 60];
    const rows = counts.map((count, index) => [
      count,
      index === 4 ? 2_000_000 : count * 50_000,
      count * 50_000,
    ]);
    const findings = check(table(['Tổng số ĐV', 'Số tiền phải nộp', 'Số tiền đã nộp'], ...rows));
    const [exception] = ofKind(findings, 'factorException');
    expect(exception?.factor).toBe(50_000);
    expect(exception?.spots.map(({ place, expected }) => [place.row, expected])).toEqual([[5, 2_900_000]]);
  });

  it('knows no factor from a count that is the same everywhere', () => {
    const rows = [10, 10, 10, 10, 10, 5].map((target) => [1, target, target]);
    expect(ofKind(check(table(['Số lớp', 'KH', 'Kết quả'], ...rows)), 'factorException')).toEqual([]);
  });
});

describe('findTotals()', () => {
  const body = (total: readonly Cell[]) =>
    book(
      ['TT', 'Đơn vị', 'KH', 'Kết quả', 'Tỷ lệ %'],
      ['I', 'Khối mầm non', '', '', ''],
      [1, 'Trường A', 10, 5, 50],
      [2, 'Trường B', 10, 8, 80],
      ['', 'Cộng khối mầm non', 20, 13, 65],
      ['II', 'Khối tiểu học', '', '', ''],
      [1, 'Trường C', 80, 40, 50],
      ['', 'Tổng cộng', ...total],
    );

  it('takes subtotals and the total for right', () => {
    expect(found(body([100, 53, 53]))).toEqual([]);
  });

  it('finds a total that leaves a row out', () => {
    const [wrong] = ofKind(check(body([100, 45, 45])), 'totalWrong');
    expect([cellsOf(wrong), wrong?.spots[0].expected]).toEqual(['D8', 53]);
  });

  it('tells what the first group comes to, not the whole table, where its own sum is a slip', () => {
    const rows = (...first: readonly (readonly Cell[])[]) =>
      book(
        ['TT', 'Đơn vị', 'KH', 'TH'],
        ...first,
        [1, 'Xã Đức Long', 30, 31],
        [2, 'Xã Cô Ba', 15, 15],
        ['II', 'Khối phường', 30, 25],
        [1, 'Phường Tân Giang', 20, 18],
        [2, 'Phường Hợp Giang', 10, 7],
      );
    const told = (...first: readonly (readonly Cell[])[]) =>
      ofKind(check(rows(...first)), 'totalWrong').map((one) => `${cellsOf(one)} ${one.spots[0].expected}`);
    expect(told(['I', 'Khối xã', 50, 46])).toEqual(['C2 45']);
    expect(told(['', 'Toàn huyện', 80, 71], ['I', 'Khối xã', 45, 46])).toEqual(['C2 75']);
  });

  it('takes a total for right with what no unit has been given, or without', () => {
    const rows = (total: readonly Cell[]) =>
      book(
        ['TT', 'Đơn vị', 'Dự toán', 'Thực hiện'],
        [1, 'Trường A', 100, 55],
        [2, 'Trường B', 120, 58],
        [3, 'Dự phòng', 30, 0],
        ['', 'Tổng cộng', ...total],
      );
    expect([found(rows([250, 113])), found(rows([220, 113]))]).toEqual([[], []]);
    expect(ofKind(check(rows([240, 113])), 'totalWrong').map(cellsOf)).toEqual(['C5']);
  });

  it('reads the rate of a total in the scale and decimals it was typed with', () => {
    const rows = [
      [1, 'Trường A', 100, 55, 0.55],
      [2, 'Trường B', 100, 58, 0.58],
      [3, 'Trường C', 100, 59, 0.59],
      ['', 'Tổng cộng', 300, 172, 0.57],
    ];
    expect(found(book(['TT', 'Đơn vị', 'KH', 'Kết quả', 'Tỷ lệ %'], ...rows))).toEqual([]);
  });

  it('knows the mean of rates for what it is', () => {
    const [wrong] = ofKind(check(body([100, 53, 60])), 'totalRateWrong');
    expect([cellsOf(wrong), wrong?.spots[0].expected, wrong?.mean]).toEqual(['E8', 53, true]);
  });
});

describe('findFigures()', () => {
  const header = ['KH', 'Kết quả'];

  it.each<[string, readonly (readonly Cell[])[], string[]]>([
    [
      'text that is a number',
      [
        [10, '9'],
        [10, 8],
        [10, 7],
      ],
      ['numberAsText D2'],
    ],
    [
      'text with two readings',
      [
        [10, '1.5'],
        [10, 8],
        [10, 7],
      ],
      ['ambiguousNumber D2'],
    ],
    [
      'words',
      [
        [10, 'khoảng 9'],
        [10, 8],
        [10, 7],
      ],
      ['unreadableNumber D2'],
    ],
    ['a damaged thousand', [...plain(6), [1380, 1.21]], ['damagedNumber D8']],
    ['millions among units', [...plain(9), [1200, 1_100_000]], ['otherScale D11']],
    ['nothing in a small unit whose target is as small', [...plain(9), [2, 2]], []],
    [
      'a negative result',
      [
        [10, -1],
        [10, 8],
        [10, 7],
      ],
      ['negative D2'],
    ],
    [
      'a dash for a result',
      [
        [10, '-'],
        [10, 8],
        [10, 7],
      ],
      ['resultDash D2'],
    ],
    [
      'a result without a target',
      [
        ['', 3],
        [10, 8],
        [10, 7],
      ],
      ['resultOffPlan D2'],
    ],
    [
      'nothing where nothing is assigned',
      [
        ['', ''],
        [10, 8],
        [10, 7],
      ],
      [],
    ],
  ])('finds %s', (_, rows, expected) => {
    expect(found(table(header, ...rows))).toEqual(expected);
  });

  it('tells numbers that are text once for a table, whatever columns they stand in', () => {
    const [finding, ...others] = ofKind(
      check(table(header, ['10', '9'], [10, '8'], [10, 7])),
      'numberAsText',
    );
    expect([others.length, cellsOf(finding), finding?.columns]).toEqual([0, 'C2 D2 D3', ['KH', 'Kết quả']]);
  });

  it('sends staff to the command that tidies only for what it makes numbers', () => {
    const advice = (workbook: Workbook) => {
      const [finding] = ofKind(check(workbook), 'numberAsText');
      return finding && findingWords(finding).suggestion;
    };
    const command = 'chọn Số liệu gốc ▸ Chuẩn hóa số liệu…';
    const rows = [
      [10, 8],
      [10, 7],
      [10, 6],
    ] as const;
    expect(advice(table(header, [10, '9'], ...rows))).toBe(`Gõ lại thành số, hoặc ${command}`);
    expect(advice(table(header, [10, '(9)'], ...rows))).toBe('Gõ lại thành số');
    expect(advice(table(header, [10, '(9)'], ['10', '8'], ...rows))).toBe(
      `Gõ lại thành số, hoặc ${command} (lệnh đổi được 2 ô; 1 ô còn lại cần gõ lại)`,
    );
    const members = [...header, 'Số công nhân'];
    expect(advice(table(members, [10, 9, '30'], [10, 8, '40'], [10, 7, '50']))).toBe('Gõ lại thành số');
  });

  it('tells a figure in another unit of measure than its column, not one in the same', () => {
    const workbook = book(
      ['ĐVT: triệu đồng', '', '', ''],
      ['TT', 'Đơn vị', 'Phải nộp', 'Đã nộp'],
      [1, 'Trường A', 1000, '1,5 tỷ'],
      [2, 'Trường B', 1000, '900 tr'],
      [3, 'Trường C', 1000, '900.000.000đ'],
    );
    const [finding] = ofKind(check(workbook), 'otherMeasure');
    expect(finding?.spots.map(({ place, expected }) => [place.row, expected])).toEqual([
      [2, 1500],
      [4, 900],
    ]);
    expect(finding && findingWords(finding).expected).toBe(
      'Đọc được là Trường A 1.500; Trường C 900 (ĐVT của cột: triệu đồng)',
    );
    expect(ofKind(check(workbook), 'numberAsText').map(cellsOf)).toEqual(['D4']);
  });

  it('reads "66.7%" beside 2 of 3 as 66,7, and says both readings beside other figures', () => {
    const rates = (...typed: readonly string[]) =>
      found(table([...header, 'Tỷ lệ'], ...typed.map((rate, index) => [3 + index, 2, rate])));
    expect(rates('66.7%', '50%', '40%')).toEqual(['numberAsText E2 E3 E4']);
    expect(rates('66%', '66.7%', '40%')).toEqual(['ambiguousNumber E3', 'numberAsText E2 E4']);
  });

  it('asks about words in a column that decides nothing, which it names too, and calls them an error in one that does', () => {
    const rows: readonly (readonly Cell[])[] = [
      [10, 'chưa', 30],
      [10, 8, 30],
      [10, 7, 'chưa rõ'],
      [10, 7, 32],
    ];
    expect(
      check(table([...header, 'Số lớp'], ...rows)).map((one) => `${one.severity} ${cellsOf(one)}`),
    ).toEqual(['Lỗi D2', 'Cần xem lại E4', 'Cần xem lại E2']);
  });

  it('says nothing of sums jotted down beside a table, without a heading', () => {
    const rows: readonly (readonly Cell[])[] = [
      [10, 9, 'hỏi lại'],
      [10, 8, '1.5'],
      [10, 7, 3],
      [10, 7, 4],
    ];
    expect(found(table([...header, '', 'Ghi chú'], ...rows))).toEqual([]);
  });

  it('proposes 1.380 for 1,38 among thousands', () => {
    const [damaged] = ofKind(check(table(header, ...plain(6), [1380, 1.38])), 'damagedNumber');
    expect(damaged?.spots[0]).toMatchObject({ typed: 1.38, expected: 1380 });
    expect(damaged && findingWords(damaged)).toEqual({
      found: 'Cột "Kết quả": 1,38',
      expected: 'Có thể là 1.380: các dòng khác là số nguyên cỡ nghìn lần',
      suggestion: 'Gõ lại, dấu chấm ngăn hàng nghìn có thể đã bị hiểu là dấu thập phân',
    });
  });

  it('says both readings of an ambiguous text', () => {
    const [finding] = ofKind(check(table(header, [10, '1.5'], [10, 8], [10, 7])), 'ambiguousNumber');
    expect(finding && findingWords(finding)).toMatchObject({
      found: '"1.5" (dạng chữ)',
      expected: 'Có thể là 1,5 hoặc 15',
    });
  });

  it('finds a part larger than its whole', () => {
    const workbook = book(
      ['TT', 'Đơn vị', 'KH', 'Kết quả', 'Trong đó'],
      ['', '', '', '', 'Nữ'],
      [1, 'Trường A', 10, 9, 4],
      [2, 'Trường B', 10, 8, 12],
      [3, 'Trường C', 10, 7, 7],
    );
    expect(found(workbook)).toEqual(['partAboveWhole E4']);
  });
});

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { BEYOND_DOUBT, growthOf } from '../../scripts/cost.mjs';
import { TONGHOP } from '../../src/functions/tonghop';
import { readXlsx } from '../../src/local/xlsx/read';

/** One column, as Apps Script hands a range over. */
function column(...cells: readonly unknown[]): unknown[][] {
  return cells.map((cell) => [cell]);
}

const UNITS = column('Lớp 1A', 'Lớp 1B', 'Lớp 1A', '', 'Lớp 1C');

describe('TONGHOP()', () => {
  it('says that there is nothing to add up by', () => {
    expect(() => TONGHOP(undefined, undefined, undefined, undefined, undefined)).toThrow(
      'thiếu tham số don_vi',
    );
  });

  it('adds up by unit, units in the order in which they first come', () => {
    expect(TONGHOP(UNITS, column(0.1, '1.200.000', 0.2, 99, ''), '', '', '')).toEqual([
      ['Lớp 1A', 0.3],
      ['Lớp 1B', 1_200_000],
      ['Lớp 1C', 0],
    ]);
  });

  it.each([[''], [null], [undefined], ['\u00a0']])('counts rows where số is %j', (so) => {
    expect(TONGHOP(UNITS, so, undefined, undefined, undefined)).toEqual([
      ['Lớp 1A', 2],
      ['Lớp 1B', 1],
      ['Lớp 1C', 1],
    ]);
  });

  it('adds nothing for a blank amount, a dash, dots and x', () => {
    const units = column('A', 'A', 'A', 'A', 'A', 'A');
    expect(TONGHOP(units, column('1,5 tỷ', '', '-', '…', 'x', '(5)'), '', '', '')).toEqual([
      ['A', 1_499_999_995],
    ]);
  });

  it('takes spellings of one name together and shows the most frequent one', () => {
    const units = column(
      'LĐLĐ huyện Hòa An',
      '1. LĐLĐ Hoà An',
      ' LĐLĐ\u00a0Hoà An ',
      'H. Hòa An',
      'CĐNgành NN & PTNT',
      'CĐ ngành NN',
    );
    expect(TONGHOP(units, '', '', '', '')).toEqual([
      ['LĐLĐ Hoà An', 4],
      ['CĐNgành NN & PTNT', 2],
    ]);
  });

  it('never takes names together that are only alike', () => {
    const units = column('Bảo Lâm', 'Bảo Lạc', 'xã Hà Quảng', 'huyện Hà Quảng', '__proto__');
    expect(TONGHOP(units, '', '', '', '')).toHaveLength(5);
  });

  it('leaves total rows out and reads ditto marks', () => {
    const units = column('LĐLĐ Hòa An', '"', 'Cộng LĐLĐ Hòa An', 'Ban Nữ công', 'nt', 'Tổng cộng', '…');
    const amounts = column(1, 2, 3, 4, 5, 12, 7);
    expect(TONGHOP(units, amounts, '', '', '')).toEqual([
      ['LĐLĐ Hòa An', 3],
      ['Ban Nữ công', 9],
    ]);
  });

  it.each([
    [column('1.5', 2), 'Lỗi: số "1.5" có thể là 1,5 hoặc 15; đề nghị ghi rõ một cách'],
    [column('nhiều', 'ít'), 'Lỗi: số "nhiều" không đọc được thành số (và 1 dòng khác)'],
    [column('#REF!', 1), 'Lỗi: số lấy từ một ô đang báo lỗi #REF!'],
    [column(5, '85%'), 'Lỗi: số "85%" là tỷ lệ %, không cộng được'],
    [column('50 %', '85%'), 'Lỗi: số "50 %" là tỷ lệ %, không cộng được (và 1 dòng khác)'],
  ])('says of amounts %j what cannot be read, beside other totals', (amounts, expected) => {
    expect(TONGHOP(column('A', 'A', 'B'), [...amounts, [3]], '', '', '')).toEqual([
      ['A', expected],
      ['B', 3],
    ]);
  });

  it('says that a name comes from an error cell', () => {
    expect(TONGHOP(column('A', '#REF!'), '', '', '', '')).toEqual([
      ['A', 1],
      ['#REF!', 'Lỗi: tên lấy từ một ô đang báo lỗi #REF!'],
    ]);
  });

  describe('with dates', () => {
    const units = column('A', 'A', 'A', 'A', 'B');
    const dates = column(new Date(2019, 0, 1), 'ngày 30 /6/2019', '2019-07-01', 'tháng 4/2019', '5/12/2018');
    const amounts = column(1, 10, 100, 1000, 'nhiều');

    it.each([
      [new Date(2019, 0, 1), new Date(2019, 5, 30), 1011],
      ['02/01/2019', '30/6/2019', 1010],
      ['', '29/6/2019', 1001],
      ['tháng 6/2019', '', 110],
      ['', 'tháng 6/2019', 1011],
      [43_466, 43_466, 1],
      [43_467, '', 1110],
      ['2/4/2019', '30/4/2019', 0],
    ])('counts from %j to %j, both included', (tu, den, total) => {
      expect(TONGHOP(units.slice(0, 4), amounts.slice(0, 4), dates.slice(0, 4), tu, den)).toEqual([
        ['A', total],
      ]);
    });

    it('keeps a unit without an event within the days, whatever its amounts outside', () => {
      expect(TONGHOP(units, amounts, dates, '1/1/2019', '')).toEqual([
        ['A', 1111],
        ['B', 0],
      ]);
    });

    it('says how many rows of a unit have no date that can be read', () => {
      const some = column('mai', new Date(2019, 0, 5), '31/11/2019', '', '5/1');
      expect(TONGHOP(column('A', 'A', 'A', 'B', 'C'), '', some, '1/1/2019', '')).toEqual([
        ['A', 'Lỗi: chưa tính 2 dòng không đọc được ngày (ví dụ "mai")'],
        ['B', 'Lỗi: chưa tính 1 dòng không ghi ngày'],
        ['C', 'Lỗi: chưa tính 1 dòng không đọc được ngày (ví dụ "5/1")'],
      ]);
    });

    it.each([
      ['mai', '', 'từ "mai" không đọc được thành ngày; đề nghị ghi như 01/01/2019 hoặc DATE(2019;1;1)'],
      ['', 2019, 'đến "2019" không đọc được thành ngày; đề nghị ghi như 01/01/2019 hoặc DATE(2019;1;1)'],
      ['', '#N/A', 'đến lấy từ một ô đang báo lỗi #N/A'],
      ['30/6/2019', '1/1/2019', 'từ 30/06/2019 sau đến 01/01/2019; đề nghị đổi lại hai ngày'],
      [column('1/1/2019', ''), '', 'tu có 2 dòng × 1 cột; tham số này chỉ nhận một ô'],
    ])('throws for days from %j to %j', (tu, den, message) => {
      expect(() => TONGHOP(units, '', dates, tu, den)).toThrow(new Error(message));
    });

    it('throws for days without dates', () => {
      expect(() => TONGHOP(units, '', '', '1/1/2019', '')).toThrow('chưa có vùng ngày');
    });
  });

  it.each([
    [column(1, 2), '', 'don_vi có 5 dòng × 1 cột nhưng so có 2 dòng × 1 cột'],
    [5, '', 'don_vi có 5 dòng × 1 cột nhưng so có 1 dòng × 1 cột'],
    ['', column('1/1/2019'), 'don_vi có 5 dòng × 1 cột nhưng ngay có 1 dòng × 1 cột'],
  ])('throws for ranges of another length', (so, ngay, message) => {
    expect(() => TONGHOP(UNITS, so, ngay, '', '')).toThrow(
      `${message}; các vùng phải cùng số dòng và số cột`,
    );
  });

  it.each([[''], [null], [column('', '\u00a0', null)]])('shows a blank cell for no unit in %j', (none) => {
    expect(TONGHOP(none, '', '', '', '')).toBe('');
  });

  it('takes a single row', () => {
    expect(TONGHOP('LĐLĐ Bảo Lạc', 5, '1/1/2019', '1/1/2019', '1/1/2019')).toEqual([['LĐLĐ Bảo Lạc', 5]]);
  });

  describe('over the log of news items of 2019', () => {
    let units: unknown[][];
    let dates: unknown[][];
    beforeAll(async () => {
      const url = new URL('../../examples/tin-bai-2019.xlsx', import.meta.url);
      const { host } = await readXlsx(new Uint8Array(readFileSync(url)));
      const cells = Object.values(host.snapshot.sheets).find(
        (sheet) => sheet?.name === 'Sổ tin bài',
      )?.cellData;
      const at = (row: number, place: number) => cells?.[row]?.[place]?.v ?? '';
      const rows = Array.from({ length: 278 }, (_, index) => index + 4);
      units = rows.map((row) => [at(row, 2)]);
      dates = rows.map((row) => [dateOf(at(row, 1))]);
    });

    /** Cells formatted as dates arrive as Date. */
    function dateOf(value: unknown): unknown {
      return typeof value === 'number' ? new Date(1899, 11, 30 + value) : value;
    }

    it('counts 278 items of 21 units', () => {
      const totals = new Map(TONGHOP(units, '', '', '', '') as [string, number][]);
      expect(totals.size).toBe(21);
      expect([...totals.values()].reduce((sum, count) => sum + count, 0)).toBe(278);
      expect(totals.get('LĐLĐ Bảo Lạc')).toBe(17);
    });

    it('finds in two halves of the year together what stands in the year', () => {
      const [first, second, year] = [
        ['1/1/2019', '30/6/2019'],
        ['1/7/2019', '31/12/2019'],
        ['1/1/2019', '31/12/2019'],
      ].map(([tu, den]) => TONGHOP(units, '', dates, tu, den) as [string, number][]);
      const together = first?.map(([name, count], row) => [name, count + (second?.[row]?.[1] ?? 0)]);
      expect(together).toEqual(year);
      expect(year?.reduce((sum, [, count]) => sum + count, 0)).toBe(278);
    });
  });

  it('answers in time that grows with rows only', () => {
    const growth = growthOf((size) => {
      const rows = Array.from({ length: size }, (_, row) => row);
      const units = rows.map((row) => [`Trường Tiểu học số ${row % 400}`]);
      const amounts = rows.map((row) => [row % 3 === 0 ? `${(row % 900) + 100}.000` : row / 10]);
      const dates = rows.map((row) => [
        row % 2 === 0 ? new Date(2019, 0, 1 + (row % 365)) : `${(row % 28) + 1}/3/2019`,
      ]);
      return () => expect(TONGHOP(units, amounts, dates, '1/1/2019', '31/12/2019')).toHaveLength(400);
    }, 500);
    expect(growth).toBeLessThan(BEYOND_DOUBT);
  });
});

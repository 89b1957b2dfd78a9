import { describe, expect, it } from 'vitest';
import type { Page, PreviousPage } from '../../../src/core/page/page';
import { longPage, longSize } from '../../../src/core/report/long-page';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { gridOf, surveyOn } from '../register/year-2020';
import { numericWorkbook } from '../survey/cao-bang';
import { asTyped, rowOf, texts } from './pages';

const MADE = { day: { year: 2026, month: 11, day: 22 }, time: '17:05' };

function pageOf(workbook: Workbook, previous: PreviousPage | null = null, day = '22/11/2026'): Page {
  const same = (text: string) => text;
  return longPage(surveyOn(day, workbook, { listed: [] }), {
    name: 'Bảng dọc',
    made: MADE,
    evidence: [],
    standardName: same,
    indicatorName: same,
    previous,
  });
}

/** The rows of one indicator, without the columns that are the same in each. */
function rowsOf(page: Page, indicator: string): string[] {
  return texts(page).flatMap((row) =>
    row[3] === indicator ? [[row[1], ...row.slice(5, 9)].join(' | ')] : [],
  );
}

/** "column: kinds of content" of every column below the header, blanks aside. */
function kindsIn(page: Page): string[] {
  return (page.rows[0] ?? []).map((_, column) => {
    const kinds = page.rows.slice(1).flatMap((row) => {
      const content = row[column]?.content;
      return content === undefined || content === '' ? [] : [typeof content];
    });
    return [...new Set(kinds)].join(' ');
  });
}

const SCHOOLS: Workbook = {
  tabs: [
    {
      name: 'Đọc sách',
      values: gridOf(
        'KẾT QUẢ ĐỌC SÁCH NĂM HỌC 2024-2025',
        'TT | Trường | KH cả năm (cuốn) | Thực hiện (cuốn)',
        '1 | THCS Nà Giàng | 40 | 44',
        '2 | THCS Sóc Hà | 40 | ',
        '3 | THCS Trường Hà | 30 | 1,5 hoặc 2',
      ),
    },
  ],
};

const STATIONS: Workbook = {
  tabs: [
    {
      name: 'Tiêm chủng',
      values: gridOf(
        'KẾT QUẢ TIÊM CHỦNG QUÝ II/2025',
        'Trạm y tế | Chỉ tiêu giao (%) | Kết quả (%)',
        'Trạm y tế Bản Ngà | 95 | 96',
        'Trạm y tế Cô Ba | 95 | 94',
        'Trạm y tế Hồng Trị | 95 | 95',
      ),
    },
  ],
};

const BANKS: Workbook = {
  tabs: [
    {
      name: 'Dư nợ',
      values: gridOf(
        'DƯ NỢ NĂM 2024',
        'Phòng giao dịch | Kế hoạch | Thực hiện',
        'PGD Bảo Lạc | 10000 | 9999',
        'PGD Hòa An | 12000 | 12500',
        'PGD Trùng Khánh | x | x',
      ),
    },
  ],
};

describe('longPage()', () => {
  it('has a row for each of the 58 figures of 2019, and no totals', () => {
    const page = pageOf(numericWorkbook());
    expect(page.rows).toHaveLength(59);
    expect(longSize(surveyOn('22/11/2026', numericWorkbook(), { listed: [] }))).toEqual({
      rows: 58,
      indicators: 4,
    });
    expect(texts(page)[0]).toEqual([
      ...['Kỳ', 'Đơn vị', 'Khối', 'Chỉ tiêu', 'ĐVT', 'KH', 'KQ', 'Tỷ lệ', 'Tình trạng', 'Nguồn'],
    ]);
    const sum = (column: number, indicator: string) =>
      texts(page).reduce((total, row) => total + (row[3] === indicator ? Number(row[column]) : 0), 0);
    expect([sum(5, 'Quỹ xã hội'), sum(6, 'Quỹ xã hội')]).toEqual([1_349_500_000, 1_273_150_000]);
    expect([sum(5, 'Tin bài'), sum(6, 'Tin bài')]).toEqual([252, 278]);
    expect(page.mergesAcross.length + page.mergesDown.length + page.grids.length).toBe(0);
  });

  it('holds one kind of value in a column', () => {
    const kinds = ['string', 'string', 'string', 'string', 'string', 'number', 'number', 'number', 'string'];
    expect(kindsIn(pageOf(numericWorkbook()))).toEqual([...kinds, 'string']);
    expect(kindsIn(pageOf(BANKS)).slice(5, 8)).toEqual(['number', 'number', 'number']);
  });

  it('of schools leaves what is missing or unreadable blank, and says why', () => {
    const page = pageOf(SCHOOLS);
    expect(rowsOf(page, 'Đọc sách')).toEqual([
      'THCS Nà Giàng | 40 | 44 | 1.1 | Vượt',
      'THCS Sóc Hà | 40 |  |  | Chưa có số liệu',
      'THCS Trường Hà | 30 |  |  | Lỗi số liệu',
    ]);
    expect(texts(page)[1]?.[0]).toBe('Năm học 2024-2025');
    expect(texts(page)[3]?.[9]).toBe('Đọc sách!D5; Kết quả ghi: "1,5 hoặc 2"');
    const note = page.rows[0]?.[0]?.note ?? '';
    expect(note).toContain('Cần biết: * Đọc sách: tạm tính, 1 ô kết quả còn trống.');
  });

  it('of health stations prints percentages with their sign and compares them exactly', () => {
    const page = pageOf(STATIONS);
    const row = page.rows[rowOf(page, 1, 'Trạm y tế Cô Ba')];
    expect(row?.slice(5, 8).map(({ content }) => content)).toEqual([95, 94, 94 / 95]);
    expect(row?.[5]?.format).toBe('#,##0"%"');
    expect([row?.[8]?.content, row?.[0]?.content]).toEqual(['Chưa đạt', 'Quý II/2025']);
  });

  it('of bank branches never shows 100 % for less than that', () => {
    const page = pageOf(BANKS);
    const row = page.rows[rowOf(page, 1, 'PGD Bảo Lạc')];
    expect([row?.[7]?.content, row?.[7]?.format]).toEqual([0.9999, '0.00%']);
    expect(texts(page)[rowOf(page, 1, 'PGD Trùng Khánh')]?.slice(5, 9)).toEqual([
      '',
      '',
      '',
      'Không áp dụng',
    ]);
  });

  it('keeps texts to the right beside their unit, indicator and period', () => {
    const first = pageOf(STATIONS);
    const [one, two] = [rowOf(first, 1, 'Trạm y tế Cô Ba'), rowOf(first, 1, 'Trạm y tế Hồng Trị')];
    const typed = asTyped(first, [
      [0, 11, 'Người theo dõi'],
      [one, 11, 'Chị Mai'],
      [two, 12, { formula: `=G${two + 1}*2` }],
    ]);
    const turned = { ...typed, values: [...typed.values], formulas: [...typed.formulas] };
    const last = pageOf(STATIONS, turned);
    expect(texts(last)[0]?.slice(10)).toEqual(['Người theo dõi', '']);
    expect(texts(last)[one]?.slice(10)).toEqual(['Chị Mai', '']);
    expect(texts(last)[two]?.slice(10)).toEqual(['', `=G${two + 1}*2`]);
    expect(pageOf(STATIONS, asTyped(last)).rows.map((row) => row.map(({ content }) => content))).toEqual(
      last.rows.map((row) => row.map(({ content }) => content)),
    );
  });

  it('keeps the text of a row that is gone in a row of its own, and drops rows without text', () => {
    const first = pageOf(BANKS);
    const typed = asTyped(first, [[rowOf(first, 1, 'PGD Hòa An'), 10, 'hỏi lại']]);
    const [tab] = BANKS.tabs;
    const fewer = { tabs: [{ name: 'Dư nợ', values: (tab?.values ?? []).slice(0, 3) }] };
    const last = texts(pageOf(fewer, typed));
    expect(last).toHaveLength(3);
    expect(last[2]).toEqual([
      ...['Năm 2024', 'PGD Hòa An', '', 'Dư nợ', '', '', '', '', 'Không còn đối chiếu được', '', 'hỏi lại'],
    ]);
    expect(texts(pageOf(BANKS, asTyped(pageOf(fewer, typed)))).length).toBe(4);
  });

  it('keeps what somebody wrote above the header', () => {
    const { values, formulas } = asTyped(pageOf(BANKS));
    const above = {
      ...{ formats: [], notes: [] },
      values: [['Số chưa duyệt', ...(values[0] ?? []).slice(1).map(() => '')], ...values],
      formulas: [(values[0] ?? []).map(() => ''), ...formulas],
    };
    const last = texts(pageOf(BANKS, above));
    expect(last[0]?.[0]).toBe('Kỳ');
    expect(last.at(-1)?.[0]).toBe('Số chưa duyệt');
  });

  it('does not take its own remarks for texts of the staff', () => {
    const first = pageOf(SCHOOLS);
    const notes = first.rows.map((row) => row.map(({ note }) => note ?? ''));
    const [line = []] = notes;
    line[0] = `${line[0]}\nhỏi chị Mai`;
    const again = pageOf(SCHOOLS, { ...asTyped(first), notes });
    expect(again.rows[0]?.[0]?.note).toBe(line[0]);
  });
});

import { describe, expect, it } from 'vitest';
import { type ChartedSummary, MOST_BARS, readCharted } from '../../../src/core/chart/charted';
import { chartsDone, nothingToDraw } from '../../../src/core/chart/charts-messages';
import { chartsPage } from '../../../src/core/chart/charts-page';
import { PLAIN_FRAME } from '../../../src/core/frame/frame';
import type { Page, PreviousPage } from '../../../src/core/page/page';
import type { Survey } from '../../../src/core/survey/survey';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { gridOf, surveyOn } from '../register/year-2020';
import { asTyped, plan, rowOf, texts } from '../report/pages';
import { numericWorkbook } from '../survey/cao-bang';

const DAY = { year: 2026, month: 11, day: 22 };

interface Drawn {
  readonly survey: Survey;
  readonly charted: ChartedSummary;
  readonly page: Page;
}

/** The page drawn from a summary that was made of the workbook, or of an earlier one. */
function drawn(workbook: Workbook, previous: PreviousPage | null = null, summarised = workbook): Drawn {
  const survey = surveyOn('22/11/2026', workbook, { listed: [] });
  const charted = readCharted(survey, asTyped(plan(summarised, { today: DAY }).summary));
  if (charted === null) throw new RangeError('Give a workbook that has a summary');
  const same = (text: string) => text;
  const page = chartsPage(survey, charted, {
    name: 'Biểu đồ',
    summary: 'Tổng hợp',
    frame: PLAIN_FRAME,
    made: { day: DAY, time: '17:05' },
    evidence: ['Quỹ xã hội: 17 dòng; khớp 15/17 tỷ lệ đã ghi.', 'Điều chung.'],
    standardName: same,
    indicatorName: same,
    previous,
  });
  return { survey, charted, page };
}

function oneTable(name: string, ...rows: readonly string[]): Workbook {
  return { tabs: [{ name, values: gridOf(...rows) }] };
}

const SCHOOLS = oneTable(
  'Đọc sách',
  'KẾT QUẢ ĐỌC SÁCH NĂM HỌC 2024-2025',
  'TT | Trường | KH cả năm (cuốn) | Thực hiện (cuốn)',
  '1 | THCS Nà Giàng | 40 | 44',
  '2 | THCS Sóc Hà | 40 | ',
  '3 | THCS Trường Hà | 30 | 1,5 hoặc 2',
  '4 | THCS Nặm Nhũng |  | 5',
);

const STATIONS = oneTable(
  'Tiêm chủng',
  'KẾT QUẢ TIÊM CHỦNG QUÝ II/2025',
  'Trạm y tế | Chỉ tiêu giao (%) | Kết quả (%)',
  'Trạm y tế Bản Ngà | 95 | 96',
  'Trạm y tế Cô Ba | 95 | 94',
);

const BANKS = oneTable(
  'Dư nợ',
  'DƯ NỢ NĂM 2024',
  'Phòng giao dịch | Kế hoạch | Thực hiện',
  'PGD Bảo Lạc | 10000 | 9999',
  'PGD Hòa An | 12000 | 12500',
  'PGD Trùng Khánh | 11000 | 12000',
);

describe('chartsPage()', () => {
  it('has a chart for each indicator of 2019, over rows that are as high as it, above its figures', () => {
    const { page } = drawn(numericWorkbook());
    const charts = page.charts ?? [];
    expect(charts.map(({ title }) => title)).toEqual(
      ['CĐCS', 'Đ/viên', 'Tin bài', 'Quỹ xã hội'].map((name) => `Chỉ tiêu ${name} – Tỷ lệ thực hiện (%)`),
    );
    expect(charts.map(({ areas }) => (areas[0]?.rows ?? 0) - 1)).toEqual([10, 10, 21, 17]);
    for (const [index, { row, height, areas, series }] of charts.entries()) {
      expect(page.heights).toContainEqual({ row, height: height + 16 });
      expect(row).toBeLessThan(page.header.first);
      expect(areas.reduce((sum, { columns }) => sum + columns, 0)).toBe(1 + series.length);
      const first = areas[0]?.row ?? 0;
      expect(texts(page)[first]?.[7]).toBe('Tên trên biểu đồ');
      expect(texts(page)[first + 1]?.[0]).toBe(['CĐCS', 'Đ/viên', 'Tin bài', 'Quỹ xã hội'][index]);
    }
    expect(charts.every(({ width }) => width <= 1248)).toBe(true);
  });

  it('says below each chart what is doubtful about it, and what is doubtful of none in a part of its own', () => {
    const { page } = drawn(numericWorkbook());
    const lines = texts(page).map(([first]) => first ?? '');
    const fund = page.charts?.[3]?.row ?? 0;
    expect(lines[fund + 2]).toBe('Quỹ xã hội: 17 dòng; khớp 15/17 tỷ lệ đã ghi.');
    expect(lines[lines.indexOf('Cần xem lại') + 1]).toBe('Điều chung.');
    expect(lines[fund + 1]).toContain('" (tạm tính)"');
    expect(lines[fund + 1]).toContain('" (cần xem lại)"');
  });

  it('of schools shows units without figures, and leaves out one without a plan, and says so', () => {
    const { page, charted } = drawn(SCHOOLS);
    expect(charted.charted[0]?.units.map(({ name }) => name)).toEqual([
      'THCS Nà Giàng',
      'THCS Sóc Hà',
      'THCS Trường Hà',
    ]);
    const chart = page.charts?.[0];
    expect(texts(page)[(chart?.row ?? 0) + 1]?.[0]).toContain('; không vẽ 1 đơn vị không có tỷ lệ.');
  });

  it('of health stations compares percentages with the level, and finds them by their title with the sign', () => {
    const { page } = drawn(STATIONS);
    const row = rowOf(page, 1, 'Trạm y tế Cô Ba');
    const [target, state] = [texts(page)[row]?.[2] ?? '', texts(page)[row]?.[6] ?? ''];
    expect(target).toContain('MATCH("Tiêm chủng (%)";');
    expect(state).toContain(`IF(100*$D${row + 1}>=$N${row + 1}*$C${row + 1};`);
    expect(page.rows[row]?.[13]?.content).toBe(100);
  });

  it('of bank branches gives a rate below 100 % the decimals to show it', () => {
    const { page } = drawn(BANKS);
    const formats = ['PGD Bảo Lạc', 'PGD Hòa An'].map((name) => page.rows[rowOf(page, 1, name)]?.[5]?.format);
    expect(formats).toEqual(['0.00', '0.0']);
  });

  it('keeps a state apart from the rate beside it', () => {
    const { page } = drawn(BANKS);
    const looks = page.rows[rowOf(page, 1, 'PGD Hòa An')]?.slice(5, 7).map(({ look }) => look?.align);
    expect(looks).toEqual(['right', 'center']);
  });

  it('of accidents counts units whose target is 0, and gives them a place without a bar', () => {
    const { page, charted } = drawn(
      oneTable(
        'Số liệu',
        'SỐ VỤ TAI NẠN LAO ĐỘNG NĂM 2024',
        'TT | Công ty | Kế hoạch | Kết quả',
        '1 | Công ty Gang thép | 0 | 0',
        '2 | Công ty Mía đường | 2 | 1',
        '3 | Công ty Xi măng | 0 | 3',
      ),
    );
    expect(charted.charted[0]).toMatchObject({ left: 0, units: [{}, {}, { name: 'Công ty Xi măng' }] });
    const row = rowOf(page, 1, 'Công ty Xi măng');
    const [state, below] = [texts(page)[row]?.[6] ?? '', texts(page)[row]?.[9] ?? ''];
    expect(state).toContain(`OR(ISNUMBER($F${row + 1});AND(ISNUMBER($C${row + 1});ISNUMBER($D${row + 1})))`);
    expect(below).toBe(`=IF(AND(ISNUMBER($F${row + 1});$G${row + 1}="Chưa đạt");$F${row + 1};"")`);
    expect(texts(page)[0]?.[0]).toContain('="▼ vượt ")');
  });

  it('writes no comma between arguments, no decimals and no number as a text', () => {
    for (const row of drawn(numericWorkbook()).page.rows) {
      for (const { content } of row) {
        if (typeof content !== 'object' || !('formula' in content)) continue;
        const outside = content.formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');
        expect(outside).not.toMatch(/,|\d\.\d/);
      }
    }
  });

  it('turns names upright and grows wider for 90 units', () => {
    const rows = Array.from({ length: 90 }, (_, index) => `Xã Số ${index + 1} | 10 | ${index % 13}`);
    const { page } = drawn(
      oneTable('Tập huấn', 'SỐ LỚP TẬP HUẤN NĂM 2020', 'Đơn vị | KH giao | Kết quả', ...rows),
    );
    expect(page.charts?.[0]).toMatchObject({ slant: 90, width: 1500, height: 430 });
  });

  it('keeps texts beside their unit and indicator, and those of rows that are gone', () => {
    const first = drawn(BANKS).page;
    const typed = asTyped(first, [
      [rowOf(first, 1, 'PGD Hòa An'), 14, 'Chị Mai'],
      [rowOf(first, 1, 'PGD Bảo Lạc'), 15, { formula: `=F${rowOf(first, 1, 'PGD Bảo Lạc') + 1}*2` }],
    ]);
    const again = drawn(BANKS, typed).page;
    expect(texts(again)[rowOf(again, 1, 'PGD Hòa An')]?.slice(14)).toEqual(['Chị Mai', '']);
    expect(texts(drawn(BANKS, asTyped(again)).page)).toEqual(texts(again));
    const [tab] = BANKS.tabs;
    const fewer = {
      tabs: [{ name: 'Dư nợ', values: (tab?.values ?? []).filter(([name]) => name !== 'PGD Hòa An') }],
    };
    const last = texts(drawn(fewer, typed).page).at(-1);
    expect([last?.[0], last?.[1], last?.[6], last?.[14]]).toEqual([
      'Dư nợ',
      'PGD Hòa An',
      'Không còn đối chiếu được',
      'Chị Mai',
    ]);
  });
});

describe('readCharted()', () => {
  it('tells columns of a summary that no indicator of now has', () => {
    const { charted } = drawn(numericWorkbook(), null, { tabs: [...numericWorkbook().tabs, ...BANKS.tabs] });
    expect(charted.unknown).toEqual(['Dư nợ']);
    expect(charted.charted).toHaveLength(4);
    expect(chartsDone('Biểu đồ', charted)).toContain('Không vẽ vì bảng tổng hợp đã cũ: Dư nợ.');
  });

  it('gives the reason alone where charts have too many bars, not that nothing has a rate', () => {
    const units = Array.from({ length: MOST_BARS + 1 }, (_, at) => [`Trường Tiểu học số ${at + 1}`, 10, 9]);
    const many = { tabs: [{ name: 'Sĩ số', values: [['Đơn vị', 'KH', 'Kết quả'], ...units] }] };
    const { charted } = drawn(many);
    expect(charted.charted).toEqual([]);
    const words = nothingToDraw('Tổng hợp', charted);
    expect(words).toMatch(/^Chưa vẽ được biểu đồ nào. Không vẽ vì có hơn 150 đơn vị: /);
    expect(words).not.toContain('chưa có chỉ tiêu nào có tỷ lệ');
  });

  it('is null for a page that has lost its headings', () => {
    const { survey } = drawn(BANKS);
    const page = { values: [['a', 'b']], formulas: [], formats: [], notes: [] };
    expect(readCharted(survey, page)).toBeNull();
    expect(nothingToDraw('Tổng hợp', null)).toContain('đã mất dòng tiêu đề');
  });
});

import { describe, expect, it } from 'vitest';
import type { Page } from '../../../src/core/page/page';
import { BELOW_HEADINGS } from '../../../src/core/report/below-typed';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { asTyped, plan, rowOf, texts } from '../report/pages';
import { AS_RECOGNISED } from '../settings/as-recognised';
import { numericWorkbook } from '../survey/cao-bang';
import { tabOf } from '../survey/office-grids';

const page = plan(numericWorkbook()).below;
const cells = texts(page);
const HEADER = page.header.first;
const WIDTH = BELOW_HEADINGS.length;

function find(of: Page, indicator: string, unit: string): number {
  const row = texts(of).findIndex((line) => line[1]?.startsWith(indicator) && line[2] === unit);
  if (row < 0) throw new RangeError(`Name a row of the list, not "${indicator}" of "${unit}"`);
  return row;
}

function typedOf(of: Page, indicator: string, unit: string): string[] {
  return texts(of)[find(of, indicator, unit)]?.slice(8) ?? [];
}

/** The workbook with one cell of the fund table changed. */
function withResult(unit: string, result: number): Workbook {
  return {
    tabs: numericWorkbook().tabs.map((tab) => ({
      ...tab,
      values: tab.values.map((row) =>
        tab.name === 'Quỹ xã hội' && typeof row[1] === 'string' && row[1].includes(unit)
          ? row.map((cell, column) => (column === 4 ? result : cell))
          : row,
      ),
    })),
  };
}

describe('belowPage()', () => {
  it('says in its head which plans it does not judge where it lists nobody', () => {
    const values = [
      ['DOANH THU QUÝ III NĂM 2019'],
      ['TT', 'Chi nhánh', 'KH quý III', 'TH quý III', 'KH năm', 'Lũy kế 9 tháng'],
      [1, 'Chi nhánh Hòa An', 300, 310, 1200, 900],
      [2, 'Chi nhánh Bảo Lạc', 150, 140, 600, 430],
    ];
    const { below } = plan({ tabs: [tabOf('DT', values)] });
    expect(texts(below).flat()).toContain(
      'Tính đến ngày 30/09/2019: 0 lượt chưa đạt của 0 đơn vị; 0 lượt chưa có số liệu; không xét cột KH quý III, TH quý III',
    );
  });

  it('counts in its head and lists 32 rows by indicator, lowest rate first', () => {
    expect(cells.slice(1, HEADER).map((row) => row.filter((text) => text !== ''))).toEqual([
      ['LIÊN ĐOÀN LAO ĐỘNG TỈNH CAO BẰNG'],
      [],
      ['ĐƠN VỊ CHƯA ĐẠT CHỈ TIÊU NĂM 2019'],
      ['Tính đến ngày 31/12/2019: 27 lượt chưa đạt của 16 đơn vị; 5 lượt chưa có số liệu'],
      [],
    ]);
    expect(cells[HEADER]).toEqual([...BELOW_HEADINGS, 'Người theo dõi', 'Ghi chú']);
    const rows = cells.slice(HEADER + 1, HEADER + (page.grids[0]?.rows ?? 0));
    expect(rows).toHaveLength(32);
    expect([...new Set(rows.map((row) => row[1]))]).toEqual(['CĐCS', 'Đ/viên', 'Tin bài', 'Quỹ xã hội']);
    expect(
      rows
        .filter((row) => row[1] === 'Quỹ xã hội')
        .slice(0, 2)
        .map((row) => row[2]),
    ).toEqual(['LĐLĐ Trà Lĩnh', 'CĐNgành NN & PTNT']);
  });

  it('puts the worst first where less is better: what should not be at all, then the highest rate', () => {
    const body = [
      ['Xã Đức Long', 5, 6],
      ['Xã Nam Tuấn', 10, 30],
      ['Xã Bình Long', 0, 1],
      ['Xã Hồng Việt', 4, 4],
      ['Xã Trương Lương', 0, 3],
      ['Xã Minh Tâm', 5, 10],
    ];
    const values = [['TAI NẠN LAO ĐỘNG NĂM 2019'], ['Đơn vị', 'KH', 'Số vụ tai nạn'], ...body];
    const { below } = plan({ tabs: [{ name: 'Tai nạn lao động', values }] });
    const list = texts(below).filter(([, , unit]) => unit?.startsWith('Xã '));
    expect(list.map(([, , unit]) => unit)).toEqual([
      'Xã Trương Lương',
      'Xã Bình Long',
      'Xã Nam Tuấn',
      'Xã Minh Tâm',
      'Xã Đức Long',
    ]);
    expect(list.slice(0, 2).map((row) => row[5])).toEqual(['▼ vượt 3', '▼ vượt 1']);
  });

  it.each([
    [8, 10, 66],
    [9999, 10_000, 74],
    [-99_990, 9, 110],
  ])('has its rates on one line: %d of %d', (result, target, least) => {
    const values = [
      ['VẬN ĐỘNG QUỸ KHUYẾN HỌC NĂM 2019'],
      ['Đơn vị', 'KH', 'Kết quả'],
      ['Hội Khuyến học xã Tri Phương', target, result],
      ['Hội Khuyến học xã Quốc Toản', 5, 6],
    ];
    const { below } = plan({ tabs: [{ name: 'Quỹ khuyến học', values }] });
    expect(below.widths.find(({ column }) => column === 5)?.width).toBeGreaterThanOrEqual(least);
  });

  it('gives to indicators what the names of units leave', () => {
    const widthsWith = (name: string) => {
      const values = [['TRỒNG CÂY NĂM 2019'], ['Đơn vị', 'KH', 'Kết quả'], [name, 5, 4], ['Tổ 2', 5, 6]];
      const { below } = plan({ tabs: [{ name: 'Trồng cây', values }] });
      return [1, 2].map((at) => below.widths.find(({ column }) => column === at)?.width);
    };
    expect(widthsWith('Tổ 1')).toEqual([140, 120]);
    expect(widthsWith('Liên đoàn Lao động huyện Trùng Khánh')).toEqual([92, 168]);
  });

  it('prints rate and shortfall as formulas of the row', () => {
    const row = find(page, 'Quỹ xã hội', 'LĐLĐ Trà Lĩnh');
    expect(cells[row]?.slice(3, 8)).toEqual([
      '44950000',
      '30000000',
      `=E${row + 1}/D${row + 1}`,
      `=D${row + 1}-E${row + 1}`,
      'Chưa đạt',
    ]);
    expect(cells[find(page, 'Đ/viên', 'LĐLĐ Bảo Lâm')]?.slice(3, 8)).toEqual([
      '10',
      '',
      '',
      '',
      'Chưa có số liệu',
    ]);
  });

  it.each([
    [110.4, 50.4, '#,##0.0', '#,##0'],
    [27, 12.25, '#,##0.00', '#,##0.00'],
    [27, 10, '#,##0', '#,##0'],
    [1.5, 1.25, '#,##0.00', '#,##0.00'],
  ])('prints what is missing with the decimals that it has: %d - %d', (target, result, figures, missing) => {
    const workbook = {
      tabs: [
        {
          name: 'Thu',
          values: [
            ['Đơn vị', 'KH', 'Kết quả'],
            ['Trường A', target, result],
            ['Trường B', 1, 1],
          ],
        },
      ],
    };
    const cells = plan(workbook).below.rows.find((row) => row[2]?.content === 'Trường A') ?? [];
    expect([3, 4, 6].map((column) => cells[column]?.format)).toEqual([figures, figures, missing]);
  });

  it('says so when nobody is below target', () => {
    const workbook = {
      tabs: [
        {
          name: 'Thu',
          values: [
            ['Đơn vị', 'KH', 'Kết quả'],
            ['Trường A', 1, 2],
          ],
        },
      ],
    };
    expect(texts(plan(workbook).below)[HEADER + 1]?.[0]).toBe(
      'Không có đơn vị nào chưa đạt hoặc chưa có số liệu.',
    );
  });
});

describe('readTypedBelow() and belowPage() together', () => {
  const tra = find(page, 'Quỹ xã hội', 'LĐLĐ Trà Lĩnh');
  const lam = find(page, 'CĐCS', 'LĐLĐ Bảo Lâm');
  const typed = [
    [tra, 8, 'Doanh nghiệp ngừng hoạt động'],
    [tra, 10, { year: 2020, month: 3, day: 31 }],
    [lam, 9, { formula: `=C${lam + 1}` }],
    [HEADER, WIDTH, 'Người theo dõi'],
    [tra, WIDTH, 'Chị Hà'],
    [0, 8, 'Mật'],
  ] as const;
  const previous = asTyped(page, typed);

  it('keeps typed text in its row, with added columns and typed formulas', () => {
    const next = plan(numericWorkbook(), { below: previous }).below;
    expect(typedOf(next, 'Quỹ xã hội', 'LĐLĐ Trà Lĩnh')).toEqual([
      'Doanh nghiệp ngừng hoạt động',
      '',
      '{"year":2020,"month":3,"day":31}',
      'Chị Hà',
      '',
    ]);
    expect(typedOf(next, 'CĐCS', 'LĐLĐ Bảo Lâm')[1]).toBe(`=C${lam + 1}`);
    expect(texts(next)[HEADER]?.[WIDTH]).toBe('Người theo dõi');
    expect(texts(next)[0]?.[8]).toBe('Mật');
  });

  it.each([
    ['behind the spare columns', [WIDTH + 2], ['', '', 'gõ thêm', '']],
    ['behind one of them that is used', [WIDTH, WIDTH + 2], ['gõ thêm', '', 'gõ thêm', '']],
    ['in the last of them', [WIDTH + 1], ['', 'gõ thêm', '']],
  ])('leaves a column where somebody typed without a heading %s', (_, columns, row) => {
    const here = asTyped(
      page,
      columns.map((column) => [tra, column, 'gõ thêm']),
    );
    const next = plan(numericWorkbook(), { below: here }).below;
    expect(typedOf(next, 'Quỹ xã hội', 'LĐLĐ Trà Lĩnh').slice(3)).toEqual(row.slice(0, -1));
    expect(texts(next)[HEADER]?.slice(WIDTH, WIDTH + 2)).toEqual(['Người theo dõi', 'Ghi chú']);
    expect(texts(plan(numericWorkbook(), { below: asTyped(next) }).below)).toEqual(texts(next));
  });

  it('puts the spare columns behind what staff added, unless they added it behind these', () => {
    const own = asTyped(page, [[HEADER, WIDTH + 2, 'Lãnh đạo phụ trách']]);
    const next = plan(numericWorkbook(), { below: own }).below;
    const spare = ['Người theo dõi', 'Ghi chú'];
    expect(texts(next)[HEADER]?.slice(WIDTH)).toEqual([...spare, 'Lãnh đạo phụ trách']);
    const first = asTyped(page, [[HEADER, WIDTH, 'Lãnh đạo phụ trách']]);
    expect(texts(plan(numericWorkbook(), { below: first }).below)[HEADER]?.slice(WIDTH)).toEqual([
      'Lãnh đạo phụ trách',
      ...spare,
    ]);
  });

  it('finds typed text wherever staff sorted its row to', () => {
    const body = previous.values.map((row, index) => ({ row, formulas: previous.formulas[index] ?? [] }));
    const sorted = [...body.slice(0, HEADER + 1), ...body.slice(HEADER + 1).reverse()];
    const shuffled = {
      values: sorted.map(({ row }) => row),
      formulas: sorted.map(({ formulas }) => formulas),
      formats: [],
      notes: [],
    };
    const next = plan(numericWorkbook(), { below: shuffled }).below;
    expect(typedOf(next, 'Quỹ xã hội', 'LĐLĐ Trà Lĩnh')[0]).toBe('Doanh nghiệp ngừng hoạt động');
  });

  it('follows an indicator that staff gave another name, and not one that has the old name now', () => {
    const setting = {
      ...AS_RECOGNISED,
      key: 'Quỹ xã hội › Quỹ xã hội',
      name: 'Thu Quỹ Xã hội',
    };
    const printed = [[setting.key, 'Quỹ xã hội']] as const;
    const renamed = plan(numericWorkbook(), {
      below: previous,
      settings: [setting],
      record: { printed },
    }).below;
    expect(typedOf(renamed, 'Thu Quỹ Xã hội', 'LĐLĐ Trà Lĩnh')[0]).toBe('Doanh nghiệp ngừng hoạt động');
    expect(() => rowOf(renamed, 0, 'Không còn đối chiếu được')).toThrow(RangeError);
    const same = plan(numericWorkbook(), {
      below: previous,
      record: { printed: [['Tin bài › Tin bài', 'Quỹ xã hội']] },
    }).below;
    expect(typedOf(same, 'Quỹ xã hội', 'LĐLĐ Trà Lĩnh')[0]).toBe('Doanh nghiệp ngừng hoạt động');
  });

  it('moves text of a unit that reached its target, and back when it falls below again', () => {
    const reached = plan(withResult('Trà Lĩnh', 44_950_000), { below: previous }).below;
    const part = rowOf(reached, 0, 'Đã đạt (lưu ý kiến cũ)');
    expect(find(reached, 'Quỹ xã hội', 'LĐLĐ Trà Lĩnh')).toBe(part + 1);
    expect(typedOf(reached, 'Quỹ xã hội', 'LĐLĐ Trà Lĩnh')[0]).toBe('Doanh nghiệp ngừng hoạt động');
    expect(texts(reached)[part + 1]?.[7]).toBe('Đạt');
    const back = plan(numericWorkbook(), { below: asTyped(reached) }).below;
    expect(typedOf(back, 'Quỹ xã hội', 'LĐLĐ Trà Lĩnh')[0]).toBe('Doanh nghiệp ngừng hoạt động');
    expect(() => rowOf(back, 0, 'Đã đạt (lưu ý kiến cũ)')).toThrow(RangeError);
  });

  it('keeps text whose unit is gone, and does not move it again', () => {
    const tabs = numericWorkbook().tabs.filter(({ name }) => name !== 'Quỹ xã hội');
    const lost = plan({ tabs }, { below: previous }).below;
    const row = rowOf(lost, 0, 'Không còn đối chiếu được') + 1;
    expect(texts(lost)[row]?.slice(1, 3)).toEqual(['Quỹ xã hội (năm 2019)', 'LĐLĐ Trà Lĩnh']);
    expect(texts(lost)[row]?.[8]).toBe('Doanh nghiệp ngừng hoạt động');
    const again = plan({ tabs }, { below: asTyped(lost) }).below;
    expect(texts(again)).toEqual(texts(lost));
  });

  it('does not give the text of one year to the next', () => {
    const tabs = numericWorkbook().tabs.map((tab) => ({
      ...tab,
      values: tab.values.map((row) =>
        row.map((cell) => (typeof cell === 'string' ? cell.replace(/2019/g, '2020') : cell)),
      ),
    }));
    const next = plan({ tabs }, { below: previous }).below;
    expect(typedOf(next, 'Quỹ xã hội', 'LĐLĐ Trà Lĩnh')[0]).toBe('');
    const row = rowOf(next, 0, 'Không còn đối chiếu được') + 1;
    expect(
      texts(next)
        .slice(row)
        .some((line) => line[8] === 'Doanh nghiệp ngừng hoạt động'),
    ).toBe(true);
  });

  it('keeps both texts when staff copied a row', () => {
    const copied = {
      values: [
        ...previous.values,
        (previous.values[tra] ?? []).map((cell, column) => (column === 8 ? 'bản hai' : cell)),
      ],
      formulas: [...previous.formulas, previous.formulas[tra] ?? []],
      formats: [],
      notes: [],
    };
    const all = texts(plan(numericWorkbook(), { below: copied }).below).flat();
    expect(all).toContain('Doanh nghiệp ngừng hoạt động');
    expect(all).toContain('bản hai');
  });

  it('follows a unit that is printed under another name now', () => {
    const listed = [{ name: 'Công đoàn Trà Lĩnh', aliases: ['LĐLĐ Trà Lĩnh'], group: '' }];
    const next = plan(numericWorkbook(), { below: previous, listed }).below;
    expect(typedOf(next, 'Quỹ xã hội', 'Công đoàn Trà Lĩnh')[0]).toBe('Doanh nghiệp ngừng hoạt động');
  });

  it('keeps a note that staff put on a cell of ours, and the format of what they typed', () => {
    const grid = (text: string) => previous.values.map((row) => row.map(() => text));
    const notes = grid('');
    const formats = grid('');
    notes[tra]?.splice(2, 1, 'gọi lại');
    formats[tra]?.splice(8, 1, '@');
    const next = plan(numericWorkbook(), { below: { ...previous, notes, formats } }).below;
    const row = next.rows[find(next, 'Quỹ xã hội', 'LĐLĐ Trà Lĩnh')];
    expect([row?.[2]?.note, row?.[8]?.format]).toEqual(['gọi lại', '@']);
  });

  it('keeps both lines of a head typed above the list', () => {
    const headed = asTyped(page, [
      [1, 0, 'UBND HUYỆN'],
      [2, 0, 'PHÒNG NỘI VỤ'],
    ]);
    const once = plan(numericWorkbook(), { below: headed }).below;
    const twice = plan(numericWorkbook(), { below: asTyped(once, []) }).below;
    for (const next of [once, twice])
      expect(
        texts(next)
          .slice(1, 4)
          .map(([first]) => first),
      ).toEqual(['UBND HUYỆN', 'PHÒNG NỘI VỤ', '']);
  });

  it('keeps a line typed below the list', () => {
    const noted = asTyped(page, [[cells.length + 1, 3, 'hỏi lại Văn phòng']]);
    const next = texts(plan(numericWorkbook(), { below: noted }).below);
    expect(next.flat()).toContain('hỏi lại Văn phòng');
  });

  it('loses nothing when the header was deleted', () => {
    const cut = {
      values: previous.values.slice(HEADER + 1),
      formulas: previous.formulas.slice(HEADER + 1),
      formats: [],
      notes: [],
    };
    expect(texts(plan(numericWorkbook(), { below: cut }).below).flat()).toContain(
      'Doanh nghiệp ngừng hoạt động',
    );
  });
});

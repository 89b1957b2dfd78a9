import { describe, expect, it } from 'vitest';
import type { Page, PreviousPage } from '../../../src/core/page/page';
import { columnPixels, totalPixels } from '../../../src/core/page/set-text';
import { gridOf, MERGED, year2020 } from '../register/year-2020';
import { asTyped, rowOf, texts } from '../report/pages';
import { followOn, followYear, pageOf } from './followed';

const [U, V] = [20, 21];

function lineOf(page: Page, unit: string): string[] {
  return texts(page)[rowOf(page, 1, unit)] ?? [];
}

/** The page as the spreadsheet hands it back, states as the words that their formulas show. */
function shown(page: Page, typed: Parameters<typeof asTyped>[1] = []): PreviousPage {
  const back = asTyped(page, typed);
  const values = back.values.map((row) =>
    row.map((cell, column) => (column === 18 && cell === 0 ? 'Đúng tiến độ' : cell)),
  );
  return { ...back, values };
}

/** Swaps two rows of a page that the spreadsheet gave back, as sorting does. */
function swapped(page: PreviousPage, one: number, other: number): PreviousPage {
  const swap = <T>(rows: readonly T[]) =>
    rows.map((row, at) => (at === one ? rows[other] : at === other ? rows[one] : row) ?? row);
  return { ...page, values: swap(page.values), formulas: swap(page.formulas) };
}

describe('the page Tiến độ', () => {
  const may = followYear('31/05/2020');
  const page = pageOf(may);

  it('is no wider than what programs that count columns in wider digits print in letters of 8 points', () => {
    expect(totalPixels(columnPixels(page.widths, U + 1))).toBeLessThanOrEqual(1250);
  });

  it('writes what the months come to as formulas of the line', () => {
    const row = rowOf(page, 1, 'LĐLĐ Thạch An') + 1;
    expect(lineOf(page, 'LĐLĐ Thạch An').slice(15)).toEqual([
      `=SUM(D${row}:O${row})`,
      `=ROUNDUP(C${row}*5/12;0)`,
      `=IF(P${row}<Q${row};Q${row}-P${row};"")`,
      `=IF(P${row}>C${row};"Vượt";IF(P${row}=C${row};"Đạt";IF(P${row}>=Q${row};"Đúng tiến độ";"Chậm tiến độ")))`,
      '0/5',
      `=IF(P${row}>=C${row};"";ROUNDUP((C${row}-P${row})/7;0))`,
    ]);
  });

  it('marks months below what they ask for, greys the one that runs and leaves those to come blank', () => {
    const june = pageOf(followYear('15/06/2020'));
    const cells = june.rows[rowOf(june, 1, 'LĐLĐ Hòa An')]?.slice(3, 15) ?? [];
    expect(cells.map(({ content }) => content)).toEqual([2, 1, 2, 2, 1, 3, '', '', '', '', '', '']);
    expect(cells.map(({ look }) => look?.fill)).toEqual([
      ...[undefined, '#f4cccc', undefined, undefined, '#f4cccc', '#d9d9d9'],
      ...Array.from({ length: 6 }, () => undefined),
    ]);
    expect(cells[1]?.format).toBe('"▽ "#,##0');
  });

  it('has no month of June on 31/05', () => {
    expect(lineOf(page, 'LĐLĐ Hòa An').slice(3, 10)).toEqual(['2', '1', '2', '2', '1', '', '']);
  });

  it('writes values where the target changed, or where less than all of it is enough', () => {
    const after = pageOf(followYear('10/01/2021'));
    expect(lineOf(after, 'LĐLĐ Hạ Lang')[16]).toBe('18');
    const most = pageOf(followYear('31/05/2020', { threshold: 90 }));
    expect([16, 18, 20].map((column) => lineOf(most, 'LĐLĐ Hòa An')[column])).toEqual([
      '9',
      'Chậm tiến độ',
      '2',
    ]);
  });

  it('says what it is of: the day, who is behind, whose target is another one', () => {
    const [live, body, title, day] = texts(page).flatMap((cells) => cells.find((text) => text !== '') ?? []);
    expect(live).toMatch(/^=IFERROR\(IF\('Chỉ tiêu \(nội bộ\)'!C1<>"bản [\da-f]{8}";/);
    expect(body).toBe('LIÊN ĐOÀN LAO ĐỘNG TỈNH CAO BẰNG');
    expect(title).toBe('TIẾN ĐỘ THỰC HIỆN CHỈ TIÊU NĂM 2020');
    expect(day).toBe('Tiến độ đến ngày 31/05/2020: 4 lượt chậm tiến độ của 4 đơn vị');
    expect(texts(page)[7]?.[0]).toBe('Tin bài: đánh giá hằng tháng, đến hết ngày 31/05/2020 (5/12 tháng)');
    expect(
      texts(page)
        .map((cells) => cells[1])
        .join(' '),
    ).toContain('sẽ áp dụng từ 01/07/2020');
    expect(texts(page)[6]?.slice(14, 18)).toEqual(['T12', 'Cộng', 'KH đến hết T5', 'Còn thiếu']);
  });

  it('is not begun before the first day, and all over after the last', () => {
    const before = pageOf(followYear('20/12/2019'));
    expect(texts(before)[4]?.join('')).toBe('Tiến độ đến ngày 20/12/2019: chưa bắt đầu');
    expect(texts(before)[7]?.[0]).toContain('chưa bắt đầu (kỳ từ 01/01/2020 đến 31/12/2020)');
    expect(lineOf(before, 'LĐLĐ Hòa An').slice(2, 19)).toEqual([
      '24',
      ...Array.from({ length: 12 }, () => ''),
      expect.stringContaining('SUM'),
      expect.stringContaining('*0/12'),
      expect.stringContaining('IF'),
      'Chưa bắt đầu',
    ]);
    const after = pageOf(followYear('10/01/2021'));
    expect(texts(after)[4]?.join('')).toContain('0 lượt chậm tiến độ; 4 lượt chưa đạt của 4 đơn vị');
    expect(texts(after)[7]?.[0]).toContain('(12/12 tháng)');
    expect(lineOf(after, 'LĐLĐ Trùng Khánh')[U]).toBe('');
  });

  it('lists what is over with who did not reach it', () => {
    const after = texts(pageOf(followYear('10/01/2021')));
    const at = after.findIndex(([first]) => first === 'Đã quá hạn');
    expect(after[at + 2]?.slice(0, 2)).toEqual(['1', 'Tin bài']);
    expect(after[at + 2]?.slice(16, 18)).toEqual(['-10', '10/14']);
    const lines = after.slice(at + 2).findIndex(([first], line) => line > 0 && first !== '·');
    const names = after.slice(at + 2, lines < 0 ? undefined : at + 2 + lines).map((cells) => cells[18]);
    expect(names.join(' ')).toBe('LĐLĐ Trùng Khánh, LĐLĐ Hòa An, LĐLĐ Nguyên Bình, CĐVC tỉnh');
  });

  it('is the same when made again over itself', () => {
    expect(pageOf(may, shown(page))).toEqual(page);
  });
});

describe('what people typed beside Tiến độ', () => {
  const may = followYear('31/05/2020');
  const page = pageOf(may);
  const row = rowOf(page, 1, 'LĐLĐ Hòa An');
  const typed = [
    [6, V, 'Người theo dõi'],
    [row, V, 'Chị Mai'],
  ] as const;

  it('stays above the months: another issuing body, and lines below it', () => {
    const lines = [
      [1, 0, 'CÔNG ĐOÀN TỈNH'],
      [2, 0, 'CÔNG ĐOÀN GIÁO DỤC'],
    ] as const;
    const next = pageOf(may, shown(page, lines));
    for (const made of [next, pageOf(may, shown(next))])
      expect(
        texts(made)
          .slice(1, 4)
          .map(([first]) => first),
      ).toEqual(['CÔNG ĐOÀN TỈNH', 'CÔNG ĐOÀN GIÁO DỤC', '']);
    const below = pageOf(may, shown(page, [[2, 0, 'BAN CHÍNH SÁCH']]));
    expect(
      texts(below)
        .slice(1, 3)
        .map(([first]) => first),
    ).toEqual(['LIÊN ĐOÀN LAO ĐỘNG TỈNH CAO BẰNG', 'BAN CHÍNH SÁCH']);
  });

  it('stays beside its unit, sorted or not, in later months too', () => {
    const other = rowOf(page, 1, 'LĐLĐ Thạch An');
    const back = swapped(shown(page, typed), row, other);
    const june = pageOf(followYear('15/06/2020'), back);
    expect(lineOf(june, 'LĐLĐ Hòa An')[V]).toBe('Chị Mai');
    expect(texts(june)[6]?.[V]).toBe('Người theo dõi');
    expect(texts(june).filter((cells) => cells[V] === 'Chị Mai')).toHaveLength(1);
  });

  it('stays beside totals, the title of an indicator and what is due', () => {
    const after = followYear('10/01/2021');
    const last = pageOf(after);
    const rows = [rowOf(last, 1, 'TỔNG CỘNG'), 7, rowOf(last, 0, '1')];
    const due = texts(last).findIndex((cells) => cells[16] === '-10');
    const back = shown(
      last,
      [...rows.slice(0, 2), due].map((at, index) => [at, V, `ghi ${index}`] as const),
    );
    const again = texts(pageOf(after, back));
    expect([rows[0], rows[1], due].map((at) => again[at ?? 0]?.[V])).toEqual(['ghi 0', 'ghi 1', 'ghi 2']);
  });

  it('stays beside what is due on a page of before, whose days stood in the columns of months', () => {
    const after = followYear('10/01/2021');
    const last = pageOf(after);
    const due = texts(last).findIndex((cells) => cells[16] === '-10');
    const back = shown(last, [[due, V, 'chị Lan theo dõi']]);
    const [number = '', name = ''] = back.values[due] ?? [];
    const old = [number, name, '31/12/2020', -10, '10/14', 'LĐLĐ Trùng Khánh'];
    const values = back.values.map((cells, at) =>
      at === due ? cells.map((cell, column) => (column >= V ? cell : (old[column] ?? ''))) : cells,
    );
    const again = texts(pageOf(after, { ...back, values }));
    expect(again[due]?.[V]).toBe('chị Lan theo dõi');
    expect(again.flat()).not.toContain('Không còn đối chiếu được');
  });

  it('stands once where it belongs to nothing, above who signs, however often the page is made', () => {
    const below = shown(page, [[page.rows.length + 2, 1, 'ghi dưới cùng']]);
    const first = pageOf(may, below);
    const again = pageOf(may, shown(first));
    for (const made of [first, again])
      for (const text of ['ghi dưới cùng', 'NGƯỜI LẬP BIỂU'])
        expect(
          texts(made)
            .flat()
            .filter((cell) => cell === text),
        ).toHaveLength(1);
  });

  it('goes to its own part where the unit is gone, and comes back with it', () => {
    const before = followOn('31/01/2020', year2020());
    const january = pageOf(before);
    const back = shown(january, [[rowOf(january, 1, 'LĐLĐ Trà Lĩnh'), V, 'hợp nhất từ tháng 3']]);
    const without = pageOf(followOn('31/01/2020', year2020(), { listed: MERGED }), back);
    const lost = texts(without).find((cells) => cells[V] === 'hợp nhất từ tháng 3');
    expect(lost?.[1]).toBe('Tin bài › LĐLĐ Trà Lĩnh');
    const again = pageOf(before, shown(without));
    expect(lineOf(again, 'LĐLĐ Trà Lĩnh')[V]).toBe('hợp nhất từ tháng 3');
  });

  it('is kept where it stands below everything', () => {
    const below = page.rows.length + 2;
    const again = texts(
      pageOf(
        may,
        shown(page, [
          [below, 0, 'Đã gửi cho các huyện'],
          [below, 1, 'ngày 01/06'],
        ]),
      ),
    );
    const at = again.findIndex(([first]) => first === 'Đã gửi cho các huyện');
    expect(again[at]?.[1]).toBe('ngày 01/06');
    expect(again[at - 1]?.[0]).toBe('Không còn đối chiếu được');
  });

  it('follows its column where staff put one between ours', () => {
    const back = shown(page, typed);
    const insert = <T>(rows: readonly (readonly T[])[], blank: T, texts: ReadonlyMap<number, T>) =>
      rows.map((cells, at) => [...cells.slice(0, 2), texts.get(at) ?? blank, ...cells.slice(2)]);
    const moved: PreviousPage = {
      ...back,
      values: insert(
        back.values,
        '',
        new Map([
          [6, 'Ai làm'],
          [row, 'Anh Tú'],
        ]),
      ),
      formulas: insert(back.formulas, '', new Map()),
    };
    const again = pageOf(may, moved);
    expect(texts(again)[6]?.slice(V)).toEqual(['Ai làm', 'Người theo dõi']);
    expect(lineOf(again, 'LĐLĐ Hòa An').slice(V)).toEqual(['Anh Tú', 'Chị Mai']);
  });
});

describe('a workbook in which nobody chose months', () => {
  it('says where to choose them, and still lists what is due', () => {
    const values = gridOf(
      'QUỸ NĂM 2020',
      'Đơn vị | KH giao | Kết quả',
      'Xã Hưng Đạo | 10 | 9',
      'Xã Vĩnh Quang | 10 | 10',
    );
    const on = followOn('10/12/2020', { tabs: [{ name: 'Quỹ', values }] });
    const page = texts(pageOf({ ...on, followed: { progress: [], others: [] } }));
    expect(page.map((cells) => cells[1]).join(' ')).toContain('ghi Hằng tháng hoặc Hằng quý ở cột Đánh giá');
    const due = page.find((cells) => cells[1] === 'Quỹ');
    expect(due?.slice(16, 19)).toEqual(['21', '1/2', 'Xã Hưng Đạo']);
  });
});

import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/core/check/findings';
import { findLayout, type IndicatorColumn } from '../../../src/core/settings/layout';
import { newRows } from '../../../src/core/settings/list';
import { followingRows, runsToRenew, writtenIn } from '../../../src/core/settings/written';
import { indicatorRows } from '../../../src/core/survey/indicator-rows';
import { proposeSources } from '../../../src/core/survey/propose';
import type { Cell, Grid, Tab } from '../../../src/core/workbook/workbook';
import { gridOf } from '../register/year-2020';
import { dayOf } from '../survey/office-time';
import { type DeclaredBook, declaredBook } from './declared-book';

const END = '2025-01-10';

function tab(name: string, ...rows: readonly string[]): Tab {
  return { name, values: gridOf(...rows) };
}

function recognisedIn(tabs: readonly Tab[]) {
  return indicatorRows(proposeSources({ tabs }, []), new Map());
}

/** The tab as the command makes it of a workbook, and what it knows to have written there. */
function made(tabs: readonly Tab[]) {
  const recognised = recognisedIn(tabs);
  const grid = newRows([['']], recognised).cells;
  const written = writtenIn(grid, followingRows({ typed: grid, meant: grid }, recognised, {}), {});
  return { grid, written };
}

type Typed = Partial<Record<IndicatorColumn, Cell>>;

/** The same with cells that staff typed into the row of a source. */
function withTyped(grid: Grid, source: string, typed: Typed): Grid {
  const layout = findLayout(grid);
  const columnOf = (column: string) => layout?.columns.get(column as IndicatorColumn);
  const cells = new Map(Object.entries(typed).map(([column, cell]) => [columnOf(column), cell]));
  const at = columnOf('source') ?? 0;
  return grid.map((line) =>
    line[at] === source ? line.map((cell, index) => cells.get(index) ?? cell) : line,
  );
}

interface Then {
  readonly source?: string;
  readonly typed?: Typed;
  /** As of a tab that an earlier version made. */
  readonly isEarlier?: boolean;
  readonly iso?: string;
}

/** The workbook of later, with the tab made of the one before and what staff typed there. */
function later(before: readonly Tab[], after: readonly Tab[], then: Then = {}): DeclaredBook {
  const { source = '', typed = {}, isEarlier = false, iso = END } = then;
  const { grid, written } = made(before);
  return declaredBook(iso, after, {
    typed: withTyped(grid, source, typed),
    written: isEarlier ? {} : written,
  });
}

const VISITS = tab(
  'Thăm hộ',
  'SỔ THĂM HỘ GIA ĐÌNH NĂM 2024',
  'Ngày | Trạm y tế | Nội dung',
  '03/02/2024 | Trạm y tế xã Minh Thanh | Thăm hộ',
  '05/03/2024 | Trạm y tế xã Thái Học | Thăm hộ',
  '06/03/2024 | Trạm y tế xã Thái Học | Thăm hộ',
);
const VACCINES = tab(
  'Tiêm chủng',
  'KẾT QUẢ TIÊM CHỦNG NĂM 2024',
  'TT | Trạm y tế | KH giao | Kết quả',
  '1 | Trạm y tế xã Minh Thanh | 10 | 12',
  '2 | Trạm y tế xã Thái Học | 10 | 8',
);
const PLAN = tab(
  'Phụ lục',
  'GIAO CHỈ TIÊU NĂM 2024',
  'TT | Trạm y tế | Thăm hộ',
  '1 | Trạm y tế xã Minh Thanh | 2',
  '2 | Trạm y tế xã Thái Học | 2',
);

describe('a cell of Danh mục chỉ tiêu that the command wrote and nobody changed', () => {
  it('keeps a log out no longer once a table of targets has its plan', () => {
    const book = later([VISITS, VACCINES], [VISITS, VACCINES, PLAN]);
    expect(book.judged['Thăm hộ']).toEqual([
      'Trạm y tế xã Minh Thanh 1/2 Chưa đạt',
      'Trạm y tế xã Thái Học 2/2 Đạt',
    ]);
    expect(book.text).toContain(
      'Danh mục chỉ tiêu!D3: Thăm hộ: tính theo biểu (“Đếm số dòng”); “Không sử dụng” ở ô này là tiện ích đã ghi, chưa ai sửa.',
    );
  });

  it('is said by nobody while the tables say the same', () => {
    const book = later([VISITS, VACCINES], [VISITS, VACCINES]);
    expect(book.judged['Thăm hộ']).toBeUndefined();
    expect(book.text).not.toContain('Danh mục chỉ tiêu!');
  });

  it('is said by nobody where a table gives others their targets, then as now', () => {
    const book = later([VISITS, VACCINES, PLAN], [VISITS, VACCINES, PLAN]);
    expect(book.text).toContain("Thăm hộ: KH giao theo biểu 'Phụ lục'.");
    expect(book.text).not.toContain('Danh mục chỉ tiêu!');
  });

  it('is followed where a table comes to give others their targets that was an indicator', () => {
    const { grid, written } = made([VISITS, VACCINES, PLAN]);
    const typed = grid.map((line) =>
      line.map((cell) => (cell === 'Giao KH cho chỉ tiêu khác' ? 'Theo biểu' : cell)),
    );
    const known = Object.fromEntries(
      Object.entries(written).map(([source, own]) => [
        source,
        own.calculation === 'Giao KH cho chỉ tiêu khác' ? { ...own, calculation: 'Theo biểu' } : own,
      ]),
    );
    const { text } = declaredBook(END, [VISITS, VACCINES, PLAN], { typed, written: known });
    expect(text).toContain(
      'tính theo biểu (“Giao KH cho chỉ tiêu khác”); “Theo biểu” ở ô này là tiện ích đã ghi',
    );
  });

  it('gives the target of a line no longer than the line does', () => {
    const log = (line: string) =>
      tab(
        'Dự giờ',
        'SỔ DỰ GIỜ NĂM 2024',
        line,
        'Ngày | Tổ chuyên môn | Nội dung',
        '03/02/2024 | Tổ Toán | Dự giờ',
        '05/03/2024 | Tổ Toán | Dự giờ',
        '06/03/2024 | Tổ Văn | Dự giờ',
      );
    const book = later([log('Mỗi tổ 3 tiết/năm')], [log('Mỗi tổ 2 tiết/năm')]);
    expect(book.judged).toEqual({ 'Dự giờ': ['Tổ Toán 2/2 Đạt', 'Tổ Văn 1/2 Chưa đạt'] });
    expect(book.text).toContain('Dự giờ: tính theo biểu (KH chung 2); KH chung 3 ở ô này là tiện ích đã ghi');
  });

  it('does not make an indicator with KH chung vanish for one row of Giao chỉ tiêu', () => {
    const given = tab('Giao riêng', 'Chỉ tiêu | Đơn vị | KH giao', 'Thăm hộ | Trạm y tế xã Thái Học | 3');
    const source = 'Thăm hộ › Thăm hộ';
    const book = later([VISITS, VACCINES], [VISITS, VACCINES, given], { source, typed: { target: 1 } });
    expect(book.judged['Thăm hộ']).toEqual([
      'Trạm y tế xã Minh Thanh 1/1 Đạt',
      'Trạm y tế xã Thái Học 2/3 Chưa đạt',
    ]);
  });

  it('keeps a source out, without a word, where staff took it out', () => {
    const [source, typed] = ['Tiêm chủng › Tiêm chủng', { calculation: 'Không sử dụng' }];
    const book = later([VISITS, VACCINES], [VISITS, VACCINES, PLAN], { source, typed });
    expect(book.judged['Tiêm chủng']).toBeUndefined();
    expect(book.text).not.toContain('không tính Tiêm chủng');
  });

  it('leaves a target that staff typed to them', () => {
    const log = (line: string) =>
      tab(
        'Sổ',
        'SỔ TIN BÀI NĂM 2024',
        line,
        'Ngày | Chi nhánh | Tên tin',
        '03/02/2024 | Chi nhánh Hòa An | A',
      );
    const typed = { target: 4 };
    const { judged } = later([log('12 tin/năm')], [log('10 tin/năm')], { source: 'Sổ › Tin bài', typed });
    expect(Object.values(judged).flat()).toEqual(['Chi nhánh Hòa An 1/4 Chưa đạt']);
  });
});

describe('a tab of Danh mục chỉ tiêu that an earlier version made', () => {
  it('is obeyed, and the page and the check say where it keeps a source out that has a plan', () => {
    const after = [VISITS, VACCINES, PLAN];
    const { judged, text, survey } = later([VISITS, VACCINES], after, { isEarlier: true });
    expect(judged['Thăm hộ']).toBeUndefined();
    expect(text).toContain(
      'Cần xem lại: Danh mục chỉ tiêu!D3: không tính Thăm hộ vì ô này ghi “Không sử dụng”, còn theo biểu thì tính (“Đếm số dòng”); nếu cần tính thì xóa nội dung ô này.',
    );
    const found = checkWorkbook(survey, {
      workbook: { tabs: after },
      formulas: new Map(),
      today: dayOf(END),
    });
    expect(found.map(({ severity, spots: [spot] }) => [severity, spot.place])).toContainEqual([
      'Cần xem lại',
      { tab: 'Danh mục chỉ tiêu', row: 2, column: 3 },
    ]);
  });

  it('says nothing of what agrees', () => {
    const { text } = later([VISITS, VACCINES], [VISITS, VACCINES], { isEarlier: true });
    expect(text).not.toContain('Danh mục chỉ tiêu!');
  });
});

function month(number: number, ...results: readonly number[]): Tab {
  const units = ['Trường Nà Bao', 'Trường Tam Kim'];
  return tab(
    `Tháng ${number}`,
    `KẾT QUẢ QUYÊN GÓP SÁCH THÁNG ${number} NĂM 2024`,
    'TT | Trường | KH năm | Kết quả',
    ...units.map((unit, index) => `${index + 1} | ${unit} | 10 | ${results[index] ?? 0}`),
  );
}

describe('a row of Danh mục chỉ tiêu whose source goes on in other tabs', () => {
  const source = 'Tháng 1 › Quyên góp sách';

  it.each([true, false])(
    'gives threshold, judging and basis to all months (earlier version: %s)',
    (isEarlier) => {
      const typed = { threshold: 90, evaluation: 'Hằng tháng', basis: 'KH 5/PGD' };
      const before = [month(1, 1, 0)];
      const book = later(before, [...before, month(2, 1, 0)], {
        source,
        typed,
        isEarlier,
        iso: '2024-02-29',
      });
      expect(book.faults).toEqual([]);
      // 2/12 of 90% of 10: 1,5, so 2 are needed.
      expect(book.judged).toEqual({
        'Quyên góp sách': ['Trường Nà Bao 2/10 Đúng tiến độ', 'Trường Tam Kim 0/10 Chậm tiến độ'],
      });
      expect(book.text).toContain('căn cứ KH 5/PGD');
      expect(book.text).toContain(
        "dòng ghi cho 'Tháng 1 › Quyên góp sách' nay dùng cho 'Các kỳ › Quyên góp sách'",
      );
    },
  );

  it('gives them to the next year, under the name without the year', () => {
    const year = (number: number) =>
      tab(
        `Quỹ ${number}`,
        `KẾT QUẢ THU QUỸ KHUYẾN HỌC NĂM ${number}`,
        'TT | Chi hội | KH | Kết quả',
        '1 | Chi hội Bản Giốc | 100 | 90',
        '2 | Chi hội Bản Gun | 100 | 70',
      );
    const own = made([year(2023)]).grid[2]?.[2];
    const then = { source: String(own), typed: { threshold: 90 }, isEarlier: true };
    const { judged, text } = later([year(2023)], [year(2023), year(2024)], then);
    expect(Object.values(judged).flat()).toEqual([
      'Chi hội Bản Giốc 90/100 Đạt',
      'Chi hội Bản Gun 70/100 Chưa đạt',
    ]);
    expect(Object.keys(judged).join()).not.toContain('2023');
    expect(text).toContain('tính là đạt từ 90% KH');
  });

  it('is found again when a new year begins with one month', () => {
    const then = { source: 'Các kỳ › Quyên góp sách', typed: { threshold: 90 } };
    const { faults, text } = later([month(1, 1, 0), month(2, 1, 0)], [month(1, 9, 0)], then);
    expect(faults).toEqual([]);
    expect(text).toContain('tính là đạt từ 90% KH');
  });

  it('asks to look at a common target, and does not take over a last day', () => {
    const log = (number: number) =>
      tab(
        `Sổ tháng ${number}`,
        `SỔ TIN BÀI THÁNG ${number} NĂM 2024`,
        'Ngày | Đơn vị | Tên tin',
        `03/0${number}/2024 | Trường Nà Bao | A`,
        `04/0${number}/2024 | Trường Tam Kim | B`,
      );
    const own = String(made([log(1)]).grid[2]?.[2]);
    const typed = { target: 2, due: '31/01/2024' };
    const { faults, text } = later([log(1)], [log(1), log(2)], { source: own, typed });
    expect(faults.map(({ message }) => message).join()).toContain('chưa áp dụng cho “Các sổ › ');
    expect(text).toContain('cần xem lại KH chung 2');
    expect(text).not.toContain('hết ngày 31/01/2024');
  });

  it('gives way to a row of its own, and says so', () => {
    const series = [month(1, 1, 0), month(2, 1, 0)];
    const recognised = recognisedIn(series);
    const [own] = newRows([['']], recognised).cells.slice(2);
    const grid = [...withTyped(made([month(1, 1, 0)]).grid, source, { threshold: 90 }), own ?? []];
    const { faults, text } = declaredBook(END, series, { typed: grid, written: {} });
    expect(faults.map(({ message }) => message)).toEqual([
      '“Tháng 1 › Quyên góp sách” nay là “Các kỳ › Quyên góp sách” đã có dòng riêng nên dòng này không dùng nữa; có thể xóa dòng này.',
    ]);
    expect(text).not.toContain('90%');
  });
});

describe('runsToRenew()', () => {
  it('writes what the tables say now where nobody changed a cell, and the source as it is called now', () => {
    const before = [month(1, 1, 0)];
    const { grid, written } = made(before);
    const typed = withTyped(grid, 'Tháng 1 › Quyên góp sách', { name: 'Sách cũ' });
    const recognised = recognisedIn([...before, month(2, 1, 0)]);
    expect(runsToRenew(followingRows({ typed, meant: typed }, recognised, written))).toEqual([
      { row: 2, column: 2, values: ['Các kỳ › Quyên góp sách'] },
      { row: 2, column: 3, values: ['Cộng kết quả các kỳ, KH lấy một lần'] },
    ]);
  });

  it('writes neighbours together, and no more of them than a column takes calls', () => {
    const sources = Array.from(
      { length: 40 },
      (_, at) => `Sinh hoạt ${String.fromCharCode(65 + (at % 20), 65 + Math.floor(at / 20))}`,
    );
    const planned = (name: string, plan: number) =>
      tab(
        name,
        `${name.toUpperCase()} NĂM 2024 (mỗi xã ${plan} buổi)`,
        'Đơn vị | Kết quả',
        'Xã Minh Thanh | 9',
        'Xã Thái Học | 14',
      );
    const { grid, written } = made(sources.map((name) => planned(name, 12)));
    const runsOf = (isOther: (at: number) => boolean) => {
      const now = recognisedIn(sources.map((name, at) => planned(name, isOther(at) ? 15 : 12)));
      return runsToRenew(followingRows({ typed: grid, meant: grid }, now, written));
    };
    expect(runsOf((at) => at < 3 || at === 5).map(({ values }) => values)).toEqual([[15, 15, 15], [15]]);
    expect(runsOf((at) => at % 2 === 0)).toHaveLength(10);
  });
});

describe('writtenIn()', () => {
  it('keeps what is known of sources that are not there now, and forgets rows that are gone', () => {
    const { grid, written } = made([VISITS, VACCINES]);
    const rows = followingRows({ typed: grid, meant: grid }, recognisedIn([VISITS]), written);
    expect(writtenIn(grid, rows, written)['Tiêm chủng › Tiêm chủng']).toEqual(
      written['Tiêm chủng › Tiêm chủng'],
    );
    expect(writtenIn(grid.slice(0, 2), [], written)).toEqual({});
  });

  it('knows nothing of a row of an earlier version that keeps out what has a plan', () => {
    const { grid } = made([VISITS, VACCINES]);
    const rows = followingRows({ typed: grid, meant: grid }, recognisedIn([VISITS, VACCINES, PLAN]), {});
    expect(Object.keys(writtenIn(grid, rows, {}))).toEqual(['Tiêm chủng › Tiêm chủng']);
  });
});

import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../src/core/date/parse-period';
import type { Period } from '../../../src/core/date/period';
import {
  readLines,
  readPeriods,
  splitGap,
  titleStretch,
  upToDay,
  yearAbove,
} from '../../../src/core/tab/lines';
import {
  partOfYearIn,
  periodHeadingIn,
  periodOfHeading,
  periodWords,
} from '../../../src/core/tab/period-heading';
import {
  bareYear,
  isProse,
  isReference,
  isSentenceOfFigures,
  lastDayIn,
  withoutUntil,
} from '../../../src/core/tab/period-line';
import type { Cell } from '../../../src/core/workbook/workbook';

const period = (text: string): Period => {
  const found = parsePeriod(text);
  if (found === null) throw new Error(`no period: ${text}`);
  return found;
};

describe('isSentenceOfFigures()', () => {
  it.each([
    'Đến 31/12/2020 đã thu 1.483.900đ, bằng 99%',
    'Toàn tỉnh có 12 xã và 45 thôn',
    'Đạt 95 điểm',
    '- Thu 50 triệu',
  ])('is true of "%s"', (text) => {
    expect(isSentenceOfFigures(text)).toBe(true);
  });

  it.each([
    'Thu kinh phí công đoàn 2% năm 2020',
    'KẾT QUẢ 12 TIN, 14 BÀI',
    'SỔ TIN BÀI NĂM 2024 (mỗi đơn vị 2 tin được đăng)',
    '1. Kết quả quý 2 năm 2020',
    'Tính đến 31/12/2020',
    '6 tháng đầu năm đạt kế hoạch',
    'Biểu số 3, lần thứ 2',
    'Đơn vị tính: đồng',
  ])('is false of "%s"', (text) => {
    expect(isSentenceOfFigures(text)).toBe(false);
  });
});

describe('isProse() and isReference()', () => {
  it.each([
    ['Căn cứ Nghị quyết số 12', true, false],
    ['(Kèm theo Công văn số 607)', true, false],
    ['Theo kế hoạch của tỉnh', true, false],
    ['Theo dõi tin, bài năm 2024', false, false],
    ['Thực hiện Kế hoạch số 15/KH-HPN của Ban Thường vụ về phong trào', true, true],
    ['Đề nghị các đơn vị gửi về văn phòng', true, false],
    ['ĐỀ NGHỊ CÁC ĐƠN VỊ GỬI VỀ', false, false],
    ['KẾT QUẢ THU QUỸ NĂM 2024', false, false],
    ['Kết quả thu quỹ năm 2024', false, false],
    ['Các đơn vị đã cùng gửi về trong tháng qua.', true, false],
    ['Các đơn vị đã cùng gửi.', false, false],
    [`${'từ '.repeat(21)}ngữ`, true, false],
    [`KẾT QUẢ ${'RẤT '.repeat(70)}`, true, false],
  ])('of "%s": %s, %s', (text, prose, reference) => {
    expect([isProse(text), isReference(text)]).toEqual([prose, reference]);
  });
});

describe('lastDayIn(), bareYear() and withoutUntil()', () => {
  it.each([
    ['VẬN ĐỘNG VÀ NỘP QUỸ ĐẾN 31/8/2024', '', '31/8/2024'],
    ['Thu quỹ (đến 31/8)', 'năm 2024', '31/8/2024'],
    ['Thu quỹ đến hết ngày 31-8', 'năm 2023', '31/8/2023'],
    ['Thu quỹ (đến 31/8)', '', null],
    ['Nộp quỹ trước 31/8/2024', '', null],
    ['Kế hoạch thu quỹ đến 31/8/2024', '', null],
    ['Đến 31/8/2024 thu quỹ', '', null],
  ])('of "%s" around "%s" is %s the last day', (text, around, day) => {
    const found = lastDayIn(text, around === '' ? null : period(around));
    expect(found?.label ?? null).toBe(day === null ? null : period(`tính đến ${day}`).label);
  });

  it.each([
    ['GIẢI NGÂN VỐN 2024', 'năm 2024'],
    ['THU BHXH TỰ NGUYỆN/2024', 'năm 2024'],
    ['Giải ngân 2024 (triệu đồng)', 'năm 2024'],
    ['2024', undefined],
    ['Giải ngân đến 2024', undefined],
    ['Tầm nhìn 2045', undefined],
    ['Giải ngân 2024 đợt 1', undefined],
  ])('of "%s" is the year %s', (text, year) => {
    expect(bareYear(text)?.label).toBe(year);
  });

  it.each([
    ['KẾT QUẢ THU QUỸ NĂM 2019 (tính đến 31/10/2019)', 'ket qua thu quy nam 2019'],
    ['Thu quỹ, số liệu đến 30/6', 'thu quy'],
    ['Thu quỹ lũy kế', 'thu quy'],
    ['Thu quỹ năm 2019', null],
  ])('of "%s" is "%s" without the words for how far figures go', (text, rest) => {
    expect(withoutUntil(text)).toBe(rest);
  });
});

describe('headings of a time', () => {
  it.each([
    ['Quý I', 'Quý I', 'Quý I'],
    ['II. 6 tháng cuối năm', '6 tháng cuối năm', '6 tháng cuối năm'],
    ['(Tháng 5)', '(Tháng 5)', '(Tháng 5)'],
    ['2024', 'Năm 2024', 'Năm 2024'],
    ['Cả năm', 'Cả năm', 'Cả năm'],
    ['Kỳ báo cáo: Quý III', 'Kỳ báo cáo: Quý III', 'Kỳ báo cáo: Quý III'],
    ['Thu quỹ quý III', null, 'quy iii'],
    ['Tiết kiệm 6 tháng đầu năm', null, '6 thang dau nam'],
    ['Thu quỹ quý I, quý II', null, null],
    ['Thu quỹ quý III, tháng 9', null, null],
    ['(thu quỹ quý III)', null, null],
    ['Họp tháng 5', null, null],
    ['Thu quỹ trước tháng 5', null, null],
    ['Kế hoạch thu quý III', null, null],
    ['Tháng', null, null],
    ['Thu quỹ', null, null],
  ])('"%s": nothing else but "%s", a part of a year "%s"', (line, words, part) => {
    expect([periodWords(line), partOfYearIn(line)]).toEqual([words, part]);
  });

  it.each([
    ['Quý I', 'năm 2024', 'quý I/2024'],
    ['6 tháng cuối năm', 'năm 2024', '6 tháng cuối năm 2024'],
    ['Tháng 5/2023', 'năm 2024', 'tháng 5/2023'],
    ['Cả năm', 'năm 2024', 'năm 2024'],
    ['Quý I, II', 'năm 2024', undefined],
    ['Đợt 2', 'năm 2024', undefined],
    ['Quý I', '', undefined],
    ['Năm 2024', '', 'năm 2024'],
  ])('"%s" around "%s" is %s', (text, around, label) => {
    const found = periodOfHeading({ row: 0, text }, around === '' ? null : period(around));
    expect(found?.label).toBe(label);
  });

  it('is the last row that says nothing else, in the columns asked for', () => {
    const grid: Cell[][] = [['Quý I'], ['', 'Quý II', ''], ['Quý III', 'x'], [''], [2024]];
    expect(periodHeadingIn(grid, { from: 0, to: 3 })).toEqual({ row: 1, text: 'Quý II' });
    expect(periodHeadingIn(grid, { from: 0, to: 5 })).toEqual({ row: 4, text: 'Năm 2024' });
    expect(periodHeadingIn(grid, { from: 0, to: 3 }, { from: 0, to: 0 })).toEqual({
      row: 2,
      text: 'Quý III',
    });
    expect(periodHeadingIn(grid, { from: 3, to: 4 })).toBeNull();
  });
});

describe('readLines() and splitGap()', () => {
  it('read the words of some rows', () => {
    const grid: Cell[][] = [
      ['KẾT  QUẢ', 12, ''],
      ['', ' Ghi chú '],
      ['x', true],
    ];
    expect(readLines(grid, { from: 0, to: 2 })).toEqual([
      { row: 0, column: 0, text: 'KẾT QUẢ' },
      { row: 1, column: 1, text: 'Ghi chú' },
    ]);
  });

  it.each<[string, readonly string[], number]>([
    ['the last title', ['Ghi chú: tạm tính', 'TỔNG HỢP THU QUỸ', '', 'KẾT QUẢ THU QUỸ', 'ĐVT: đồng'], 1],
    ['a title far below another', ['KẾT QUẢ A', '', '', '', 'KẾT QUẢ B'], 4],
    ['a line of its time, with what touches it', ['Ghi chú: tạm tính', '', 'Khối huyện', 'Quý II', ''], 2],
    ['no note before a line of its time', ['Khối huyện', 'Ghi chú: tạm tính', 'Quý II'], 2],
    ['the block that touches the header', ['Ghi chú', '', 'Khối huyện', 'ĐVT: đồng'], 2],
    ['the block before blank rows', ['Ghi chú', '', 'Khối huyện', '', ''], 2],
    ['nothing', [], 0],
  ])('begin the lower table at %s', (_, lines, row) => {
    const grid = lines.map((text) => [text]);
    expect(splitGap(grid, { from: 0, to: lines.length })).toBe(row);
  });
});

describe('readPeriods()', () => {
  const read = (...lines: readonly Cell[]) => {
    const grid = lines.map((text) => [text]);
    const found = readPeriods(grid, { from: 0, to: grid.length });
    return found && [found.title.label, found.figures.label];
  };

  it.each<[readonly Cell[], string, string]>([
    [['KẾT QUẢ NĂM 2024'], 'năm 2024', 'năm 2024'],
    [['KẾT QUẢ NĂM 2024', 'Quý III/2024'], 'quý III/2024', 'quý III/2024'],
    [['KẾT QUẢ 2024'], 'năm 2024', 'năm 2024'],
    [['Tháng 5/2024', 'KẾT QUẢ NĂM 2024'], 'tháng 5/2024', 'tháng 5/2024'],
    [['Thực hiện nghị quyết năm 2023 của tỉnh', 'KẾT QUẢ NĂM 2024'], 'năm 2024', 'năm 2024'],
  ])('of %j are %s and %s', (lines, title, figures) => {
    expect(read(...lines)).toEqual([title, figures]);
  });

  it('tell how far the figures of a title go', () => {
    const grid = [['KẾT QUẢ NĂM 2020'], ['(số liệu tính đến 30/06/2020)']];
    const stated = readPeriods(grid, { from: 0, to: 2 });
    expect([stated?.title.label, stated?.figures.end]).toEqual([
      'năm 2020',
      { year: 2020, month: 6, day: 30 },
    ]);
    expect(titleStretch(stated)).toMatchObject({ kind: 'stated', period: { label: 'năm 2020' } });
    expect(upToDay(period('năm 2020'), stated).figures.end.month).toBe(6);
    expect(upToDay(period('năm 2019'), stated).figures.label).toBe('năm 2019');
    expect(upToDay(period('năm 2019'), null).figures.label).toBe('năm 2019');
    expect(titleStretch(readPeriods([['KẾT QUẢ NĂM 2020']], { from: 0, to: 1 }))).toBeNull();
    expect(titleStretch(null)).toBeNull();
  });

  it('are none of sentences, and of nothing', () => {
    expect(read('Đến 31/12/2020 đã thu 1.483.900đ, bằng 99%')).toBeNull();
    expect(read('Danh sách đơn vị', '', 12)).toBeNull();
  });

  it('know of a table the part of the year that a line names without it', () => {
    const grid = [['KẾT QUẢ NĂM 2024'], ['Quý III']];
    const table = { around: null };
    expect(readPeriods(grid, { from: 0, to: 2 }, table)).toMatchObject({
      title: { label: 'quý III/2024' },
      year: { label: 'năm 2024' },
    });
    const around = { title: period('năm 2024'), figures: period('năm 2024') };
    expect(readPeriods(grid, { from: 1, to: 2 }, { around })?.title.label).toBe('quý III/2024');
    expect(readPeriods(grid, { from: 1, to: 2 }, table)).toBeNull();
    const two = [['KẾT QUẢ NĂM 2024'], ['Quý III'], ['Quý IV']];
    expect(readPeriods(two, { from: 0, to: 3 }, table)?.title.label).toBe('năm 2024');
    const listed = [['KẾT QUẢ NĂM 2024'], ['Thu quỹ quý I, quý II']];
    expect(readPeriods(listed, { from: 0, to: 2 }, table)?.title.label).toBe('năm 2024');
  });

  it('are those of the columns of a table beside another', () => {
    const grid = [['KẾT QUẢ NĂM 2024', 'KẾT QUẢ NĂM 2023']];
    const of = (from: number) =>
      readPeriods(grid, { from: 0, to: 1 }, { columns: { from, to: from }, around: null });
    expect([of(0)?.title.label, of(1)?.title.label]).toEqual(['năm 2024', 'năm 2023']);
  });
});

describe('yearAbove()', () => {
  it.each([
    [['KẾT QUẢ NĂM 2024'], 'năm 2024'],
    [['KẾT QUẢ QUÝ III/2024'], 'quý III/2024'],
    [['BÁO CÁO NĂM 2024', '', '', '', '', 'Khối huyện'], 'năm 2024'],
    [['Danh sách'], undefined],
    [[], undefined],
  ])('above a header below %j is %s', (lines, label) => {
    const grid = [...lines.map((text) => [text]), ['Đơn vị', 'KH']];
    expect(yearAbove(grid, lines.length)?.label).toBe(label);
  });
});

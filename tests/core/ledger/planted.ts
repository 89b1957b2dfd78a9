import fc from 'fast-check';
import type { Cell, Tab, Workbook } from '../../../src/core/workbook/workbook';

/** A workbook with what became of each of its figures: "Biểu 1!C5" → "figure target". */
export interface Planted {
  readonly workbook: Workbook;
  readonly fates: ReadonlyMap<string, string>;
}

/** How a table of an office is laid out. */
export interface TableStyle {
  readonly subject: string;
  readonly unitHeader: string;
  readonly ordinals: boolean;
  /** One indicator, or two under bands. */
  readonly bands: boolean;
  readonly base: boolean;
  readonly rate: boolean;
  readonly shortfall: boolean;
  readonly comparison: boolean;
  readonly estimate: boolean;
  readonly notes: boolean;
  readonly numbered: boolean;
  readonly remark: 'none' | 'name' | 'notes';
  readonly groups: 'none' | 'plain' | 'summed';
  readonly total: 'none' | 'first' | 'last';
  readonly foot: boolean;
  /** A column that says nothing known, or a row below the signatures. */
  readonly stray: 'none' | 'column' | 'row';
  readonly figures: readonly (readonly [number, number, number])[];
}

const SUBJECTS = ['THU QUỸ', 'KẾT NẠP ĐOÀN VIÊN', 'HIẾN MÁU', 'TRỒNG CÂY', 'THAM GIA BẢO HIỂM Y TẾ'];
const UNIT_HEADERS = ['Đơn vị', 'Tên đơn vị', 'Trường', 'Xã, phường', 'Chi nhánh'];
const UNITS = [
  ...['Bế Văn Đàn', 'Cách Linh', 'Đại Sơn', 'Hồng Quang', 'Tiên Thành', 'Mỹ Hưng', 'Độc Lập', 'Quốc Toản'],
  ...['Tự Do', 'Ngọc Động', 'Hạnh Phúc', 'Chí Thảo', 'Cai Bộ', 'Phi Hải', 'Quảng Hưng', 'Phúc Sen'],
];
const KINDS: Readonly<Record<string, string>> = {
  Trường: 'Trường Tiểu học',
  'Xã, phường': 'Xã',
  'Chi nhánh': 'Chi nhánh',
};

export const tableStyle: fc.Arbitrary<TableStyle> = fc.record({
  subject: fc.constantFrom(...SUBJECTS),
  unitHeader: fc.constantFrom(...UNIT_HEADERS),
  ordinals: fc.boolean(),
  bands: fc.boolean(),
  base: fc.boolean(),
  rate: fc.boolean(),
  shortfall: fc.boolean(),
  comparison: fc.boolean(),
  estimate: fc.boolean(),
  notes: fc.boolean(),
  numbered: fc.boolean(),
  remark: fc.constantFrom('none', 'name', 'notes'),
  groups: fc.constantFrom('none', 'plain', 'summed'),
  total: fc.constantFrom('none', 'first', 'last'),
  foot: fc.boolean(),
  stray: fc.constantFrom('none', 'none', 'none', 'column', 'row'),
  figures: fc.array(
    fc.tuple(
      fc.integer({ min: 20, max: 900 }),
      fc.integer({ min: 20, max: 900 }),
      fc.integer({ min: 1, max: 99 }),
    ),
    {
      minLength: 6,
      maxLength: 12,
    },
  ),
});

interface PlantedColumn {
  readonly band: string;
  readonly leaf: string;
  readonly fate: string;
  /** What stands there for a unit's figures, the sums of which are a total's. */
  readonly of: (figures: readonly number[]) => Cell;
  readonly adds: boolean;
}

/** The rows of a tab while they are written, with the fates of the figures in them. */
export class Sheet {
  readonly rows: Cell[][] = [];
  readonly fates = new Map<string, string>();

  constructor(readonly name: string) {}

  add(cells: readonly Cell[], fates: readonly (string | null)[] = []): void {
    cells.forEach((cell, column) => {
      const fate = fates[column];
      if (fate && cell !== '') this.fates.set(`${this.name}!${this.rows.length}:${column}`, fate);
    });
    this.rows.push([...cells]);
  }

  tab(): Tab {
    const width = Math.max(1, ...this.rows.map(({ length }) => length));
    return {
      name: this.name,
      values: this.rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? '')),
    };
  }
}

function indicatorColumns(style: TableStyle, band: string, scale: number): readonly PlantedColumn[] {
  const target = ([of = 0]: readonly number[]) => of * scale;
  const result = ([, got = 0]: readonly number[]) => got * scale;
  const rate = ([of = 1, got = 0]: readonly number[]) => Math.round((got * 1000) / of) / 10;
  const owed = ([of = 0, got = 0]: readonly number[]) => (of > got ? (of - got) * scale : '');
  const [planned, done] = band === '' ? ['Kế hoạch giao', 'Đã thực hiện'] : ['KH', 'TH'];
  return [
    { band, leaf: planned, fate: 'figure target', of: target, adds: true },
    { band, leaf: done, fate: 'figure result', of: result, adds: true },
    ...(style.rate ? [{ band, leaf: 'Tỷ lệ (%)', fate: 'typed rate', of: rate, adds: false }] : []),
    ...(style.shortfall && band === ''
      ? [{ band, leaf: 'Còn thiếu', fate: 'typed shortfall', of: owed, adds: false }]
      : []),
  ];
}

function columnsOf(style: TableStyle): readonly PlantedColumn[] {
  const plain = (leaf: string, fate: string, of: PlantedColumn['of']) => ({
    band: '',
    leaf,
    fate,
    of,
    adds: true,
  });
  return [
    ...(style.base ? [plain('Tổng số lao động', 'notUsed base', ([a = 0, b = 0]) => a * 3 + b)] : []),
    ...(style.bands
      ? [...indicatorColumns(style, 'Đợt thi đua', 1), ...indicatorColumns(style, 'Công trình', 7)]
      : indicatorColumns(style, '', 1)),
    ...(style.stray === 'column' ? [plain('Điểm thưởng', 'unread', ([, , c = 0]) => c)] : []),
    ...(style.comparison ? [plain('Cùng kỳ năm trước', 'notUsed comparison', ([, , c = 0]) => c)] : []),
    ...(style.estimate
      ? [plain('Ước thực hiện cả năm', 'notUsed estimate', ([a = 0, , c = 0]) => a + c)]
      : []),
    ...(style.notes ? [{ ...plain('Ghi chú', 'label note', () => ''), adds: false }] : []),
  ];
}

/** Writes a table of an office into a tab: titles, header, rows, totals, remarks, foot. */
export function plantTable(sheet: Sheet, style: TableStyle, first: number): void {
  const columns = columnsOf(style);
  const lead = style.ordinals ? ['TT', style.unitHeader] : [style.unitHeader];
  sheet.add([`KẾT QUẢ ${style.subject} NĂM 2024`]);
  sheet.add(['(Kèm theo Báo cáo số 12/BC-LĐLĐ ngày 05/12/2024)']);
  sheet.add([]);
  if (style.bands) {
    const bands = columns.map(({ band, leaf }, at) =>
      band === '' ? leaf : columns[at - 1]?.band === band ? '' : band,
    );
    sheet.add([...lead, ...bands]);
    sheet.add([...lead.map(() => ''), ...columns.map(({ band, leaf }) => (band === '' ? '' : leaf))]);
  } else sheet.add([...lead, ...columns.map(({ leaf }) => leaf)]);
  if (style.numbered) {
    const numbers = [...lead, ...columns].map((_, at) => at + 1);
    sheet.add(
      numbers,
      numbers.map(() => 'label heading'),
    );
  }
  const kind = KINDS[style.unitHeader] ?? 'LĐLĐ xã';
  const units = style.figures.map((figures, at) => ({
    name: `${kind} ${UNITS[(first + at) % UNITS.length]}`,
    figures,
  }));
  const write = (
    ordinal: Cell,
    name: string,
    cells: readonly Cell[],
    fate: (column: PlantedColumn) => string | null,
  ) => {
    const own = style.ordinals ? [ordinal, name] : [name];
    const isNumber = typeof ordinal === 'number';
    sheet.add(
      [...own, ...cells],
      [...(style.ordinals ? [isNumber ? 'label ordinal' : null, null] : [null]), ...columns.map(fate)],
    );
  };
  const sums = (parts: typeof units) =>
    columns.map(({ of, adds }) =>
      adds ? parts.reduce((sum, { figures }) => sum + Number(of(figures)), 0) : '',
    );
  const writeSum = (ordinal: Cell, name: string, parts: typeof units) =>
    write(ordinal, name, sums(parts), ({ fate }) => (fate === 'label note' ? null : 'typed total'));
  if (style.total === 'first') writeSum('', 'Tổng cộng', units);
  const half = Math.floor(units.length / 2);
  const isGrouped = style.groups !== 'none' && style.ordinals;
  const parts = isGrouped ? [units.slice(0, half), units.slice(half)] : [units];
  let number = 0;
  parts.forEach((part, at) => {
    if (isGrouped) {
      const name = ['Khối vùng cao', 'Khối vùng thấp'][at] ?? '';
      const ordinal = ['I', 'II'][at] ?? '';
      if (style.groups === 'summed') writeSum(ordinal, name, part);
      else write(ordinal, name, [], () => null);
    }
    part.forEach(({ name, figures }, index) => {
      number += 1;
      write(
        number,
        name,
        columns.map(({ of }) => of(figures)),
        ({ fate }) => fate,
      );
      if (index !== 0 || style.remark === 'none') return;
      const remark = '(Đơn vị nộp bổ sung sau khi có ý kiến của Thường trực)';
      if (style.remark === 'name') write('', remark, [], () => null);
      else
        sheet.add([
          ...lead.map(() => ''),
          ...columns.map((_, last) => (last === columns.length - 1 ? remark : '')),
        ]);
    });
  });
  if (style.total === 'last') writeSum('', 'Tổng cộng', units);
  if (style.foot || style.stray === 'row') {
    sheet.add([]);
    sheet.add([...lead.map(() => ''), '', 'Cao Bằng, ngày 05 tháng 12 năm 2024']);
    sheet.add(['Người lập biểu', '', 'TM. BAN THƯỜNG VỤ']);
  }
  if (style.stray === 'row') {
    const isPrinted = ({ fate }: PlantedColumn) => fate.startsWith('figure');
    write(
      '',
      'Bổ sung sau khi khóa sổ',
      columns.map((column) => (isPrinted(column) ? 5 : '')),
      (column) => (isPrinted(column) ? 'unread' : null),
    );
  }
  sheet.add([]);
}

/** Books of one to three tabs with one or two tables each, of different subjects and one kind of units. */
export const plantedBook: fc.Arbitrary<Planted> = fc
  .tuple(
    fc.constantFrom(...UNIT_HEADERS),
    fc.array(fc.array(tableStyle, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
  )
  .map(([unitHeader, tabs]) => {
    const free = [...SUBJECTS];
    const sheets = tabs.map((styles, at) => {
      const sheet = new Sheet(`Biểu ${at + 1}`);
      styles.forEach((style, place) => {
        const subject = free.shift();
        if (subject !== undefined) plantTable(sheet, { ...style, subject, unitHeader }, at * 3 + place);
      });
      return sheet;
    });
    return {
      workbook: { tabs: sheets.map((sheet) => sheet.tab()) },
      fates: new Map(sheets.flatMap(({ fates }) => [...fates])),
    };
  });

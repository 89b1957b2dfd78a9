import { describe, expect, it } from 'vitest';
import { readMeasure } from '../../../src/core/measure/measure';
import { inMeasure, usualFigure } from '../../../src/core/target/in-measure';
import { findNoteTargets } from '../../../src/core/target/note-target';

function noteOf(text: string) {
  const [note] = findNoteTargets([{ row: 0, column: 0, text }], [], { below: false });
  if (note === undefined) throw new Error(`no target was read in "${text}"`);
  return note;
}

/** A column by its heading and what its units usually have. */
const columnOf = (heading: string, usual: number | null) => ({
  measured: readMeasure([heading], []),
  texts: [heading],
  usual: () => usual,
});

describe('inMeasure()', () => {
  it.each([
    ['10 triệu đồng', 'Số tiền (đồng)', 12_000_000, 10_000_000],
    ['10 triệu đồng', 'Số tiền (triệu đồng)', 12, 10],
    ['10 triệu đồng', 'Số tiền (nghìn đồng)', 9_500, 10_000],
    ['10 triệu đồng', 'Số tiền', 12, 10],
    ['1,5 tỷ đồng', 'Số tiền (triệu đồng)', null, 1500],
    ['500.000đ', 'Số tiền (triệu đồng)', 1, 0.5],
    ['2 ha', 'Diện tích (m2)', 18_000, 20_000],
    ['2 ha', 'Diện tích (ha)', 3, 2],
    ['2 ha', 'Diện tích', 3, 2],
    ['3 tấn', 'Sản lượng (kg)', 2_500, 3000],
    ['3 nghìn cây', 'Số cây trồng', 2_800, 3000],
    ['3 nghìn cây', 'Số cây trồng', 3, 3],
    ['3 nghìn cây', 'Cây trồng (nghìn cây)', 4, 3],
    ['10 triệu đồng', 'Thu quỹ', 12, 10],
    ['10 triệu đồng', 'Thu quỹ', 12_000, 10_000],
    ['10 triệu đồng', 'Thu quỹ', 12_000_000, 10_000_000],
    ['10 triệu đồng', 'Thu quỹ', 0.012, 0.01],
    ['10 triệu đồng', 'Thu quỹ', null, 10],
  ])('sets "%s" against "%s", usually %s, as %d', (text, heading, usual, value) => {
    expect(inMeasure(noteOf(`Chỉ tiêu ${text}`), columnOf(heading, usual))?.value).toBe(value);
  });

  it.each([
    ['10 triệu đồng', 'Số người', 12],
    ['10 triệu đồng', 'Số hộ được vay', 12],
    ['10 triệu đồng', 'Diện tích (ha)', 12],
    ['2 ha', 'Số tiền (đồng)', 12],
    ['2 ha', 'Diện tích', 2_000_000],
    ['10 triệu đồng', 'Số tiền (đồng)', 0.01],
    ['3 nghìn cây', 'Số tiền (đồng)', 3],
  ])('does not set "%s" against "%s", usually %d', (text, heading, usual) => {
    expect(inMeasure(noteOf(`Chỉ tiêu ${text}`), columnOf(heading, usual))).toBeNull();
  });

  it('leaves plain counts as they are, and counts rows of a log by things only', () => {
    const plain = noteOf('Chỉ tiêu 12 tin');
    expect(inMeasure(plain, columnOf('Số tiền (đồng)', 5))).toBe(plain);
    expect(inMeasure(plain, null)).toBe(plain);
    const many = noteOf('Chỉ tiêu 3 nghìn cây');
    expect(inMeasure(many, null)).toBe(many);
    expect(inMeasure(noteOf('Chỉ tiêu 10 triệu đồng'), null)).toBeNull();
  });

  it('turns an exception too', () => {
    const note = noteOf('Chỉ tiêu 10 triệu đồng; riêng Trạm A 5 triệu đồng');
    expect(inMeasure(note, columnOf('Số tiền (đồng)', 12_000_000))).toMatchObject({
      value: 10_000_000,
      exception: { names: ['Trạm A'], value: 5_000_000 },
    });
  });
});

describe('usualFigure()', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, row) => ({ row }));

  it.each([
    [[5, 900, '', 'x', 7], 7],
    [[0, 0, 5], 5],
    [['1.200', '900', -5], 1200],
    [['', 'x'], null],
    [[], null],
  ])('of %j is %s', (cells, usual) => {
    const grid = cells.map((cell) => ['', cell]);
    expect(usualFigure(grid, rows(cells.length), 1)).toBe(usual);
  });

  it('looks at the first 200 rows', () => {
    const grid = Array.from({ length: 900 }, (_, row) => [row < 200 ? 1 : 50]);
    expect(usualFigure(grid, rows(900), 0)).toBe(1);
  });
});

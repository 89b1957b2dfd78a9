import { describe, expect, it } from 'vitest';
import { INDICATOR_COLUMNS } from '../../../src/core/settings/layout';
import {
  hasBareCells,
  MEMORY_LINE,
  meantLine,
  memoryLines,
  withMemory,
} from '../../../src/core/settings/memory';
import { HEADER, line } from './sources';

const RESULT = INDICATOR_COLUMNS.indexOf('resultColumn');
const ROW = INDICATOR_COLUMNS.indexOf('headerRow');

function notesWith(row: number, column: number, note: string): string[][] {
  return Array.from({ length: row + 1 }, (_, at) =>
    INDICATOR_COLUMNS.map((__, index) => (at === row && index === column ? note : '')),
  );
}

describe('withMemory()', () => {
  const grid = [HEADER, line({ source: 'Sáng kiến', resultColumn: 'D:E', headerRow: 4 })];
  const meant = 'D · Đợt 1; E · Đợt 2';

  it('reads letters as what their note says they meant', () => {
    const notes = notesWith(1, RESULT, `hỏi lại\n${MEMORY_LINE}\nD:E = ${meant}`);
    expect(withMemory(grid, notes)[1]?.[RESULT]).toBe(meant);
  });

  it('reads a row number so, too', () => {
    const notes = notesWith(1, ROW, `${MEMORY_LINE}\n4 = 4 · Mã | Nơi công tác`);
    expect(withMemory(grid, notes)[1]?.[ROW]).toBe('4 · Mã | Nơi công tác');
  });

  it('takes letters typed anew, and a note of the staff, at their word', () => {
    for (const note of [`${MEMORY_LINE}\nD:F = ${meant}`, 'D:E = cột khác', `${MEMORY_LINE}\nD:E = `]) {
      expect(withMemory(grid, notesWith(1, RESULT, note))).toEqual(grid);
    }
  });

  it('asks for notes only where something is bare', () => {
    expect(hasBareCells(grid)).toBe(true);
    expect(hasBareCells([HEADER, line({ source: 'Quỹ', resultColumn: 'D · Đã nộp', headerRow: '' })])).toBe(
      false,
    );
    expect(hasBareCells([['Quỹ', 'D:E']])).toBe(false);
  });
});

describe('memoryLines()', () => {
  const grid = [HEADER, line({ source: 'Sáng kiến', resultColumn: 'D' })];
  const notes = notesWith(1, RESULT, `${MEMORY_LINE}\nD = D · Đợt 1`);

  it('keeps what a cell meant that cannot be obeyed any more', () => {
    expect(memoryLines(grid, notes, [])).toEqual([{ row: 1, column: RESULT, message: 'D = D · Đợt 1' }]);
  });

  it('says what it means now, and forgets what another text meant', () => {
    const now = { row: 1, column: RESULT, message: 'D = E · Đợt 1' };
    expect(memoryLines(grid, notes, [now])).toEqual([now]);
    expect(memoryLines([HEADER, line({ resultColumn: 'F' })], notes, [])).toEqual([]);
  });

  it('says nothing at cells that say it themselves', () => {
    expect(meantLine('resultColumn', 'Đã nộp', ['D · Đã nộp'])).toBeNull();
    expect(meantLine('headerRow', 'dòng 5', ['5 · TT | Tên'])).toBe('dòng 5 = 5 · TT | Tên');
  });
});

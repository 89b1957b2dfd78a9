import { describe, expect, it } from 'vitest';
import { declaredLines } from '../../../src/core/report/declared-line';
import { readHints } from '../../../src/core/settings/hint';
import { NO_SETTINGS } from '../../../src/core/settings/way-out';
import { proposeSources } from '../../../src/core/survey/propose';
import { judgeProposed } from '../../../src/core/survey/survey';
import { HEADER, line } from '../settings/sources';

const VALUES = [
  ['Lớp', 'Giao', 'Đợt 1', 'Đợt 2', 'Tỷ lệ (%)'],
  ['Lớp 6A', 40, 10, 20, 75],
  ['Lớp 6B', 40, 12, 11, 57.5],
  ['Lớp 7A', 36, 8, 10, 50],
];

function linesOf(resultColumn: string) {
  const workbook = { tabs: [{ name: 'Cây xanh', values: VALUES }] };
  const row = { headerRow: 1, unitColumn: 'A', targetColumn: 'B', resultColumn };
  const hints = readHints([HEADER, line({ source: 'Cây xanh', ...row })], ['Cây xanh']);
  const proposed = proposeSources(workbook, [], { hints });
  const { indicators } = judgeProposed(proposed, {
    today: { year: 2025, month: 1, day: 1 },
    answers: new Map(),
  });
  return indicators.flatMap((indicator) => declaredLines(indicator, NO_SETTINGS));
}

describe('declaredLines()', () => {
  it('names the row of the settings and the columns it means', () => {
    expect(linesOf('C:D')).toEqual([
      'Cây xanh: đọc theo Danh mục chỉ tiêu, dòng 2 (đơn vị cột A, KH cột B, KQ cột C, D).',
    ]);
  });

  it('says so on the page where typed rates speak for other columns', () => {
    expect(linesOf('C')).toEqual([
      expect.stringContaining('Chỉ khớp 0/3 tỷ lệ đã ghi, đề nghị xem lại các cột.'),
    ]);
  });

  it('says nothing of what was recognised', () => {
    expect(linesOf('')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { conditionsIn, meetsConditions, parseConditions } from '../../../src/core/settings/row-condition';
import { columnChoice } from '../../../src/core/tab/column-choice';
import type { Cell } from '../../../src/core/workbook/workbook';

const COLUMNS = [
  columnChoice(0, 'Ngày'),
  columnChoice(1, 'Chất lượng'),
  columnChoice(2, 'Số lao động'),
  columnChoice(3, 'Trạng thái'),
];

function counts(text: string, quality: Cell, workers: Cell = '', state: Cell = ''): boolean {
  const found = parseConditions(text, COLUMNS);
  if (found.kind !== 'conditions') throw new Error(found.kind);
  return meetsConditions([['', quality, workers, state]], 0, found.conditions);
}

describe('parseConditions()', () => {
  it.each<[string, Cell, Cell, Cell, boolean]>([
    ['Chất lượng = Đạt', 'Đạt', '', '', true],
    ['Chất lượng = Đạt', ' đạt ', '', '', true],
    ['Chất lượng = Đạt', 'Không đạt', '', '', false],
    ['Chất lượng = Đạt', '', '', '', false],
    ['chất lượng: Đạt, Tốt', 'Tốt', '', '', true],
    ['B = Đạt hoặc Tốt', 'Tốt', '', '', true],
    ['B · Chất lượng = A', 'A', '', '', true],
    ['Chất lượng <> Hủy', 'Đạt', '', '', true],
    ['Chất lượng ≠ Hủy', 'Hủy', '', '', false],
    ['Số lao động >= 25', '', 25, '', true],
    ['Số lao động >= 25', '', '24', '', false],
    ['Số lao động > 25', '', 25, '', false],
    ['Số lao động ≤ 1.000', '', '1.000', '', true],
    ['Số lao động >= 25', '', 'ít', '', false],
    ['Trạng thái', '', '', 'Đã duyệt', true],
    ['Trạng thái', '', '', 'Chưa duyệt', false],
    ['Trạng thái', '', '', '-', false],
    ['Chất lượng = Đạt; Số lao động >= 25', 'Đạt', 30, '', true],
    ['Chất lượng = Đạt; Số lao động >= 25', 'Đạt', 20, '', false],
  ])('%s: %j, %j, %j is %s', (text, quality, workers, state, isCounted) => {
    expect(counts(text, quality, workers, state)).toBe(isCounted);
  });

  it.each([
    ['Chất lượg = Đạt', 'unknown'],
    ['Đạt', 'unknown'],
    ['Số lao động >= nhiều', 'noNumber'],
    ['Chất lượng =', 'noNumber'],
  ])('refuses "%s": %s', (text, kind) => {
    expect(parseConditions(text, COLUMNS).kind).toBe(kind);
  });

  it('finds the columns of another log of the same kind by their headings', () => {
    const found = parseConditions('Chất lượng = Đạt', COLUMNS);
    const conditions = found.kind === 'conditions' ? found.conditions : [];
    expect(conditionsIn(conditions, [columnChoice(5, 'Chất lượng')])?.[0]?.column).toBe(5);
    expect(conditionsIn(conditions, [columnChoice(1, 'Nội dung')])).toBeNull();
  });
});

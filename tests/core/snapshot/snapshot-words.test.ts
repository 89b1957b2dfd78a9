import { describe, expect, it } from 'vitest';
import { snapshotDone, snapshotName } from '../../../src/core/snapshot/snapshot-words';

const DAY = { year: 2025, month: 12, day: 31 };

describe('snapshotName()', () => {
  it.each([
    ['', '31.12.2025'],
    [' ?? ', '31.12.2025'],
    ['Hội nghị [lần 1]: 31/12?', 'Hội nghị (lần 1) 31.12'],
    ['Chốt quý IV', 'quý IV'],
    ['x'.repeat(120), `${'x'.repeat(59)}…`],
  ])('of "%s" is "%s"', (answer, name) => {
    expect(snapshotName(answer, DAY)).toBe(name);
  });
});

describe('snapshotDone()', () => {
  it.each([
    ['Hội nghị [lần 1]', true],
    ['y'.repeat(61), true],
    ['Chốt quý IV', false],
    ['', false],
  ])('of "%s" says why the tab is called otherwise: %s', (answer, isTold) => {
    const told = snapshotDone(`Chốt ${snapshotName(answer, DAY)}`, answer);
    expect(told.includes('không ghi được dấu')).toBe(isTold);
  });

  it('does not take a number behind the name for another name', () => {
    expect(snapshotDone('Chốt quý IV (2)', 'quý IV')).not.toContain('không ghi được');
  });
});

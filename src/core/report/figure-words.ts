import type { Figure } from '../figure/figure';
import { formatNumber } from '../number/format';
import { cellText } from '../words/cell-text';

/** What a unit was given, as lines under a page say it. */
export function figureWords({ reading, typed }: Pick<Figure, 'reading' | 'typed'>): string {
  if (reading.kind === 'number' && reading.value >= 0)
    return reading.value === 0 ? 'không giao' : formatNumber(reading.value);
  if (reading.kind === 'dash' || reading.kind === 'blank') return 'không giao';
  return reading.kind === 'excluded' ? 'không áp dụng' : `“${cellText(typed)}” (chưa dùng được)`;
}

import { describe, expect, it } from 'vitest';
import { CHART_COLUMNS, CHART_HEADINGS } from '../../../src/core/chart/columns';
import { seriesOf } from '../../../src/core/chart/series';

const NOW = { direction: 'more', isPaced: false, periodEnded: true, isDueForAll: true } as const;

describe('seriesOf()', () => {
  it.each([
    ['due', NOW, 'Đạt | Chưa đạt'],
    ['not due', { ...NOW, periodEnded: false, isDueForAll: false }, 'Đạt | Đang thực hiện'],
    [
      'judged monthly before it is due',
      { ...NOW, periodEnded: false, isDueForAll: false, isPaced: true },
      'Đạt | Chậm tiến độ | Đang thực hiện',
    ],
    ['due for some units only', { ...NOW, isDueForAll: false }, 'Đạt | Chưa đạt | Đang thực hiện'],
    ['due, less is better', { ...NOW, direction: 'less' }, 'Đạt | Chưa đạt'],
    [
      'not due, less is better',
      { ...NOW, direction: 'less', periodEnded: false, isDueForAll: false },
      'Chưa đạt | Đang thực hiện',
    ],
  ] as const)('gives an indicator that is %s the states it can have', (_, due, states) => {
    const series = seriesOf(due);
    const names = series.map(({ column }) => CHART_HEADINGS[column]);
    expect(names.join(' | ')).toBe(`${states} | Chưa có, lỗi số liệu | Mức cần đạt (%)`);
    expect(series.at(-1)?.series).toMatchObject({ kind: 'line', pointSize: 0 });
    expect(series.at(-2)?.series).toMatchObject({ kind: 'line', lineWidth: 0 });
  });

  it('draws every series in a colour of its own', () => {
    const all = [
      seriesOf(NOW),
      seriesOf({ ...NOW, periodEnded: false, isDueForAll: false, isPaced: true }),
    ].flatMap((series) => series.map(({ column, series: { color } }) => [column, color] as const));
    const colours = new Map(all);
    expect(new Set(colours.values()).size).toBe(colours.size);
    expect(colours.size).toBe(CHART_COLUMNS.level - CHART_COLUMNS.reached + 1);
  });
});

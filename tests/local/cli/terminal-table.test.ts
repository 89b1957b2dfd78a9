import { describe, expect, it } from 'vitest';
import { terminalTable, widthOf } from '../../../scripts/terminal-table.mjs';

describe('widthOf()', () => {
  it.each([
    ['Hòa An', 6],
    ['Hòa An'.normalize('NFD'), 6],
    ['▼ 50,0%', 7],
    ['', 0],
  ])('counts %j as %d columns', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });
});

describe('terminalTable()', () => {
  it('lines columns up, figures to the right', () => {
    const rows = [
      ['Đơn vị', 'Tỷ lệ'],
      ['LĐLĐ Hòa An'.normalize('NFD'), '▼ 0,0%'],
      ['Văn phòng', '100%'],
    ];
    expect(terminalTable(rows, { right: [1] })).toBe(
      [
        '┌─────────────┬────────┐',
        '│ Đơn vị      │  Tỷ lệ │',
        '├─────────────┼────────┤',
        '│ LĐLĐ Hòa An │ ▼ 0,0% │',
        '│ Văn phòng   │   100% │',
        '└─────────────┴────────┘',
      ].join('\n'),
    );
  });

  it('breaks long texts at spaces so that the table fits', () => {
    const text = terminalTable([['a'], ['một hai ba bốn năm sáu']], { width: 14 });
    expect(Math.max(...text.split('\n').map(widthOf))).toBeLessThanOrEqual(14);
    expect(text).toContain('│ một hai ba │\n│ bốn năm    │\n│ sáu        │');
  });

  it('spreads a heading over the headings below it', () => {
    const rows = [
      ['TT', 'Thành lập CĐCS', '', 'Đạt'],
      ['', 'KH', 'KQ', ''],
      ['1', '5', '4', '0/1'],
    ];
    expect(terminalTable(rows, { headerRows: 2, right: [1, 2] })).toBe(
      [
        '┌────┬─────────┬─────┐',
        '│ TT │ Thành   │ Đạt │',
        '│    │ lập     │     │',
        '│    │ CĐCS    │     │',
        '│    │ KH │ KQ │     │',
        '├────┼────┼────┼─────┤',
        '│ 1  │  5 │  4 │ 0/1 │',
        '└────┴────┴────┴─────┘',
      ].join('\n'),
    );
  });

  it('draws nothing for no rows', () => {
    expect(terminalTable([])).toBe('');
  });
});

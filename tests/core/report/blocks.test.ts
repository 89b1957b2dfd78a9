import { describe, expect, it } from 'vitest';
import { roman, summaryBlocks } from '../../../src/core/report/blocks';
import type { Directory, Unit, UnitGroup } from '../../../src/core/unit/directory';

function directory(groups: readonly UnitGroup[], members: readonly (readonly [string, string])[]): Directory {
  const units = members.map(
    ([name, group], index): Unit => ({ index, name, aliases: [], kind: 'other', group }),
  );
  return { units, groups, suggestions: new Map() };
}

function lines(given: Directory): string[] {
  return summaryBlocks({ directory: given, indicators: [] }).map((block) => {
    if (block.kind === 'unit') return `${block.number} ${block.unit.name}`;
    if (block.kind === 'group') return `${block.number} ${block.label}: ${block.units.length}`;
    return `${block.label}: ${block.units.length}, adds ${block.adds.join(' ') || 'units'}`;
  });
}

describe('summaryBlocks()', () => {
  it('totals the unions before the offices and numbers units through', () => {
    const groups = [
      { name: 'Huyện', union: true },
      { name: 'Ngành', union: true },
      { name: 'Ban', union: false },
    ];
    const members = [
      ['A', 'Huyện'],
      ['B', 'Huyện'],
      ['C', 'Ngành'],
      ['D', 'Ban'],
    ] as const;
    expect(lines(directory(groups, members))).toEqual([
      'I Huyện: 2',
      '1 A',
      '2 B',
      'II Ngành: 1',
      '3 C',
      'CỘNG CÁC CÔNG ĐOÀN: 3, adds 0 3',
      'III Ban: 1',
      '4 D',
      'TỔNG CỘNG: 4, adds 5 6',
    ]);
  });

  it('prints one group as units and a total', () => {
    const given = directory(
      [{ name: '', union: true }],
      [
        ['A', ''],
        ['B', ''],
      ],
    );
    expect(lines(given)).toEqual(['1 A', '2 B', 'TỔNG CỘNG: 2, adds units']);
  });

  it('needs no second total where there are only unions', () => {
    const groups = [
      { name: 'Huyện', union: true },
      { name: 'Ngành', union: true },
    ];
    expect(
      lines(
        directory(groups, [
          ['A', 'Huyện'],
          ['B', 'Ngành'],
        ]),
      ),
    ).toEqual(['I Huyện: 1', '1 A', 'II Ngành: 1', '2 B', 'TỔNG CỘNG: 2, adds 0 2']);
  });
});

describe('roman()', () => {
  it.each([
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [40, 'XL'],
    [99, 'XCIX'],
  ])('writes %i as %s', (number, text) => {
    expect(roman(number)).toBe(text);
  });
});

import { describe, expect, it } from 'vitest';
import { recogniseTables } from '../../../src/core/source/recognise';
import type { Table } from '../../../src/core/table/table';
import { realWorkbook } from '../table/real-tables';

function recognised(holding: 'typed' | 'sheet'): readonly [Table, Table, Table] {
  const [members, news, fund] = recogniseTables(realWorkbook(holding)).tables;
  if (members === undefined || news === undefined || fund === undefined)
    throw new Error('three tables expected');
  return [members, news, fund];
}

describe.each(['typed', 'sheet'] as const)(
  'recogniseTables() on the tables of 2019, cells as %s',
  (holding) => {
    const [members, news, fund] = recognised(holding);

    it('finds three tables and no problem', () => {
      const { tables, problems } = recogniseTables(realWorkbook(holding));
      expect(tables.map(({ tab }) => tab)).toEqual(['Phát triển đoàn viên', 'Tin bài', 'Quỹ xã hội']);
      expect(problems).toEqual([]);
    });

    it('reads two indicators under the two-row header of the members table', () => {
      expect(members.header).toEqual({ first: 3, last: 4 });
      expect([members.ordinalColumn, members.unitColumn]).toEqual([0, 1]);
      expect(members.indicators).toEqual([
        {
          name: 'CĐCS',
          label: 'CĐCS',
          key: 'Phát triển đoàn viên › CĐCS',
          cumulative: false,
          targetTime: null,
          resultTime: null,
          target: { kind: 'column', column: 2 },
          resultColumn: 4,
          rateColumn: 5,
          shortfallColumn: null,
          measure: null,
          money: false,
          direction: 'more',
        },
        {
          name: 'Đ/viên',
          label: 'Đ/viên',
          key: 'Phát triển đoàn viên › Đ/viên',
          cumulative: false,
          targetTime: null,
          resultTime: null,
          target: { kind: 'column', column: 3 },
          resultColumn: 6,
          rateColumn: 7,
          shortfallColumn: null,
          measure: null,
          money: false,
          direction: 'more',
        },
      ]);
    });

    it('takes no period from the date of a decision', () => {
      expect(members.period).toBeNull();
      expect(members.linesAbove.map(({ row, column }) => [row, column])).toEqual([
        [0, 0],
        [1, 0],
      ]);
    });

    it('keeps units in the order of the tab, with their numbers', () => {
      expect(members.rows).toHaveLength(10);
      expect(members.rows[5]).toEqual({
        kind: 'unit',
        row: 10,
        name: 'LĐLĐ Hà Quảng',
        ordinal: 6,
        group: null,
      });
      expect(news.rows.map(({ ordinal }) => ordinal)).toEqual(
        Array.from({ length: 21 }, (_, index) => index + 1),
      );
      expect(fund.rows[11]).toMatchObject({ name: 'LĐLĐ Hà Quảng', ordinal: 9 });
      expect(fund.rows.map(({ ordinal }) => ordinal)).toEqual([
        3, 6, 13, 16, 5, 1, 12, 15, 10, 8, 11, 9, 14, 4, 2, 17, 7,
      ]);
    });

    it('finds the constant target of the news table in its note and in all 21 typed percentages', () => {
      expect(news.indicators).toHaveLength(1);
      expect(news.indicators[0]).toMatchObject({
        name: 'Tin bài',
        targetTime: { kind: 'months', first: 1, last: 12 },
        resultColumn: 2,
        rateColumn: 3,
        target: {
          kind: 'constant',
          value: 12,
          from: 'note',
          explains: 21,
          of: 21,
          line: { row: 2, column: 0 },
        },
      });
      expect(news.period).toMatchObject({ label: 'năm 2019' });
    });

    it('reads due, paid, owed and rate of the fund table, in đồng', () => {
      expect(fund.indicators).toEqual([
        {
          name: 'Quỹ xã hội',
          label: 'Quỹ xã hội',
          key: 'Quỹ xã hội › Quỹ xã hội',
          cumulative: false,
          targetTime: null,
          resultTime: null,
          target: { kind: 'column', column: 3 },
          resultColumn: 4,
          rateColumn: 6,
          shortfallColumn: 5,
          measure: 'đồng',
          money: true,
          direction: 'more',
          directionFrom: 'lacking',
        },
      ]);
      expect(fund.rows).toHaveLength(17);
    });

    it('keeps the notes below the fund table out of its rows, its period and its targets', () => {
      expect(fund.linesBelow.map(({ row }) => row)).toEqual([21, 22]);
      expect(fund.period).toMatchObject({ label: 'năm 2019' });
    });

    it('titles the tables by what they are about', () => {
      expect([members.title, news.title, fund.title]).toEqual([
        'Phát triển đoàn viên, thành lập CĐCS',
        'Tin, bài',
        'Thu quỹ xã hội',
      ]);
    });
  },
);

describe('recogniseTables() on the news table without its note', () => {
  it('derives 12 from the typed percentages alone', () => {
    const [, news] = realWorkbook('typed').tabs;
    const values = (news?.values ?? []).filter((_, row) => row !== 2);
    const { tables } = recogniseTables({ tabs: [{ name: 'Sheet1', values }] });
    expect(tables[0]?.indicators[0]).toMatchObject({
      name: 'Tin, bài',
      target: { kind: 'constant', value: 12, from: 'rates', line: null, explains: 21, of: 21 },
    });
  });
});

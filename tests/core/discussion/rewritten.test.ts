import { describe, expect, it } from 'vitest';
import type { DiscussionReport } from '../../../src/core/discussion/discussion-page';
import type { Cell, Workbook } from '../../../src/core/workbook/workbook';
import { asTyped, rowOf, texts } from '../report/pages';
import { numericWorkbook } from '../survey/cao-bang';
import { discuss } from './discuss';

const OWN = 'Đề nghị LĐLĐ Phục Hòa nêu biện pháp.';

/** 2019 with another figure in a cell, counted from 0. */
function changed(tab: string, row: number, column: number, value: Cell): Workbook {
  const { tabs } = numericWorkbook();
  return {
    tabs: tabs.map((one) =>
      one.name === tab
        ? {
            ...one,
            values: one.values.map((cells, at) =>
              at === row ? cells.map((cell, index) => (index === column ? value : cell)) : cells,
            ),
          }
        : one,
    ),
  };
}

function withNews(value: number): Workbook {
  const { tabs } = numericWorkbook();
  const news = tabs.find(({ name }) => name === 'Tin bài');
  const row = news?.values.findIndex((cells) => cells[1] === 'LĐLĐ Phục Hòa') ?? -1;
  return changed('Tin bài', row, 2, value);
}

function lineOf(report: DiscussionReport, code: string): string[] {
  const rows = texts(report.page);
  return rows.find((cells) => cells[3]?.startsWith(code)) ?? [];
}

const PHUC_HOA = 'II · Tin bài · LĐLĐ Phục Hòa';

/** The page with words of staff in place of the line on Phục Hòa. */
function rewritten(words: string = OWN) {
  const first = discuss(numericWorkbook());
  const row = rowOf(first.page, 3, `${PHUC_HOA} · 2019`);
  return asTyped(first.page, [[row, 2, words]]);
}

describe('lines that staff write in their own words', () => {
  it('stay beside their line, run after run', () => {
    const second = discuss(numericWorkbook(), { previous: rewritten() });
    expect(lineOf(second, PHUC_HOA)[2]).toBe(OWN);
    const third = discuss(numericWorkbook(), { previous: asTyped(second.page) });
    expect(texts(third.page)).toEqual(texts(second.page));
    expect(third.outdated).toEqual([]);
  });

  it('move to the end when their unit reached its target, and come back', () => {
    const reached = discuss(withNews(12), { previous: rewritten() });
    const rows = texts(reached.page);
    const title = rows.findIndex((cells) => cells.includes('Dòng cũ đã viết lại'));
    expect(rows.slice(title + 1).map((cells) => cells[2])).toEqual([OWN]);
    expect(rows[title + 1]?.[0]).toBe('');
    const again = discuss(numericWorkbook(), { previous: asTyped(reached.page) });
    expect(lineOf(again, PHUC_HOA)[2]).toBe(OWN);
    expect(texts(again.page).some((cells) => cells.includes('Dòng cũ đã viết lại'))).toBe(false);
  });

  it('are marked while the figures are others than those they were written for', () => {
    const other = discuss(withNews(8), { previous: rewritten() });
    const row = rowOf(other.page, 2, OWN);
    expect(other.outdated).toEqual([`A${row + 1}`]);
    expect(other.page.rows[row]?.[0]?.look?.fill).toBe('#fff2cc');
    expect(texts(other.page)[2]?.[0]).toContain('; 01 dòng viết lại có số liệu đã đổi (nền vàng)');
    const still = discuss(withNews(8), { previous: asTyped(other.page) });
    expect(still.outdated).toHaveLength(1);
    const reread = discuss(withNews(8), {
      previous: asTyped(still.page, [[row, 2, 'Đề nghị LĐLĐ Phục Hòa cho ý kiến.']]),
    });
    expect(reread.outdated).toEqual([]);
  });

  it('are kept when they are typed over the printed column', () => {
    const first = discuss(numericWorkbook());
    const row = rowOf(first.page, 3, `${PHUC_HOA} · 2019`);
    const second = discuss(numericWorkbook(), { previous: asTyped(first.page, [[row, 0, OWN]]) });
    expect(lineOf(second, PHUC_HOA)[2]).toBe(OWN);
    expect(lineOf(second, PHUC_HOA)[0]).toContain('=IF(');
  });

  it('are kept when the codes are cleared, and rows of the staff stand at the end', () => {
    const first = discuss(numericWorkbook());
    const row = rowOf(first.page, 3, `${PHUC_HOA} · 2019`);
    const cleared = first.page.rows.map((_, at) => [at, 3, at === 3 ? 'Mã' : ''] as const);
    const end = first.page.rows.length;
    const second = discuss(numericWorkbook(), {
      previous: asTyped(first.page, [...cleared, [row, 2, OWN], [end, 0, 'Các nội dung khác.']]),
    });
    expect(lineOf(second, PHUC_HOA)[2]).toBe(OWN);
    expect(texts(second.page).at(-1)?.[0]).toBe('Các nội dung khác.');
  });

  it('follow a unit and an indicator to their new names', () => {
    const { tabs } = numericWorkbook();
    const renamed = tabs.map((tab) => (tab.name === 'Tin bài' ? { ...tab, name: 'Tin, bài' } : tab));
    const record = {
      printed: [[JSON.stringify(['Tin bài', 'Tin bài']), 'Tin bài']] as const,
      tabs: [{ id: 2, name: 'Tin bài' }],
    };
    const second = discuss({ tabs: renamed }, { previous: rewritten(), record });
    expect(texts(second.page).find((cells) => cells[2] === OWN)?.[3]).toContain('LĐLĐ Phục Hòa');
  });
});

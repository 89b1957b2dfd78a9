import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/run/node-host';
import type { HostWorkbook } from '../../src/local/workbook-state';
import { COMMANDS, exampleBook, tabOf } from './open-book';
import { act, openStaffBook } from './staff';

const PAGES = ['Tổng hợp', 'Đơn vị chưa đạt'] as const;

/** Columns of ours on each page; staff's own stand right of them. */
const OWN = { 'Tổng hợp': 15, 'Đơn vị chưa đạt': 11 } as const;

/** The engine's word for text that wraps. */
const WRAPS = 3;

/** A cell as the file keeps it. */
type Stored = NonNullable<HostWorkbook['snapshot']['sheets'][string]['cellData']>[number][number];

/** A blank cell of which nothing is seen, as below a page that was longer. */
function isBare(cell: Stored, { bg, tb, lines }: { bg?: unknown; tb?: unknown; lines: number }): boolean {
  return (cell.f ?? cell.v ?? '') === '' && !bg && tb !== WRAPS && lines === 0;
}

/** Every property of a page's own cells, as the file keeps it, without the words of the hour. */
async function looksOf(host: Host, name: (typeof PAGES)[number]): Promise<unknown> {
  const { snapshot } = await host.save();
  const sheet = Object.values(snapshot.sheets).find((one) => one.name === name);
  const rows = Object.entries(sheet?.cellData ?? {}).flatMap(([row, cells]) =>
    Object.entries<Stored>(cells as Record<string, Stored>).flatMap(([column, cell]) => {
      if (Number(column) >= OWN[name]) return [];
      const style = typeof cell.s === 'string' ? snapshot.styles[cell.s] : cell.s;
      const { bd, ...rest } = style ?? {};
      const lines = Object.entries(bd ?? {}).filter(([, line]) => line !== null);
      if (isBare(cell, { ...rest, lines: lines.length })) return [];
      return [[`${row},${column}`, cell.f ?? cell.v ?? '', { ...rest, bd: Object.fromEntries(lines) }]];
    }),
  );
  const heights = Object.entries(sheet?.rowData ?? {}).flatMap(([row, data]) =>
    data?.ia === 0 ? [[row, data.h]] : [],
  );
  const widths = Object.entries(sheet?.columnData ?? {}).filter(([column]) => Number(column) < OWN[name]);
  return JSON.parse(
    JSON.stringify({ rows, heights, widths, merges: sheet?.mergeData, freeze: sheet?.freeze }),
  );
}

const SHEET = `const sheet = book.getSheetByName('Tin bài');`;
const CLEAR = `${SHEET} sheet.getRange('C8').setValue('');`;

/** What staff do to a page that spoils its looks. */
const SPOIL = `
  for (const name of ${JSON.stringify(PAGES)}) {
    const sheet = book.getSheetByName(name);
    const all = sheet.getRange(1, 1, 30, 11);
    all.setFontFamily('Arial').setFontSize(16).setWrap(true).setVerticalAlignment('top').setBackground('#00ff00');
    all.setBorder(true, true, true, true, true, true, '#ff0000', SpreadsheetApp.BorderStyle.DOUBLE);
    sheet.setRowHeights(1, 30, 90);
    sheet.setColumnWidths(1, 11, 20);
    sheet.setFrozenRows(1);
    sheet.setFrozenColumns(0);
  }
  book.getSheetByName('Tổng hợp').getRange('A6:O12').breakApart();`;

describe('pages made again', () => {
  it('have no property that a first run on the same figures would not give them, and keep what was typed beside its unit', async () => {
    const fresh = await openStaffBook(await exampleBook());
    await act(fresh, CLEAR);
    await fresh.run(COMMANDS.summary);
    const wanted = { summary: await looksOf(fresh, PAGES[0]), below: await looksOf(fresh, PAGES[1]) };

    const host = await openStaffBook(await exampleBook());
    await host.run(COMMANDS.summary);
    const figures = await act(
      host,
      `${CLEAR} const range = sheet.getRange('C9:C26'); const figures = range.getValues(); range.clearContent(); return figures;`,
    );
    await host.run(COMMANDS.summary);
    await act(host, `${SHEET} sheet.getRange('C9:C26').setValues(${JSON.stringify(figures)});`);
    await act(host, SPOIL);
    const list = tabOf(await host.tabs(), PAGES[1]);
    const at = list.values.findIndex(
      ([, indicator, unit]) => indicator === 'Quỹ xã hội' && unit === 'LĐLĐ Trà Lĩnh',
    );
    const header = list.values.findIndex(([first]) => first === 'TT');
    await act(
      host,
      `const sheet = book.getSheetByName('${PAGES[1]}');
       sheet.getRange(${at + 1}, 9, 1, 4).setValues([['Doanh nghiệp ngừng việc', 'Thu trong quý I', 'tháng 3', 'Chị Hà']]);
       sheet.getRange(${header + 1}, 12).setValue('Người gọi');
       const rows = sheet.getRange(${header + 2}, 1, ${at - header}, 12);
       rows.setValues([...rows.getValues()].reverse().map((cells) => cells.map((cell, at) => (at === 5 || at === 6 ? '' : cell))));`,
    );
    expect((await host.run(COMMANDS.summary)).error).toBeNull();
    const typed = await act(
      host,
      `const cells = book.getSheetByName('${PAGES[1]}').getDataRange().getValues().find((row) => row[8] !== '' && row[2] === 'LĐLĐ Trà Lĩnh');
       return [cells[1], ...cells.slice(8, 12)];`,
    );
    expect(typed).toEqual(['Quỹ xã hội', 'Doanh nghiệp ngừng việc', 'Thu trong quý I', 'tháng 3', 'Chị Hà']);
    await act(
      host,
      `const sheet = book.getSheetByName('${PAGES[1]}');
       for (const row of sheet.getDataRange().getValues().flatMap((cells, row) => (cells[8] === 'Doanh nghiệp ngừng việc' ? [row + 1] : [])))
         sheet.getRange(row, 9, 1, 4).clearContent();`,
    );
    expect((await host.run(COMMANDS.summary)).error).toBeNull();
    expect(await looksOf(host, PAGES[0])).toEqual(wanted.summary);
    expect(await looksOf(host, PAGES[1])).toEqual(wanted.below);
  });
});

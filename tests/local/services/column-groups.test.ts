import { readFileSync } from 'node:fs';
import { readXlsx as parseXlsx, type Sheet } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { Host } from '../../../src/local/run/node-host';
import type { HostWorkbook } from '../../../src/local/workbook-state';
import { partText, unpackParts } from '../../../src/local/xlsx/package';
import { readXlsx } from '../../../src/local/xlsx/read';
import { writeXlsx } from '../../../src/local/xlsx/write';
import { xmlElements } from '../../../src/local/xlsx/xml-text';
import { openHost, runScript } from '../run/open-host';

const EXAMPLE = new URL('../../../examples/cao-bang-2019.xlsx', import.meta.url);

const DEPTHS = `const depths = () => [1, 2, 3, 4, 5, 6].map((column) => sheet_().getColumnGroupDepth(column));`;

/** The hidden columns of the first tab, counted from 0. */
async function hiddenColumns(host: Host): Promise<number[]> {
  return hiddenIn(await host.save());
}

function hiddenIn({ snapshot }: HostWorkbook, tab = snapshot.sheetOrder[0] ?? ''): number[] {
  const sizes = Object.entries(snapshot.sheets[tab]?.columnData ?? {});
  return sizes.flatMap(([column, size]) => (size?.hd === 1 ? [Number(column)] : []));
}

/** The sizes and groups of the first tab's columns as the file says them. */
function columnsOf(bytes: Uint8Array): string {
  const xml = partText(unpackParts(bytes), 'xl/worksheets/sheet1.xml');
  return ['sheetFormatPr', 'cols'].map((name) => xmlElements(xml, name)[0]?.outer).join('');
}

describe('column groups', () => {
  it('nest as deep as they are shifted, from 0 to 8', async () => {
    const { told } = await runScript(
      `${DEPTHS}
      sheet_().getRange('B1:D1').shiftColumnGroupDepth(1);
      sheet_().getRange('C5').shiftColumnGroupDepth(2);
      tell_(depths());
      sheet_().getRange('A1:C1').shiftColumnGroupDepth(-2);
      tell_(depths());
      sheet_().getRange('F1').shiftColumnGroupDepth(20);
      tell_(depths());`,
    );
    expect(told).toEqual([
      [0, 1, 3, 1, 0, 0],
      [0, 0, 1, 1, 0, 0],
      [0, 0, 1, 1, 0, 8],
    ]);
  });

  it('hide their columns when collapsed, and show them when expanded or taken apart', async () => {
    const code = `
      function collapse() { sheet_().getRange('B1:D1').shiftColumnGroupDepth(1); sheet_().collapseAllColumnGroups(); }
      function expand() { sheet_().expandAllColumnGroups(); }
      function ungroup() { sheet_().getRange('C1').shiftColumnGroupDepth(-1); }`;
    const host = await openHost(code);
    await host.run('collapse');
    expect(await hiddenColumns(host)).toEqual([1, 2, 3]);
    await host.run('ungroup');
    expect(await hiddenColumns(host)).toEqual([1, 3]);
    await host.run('expand');
    expect(await hiddenColumns(host)).toEqual([]);
  });

  it('follow columns that are inserted and deleted', async () => {
    const { told } = await runScript(
      `${DEPTHS}
      sheet_().getRange('C1:D1').shiftColumnGroupDepth(1);
      sheet_().insertColumnsBefore(1, 1);
      tell_(depths());
      sheet_().insertColumnsAfter(4, 1);
      tell_(depths());
      sheet_().deleteColumns(1, 3);
      tell_(depths());`,
    );
    expect(told).toEqual([
      [0, 0, 0, 1, 1, 0],
      [0, 0, 0, 1, 1, 1],
      [1, 1, 1, 0, 0, 0],
    ]);
  });

  it.each([
    [`sheet_().getColumnGroupDepth(27)`, 'out of bounds'],
    [`sheet_().getRange('A1').shiftColumnGroupDepth('1')`, "don't match the method signature"],
    [`sheet_().getColumnGroup(1, 1)`, 'not modelled by the local host'],
  ])('refuse %s', async (call, message) => {
    const { report } = await runScript(call);
    expect(report.error).toContain(message);
  });

  it('are counted as one call each and refused on a protected tab', async () => {
    const body = `sheet_().getRange('B1').shiftColumnGroupDepth(1);`;
    const { report } = await runScript(body);
    expect(report.calls).toMatchObject({ total: 2 });
    const refused = await runScript(body, { workbook: { protectedTabs: ['s1'] } });
    expect(refused.report.error).toContain('protected cell');
  });

  it('stand in the file with their sign, and come back from it', async () => {
    const loaded = await readXlsx(new Uint8Array(readFileSync(EXAMPLE)));
    const [tab = ''] = loaded.host.snapshot.sheetOrder;
    const snapshot = structuredClone(loaded.host.snapshot);
    const data = snapshot.sheets[tab];
    if (data) data.columnData = { ...data.columnData, 7: { hd: 1 }, 8: { hd: 1 } };
    const columnDepths = new Map([[tab, [0, 0, 0, 0, 0, 0, 0, 1, 1]]]);
    const bytes = await writeXlsx(loaded, { ...loaded.host, snapshot, columnDepths });
    const [sheet]: readonly Sheet[] = (await parseXlsx(bytes)).sheets;
    expect(sheet?.columns?.slice(7, 10)).toEqual([
      expect.objectContaining({ outlineLevel: 1, hidden: true }),
      expect.objectContaining({ outlineLevel: 1, hidden: true }),
      expect.objectContaining({ collapsed: true }),
    ]);
    expect(columnsOf(bytes)).toContain('outlineLevelCol="1"');
    const again = await readXlsx(bytes);
    expect(again.host.columnDepths.get('tab1')?.slice(6, 10)).toEqual([0, 1, 1, 0]);
    expect(hiddenIn(again.host)).toEqual([7, 8]);
    expect(columnsOf(await writeXlsx(again, again.host))).toBe(columnsOf(bytes));
    const open = await writeXlsx(again, { ...again.host, snapshot: loaded.host.snapshot });
    const [shown]: readonly Sheet[] = (await parseXlsx(open)).sheets;
    expect(shown?.columns?.slice(7).map(({ outlineLevel, collapsed }) => [outlineLevel, collapsed])).toEqual([
      [1, undefined],
      [1, undefined],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { ChartEntry } from '../../../src/local/workbook-state';
import { partText, unpackParts } from '../../../src/local/xlsx/package';
import { readXlsx } from '../../../src/local/xlsx/read';
import { relationsOf } from '../../../src/local/xlsx/relations';
import { sheetParts } from '../../../src/local/xlsx/sheet-parts';
import { writeXlsx } from '../../../src/local/xlsx/write';
import { xmlElements } from '../../../src/local/xlsx/xml-text';
import { staffWorkbook } from './staff-workbook';

function chartOn(sheet: string, id: number): ChartEntry {
  const range = (startColumn: number, endColumn: number) => ({
    sheet,
    range: { startRow: 1, endRow: 4, startColumn, endColumn },
  });
  return {
    id,
    sheet,
    type: 'COMBO',
    ranges: [range(0, 1), range(3, 3)],
    numHeaders: 1,
    options: {
      title: 'Kết quả & kế hoạch',
      isStacked: true,
      series: { 0: { type: 'bars', color: '#2e7d5b' }, 1: { type: 'line', lineWidth: 0, pointSize: 8 } },
      'hAxis.slantedText': true,
      'hAxis.slantedTextAngle': 45,
    },
    position: { row: 6, column: 1, offsetX: 8, offsetY: 8 },
  };
}

/** The workbook of the staff, who have a chart on one tab, with charts of the host on that tab and on another. */
async function withCharts() {
  const loaded = await readXlsx(await staffWorkbook());
  const own = sheetParts(loaded.parts).findIndex(({ path }) =>
    relationsOf(loaded.parts, path).some(({ kind }) => kind === 'drawing'),
  );
  const ids = [...loaded.tabs.keys()];
  const [staffs = '', other = ''] = [ids[own], ids.find((_, index) => index !== own)];
  const charts = [chartOn(staffs, 21), chartOn(other, 22), chartOn(other, 23)];
  return { loaded, staffs, other, charts };
}

/** The frames of each tab's drawing by the names of their charts. */
function framesIn(bytes: Uint8Array): readonly (readonly string[])[] {
  const parts = unpackParts(bytes);
  return sheetParts(parts).map(({ path }) => {
    const drawing = relationsOf(parts, path).find(({ kind }) => kind === 'drawing')?.path ?? '';
    return xmlElements(partText(parts, drawing), 'xdr:cNvPr').map(
      ({ attributes }) => attributes.get('name') ?? '',
    );
  });
}

describe('charts of the host in a file', () => {
  it('stand beside those of the staff in one drawing, and leave them as they are', async () => {
    const { loaded, charts } = await withCharts();
    const before = framesIn(await writeXlsx(loaded, loaded.host)).flat();
    const bytes = await writeXlsx(loaded, { ...loaded.host, charts });
    const frames = framesIn(bytes);
    expect(before.length).toBeGreaterThan(0);
    expect(frames.flat().sort()).toEqual(
      [...before, ...[21, 22, 23].map((id) => `chi-tieu.chart.${id}`)].sort(),
    );
    expect(
      frames.some((names) => names.length === before.length + 1 && names.includes('chi-tieu.chart.21')),
    ).toBe(true);
    const parts = unpackParts(bytes);
    const types = partText(parts, '[Content_Types].xml');
    for (const id of [21, 22, 23]) expect(types).toContain(`/xl/charts/chart-${id}.xml`);
  });

  it('name their cells, their kinds and their colours', async () => {
    const { loaded, charts } = await withCharts();
    const parts = unpackParts(await writeXlsx(loaded, { ...loaded.host, charts }));
    const xml = partText(parts, 'xl/charts/chart-22.xml');
    const name = xmlElements(xml, 'c:f').map(({ inner }) => inner.replace(/^.*!/, ''));
    expect(name).toEqual(['$B$2', '$A$3:$A$5', '$B$3:$B$5', '$D$2', '$A$3:$A$5', '$D$3:$D$5']);
    expect(xmlElements(xml, 'c:barChart')).toHaveLength(1);
    expect(xmlElements(xml, 'c:grouping').map(({ attributes }) => attributes.get('val'))).toEqual([
      'stacked',
      'standard',
    ]);
    expect(xml).toContain('2E7D5B');
    expect(xml).toContain('Kết quả &amp; kế hoạch');
  });

  it('are read back, and written again byte by byte', async () => {
    const { loaded, charts } = await withCharts();
    const bytes = await writeXlsx(loaded, { ...loaded.host, charts });
    const again = await readXlsx(bytes);
    expect(
      again.host.charts.map(({ id, options, ranges, position }) => ({
        id,
        options,
        ranges: ranges.length,
        position,
      })),
    ).toEqual(
      charts.map(({ id, options, ranges, position }) => ({ id, options, ranges: ranges.length, position })),
    );
    expect(Buffer.from(await writeXlsx(again, again.host)).equals(Buffer.from(bytes))).toBe(true);
  });

  it('go without a trace when they are gone, and when another program took them out of the file', async () => {
    const { loaded, charts } = await withCharts();
    const bytes = await writeXlsx(loaded, { ...loaded.host, charts });
    const again = await readXlsx(bytes);
    const without = await writeXlsx(again, { ...again.host, charts: [] });
    expect(framesIn(without)).toEqual(framesIn(await writeXlsx(loaded, loaded.host)));
    expect([...unpackParts(without).keys()].filter((path) => /chart-2|drawing-2/.test(path))).toEqual([]);
    expect((await readXlsx(without)).host.charts).toEqual([]);
  });
});

import { readXlsx as parseXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { partText, unpackParts } from '../../../src/local/xlsx/package';
import { readXlsx } from '../../../src/local/xlsx/read';
import { writeXlsx } from '../../../src/local/xlsx/write';
import { openHost } from '../run/open-host';
import { rawWorkbook, sheetXml } from './raw-workbook';

/** Formulas of one cell left of, above and below what others filled, one with a blank in what it fills. */
const FORMULAS = {
  B2: '=SEQUENCE(4;1)',
  A2: '=1+1',
  A3: '=SUM(B2:B5)',
  B6: '=2*3',
  D2: '=SEQUENCE(2;2)',
  C3: '=4-1',
  D4: '=5+1',
  A8: '=FILTER(G1:G3;G1:G3<>"x")',
};

it('array formulas of a written file fill what they fill, and no two of them the same cell', async () => {
  const loaded = await readXlsx(
    rawWorkbook({
      'xl/worksheets/sheet1.xml': sheetXml(
        '<row r="1"><c r="G1"><v>7</v></c></row><row r="3"><c r="G3"><v>9</v></c></row>',
        '',
      ),
    }),
  );
  const code = Object.entries(FORMULAS).map(
    ([at, formula]) => `s.getRange('${at}').setFormula('${formula}');`,
  );
  const host = await openHost(`function main() { const s = sheet_(); ${code.join(' ')} }`, {
    saved: loaded.host,
  });
  expect((await host.run('main')).error).toBeNull();
  const bytes = await writeXlsx(loaded, await host.save());
  const xml = partText(unpackParts(bytes), 'xl/worksheets/sheet1.xml');
  const areas = [...xml.matchAll(/<f t="array" ref="([^"]+)"/g)].map(([, area]) => area);
  expect(areas.sort()).toEqual(['A8:A10', 'B2:B5', 'D2:E3']);
  const plain = [...xml.matchAll(/<c r="([^"]+)"[^>]*><f>/g)].map(([, cell]) => cell);
  expect(plain.sort()).toEqual(['A2', 'A3', 'B6', 'C3', 'D4']);
  const { sheets } = await parseXlsx(bytes);
  expect(sheets[0]?.rows.slice(1, 5).map((row) => row.slice(0, 2))).toEqual([
    [2, 1],
    [10, 2],
    [null, 3],
    [null, 4],
  ]);
});

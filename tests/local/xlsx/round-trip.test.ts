import { writeXlsx as composeXlsx, readXlsx as parseXlsx, type Sheet } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import type { HostWorkbook } from '../../../src/local/workbook-state';
import type { LoadedWorkbook } from '../../../src/local/xlsx/loaded-workbook';
import { packParts, partText, setPartText, unpackParts } from '../../../src/local/xlsx/package';
import { readXlsx } from '../../../src/local/xlsx/read';
import { writeXlsx } from '../../../src/local/xlsx/write';
import { xmlElements } from '../../../src/local/xlsx/xml-text';
import { openHost, readTab } from '../run/open-host';
import { staffWorkbook } from './staff-workbook';

type Snapshot = HostWorkbook['snapshot'];

let original: Uint8Array;
let loaded: LoadedWorkbook;

beforeAll(async () => {
  original = await staffWorkbook();
  loaded = await readXlsx(original);
});

/** The loaded workbook with its snapshot changed by `change`. */
function changed(change: (snapshot: Snapshot) => void): HostWorkbook {
  const snapshot = structuredClone(loaded.host.snapshot);
  change(snapshot);
  return { ...loaded.host, snapshot };
}

function cellOf(snapshot: Snapshot, row: number, column: number, tab = 'tab1') {
  return snapshot.sheets[tab]?.cellData?.[row]?.[column];
}

async function sheetsOf(bytes: Uint8Array): Promise<readonly Sheet[]> {
  return (await parseXlsx(bytes, { readStyles: true })).sheets;
}

/** Every rule of a tab with its cells and its format, in order of priority, numbers of formats left out. */
function rulesOf(bytes: Uint8Array, path = 'xl/worksheets/sheet1.xml') {
  const parts = unpackParts(bytes);
  const formats = xmlElements(partText(parts, 'xl/styles.xml'), 'dxf').map(({ outer }) => outer);
  return xmlElements(partText(parts, path), 'conditionalFormatting')
    .flatMap((block) =>
      xmlElements(block.inner, 'cfRule').map((rule) => ({
        areas: block.attributes.get('sqref'),
        priority: Number(rule.attributes.get('priority')),
        rule: rule.outer.replace(/ dxfId="\d+"/, ''),
        format: formats[Number(rule.attributes.get('dxfId'))],
      })),
    )
    .sort((a, b) => a.priority - b.priority);
}

describe('writeXlsx()', () => {
  it('gives an untouched workbook back, cell by cell and style by style', async () => {
    const before = await sheetsOf(original);
    const after = await sheetsOf(await writeXlsx(loaded, loaded.host));
    expect(after.map((sheet) => sheet.name)).toEqual(['Quỹ xã hội', 'Danh mục', 'Biểu đồ']);
    before.forEach((sheet, index) => {
      const { charts: _, conditionalRules: __, dataValidations: checks = [], cells, ...rest } = sheet;
      expect(after[index]).toMatchObject(rest);
      expect((after[index]?.dataValidations ?? []).slice(0, checks.length)).toEqual(checks);
      expect(Object.fromEntries(after[index]?.cells ?? [])).toEqual(Object.fromEntries(cells ?? []));
    });
  });

  it('gives every rule back in order, those that the engine does not know too', async () => {
    expect(rulesOf(original)).toHaveLength(6);
    expect(rulesOf(await writeXlsx(loaded, loaded.host))).toEqual(rulesOf(original));
  });

  it('keeps what only the file has: protection, sizes, extensions, charts, names, properties of others', async () => {
    const parts = unpackParts(await writeXlsx(loaded, loaded.host));
    const sheet = partText(parts, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('hashValue="q1w2"');
    expect(sheet).toContain('<sheetFormatPr defaultColWidth="11.5" defaultRowHeight="18"/>');
    expect(sheet).toMatch(
      /<dataValidation type="list" sqref="H5:H9"[^>]*><formula1>'Danh mục'!\$A\$1:\$A\$3<\/formula1>/,
    );
    expect(sheet).not.toContain('xr:uid');
    expect(partText(parts, 'xl/worksheets/_rels/sheet3.xml.rels')).toContain('drawing3.xml');
    expect(parts.has('xl/charts/chart1.xml')).toBe(true);
    const workbook = partText(parts, 'xl/workbook.xml');
    expect(workbook).toContain(`localSheetId="0">'Quỹ xã hội'!$1:$3<`);
    expect(workbook).toContain(`name="DonVi">'Danh mục'!$A$1:$A$3<`);
    expect(partText(parts, 'docProps/custom.xml')).toContain('Tài chính &amp; Kế hoạch');
  });

  it('keeps the styles of whole columns and rows', async () => {
    const styleOf = (bytes: Uint8Array, line: RegExp) => {
      const parts = unpackParts(bytes);
      const number = Number(line.exec(partText(parts, 'xl/worksheets/sheet1.xml'))?.[1]);
      const styles = partText(parts, 'xl/styles.xml');
      const items = (list: string, item: string) =>
        xmlElements(xmlElements(styles, list)[0]?.inner ?? '', item);
      const style = items('cellXfs', 'xf')[number];
      return {
        fill: items('fills', 'fill')[Number(style?.attributes.get('fillId'))]?.outer,
        font: items('fonts', 'font')[Number(style?.attributes.get('fontId'))]?.outer,
        format: style?.attributes.get('numFmtId'),
        inner: style?.inner,
      };
    };
    const written = await writeXlsx(loaded, loaded.host);
    const column = /<col min="6" max="16384"[^>]* style="(\d+)"/;
    const row = /<row r="5"[^>]* s="(\d+)" customFormat="1"/;
    expect(styleOf(written, column)).toEqual(styleOf(original, column));
    expect(styleOf(written, column).inner).toContain('indent="1"');
    expect(styleOf(written, row)).toEqual(styleOf(original, row));
    expect(styleOf(written, row).fill).toContain('FFFFFF00');
    expect(loaded.host.snapshot.sheets.tab1?.columnCount).toBe(26);
  });

  it('gives the same bytes for the same workbook', async () => {
    const once = await writeXlsx(loaded, loaded.host);
    expect(await writeXlsx(loaded, loaded.host)).toEqual(once);
    const again = await readXlsx(once);
    expect(await writeXlsx(again, again.host)).toEqual(once);
  });

  it('keeps marks, ids of tabs, properties and the locale', async () => {
    const state: HostWorkbook = {
      ...loaded.host,
      locale: 'en_GB',
      sheetIds: new Map([
        ['tab1', 12],
        ['tab2', 0],
        ['tab3', 77],
      ]),
      developerMetadata: [
        { sheet: null, key: 'chi-tieu.pages', value: '{"pages":{"summary":12}}', visibility: 'PROJECT' },
        { sheet: 'tab3', key: 'k', value: null, visibility: 'DOCUMENT' },
      ],
      documentProperties: new Map([
        ['__proto__', 'Đã chốt "2019" & <b>'],
        ['dài', 'ă'.repeat(9000)],
      ]),
    };
    const { host } = await readXlsx(await writeXlsx(loaded, state));
    expect(host.sheetIds).toEqual(state.sheetIds);
    expect(host.developerMetadata).toEqual(state.developerMetadata);
    expect(host.documentProperties).toEqual(state.documentProperties);
    expect(host.locale).toBe('en_GB');
  });

  it('keeps charts with their tab when a new tab stands before it and another is gone', async () => {
    const state = changed((snapshot) => {
      snapshot.sheets.new = { id: 'new', name: 'Tổng hợp', cellData: { 0: { 0: { v: 'x', t: 1 } } } };
      snapshot.sheetOrder = ['new', 'tab3', 'tab1'];
    });
    const parts = unpackParts(await writeXlsx(loaded, state));
    expect(
      xmlElements(partText(parts, 'xl/workbook.xml'), 'sheet').map((s) => s.attributes.get('name')),
    ).toEqual(['Tổng hợp', 'Biểu đồ', 'Quỹ xã hội']);
    expect(partText(parts, 'xl/worksheets/_rels/sheet2.xml.rels')).toContain('/drawing');
    expect(partText(parts, 'xl/worksheets/_rels/sheet3.xml.rels')).not.toContain('/drawings/drawing');
    expect(partText(parts, 'xl/worksheets/sheet1.xml')).toContain('fitToWidth="1"');
    expect(partText(parts, 'xl/workbook.xml')).toContain(`localSheetId="2">'Quỹ xã hội'!$1:$3<`);
  });

  it('keeps widths of every default font and heights that Excel fitted', async () => {
    const parts = unpackParts(original);
    const path = 'xl/worksheets/sheet1.xml';
    const xml = partText(parts, path).replace('<row r="7"', '<row r="7" ht="31.5"');
    setPartText(parts, path, xml);
    const file = await readXlsx(packParts(parts));
    expect(file.host.snapshot.sheets.tab1).toMatchObject({
      defaultColumnWidth: 92,
      columnData: { 0: { w: 46 }, 1: { w: 244 } },
    });
    const written = partText(unpackParts(await writeXlsx(file, file.host)), path);
    const rows = (text: string) =>
      [...text.matchAll(/<row r="(\d+)"[^>]*? ht="([\d.]+)"(?: customHeight="(\d)")?/g)].map((match) =>
        match.slice(1),
      );
    expect(rows(written)).toEqual(rows(xml));
    expect(rows(written)).toContainEqual(['7', '31.5', undefined]);
    const widths = (text: string) =>
      xmlElements(text, 'col')
        .slice(0, 2)
        .map(({ attributes }) => attributes.get('width'));
    expect(widths(written)).toEqual(widths(xml));
  });

  it('prints a new tab within narrow margins, repeating only the header of its table', async () => {
    const lined = { bd: { t: { s: 1, cl: { rgb: '#000000' } } } };
    const state = changed((snapshot) => {
      const wrapped = { ...lined, ff: 'Arial', fs: 10, tb: 3 };
      snapshot.sheets.new = {
        id: 'new',
        name: 'Mới',
        freeze: { xSplit: 0, ySplit: 3, startRow: 3, startColumn: -1 },
        columnData: { 0: { w: 80 } },
        cellData: {
          0: { 0: { v: 'TIÊU ĐỀ', t: 1, s: { ff: 'Arial', fs: 14 } } },
          1: { 0: { v: 'TT', t: 1, s: wrapped } },
          2: { 0: { v: 'Số chỉ tiêu đạt trong năm', t: 1, s: wrapped } },
        },
      };
      snapshot.sheetOrder = ['tab1', 'tab2', 'tab3', 'new'];
    });
    const parts = unpackParts(await writeXlsx(loaded, state));
    const xml = partText(parts, 'xl/worksheets/sheet4.xml');
    expect(xml).toContain(
      '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    );
    expect(xml).toContain('<col min="1" max="1" width="10"');
    expect(xml.match(/<row [^>]*>/g)).toEqual([
      '<row r="1" ht="18.75">',
      '<row r="2">',
      '<row r="3" ht="39">',
    ]);
    expect(partText(parts, 'xl/workbook.xml')).toContain(`localSheetId="3">'Mới'!$2:$3<`);
    const again = await readXlsx(packParts(parts));
    const second = unpackParts(await writeXlsx(again, again.host));
    expect(partText(second, 'xl/worksheets/sheet4.xml').match(/<row [^>]*>/g)).toEqual(
      xml.match(/<row [^>]*>/g),
    );
    expect(partText(second, 'xl/workbook.xml')).toContain(`localSheetId="3">'Mới'!$2:$3<`);
  });

  it('changes only what changed of a style: theme colours and indents stay', async () => {
    const state = changed((snapshot) => {
      snapshot.styles.painted = { ...snapshot.styles.s1, bg: { rgb: 'rgb(244, 204, 204)' } };
      snapshot.styles.bold = { ...snapshot.styles.s2, bl: 1 };
      Object.assign(cellOf(snapshot, 2, 0) ?? {}, { s: 'painted' });
      Object.assign(cellOf(snapshot, 4, 3) ?? {}, { s: 'bold' });
    });
    const [sheet] = await sheetsOf(await writeXlsx(loaded, state));
    expect(sheet?.cells?.get('2,0')?.style).toMatchObject({
      font: { color: { theme: 4, tint: -0.25 } },
      fill: { fgColor: { rgb: 'F4CCCC' } },
      border: { bottom: { style: 'double', color: { theme: 1 } } },
    });
    expect(sheet?.cells?.get('4,3')?.style).toMatchObject({
      font: { name: 'Times New Roman', size: 12, bold: true },
      alignment: { horizontal: 'right', indent: 1 },
    });
  });

  it('keeps words set in bold while the text stays, and drops them with it', async () => {
    const state = changed((snapshot) => Object.assign(cellOf(snapshot, 7, 3) ?? {}, { v: 'CD' }));
    const [sheet] = await sheetsOf(await writeXlsx(loaded, state));
    expect(sheet?.cells?.get('7,3')?.richText).toBeUndefined();
    expect(sheet?.rows[7]?.[3]).toBe('CD');
  });

  it('writes the paragraphs that the engine makes of lines as lines', async () => {
    const p = { id: 'd', documentStyle: {}, body: { dataStream: 'Có\rKhông\r\n' } };
    const state = changed((snapshot) => Object.assign(cellOf(snapshot, 7, 3) ?? {}, { p }));
    const [sheet] = await sheetsOf(await writeXlsx(loaded, state));
    expect(sheet?.rows[7]?.[3]).toBe('Có\nKhông');
  });

  it('puts new rules below those of staff, and takes only them away again', async () => {
    const own = {
      cfId: 'own',
      ranges: [{ startRow: 4, startColumn: 1, endRow: 8, endColumn: 1 }],
      stopIfTrue: false,
      rule: {
        type: 'highlightCell',
        subType: 'formula',
        value: '=AND($D5<>"",N("chi-tieu")=0)',
        style: { bg: { rgb: '#f4cccc' } },
      },
    };
    const state = changed((snapshot) => {
      const rules = snapshot.resources?.find(({ name }) => name === 'SHEET_CONDITIONAL_FORMATTING_PLUGIN');
      const all = JSON.parse(rules?.data ?? '{}');
      Object.assign(rules ?? {}, { data: JSON.stringify({ ...all, tab1: [...all.tab1, own] }) });
    });
    const coloured = await writeXlsx(loaded, state);
    const rules = rulesOf(coloured);
    expect(rules.slice(0, 6)).toEqual(rulesOf(original));
    expect(rules[6]?.rule).toContain('N("chi-tieu")=0');
    expect(rules[6]?.format).toContain('F4CCCC');
    const again = await readXlsx(coloured);
    expect(rulesOf(await writeXlsx(again, { ...again.host, snapshot: loaded.host.snapshot }))).toEqual(
      rulesOf(original),
    );
  });

  it('writes what an array formula filled as one array, and reads it as one formula', async () => {
    const state = {
      ...changed((snapshot) => {
        Object.assign(snapshot.sheets.tab2?.cellData?.[0] ?? {}, {
          2: { f: '=SORT(A1:A3)', v: 'a', t: 1 },
        });
      }),
      spills: new Map([
        [
          'tab2',
          [
            {
              row: 0,
              column: 2,
              height: 3,
              width: 1,
              cells: [
                { row: 1, column: 2, value: 'b' },
                { row: 2, column: 2, value: 'c' },
              ],
            },
          ],
        ],
      ]),
    };
    const bytes = await writeXlsx(loaded, state);
    const xml = partText(unpackParts(bytes), 'xl/worksheets/sheet2.xml');
    expect(xml).toContain('<f t="array" ref="C1:C3">_xlfn._xlws.SORT(A1:A3)</f>');
    const { snapshot } = (await readXlsx(bytes)).host;
    expect(cellOf(snapshot, 0, 2, 'tab2')).toMatchObject({ f: '=SORT(A1:A3)', v: 'a' });
    expect(cellOf(snapshot, 1, 2, 'tab2')).toBeUndefined();
  });

  it('writes the error of a formula as an error', async () => {
    const state = changed((snapshot) =>
      Object.assign(cellOf(snapshot, 6, 3) ?? {}, { f: '=1/0', v: '#DIV/0!', t: 1 }),
    );
    const xml = partText(unpackParts(await writeXlsx(loaded, state)), 'xl/worksheets/sheet1.xml');
    expect(xml).toMatch(/<c r="D7"[^>]* t="e"><f>1\/0<\/f><v>#DIV\/0!<\/v>/);
  });
});

describe('readXlsx()', () => {
  it('reads texts that look like numbers as forced texts, and keeps no-break spaces', () => {
    expect(cellOf(loaded.host.snapshot, 4, 2)).toMatchObject({ v: '07', t: 4 });
    expect(cellOf(loaded.host.snapshot, 4, 1)).toMatchObject({ v: 'LĐLĐ\u00a0Hòa An ', t: 1 });
  });

  it('reads a formula that Excel shares between cells in each of them', async () => {
    const parts = unpackParts(
      await composeXlsx({
        sheets: [
          {
            name: 'A',
            rows: [
              [1, 2],
              [3, 4],
            ],
          },
        ],
      }),
    );
    const path = 'xl/worksheets/sheet1.xml';
    const shared = (cell: string, f: string) => `<c r="${cell}">${f}<v>1</v></c>`;
    const xml = partText(parts, path)
      .replace(
        '</row>',
        `${shared('C1', '<f t="shared" ref="C1:C2" si="0">A1*$B$1+A$1+SUM($A1:B1)&amp;"A1"</f>')}</row>`,
      )
      .replace(/<\/row><\/sheetData>/, `${shared('C2', '<f t="shared" si="0"/>')}</row></sheetData>`);
    setPartText(parts, path, xml);
    const { snapshot } = (await readXlsx(packParts(parts))).host;
    expect(snapshot.sheets.tab1?.cellData?.[1]?.[2]?.f).toBe('=A2*$B$1+A$1+SUM($A2:B2)&"A1"');
  });

  it('reads days of a file that counts from 1904, and writes them back', async () => {
    const bytes = await composeXlsx({
      sheets: [{ name: 'A', rows: [[new Date(Date.UTC(2019, 0, 29)), 5]] }],
      dateSystem: '1904',
    });
    const file = await readXlsx(bytes);
    expect(file.host.snapshot.sheets.tab1?.cellData?.[0]?.[0]?.v).toBe(43_494);
    const [sheet] = await sheetsOf(await writeXlsx(file, file.host));
    expect(sheet?.rows[0]).toEqual([new Date(Date.UTC(2019, 0, 29)), 5]);
  });

  it('takes the custom functions out of what Google wraps around them', async () => {
    const cells = new Map([
      [
        '0,1',
        { value: 50, formula: 'IFERROR(__xludf.DUMMYFUNCTION("TYLE(A1:A2,""x"")"),50)', formulaResult: 50 },
      ],
      [
        '1,1',
        { value: 60, formula: 'IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),60)', formulaResult: 60 },
      ],
    ]);
    const { host } = await readXlsx(await composeXlsx({ sheets: [{ name: 'A', rows: [[1], [2]], cells }] }));
    expect(host.snapshot.sheets.tab1?.cellData?.[0]?.[1]?.f).toBe('=TYLE(A1:A2,"x")');
    const opened = await openHost('function TYLE() { return [[70], [80]]; }', { saved: host });
    expect((await readTab(opened, 'A')).values.map((row) => row[1])).toEqual([70, 80]);
    expect((await opened.save()).snapshot.sheets.tab1?.cellData?.[1]?.[1]?.v).toBeUndefined();
  });

  it('makes a tab at least 1.000 rows and 26 columns large and numbers tabs as Sheets does', () => {
    expect(loaded.host.snapshot.sheets.tab2).toMatchObject({ rowCount: 1000, columnCount: 26, hidden: 1 });
    expect(loaded.host.sheetIds.get('tab1')).toBe(0);
    expect(new Set(loaded.host.sheetIds.values()).size).toBe(3);
  });

  it('reads lists as entries and says which tabs are protected', () => {
    expect(loaded.host.protectedTabs).toEqual(['tab1']);
    expect(
      loaded.host.dataValidations.map(({ criteria, values, allowInvalid }) => [
        criteria,
        values,
        allowInvalid,
      ]),
    ).toEqual([
      ['VALUE_IN_LIST', ['Có', 'Không'], false],
      ['VALUE_IN_RANGE', ["'Danh mục'!$A$1:$A$3"], true],
      ['OF_FILE', ['whole', 'greaterThan', '0', ''], false],
      ['VALUE_IN_RANGE', ["'Danh mục'!$A$1:$A$3"], true],
    ]);
  });

  it.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(), 'The file is empty'],
    [
      'an old or protected workbook',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]),
      'The file is an old .xls or is protected',
    ],
    ['a text', new TextEncoder().encode('xin chào'), 'The file is not an .xlsx workbook'],
    ['half a zip archive', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'The file is damaged'],
    [
      'another zip archive',
      packParts(new Map([['a.txt', new Uint8Array([1])]])),
      'The file is a zip archive but not',
    ],
  ])('refuses %s', async (_, bytes, message) => {
    await expect(readXlsx(bytes)).rejects.toThrow(message);
  });

  it('refuses a workbook whose parts are cut off', async () => {
    await expect(readXlsx(original.slice(0, original.length - 300))).rejects.toThrow('The file is damaged');
    const parts = unpackParts(original);
    setPartText(
      parts,
      'xl/worksheets/sheet1.xml',
      '<worksheet><sheetData><row r="1"><c r="ZZZZ99"><v>1</v></c></row>',
    );
    await expect(readXlsx(packParts(parts))).rejects.toThrow(/^The workbook is damaged: /);
  });
});

import type { ICellData } from '@univerjs/core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { HostWorkbook } from '../../../src/local/workbook-state';
import type { LoadedWorkbook } from '../../../src/local/xlsx/loaded-workbook';
import { packParts, partText, setPartText, unpackParts } from '../../../src/local/xlsx/package';
import { readXlsx } from '../../../src/local/xlsx/read';
import { fileNames, renameTabs, withTabNames } from '../../../src/local/xlsx/tab-names';
import { writeXlsx } from '../../../src/local/xlsx/write';
import { xmlElements } from '../../../src/local/xlsx/xml-text';
import { staffWorkbook } from './staff-workbook';

/** What Excel refuses as the name of a tab: support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 (SheetJS/sheetjs#2458). */
describe('fileNames()', () => {
  it.each([
    [['Quỹ', 'T9/2024'], [['T9/2024', 'T9-2024']]],
    [
      ["A/B: 'thử' [1]", 'a\\b?*'],
      [
        ["A/B: 'thử' [1]", "A-B- 'thử' -1-"],
        ['a\\b?*', 'a-b--'],
      ],
    ],
    [["'nháp'"], [["'nháp'", '-nháp-']]],
    [
      ['T9/24', 't9-24', 'T9:24'],
      [
        ['T9/24', 'T9-24 (2)'],
        ['T9:24', 'T9-24 (3)'],
      ],
    ],
    [
      ['Số liệu thi đua quý III năm 2024 A', 'Số liệu thi đua quý III năm 2024 B'],
      [
        ['Số liệu thi đua quý III năm 2024 A', 'Số liệu thi đua quý III năm 202'],
        ['Số liệu thi đua quý III năm 2024 B', 'Số liệu thi đua quý III năm (2)'],
      ],
    ],
    [['Tổng hợp', 'x'.repeat(31)], []],
  ])('renames of %j: %j', (names, expected) => {
    expect([...fileNames(names)]).toEqual(expected);
  });
});

describe('withTabNames()', () => {
  const names = new Map([
    ['T9/2024', 'T9-2024'],
    ["A'/B", "A'-B"],
    ['Dài', 'Ngắn'],
  ]);

  it.each([
    ["=SUM('T9/2024'!C2:C3,'A''/B'!A1)", "=SUM('T9-2024'!C2:C3,'A''-B'!A1)"],
    ['=Dài!A1+Dài1!A1', "='Ngắn'!A1+Dài1!A1"],
    [`="'T9/2024'!A1"&"""'T9/2024'!"&'T9/2024'!B1`, `="'T9/2024'!A1"&"""'T9/2024'!"&'T9-2024'!B1`],
    ["='T9'/2024+Dài", "='T9'/2024+Dài"],
  ])('writes %s as %s', (formula, expected) => {
    expect(withTabNames(formula, names)).toBe(expected);
  });
});

describe('a workbook with tabs whose names Excel refuses', () => {
  const NAMES = new Map([
    ['Quỹ xã hội', 'Quỹ/xã hội [1]'],
    ['Danh mục', 'Danh mục các đơn vị trực thuộc và đơn vị phối hợp'],
  ]);
  let loaded: LoadedWorkbook;
  let workbook: HostWorkbook;

  beforeAll(async () => {
    loaded = await readXlsx(await staffWorkbook());
    const snapshot = structuredClone(loaded.host.snapshot);
    snapshot.sheets.tab1 = {
      ...snapshot.sheets.tab1,
      cellData: { ...snapshot.sheets.tab1?.cellData, 20: { 0: { f: "='Quỹ xã hội'!B5" } } },
    };
    workbook = renameTabs({ ...loaded.host, snapshot }, NAMES);
  });

  const namesOf = ({ snapshot }: HostWorkbook) => snapshot.sheetOrder.map((id) => snapshot.sheets[id]?.name);
  const formulasOf = ({ snapshot, dataValidations }: HostWorkbook) => [
    Object.values(snapshot.sheets).map(({ cellData }) =>
      Object.values(cellData ?? {}).flatMap((cells) =>
        Object.values<ICellData>(cells ?? {}).flatMap(({ f }) => f ?? []),
      ),
    ),
    snapshot.resources?.map(({ data }) => data),
    dataValidations,
  ];

  it('has other names in the file, in its formulas too', async () => {
    const parts = unpackParts(await writeXlsx(loaded, workbook));
    const named = xmlElements(partText(parts, 'xl/workbook.xml'), 'sheet').map(({ attributes }) =>
      attributes.get('name'),
    );
    expect(named).toEqual(['Quỹ-xã hội -1-', 'Danh mục các đơn vị trực thuộc', 'Biểu đồ']);
    expect(partText(parts, 'xl/workbook.xml')).toContain(
      "'Danh mục các đơn vị trực thuộc'!$A$1:$A$3</definedName>",
    );
    expect(partText(parts, 'xl/worksheets/sheet1.xml')).toContain(
      "'Danh mục các đơn vị trực thuộc'!$A$1:$A$3</formula1>",
    );
    expect(partText(parts, 'xl/worksheets/sheet1.xml')).toContain("<f>'Quỹ-xã hội -1-'!B5</f>");
  });

  it('has its own when the file is opened again, and gives the same file', async () => {
    const bytes = await writeXlsx(loaded, workbook);
    const again = await readXlsx(bytes);
    expect(namesOf(again.host)).toEqual(namesOf(workbook));
    expect(formulasOf(again.host)).toEqual(formulasOf(workbook));
    expect(Buffer.from(await writeXlsx(again, again.host)).equals(Buffer.from(bytes))).toBe(true);
  });

  it('keeps the name that another program gave it since', async () => {
    const parts = unpackParts(await writeXlsx(loaded, workbook));
    for (const path of parts.keys())
      if (/workbook|sheet/.test(path))
        setPartText(parts, path, partText(parts, path).replaceAll('Quỹ-xã hội -1-', 'Quỹ'));
    const { host } = await readXlsx(packParts(parts));
    expect(namesOf(host)).toEqual(['Quỹ', NAMES.get('Danh mục'), 'Biểu đồ']);
  });
});

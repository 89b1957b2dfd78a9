import { describe, expect, it } from 'vitest';
import { unmodelledFunctions } from '../../../src/local/engine/unmodelled-functions';
import { readXlsx } from '../../../src/local/xlsx/read';
import { writeXlsx } from '../../../src/local/xlsx/write';
import { openHost, readTab, runScript, told } from '../run/open-host';
import { rawWorkbook, sheetXml } from '../xlsx/raw-workbook';

describe('unmodelledFunctions()', () => {
  // support.google.com/docs/answer/3093197 (FILTER: more conditions), /3093150 (SORT: TRUE or FALSE, more columns)
  it.each([
    ['=IFERROR(Query(A1:B9,"select A"),0)+SPLIT(A1,",")', ['QUERY', 'SPLIT']],
    ['=FILTER(A1:A9,B1:B9>1,C1:C9="(x,y)")', ['FILTER']],
    ['=SORT(A1:B9,1,FALSE)', ['SORT']],
    ['=SORT(A1:C9,1,TRUE,2,TRUE)', ['SORT']],
    ['=SUM(SORT(FILTER(A1:B9,(B1:B9>1)*(A1:A9<3)),1,TRUE))', []],
    ['="=QUERY(A1)"&\'JOIN(\'!A1&MYSPLIT(A1)&JOIN.ALL(1)', []],
    ['=NOPE(A1)', []],
  ])('finds in %s %j', (formula, expected) => {
    expect(unmodelledFunctions(formula)).toEqual(expected);
  });
});

const REFUSED = (name: string) => `${name} in a formula is not modelled by the local host`;

describe('a formula with a function that only Sheets has', () => {
  it.each([
    [`s.getRange('B1').setFormula('=QUERY(A1:A3;"select A")')`, REFUSED('QUERY')],
    [
      `s.getRange('B1:B2').setFormulas([['=A1'], ['=IFERROR(IMPORTRANGE("x";"A1");0)']])`,
      REFUSED('IMPORTRANGE'),
    ],
    [`s.getRange('B1').setValue('=join(",";A1:A3)')`, REFUSED('JOIN')],
    [`s.getRange('B1:C1').setValues([[1, '=FILTER(A1:A3;A1:A3>1;A1:A3<3)']])`, REFUSED('FILTER')],
    [
      `SpreadsheetApp.newConditionalFormatRule().setRanges([s.getRange('A1')]).whenFormulaSatisfied('=GT(A1;1)').build()`,
      "GT in a conditional format's formula is not modelled by the local host",
    ],
  ])('is refused by name to scripts: %s', async (call, message) => {
    const { report, host } = await runScript(`const s = sheet_(); s.getRange('A1').setValue(1); ${call};`);
    expect(report.error).toBe(message);
    expect((await readTab(host, 'Biểu')).values).toEqual([[1]]);
  });

  it('gives #NAME? where it has no result, whatever stands around it, as an unknown name does', async () => {
    const host = await openHost('', {
      tabs: {
        Biểu: { 0: { 0: { f: '=IFERROR(COUNTUNIQUE(D1:D3),0)' }, 1: { f: '=A1' }, 2: { f: '=KHONGCO(1)' } } },
      },
    });
    expect((await readTab(host, 'Biểu')).values).toEqual([['#NAME?', '#NAME?', '#NAME?']]);
  });
});

const dummy = (formula: string, result: string) =>
  `<f>IFERROR(__xludf.DUMMYFUNCTION("${formula.replace(/"/g, '&quot;&quot;')}"),${result})</f>`;
const text = (cell: string, formula: string, value: string) =>
  `<c r="${cell}" t="str">${dummy(formula, `&quot;${value}&quot;`)}<v>${value}</v></c>`;
const COMPUTED = '"COMPUTED_VALUE"';

/** As Google writes a sheet for download: what Excel has no function for is wrapped, with its result. */
const DOWNLOADED = rawWorkbook({
  'xl/worksheets/sheet1.xml': sheetXml(
    [
      `<row r="1"><c r="A1"><v>7</v></c>${text('B1', 'QUERY(A1:A3,"select A")', 'Xã A')}${text('C1', COMPUTED, 'Xã B')}</row>`,
      `<row r="2"><c r="A2"><f>A1*2</f><v>1</v></c>${text('B2', COMPUTED, 'Xã C')}${text('C2', COMPUTED, '')}</row>`,
      `<row r="3"><c r="A3">${dummy('NHANDOI(A1)', '13')}<v>13</v></c><c r="B3">${dummy('CUA_HO(A1)', '42')}<v>42</v></c></row>`,
      '<row r="4"><c r="A4"><f>B3+COUNTUNIQUE(A1:A3)</f><v>45</v></c><c r="B4"><f>B3+1</f><v>0</v></c><c r="C4"><f>COUNTUNIQUE(A1:A2)</f></c></row>',
    ].join(''),
  ),
});

describe('a workbook with functions that only Sheets has', () => {
  const open = async () => {
    const loaded = await readXlsx(DOWNLOADED);
    const host = await openHost(
      `function NHANDOI(x) { return x * 2; }
       function doc() { tell_(sheet_().getRange('A1:C4').getFormulas()); tell_(sheet_().getRange('B1').getValue()); }
       function doi() { sheet_().getRange('A1').setValue(8); }
       function chen() { sheet_().insertRowsBefore(1, 1); }
       function xoa() { sheet_().getRange('B1').clearContent(); }
       function ghi() { sheet_().getRange('B3').setValue(1); }`,
      { saved: loaded.host },
    );
    return { loaded, host, values: async () => (await readTab(host, 'Biểu')).values };
  };

  it('keeps their results, works out everything else, and counts them', async () => {
    const { host, values } = await open();
    expect(host.book.engine.kept).toEqual({ count: 4, functions: ['COUNTUNIQUE', 'CUA_HO', 'QUERY'] });
    const filled = ['Xã A', 'Xã B'];
    expect(await values()).toEqual([
      [7, ...filled],
      [14, 'Xã C', ''],
      [14, 42, ''],
      [45, 43, '#NAME?'],
    ]);
    await host.run('doi');
    expect(await values()).toEqual([
      [8, ...filled],
      [16, 'Xã C', ''],
      [16, 42, ''],
      [45, 43, '#NAME?'],
    ]);
    expect(told(await host.run('doc'))).toEqual([
      [
        ['', '=QUERY(A1:A3;"select A")', ''],
        ['=A1*2', '', ''],
        ['=NHANDOI(A1)', '=CUA_HO(A1)', ''],
        ['=B3+COUNTUNIQUE(A1:A3)', '=B3+1', '=COUNTUNIQUE(A1:A2)'],
      ],
      'Xã A',
    ]);
  });

  it('writes them as Google does, with their references moved, and reads them again', async () => {
    const { host, loaded, values } = await open();
    await host.run('chen');
    const again = await readXlsx(await writeXlsx(loaded, await host.save()));
    const cells = again.tabs.get('tab1')?.sheet.cells;
    expect(['1,1', '2,1', '3,1', '4,1'].map((place) => cells?.get(place)?.formula)).toEqual([
      'IFERROR(__xludf.DUMMYFUNCTION("QUERY(A2:A4,""select A"")"),"Xã A")',
      'IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),"Xã C")',
      'IFERROR(__xludf.DUMMYFUNCTION("CUA_HO(A2)"),42)',
      'B4+1',
    ]);
    const second = await openHost('function NHANDOI(x) { return x * 2; }', { saved: again.host });
    expect((await readTab(second, 'Biểu')).values).toEqual(await values());
  });

  it('lets scripts change one, but none that fills cells beside it', async () => {
    const { host, values } = await open();
    expect((await host.run('xoa')).error).toBe(
      'Changing B1, whose formula fills cells beside it, is not modelled by the local host',
    );
    expect((await host.run('ghi')).error).toBeNull();
    expect((await values()).slice(2)).toEqual([
      [14, 1, ''],
      [45, 2, '#NAME?'],
    ]);
  });
});

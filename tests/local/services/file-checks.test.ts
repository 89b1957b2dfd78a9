import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../src/local/xlsx/read';
import { writeXlsx } from '../../../src/local/xlsx/write';
import { openHost, readTab, told } from '../run/open-host';
import { rawWorkbook, sheetXml } from '../xlsx/raw-workbook';

const check = (area: string, attributes: string, ...formulas: readonly string[]) =>
  `<dataValidation ${attributes} showErrorMessage="1" prompt="Nhập" sqref="${area}">${formulas.map((formula, at) => `<formula${at + 1}>${formula}</formula${at + 1}>`).join('')}</dataValidation>`;
const EXTENDED =
  '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list" showErrorMessage="1" xr:uid="{00}"><x14:formula1><xm:f>$G$1:$G$2</xm:f></x14:formula1><xm:sqref>F1:F9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';

/** Checks as people set them in Excel: Google imports them, but its documentation does not tell as what. */
const CHECKED = rawWorkbook({
  'xl/worksheets/sheet1.xml': sheetXml(
    '<row r="1"><c r="G1" t="inlineStr"><is><t>Xã A</t></is></c></row><row r="2"><c r="G2" t="inlineStr"><is><t>Xã B</t></is></c></row>',
    `<dataValidations>${check('A1:A9', 'type="whole"', '0', '100')}${check('B1:B9', 'type="decimal" operator="greaterThan"', '0')}${check('C1:C9', 'type="textLength" operator="lessThanOrEqual"', '5')}${check('D1:D9', 'type="date" operator="greaterThanOrEqual"', 'TODAY()')}${check('E1:E9', 'type="list"', '$G$1:$G$2')}</dataValidations>${EXTENDED}`,
  ),
});
const UNKNOWN = (cell: string, type: string) =>
  `Whether cell ${cell} takes this, by a check of Excel's type "${type}", is not modelled by the local host`;
const REFUSED = (cell: string) =>
  `Exception: The data you entered in cell ${cell} violates the data validation rules set on this cell.`;

async function run(body: string) {
  const loaded = await readXlsx(CHECKED);
  const host = await openHost(`function main() { const s = sheet_(); ${body} }`, { saved: loaded.host });
  return { loaded, host, report: await host.run('main') };
}

describe('a check of a file', () => {
  it.each([
    ['A1', '7', null],
    ['A1', '7.5', UNKNOWN('A1', 'whole')],
    ['A2', '101', UNKNOWN('A2', 'whole')],
    ['B1', '0.5', null],
    ['B1', "'nhiều'", UNKNOWN('B1', 'decimal')],
    ['C1', "'Xã A'", null],
    ['C1', "'Xã Yên Sơn'", UNKNOWN('C1', 'textLength')],
    ['D1', 'new Date(2050, 0, 1)', UNKNOWN('D1', 'date')],
    ['D1', "''", null],
    ['E1', "'Xã B'", null],
    ['E2', "'Xã C'", REFUSED('E2')],
    ['F1', "'Xã A'", null],
    ['F2', "'Xã C'", REFUSED('F2')],
  ])('binds scripts in %s: %s', async (cell, value, error) => {
    const { report } = await run(`s.getRange('${cell}').setValue(${value});`);
    expect(report.error).toBe(error);
  });

  it('tells its help, and its kind where Google has one', async () => {
    const { report } = await run(
      `const [row] = s.getRange('A1:F1').getDataValidations(); tell_(row.map((one) => one.getHelpText()));
       tell_(row.slice(4).map((one) => [one.getCriteriaType(), one.getCriteriaValues()[0].getA1Notation()])); row[0].getCriteriaType();`,
    );
    expect(told(report)).toEqual([
      ['Nhập', 'Nhập', 'Nhập', 'Nhập', 'Nhập', ''],
      [
        ['VALUE_IN_RANGE', 'G1:G2'],
        ['VALUE_IN_RANGE', 'G1:G2'],
      ],
    ]);
    expect(report.error).toBe('A data validation of Excel\'s type "whole" is not modelled by the local host');
  });

  it('moves with its cells and those it chooses from, follows a new name, and is written so', async () => {
    const { host, loaded, report } = await run(
      `s.insertRowsBefore(1, 2); s.deleteColumn(2); s.setName('Sổ 9');`,
    );
    expect(report.error).toBeNull();
    const again = await readXlsx(await writeXlsx(loaded, await host.save()));
    const checks = again.tabs.get('tab1')?.sheet.dataValidations ?? [];
    expect(checks.map(({ type, range, formula1 }) => `${type} ${range} ${formula1}`).sort()).toEqual([
      'date C3:C11 TODAY()',
      "list D3:D11 'Sổ 9'!$F$3:$F$4",
      "list E3:E11 'Sổ 9'!$F$3:$F$4",
      'textLength B3:B11 5',
      'whole A3:A11 0',
    ]);
    expect((await readTab(host, 'Sổ 9')).values[2]?.[5]).toBe('Xã A');
  });

  it('stops rows and columns before cells that its formula names', async () => {
    const set = `s.getRange('A1:A9').setDataValidation(SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=ISNUMBER(A1)').build());`;
    const { report } = await run(`${set} s.insertRowsAfter(s.getMaxRows(), 1); s.insertRowsBefore(1, 1);`);
    expect(report.error).toBe(
      "Inserting or deleting rows before cells of a data validation's formula is not modelled by the local host",
    );
  });
});

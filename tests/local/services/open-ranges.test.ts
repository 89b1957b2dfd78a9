import { describe, expect, it } from 'vitest';
import { openHost, readTab, runScript, told } from '../run/open-host';

const number = (v: number) => ({ v, t: 2 });
const NUMBERS = { 1: { 0: number(1) }, 2: { 0: number(2) }, 3: { 0: number(3) } };
const TABS = { Biểu: NUMBERS, 'Quỹ xã hội': { 9: { 2: number(7) } } };
const FUNCTIONS = `
  function DOI(a) { return a.map((row) => [row[0] === '' ? '' : row[0] * 2]); }
  function CO(a) { return a.length + 'x' + a[0].length; }
  function DAYSO() { return Array.from({ length: 1200 }, (_, at) => [at + 1]); }`;

describe('open ranges in formulas', () => {
  it('reach the last row of their tab and are read back open', async () => {
    const formulas = [
      '=SUM(A2:A)',
      '=CO($A5:$A)',
      "=CO('Quỹ xã hội'!C2:D)",
      '=CO(A:A)',
      '=SUM(A2:A1000)',
      '="A2:A"',
    ];
    const host = await openHost(
      `${FUNCTIONS}
       function main() { sheet_().getRange('C1:H1').setFormulas([${JSON.stringify(formulas)}]); sheet_().getRange('I1').setValue('=SUM(A3:A;1,5)'); }
       function doc() { tell_(sheet_().getRange('C1:I1').getFormulas()[0]); }`,
      { tabs: TABS },
    );
    await host.run('main');
    const { values } = await readTab(host, 'Biểu');
    expect(values[0]?.slice(2)).toEqual([6, '996x1', '999x2', '1000x1', 6, 'A2:A', 6.5]);
    expect(told(await host.run('doc'))).toEqual([[...formulas, '=SUM(A3:A;1,5)']]);
  });

  it('spill into blank cells down to the last row, wherever the formula stands', async () => {
    const host = await openHost(
      `${FUNCTIONS}
       function main() {
         sheet_().getRange('C2').setFormula('=DOI(A2:A)');
         sheet_().getRange('C500:C501').setValues([[''], ["'"]]).setBackground('#ff0000');
         sheet_().getRange('D900').setFormula('=DOI(A2:A)');
         sheet_().getRange('E2').setFormula('=DOI(A2:A)');
         sheet_().getRange('E3').setValue('x');
         sheet_().getRange('F2').setFormula('=DAYSO()');
       }`,
      { tabs: TABS },
    );
    await host.run('main');
    const { values } = await readTab(host, 'Biểu');
    expect(values.slice(1, 5).map((row) => row[2])).toEqual([2, 4, 6, '']);
    expect(values.slice(899, 902).map((row) => row[3])).toEqual([2, 4, 6]);
    expect(values.slice(1, 3).map((row) => row[4])).toEqual(['#REF!', 'x']);
    expect(values[1]?.[5]).toBe('#REF!');
  });

  it('stay open while rows come and go', async () => {
    const host = await openHost(
      `function main() {
         sheet_().getRange('C1').setFormula('=SUM($A2:$A)').setBackground('#ff0000');
         sheet_('Quỹ xã hội').getRange('A1').setFormula('=SUM(Biểu!A2:A)');
       }
       function doi() {
         sheet_().insertRowsAfter(2, 3);
         sheet_().deleteRows(900, 7);
         sheet_().insertRowsAfter(sheet_().getMaxRows(), 5);
         sheet_().getRange(sheet_().getMaxRows(), 1).setValue(100);
       }
       function doc() {
         const cell = sheet_().getRange('C1');
         const other = sheet_('Quỹ xã hội').getRange('A1');
         tell_([cell.getFormula(), cell.getValue(), cell.getBackground(), other.getFormula(), other.getValue()]);
       }`,
      { tabs: TABS },
    );
    await host.run('main');
    await host.run('doi');
    expect(told(await host.run('doc'))).toEqual([['=SUM($A2:$A)', 106, '#ff0000', '=SUM(Biểu!A2:A)', 106]]);
  });

  it.each(['=SUM(A1001:A)', '=AA1', "=SUM('Biểu'!A999:B1001)"])(
    'begin and end in the tab: %s is refused',
    async (formula) => {
      const { report } = await runScript(`sheet_().getRange('C1').setFormula(${JSON.stringify(formula)});`);
      expect(report.error).toContain("a reference beyond its tab's grid, is not modelled by the local host");
    },
  );
});

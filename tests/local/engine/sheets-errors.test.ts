import { describe, expect, it } from 'vitest';
import { openHost, readTab, told } from '../run/open-host';

/**
 * Errors by which formulas tell what went wrong (support.google.com/docs/answer/3093197 FILTER: “#N/A” where nothing is found; of
 * results without room Sheets says “#REF!: Array result was not expanded because it would overwrite data in B3.”).
 */
describe('errors of formulas', () => {
  it('are those of Sheets where nothing is found and where a result has no room', async () => {
    const formulas = [
      '=FILTER(A1:A3;A1:A3="z")',
      '=IFNA(FILTER(A1:A3;A1:A3="z");"không có")',
      '=SEQUENCE(3)',
      '=ERROR.TYPE(D1)',
    ];
    const host = await openHost(
      `function main() { const s = sheet_(); s.getRange('A1:A3').setValues([['x'], ['y'], ['x']]); s.getRange('D2').setValue('chặn');
         s.getRange('B1:E1').setFormulas([${JSON.stringify(formulas)}]); }
       function doc() { tell_(sheet_().getRange('B1:E1').getValues()[0]); }
       function don() { sheet_().getRange('D2').clearContent(); }`,
    );
    await host.run('main');
    expect(told(await host.run('doc'))).toEqual([['#N/A', 'không có', '#REF!', 4]]);
    await host.run('don');
    expect((await readTab(host, 'Biểu')).values.map((row) => row[3])).toEqual([1, 2, 3]);
  });

  // support.google.com/docs/answer/58515: iterative calculation is off unless somebody turns it on; a circle is #REF! then.
  it.each([
    ['a sum over its own cell', ['=SUM(A1:B1)', '=B1*2', '=IFERROR(B1;0)'], ['#REF!', '#REF!', 0]],
    ['two that need each other, and one beside', ['=B2+1', '=B1+1', '=A1+1'], ['#REF!', '#REF!', 4]],
    ['one that only looks at its own place', ['=ROW(B1)', '=B1+1', '=COLUMNS(A3:C3)'], [1, 2, 3]],
    ['a place among its own rows, in a chain', ['=ROWS(B1:B3)', '=B1+B3', '=B1+1'], [3, 7, 4]],
    ['a place that has its result later', ['=B2+ROW(B3)', '=COLUMN(B1)+B3', '=A1+1'], [9, 6, 4]],
    ['what a cell looks like', ['=CELL("row";B1)', '=B1+1', '=B2*2'], [1, 2, 4]],
    ['a place and what stands there', ['=ROW(B1)+B1', '=A1+1', '=ISERROR(B1)'], ['#REF!', 4, true]],
  ])('are #REF! where a formula needs its own result: %s', async (_, formulas, expected) => {
    const host = await openHost(
      `function main() { const s = sheet_(); s.getRange('A1:A3').setValues([[3], [4], [5]]);
         s.getRange('B1:B3').setFormulas(${JSON.stringify(formulas.map((one) => [one]))}); }
       function mend() { sheet_().getRange('B1').setValue(10); }`,
    );
    await host.run('main');
    expect((await readTab(host, 'Biểu')).values.map((row) => row[1])).toEqual(expected);
    await host.run('mend');
    expect((await readTab(host, 'Biểu')).values.map((row) => row[1])).not.toContain('#REF!');
  });

  // support.google.com/docs/answer/3093377 (INDIRECT) and what Sheets shows: "#REF! Unresolved sheet name 'Nope'."
  it('are #REF! where a formula names a tab or a cell that is not there', async () => {
    const formulas = [
      '=Nope!A1',
      "=SUM('Quý 5'!A:B)",
      '=COUNTIF(Nope!A1:A9;1)',
      '=INDIRECT("Nope!A1")',
      '=INDIRECT("A5000")',
    ];
    const host = await openHost(
      `function main() { const s = sheet_(); s.getRange('A1:A3').setValues([[3], [4], [5]]);
         s.getRange('B1:H1').setFormulas([${JSON.stringify([...formulas, '=IFERROR(Nope!A1;7)', '=biểu!A2*2'])}]); }
       function them() { const s = SpreadsheetApp.getActive().insertSheet('Nope'); s.getRange('A1').setValue(1); }`,
    );
    await host.run('main');
    expect((await readTab(host, 'Biểu')).values[0]?.slice(1)).toEqual([...formulas.map(() => '#REF!'), 7, 8]);
    await host.run('them');
    expect((await readTab(host, 'Biểu')).values[0]?.slice(1)).toEqual([1, '#REF!', 1, 1, '#REF!', 1, 8]);
  });

  it('go through formulas that give several results', async () => {
    const host = await openHost(
      `function main() { const s = sheet_(); s.getRange('A1:A2').setFormulas([['=#REF!+0'], ['=1/0']]); s.getRange('A3').setValue(7); s.getRange('B1').setFormula('=A1:A3'); }`,
    );
    await host.run('main');
    expect((await readTab(host, 'Biểu')).values.map((row) => row[1])).toEqual(['#REF!', '#DIV/0!', 7]);
  });
});

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
      '=FILTER(A1:A3;A1:A3="z";"trống")',
      '=SEQUENCE(3)',
      '=ERROR.TYPE(E1)',
    ];
    const host = await openHost(
      `function main() { const s = sheet_(); s.getRange('A1:A3').setValues([['x'], ['y'], ['x']]); s.getRange('E2').setValue('chặn');
         s.getRange('B1:F1').setFormulas([${JSON.stringify(formulas)}]); }
       function doc() { tell_(sheet_().getRange('B1:F1').getValues()[0]); }
       function don() { sheet_().getRange('E2').clearContent(); }`,
    );
    await host.run('main');
    expect(told(await host.run('doc'))).toEqual([['#N/A', 'không có', 'trống', '#REF!', 4]]);
    await host.run('don');
    expect((await readTab(host, 'Biểu')).values.map((row) => row[4])).toEqual([1, 2, 3]);
  });

  it('go through formulas that give several results', async () => {
    const host = await openHost(
      `function main() { const s = sheet_(); s.getRange('A1:A2').setFormulas([['=#REF!+0'], ['=1/0']]); s.getRange('A3').setValue(7); s.getRange('B1').setFormula('=A1:A3'); }`,
    );
    await host.run('main');
    expect((await readTab(host, 'Biểu')).values.map((row) => row[1])).toEqual(['#REF!', '#DIV/0!', 7]);
  });
});

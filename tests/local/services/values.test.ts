import { describe, expect, it } from 'vitest';
import { readTab, runScript } from '../run/open-host';

const DATE = { v: 43_494, t: 2, s: { n: { pattern: 'dd/mm/yyyy' } } };

describe('Range.getValues()', () => {
  it('gives blanks, numbers, text, booleans, dates, errors and spilled results', async () => {
    const { told } = await runScript(
      `const v = sheet_().getRange('A1:E2').getValues();
       tell_(v.map((row) => row.map((c) => c instanceof Date ? [c.getDate(), c.getMonth(), c.getFullYear(), c.getHours()] : c)));
       tell_([Array.isArray(v), v instanceof Array, v[0] instanceof Array]);`,
      {
        tabs: {
          Biểu: {
            0: { 0: { v: 'chữ', t: 1 }, 1: { v: 1.5, t: 2 }, 2: { v: 1, t: 3 }, 3: DATE, 4: { f: '=1/0' } },
            1: { 0: { f: '=TRANSPOSE(B1:B1)' }, 1: { f: '=SEQUENCE(1,2)' } },
          },
        },
      },
    );
    expect(told).toEqual([
      [
        ['chữ', 1.5, true, [29, 0, 2019, 0], '#DIV/0!'],
        [1.5, 1, 2, '', ''],
      ],
      [true, true, true],
    ]);
  });

  it('refuses a formula written in the same run, by name', async () => {
    const { report } = await runScript(`sheet_().getRange('B2').setFormula('=1+1').getValue();`);
    expect(report.error).toContain('Range.getValue');
    expect(report.error).toContain("'Biểu'!B2");
  });

  it('reads that formula after rows moved it, and not where it was', async () => {
    const { report, told } = await runScript(`
      sheet_().getRange('B2').setFormula('=1+1');
      sheet_().insertRowsAfter(1, 2);
      tell_(sheet_().getRange('B2').getValue());
      sheet_().getRange('B4').getValue();`);
    expect(told).toEqual(['']);
    expect(report.error).toContain("'Biểu'!B4");
  });

  it('reads in the next run what the last one wrote', async () => {
    const { host } =
      await runScript(`if (!sheet_().getRange('A1').getFormula()) sheet_().getRange('A1').setFormula('=20+2');
      else tell_(sheet_().getRange('A1').getValue());`);
    const second = await host.run('main');
    expect(second.messages).toEqual([{ kind: 'toast', title: '', text: '22' }]);
  });
});

describe('Range.setValues()', () => {
  it('reads strings as a person types them in vi_VN', async () => {
    const { host } = await runScript(
      `sheet_().getRange('A1:H1').setValues([['58,3', '78.800.000', '102%', '12/10', '1. ', "'=1+1", 'TRUE', '=SUM(1;2)']]);`,
      { asOf: '2019-06-01' },
    );
    const tab = await readTab(host, 'Biểu');
    expect(tab.values).toEqual([[58.3, 78_800_000, 1.02, '2019-10-12', '1. ', '=1+1', true, 3]]);
    expect(tab.display).toEqual([['58,3', '78.800.000', '102%', '12/10/2019', '1. ', '=1+1', 'TRUE', '3']]);
  });

  it('takes numbers, booleans, dates, null, undefined, NaN and infinity as they are', async () => {
    const { host } = await runScript(
      `sheet_().getRange('A1:G1').setValues([[1.5, false, new Date(2019, 11, 31), null, undefined, NaN, -Infinity]]);`,
      { tabs: { Biểu: { 0: { 3: { v: 1, t: 2 }, 4: { v: 1, t: 2 } } } } },
    );
    const tab = await readTab(host, 'Biểu');
    expect(tab.values).toEqual([[1.5, false, '2019-12-31', '', '', '#NUM!', '#NUM!']]);
    expect(tab.display[0]?.[2]).toBe('31/12/2019');
  });

  it.each([
    ['[[1]]', 'The data has 1 but the range has 2'],
    ['[[1, 2], [3]]', 'The number of columns in the data does not match'],
    ['[[1, 2], [3, 4], [5, 6]]', 'The number of rows in the data does not match'],
  ])('refuses %s for two rows and two columns', async (values, message) => {
    const { report, host } = await runScript(`sheet_().getRange('A1:B2').setValues(${values});`);
    expect(report.error).toContain(message);
    expect((await readTab(host, 'Biểu')).values).toEqual([]);
  });

  it('refuses what does not fit in the grid', async () => {
    const { report } = await runScript(`sheet_().getRange(1000, 1, 2, 1).setValues([[1], [2]]);`);
    expect(report.error).toBe(
      'Exception: The coordinates of the range are outside the dimensions of the sheet.',
    );
  });

  it('refuses more than 50.000 characters in a cell and takes 50.000', async () => {
    const { report } = await runScript(`sheet_().getRange('A1').setValue('x'.repeat(50000));
      sheet_().getRange('A2').setValue('x'.repeat(50001));`);
    expect(report.error).toContain('50000 characters');
    expect(report.calls.write).toBe(2);
  });

  it('keeps text that looks like a number when only its format changes', async () => {
    const { host } = await runScript(`sheet_().getRange('A1').setValue("'07");
      sheet_().getRange('A1').setFontWeight('bold').setBackground('#ffffff');`);
    expect((await readTab(host, 'Biểu')).values).toEqual([['07']]);
  });

  it('leaves text in cells formatted as text', async () => {
    const { host } = await runScript(
      `sheet_().getRange('A1:B1').setNumberFormat('@').setValues([['12/10', '07']]);`,
    );
    expect((await readTab(host, 'Biểu')).values).toEqual([['12/10', '07']]);
  });

  it('makes values of formulas and of what they spilled when values are written back', async () => {
    const { host } = await runScript(
      `const r = sheet_().getRange('A1:B3'); if (sheet_().getRange('A1').isBlank()) { sheet_().getRange('A1:B1').setFormulas([['=SEQUENCE(3)', '=SUM(A1:A3)']]); return; }
       r.setValues(r.getValues()); tell_(r.getFormulas()); sheet_().getRange('A1').setValue(5);`,
    );
    expect((await host.run('main')).error).toBeNull();
    expect((await readTab(host, 'Biểu')).values).toEqual([
      [5, 6],
      [2, ''],
      [3, ''],
    ]);
  });

  it('drops what a merge covers', async () => {
    const { host } = await runScript(
      `sheet_().getRange('A1:B1').merge().setValues([['a', 'b']]); sheet_().getRange('A2').setValue('c');`,
    );
    expect((await readTab(host, 'Biểu')).values).toEqual([['a'], ['c']]);
  });
});

describe('Range.setFormula()', () => {
  it('takes ; and decimal commas, and gives them back', async () => {
    const { host, told } = await runScript(`const r = sheet_().getRange('A1');
      r.setFormula('=ROUND(2,345;1)'); tell_(r.getFormula());`);
    expect(told).toEqual(['=ROUND(2,345;1)']);
    expect((await readTab(host, 'Biểu')).values).toEqual([[2.3]]);
  });

  it('leaves #ERROR! for a comma between arguments, and remembers the text', async () => {
    const { host, told } = await runScript(`sheet_().getRange('A1').setFormula('=SUM(B1,C1)');
      tell_([sheet_().getRange('A1').getFormula(), sheet_().getRange('A1').getValue()]);
      sheet_().getRange('A2').setFormula('=A1+1');`);
    expect(told).toEqual([['=SUM(B1,C1)', '#ERROR!']]);
    expect((await readTab(host, 'Biểu')).values).toEqual([['#ERROR!'], ['#ERROR!']]);
  });
});

import { describe, expect, it } from 'vitest';
import { openHost, readTab } from '../run/open-host';

const text = (v: string) => ({ v, t: 1 });
const number = (v: number) => ({ v, t: 2 });
const formula = (f: string) => ({ f });

describe('custom functions in cells', () => {
  it('get scalars for cells, rows for ranges, blanks, dates and errors; results spill', async () => {
    const code = `
      function KIEU(x) { return Array.isArray(x) ? 'mảng ' + x.length + 'x' + x[0].length + ' ' + JSON.stringify(x)
        : Object.prototype.toString.call(x) === '[object Date]' ? (x instanceof Date) + ' ' + x.getFullYear() : typeof x + ' ' + String(x); }
      function doi(x) { return x.map(function (row) { return row.map(function (c) { return c * 2; }); }); }
      function COTDOC(a) { return ['một', 'hai']; }
      function NGAY() { return new Date(2019, 11, 31); }
      function TRONG() { return [['', null], [undefined, 0]]; }`;
    const host = await openHost(code, {
      tabs: {
        Biểu: {
          0: {
            0: number(1),
            1: number(2),
            2: { v: 43_494, t: 2, s: { n: { pattern: 'dd/mm/yyyy' } } },
            3: { v: 1, t: 3 },
            4: formula('=1/0'),
          },
          2: {
            0: formula('=KIEU(A1)'),
            1: formula('=KIEU(A1:B2)'),
            2: formula('=KIEU(C1)'),
            3: formula('=KIEU(D1)'),
            4: formula('=KIEU(E1)'),
            5: formula('=KIEU(Z9)'),
            6: formula('=kieu("a")'),
          },
          3: {
            0: formula('=DOI(A1:B1)'),
            3: formula('=COTDOC(1)'),
            5: formula('=NGAY()'),
            6: formula('=SUM(DOI(A1:B1))'),
          },
          6: { 0: formula('=TRONG()') },
        },
      },
    });
    const { values } = await readTab(host, 'Biểu');
    expect(values[2]).toEqual([
      'number 1',
      'mảng 2x2 [[1,2],["",""]]',
      'true 2019',
      'boolean true',
      'string #DIV/0!',
      'string ',
      'string a',
    ]);
    expect(values[3]).toEqual([2, 4, '', 'một', '', '2019-12-31', 6]);
    expect(values[4]?.[3]).toBe('hai');
    expect(values.slice(6)).toEqual([
      ['', '', '', '', '', '', ''],
      ['', 0, '', '', '', '', ''],
    ]);
  });

  it('that throw leave #ERROR!, their message kept, and the rest goes on', async () => {
    const host = await openHost(
      `function LOI(x) { throw new Error('Lỗi: không đọc được "' + x + '"'); } function TOT() { return 1; }`,
      {
        tabs: {
          Biểu: {
            0: { 0: formula('=LOI("a")'), 1: formula('=TOT()+1'), 2: formula('=IFERROR(LOI(1),"đỡ")') },
          },
        },
      },
    );
    expect((await readTab(host, 'Biểu')).values).toEqual([['#ERROR!', 2, 'đỡ']]);
    expect(host.errors()).toContainEqual({
      functionName: 'LOI',
      message: 'Lỗi: không đọc được "a"',
      sheetId: 's1',
      row: 0,
      column: 0,
    });
  });

  it('read but do not write, and have no one to ask', async () => {
    const host = await openHost(
      `function DOC() { return SpreadsheetApp.getActive().getSheetByName('Biểu').getRange('C1').getValue(); }
       function GHI() { SpreadsheetApp.getActive().getSheetByName('Biểu').getRange('C2').setValue(1); }
       function HOI() { SpreadsheetApp.getUi(); }
       function rieng_() { return 1; }`,
      {
        tabs: {
          Biểu: {
            0: {
              0: formula('=DOC()'),
              1: formula('=GHI()'),
              2: text('x'),
              3: formula('=HOI()'),
              4: formula('=RIENG_()'),
            },
          },
        },
      },
    );
    expect((await readTab(host, 'Biểu')).values).toEqual([['x', '#ERROR!', 'x', '#ERROR!', '#NAME?']]);
    expect(host.errors().map(({ message }) => message)).toEqual([
      'You do not have permission to call Range.setValue',
      'Cannot call SpreadsheetApp.getUi() from this context.',
    ]);
  });

  it('are computed again when an argument changes', async () => {
    const host = await openHost(
      `function HAI(x) { return x * 2; } function main() { sheet_().getRange('A1').setValue(21); }`,
      {
        tabs: { Biểu: { 0: { 0: number(1), 1: formula('=HAI(A1)') } } },
      },
    );
    expect((await readTab(host, 'Biểu')).values).toEqual([[1, 2]]);
    await host.run('main');
    expect((await readTab(host, 'Biểu')).values).toEqual([[21, 42]]);
  });

  it('with the name of a built-in are never called (developers.google.com/apps-script/guides/sheets/functions, “Naming”)', async () => {
    const host = await openHost('function SUM() { return 99; } function sumif() { return 99; }', {
      tabs: { Biểu: { 0: { 0: formula('=SUM(1,2)'), 1: formula('=SUMIF(A1:A1,3)') } } },
    });
    expect((await readTab(host, 'Biểu')).values).toEqual([[3, 3]]);
  });

  it('are refused what changes at every look (the same, “Arguments”; the message as add-ons report it), and take TODAY()', async () => {
    const host = await openHost('function HAI(x) { return x * 2; }', {
      tabs: {
        Biểu: {
          0: Object.fromEntries(
            [
              '=HAI(NOW())',
              '=HAI(1)+HAI(ROUND(rand(),0))',
              '=HAI(RANDBETWEEN(1,2))',
              '=IF(RAND()<2,HAI(4),0)',
              '=HAI(LEN("NOW()"))',
              '=HAI(TODAY())>0',
            ].map((f, column) => [column, formula(f)]),
          ),
        },
      },
    });
    expect((await readTab(host, 'Biểu')).values).toEqual([['#ERROR!', '#ERROR!', '#ERROR!', 8, 10, true]]);
    expect(new Set(host.errors().map(({ message }) => message))).toEqual(
      new Set([
        'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN().',
      ]),
    );
  });

  it('forget an error once the cell has none', async () => {
    const host = await openHost(
      `function HAI(x) { if (x === 1) throw new Error('một'); return x; } function main() { sheet_().getRange('A1').setValue(2); }`,
      {
        tabs: { Biểu: { 0: { 0: number(1), 1: formula('=HAI(A1)') } } },
      },
    );
    expect(host.errors()).toHaveLength(1);
    await host.run('main');
    expect(host.errors()).toEqual([]);
  });
});

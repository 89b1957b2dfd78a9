import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/core/workbook/workbook';
import type { Host } from '../../src/local/run/node-host';
import { gridBook, tabOf } from './open-book';
import { act, openStaffBook } from './staff';

const UNITS: readonly (readonly Cell[])[] = [
  ['Đơn vị', 'KH', 'KQ'],
  ['LĐLĐ huyện Bảo Lâm', 12, 17],
  ['LĐLĐ huyện Bảo Lạc', 10, 9],
  ['LĐLĐ huyện Hà Quảng', 10, ''],
  ['CĐ ngành Y tế', 10, '1.5'],
  ['Ban Nữ công', 0, 3],
];

/** What cells show that a clerk gave these formulas, one below the other in column A of a tab of their own. */
async function answers(
  formulas: readonly string[],
  options: { readonly grid?: readonly (readonly Cell[])[]; readonly apart?: number } = {},
): Promise<{ readonly host: Host; readonly shown: (string | number | boolean)[][] }> {
  const { grid = UNITS, apart = 1 } = options;
  const host = await openStaffBook(await gridBook({ T: grid, Kết: [['.']] }));
  const cells = JSON.stringify(formulas);
  await act(
    host,
    `const sheet = book.getSheetByName('Kết');
     ${cells}.forEach((formula, index) => sheet.getRange(1 + index * ${apart}, 1).setFormula(formula));`,
  );
  return { host, shown: tabOf(await host.tabs(), 'Kết').values };
}

async function answer(formula: string): Promise<string | number | boolean | undefined> {
  return (await answers([formula])).shown[0]?.[0];
}

/** The message of the only cell whose function threw. */
async function thrownBy(formula: string): Promise<string> {
  const { host, shown } = await answers([formula]);
  expect(shown[0]?.[0]).toBe('#ERROR!');
  return host
    .errors()
    .map(({ message }) => message)
    .join();
}

describe('custom functions in cells', () => {
  it.each<[string, string | number]>([
    ['=TYLE(17;12)', 141.7],
    ['=TYLE(17;12;;"cat")', 141.6],
    ['=TYLE(17;12;1;"CẮT")', 141.6],
    ['=TYLE(94300000;94500000;0)', 100],
    ['=TYLE(94300000;94500000;0;"duoi100")', 99],
    ['=TYLE(94300000;94500000;0;"dưới 100")', 99],
    ['=TYLE(23;40;0)', 58],
    ['=TYLE(0;1)', 0],
    ['=TYLE(Z99;1)', ''],
    ['=TYLE(3;0)', ''],
    ['=TYLE(-2;5)', -40],
    ['=ROUND(TYSO(16;12);6)', 1.333333],
    ['=TYSO(T!C2;T!B2)*12', 17],
    ['=TRANGTHAI(94300000;94500000)', 'Chưa đạt'],
    ['=TRANGTHAI(95;100;90)', 'Đạt'],
    ['=TRANGTHAI(95;100;90%)', 'Đạt'],
    ['=TRANGTHAI(95;100;0,9)', 'Đạt'],
    ['=TRANGTHAI(102;100;105)', 'Chưa đạt'],
    ['=TRANGTHAI(106;100;105%)', 'Vượt'],
    ['=TRANGTHAI(Z99;Z99)', 'Không giao'],
    ['=TRANGTHAI(3;0)', 'Ngoài KH'],
    ['=TRANGTHAI(5;-1)', 'Lỗi số liệu'],
    ['=TRANGTHAI("x";5)', 'Không áp dụng'],
    ['=TRANGTHAI("-";5)', 'Chưa có số liệu'],
    ['=CONTHIEU(80750000;78800000)', ''],
    ['=VUOT(80750000;78800000)', 1_950_000],
    ['=CONTHIEU(Z99;5)', ''],
    ['=CONTHIEU(-2;5)', 7],
    ['=KHLUYKE(24;5)', 10],
    ['=KHLUYKE(T!B2;MONTH(DATE(2020;5;31)))', 5],
    ['=SOVN("1,5 tỷ")', 1_500_000_000],
    ['=SOVN("1.483.900đ")+1', 1_483_901],
    ['=SOVN("07")', 7],
    ['=tyle(17;12)', 141.7],
    ['=IFERROR(SOVN("mười");"chưa rõ")', 'chưa rõ'],
    ['=IF(TYLE(17;12)>100;"đạt";"chưa")', 'đạt'],
  ])('%s shows %j', async (formula, shown) => {
    expect(await answer(formula)).toBe(shown);
  });

  it('spill a column for ranges, each cell answered in its own place', async () => {
    const { shown } = await answers(['=TYLE(T!C2:C6;T!B2:B6)']);
    expect(shown.map(([cell]) => cell)).toEqual([
      141.7,
      90,
      '',
      'Lỗi: kết quả "1.5" có thể là 1,5 hoặc 15; đề nghị ghi rõ một cách',
    ]);
  });

  it('spill for ranges longer than the table without an answer behind its last row', async () => {
    const { shown } = await answers(['=TRANGTHAI(T!C2:C500;T!B2:B500)']);
    expect(shown.map(([cell]) => cell)).toEqual([
      'Vượt',
      'Chưa đạt',
      'Chưa có số liệu',
      'Lỗi: kết quả "1.5" có thể là 1,5 hoặc 15; đề nghị ghi rõ một cách',
      'Ngoài KH',
    ]);
  });

  it('take one number for all rows, and rows against columns', async () => {
    const { shown } = await answers(['=CONTHIEU(T!C2:C3;10)', '=KHLUYKE(T!B2:B3;HSTACK(1;6;12))'], {
      apart: 4,
    });
    expect(shown.slice(0, 2).map(([cell]) => cell)).toEqual(['', 1]);
    expect(shown.slice(4, 6)).toEqual([
      [1, 6, 12],
      [1, 5, 10],
    ]);
  });

  it('list the units below target, and one blank cell for none', async () => {
    const { shown } = await answers(
      ['=CHUADAT(T!A2:A4;T!C2:C4;T!B2:B4)', '=CHUADAT(T!A2:A3;T!C2:C3;1)&"."'],
      {
        apart: 3,
      },
    );
    expect(shown.map(([cell]) => cell)).toEqual(['LĐLĐ huyện Bảo Lạc', '', '', '.']);
  });

  it('find standard names in a directory and never guess', async () => {
    const grid = [
      ['Công đoàn ngành Nông nghiệp & PTNT', 'CĐNgành NN & PTNT; CĐ ngành NN'],
      ['LĐLĐ huyện Bảo Lâm', ''],
      ['LĐLĐ huyện Bảo Lạc', 'Bảo Lạc'],
      ['__proto__', 'constructor'],
    ];
    const formulas = [
      'CĐNgành NN & PTNT',
      'cđ ngành nn',
      'Bảo L',
      'bảo lạc',
      'constructor',
      'toString',
      'valueOf',
    ].map((name) => `=TENCHUAN("${name}";T!$A$1:$B$4)`);
    const { shown } = await answers(formulas, { grid });
    expect(shown.map(([cell]) => cell)).toEqual([
      'Công đoàn ngành Nông nghiệp & PTNT',
      'Công đoàn ngành Nông nghiệp & PTNT',
      '',
      'LĐLĐ huyện Bảo Lạc',
      '__proto__',
      '',
      '',
    ]);
  });

  it('do not make formulas of the text that they give', async () => {
    const { shown } = await answers(['=CHUADAT(T!A1:A2;T!B1:B2;5)'], {
      grid: [
        ['=1+1', 1],
        ["'+84", 2],
      ],
    });
    expect(shown.map(([cell]) => cell)).toEqual(['=1+1', "'+84"]);
  });

  it.each([
    ['=SOVN("1.5")', 'chữ "1.5" có thể là 1,5 hoặc 15; đề nghị ghi rõ một cách'],
    ['=SOVN(1/0)', 'chữ lấy từ một ô đang báo lỗi #DIV/0!'],
    ['=TYLE("nhiều";12)', 'kết quả "nhiều" không đọc được thành số'],
    ['=TYLE(17;12;11)', 'số lẻ "11" không hợp lệ; đề nghị ghi một số nguyên từ 0 đến 10'],
    ['=TYLE(17;12;1;"lên")', 'cách làm tròn "lên" không có; chọn "tròn", "cắt" hoặc "dưới 100"'],
    [
      '=TRANGTHAI(1;1;5)',
      'ngưỡng "5" không hợp lệ; đề nghị ghi tỷ lệ như 90% hoặc số phần trăm từ 10 đến 200',
    ],
    ['=KHLUYKE(24;13)', 'tháng "13" không hợp lệ; đề nghị ghi số nguyên từ 1 đến 12'],
    ['=CONTHIEU(5;-1)', 'kế hoạch "-1" không hợp lệ; kế hoạch phải là số từ 0 trở lên'],
    [
      '=TYLE(T!C2:C6;T!B2:B4)',
      'kq có 5 dòng × 1 cột nhưng kh có 3 dòng × 1 cột; các vùng phải cùng số dòng và số cột, hoặc chỉ là một ô',
    ],
  ])('%s throws and says why', async (formula, message) => {
    expect(await thrownBy(formula)).toBe(message);
  });

  it('are computed again when a cell they were given changes', async () => {
    const { host } = await answers(['=CHUADAT(T!A2:A4;T!C2:C4;T!B2:B4)']);
    await act(host, `book.getSheetByName('T').getRange('C2:C3').setValues([[1], [50]])`);
    expect(tabOf(await host.tabs(), 'Kết').values).toEqual([['LĐLĐ huyện Bảo Lâm']]);
  });

  it('take `;` between arguments, and no `,`', async () => {
    const { shown } = await answers(['=TYLE(17,12)', '=TYLE(17, 12)', '=TYLE(17;12;0)', '=SUM(1;2,5)']);
    expect(shown.slice(1).map(([cell]) => cell)).toEqual(['#ERROR!', 142, 3.5]);
    expect(shown[0]?.[0]).not.toBe(141.7);
  });
});

import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf } from './office-grids';

type Rows = readonly (readonly [unit: string, plan: number, done: number])[];

const HEADER: readonly Cell[] = ['TT', 'Trường', 'KH', 'TH'];
const TITLE = 'KẾT QUẢ PHỔ CẬP BƠI';
const BEFORE: Rows = [
  ['TH Sông Bằng', 40, 41],
  ['TH Tân Giang', 30, 30],
];
const NOW: Rows = [
  ['TH Sông Bằng', 45, 40],
  ['TH Tân Giang', 35, 36],
];

function table(tab: string, title: string, rows: Rows, header = HEADER): Tab {
  const body = rows.map((row, at): readonly Cell[] => [at + 1, ...row]);
  return tabOf(tab, [...(title === '' ? [] : [[title]]), header, ...body]);
}

function told(...tabs: readonly Tab[]): readonly string[] {
  return footnotes(surveyTabs(tabs), []).filter((line) => line.includes('của một biểu'));
}

function lineOf(place: string, of: string, unit = 'TH Sông Bằng'): readonly string[] {
  return [
    `Cần xem lại: ${place}: trang tính này và '${of}' như hai kỳ, hoặc hai bản, của một biểu (khác nhau ở ${unit}), đang tính cả hai; ghi năm ở tiêu đề từng biểu, hoặc chọn Không sử dụng cho bản thừa ở Danh mục chỉ tiêu.`,
  ];
}

describe('a table of another time that states none', () => {
  it.each([
    ['Cũ', 'Mới', ' NĂM 2024'],
    ['Năm ngoái', 'Năm nay', ''],
    ['Quý trước', 'Phổ cập bơi', ' QUÝ III/2024'],
    ['Lưu', 'Sheet1', ''],
  ])('is told beside that of now: %s, %s', (old, now, time) => {
    expect(told(table(old, TITLE, BEFORE), table(now, `${TITLE}${time}`, NOW))).toEqual(
      lineOf(`${now}!D3`, old),
    );
  });

  it('is told where nothing names it, whatever the other one is called', () => {
    expect(told(table('Sheet1', '', BEFORE), table('Bơi 2024', `${TITLE} NĂM 2024`, NOW))).toEqual(
      lineOf('Bơi 2024!D3', 'Sheet1'),
    );
    expect(told(table('Năm trước', '', BEFORE), table('Năm nay', '', NOW))).toEqual(
      lineOf('Năm nay!D2', 'Năm trước'),
    );
    const header = ['STT', 'Khoa', 'Chỉ tiêu', 'Đã khám'];
    const examined = ([first, second]: readonly number[][]): Rows => [
      ['Khoa Nội', first?.[0] ?? 0, first?.[1] ?? 0],
      ['Khoa Ngoại', second?.[0] ?? 0, second?.[1] ?? 0],
    ];
    const tabs = [
      table(
        'Kỳ này',
        'KẾT QUẢ KHÁM SỨC KHỎE',
        examined([
          [120, 99],
          [80, 80],
        ]),
        header,
      ),
      table(
        'Trang tính2',
        '',
        examined([
          [110, 112],
          [75, 60],
        ]),
        header,
      ),
    ];
    expect(told(...tabs)).toEqual(lineOf('Trang tính2!D2', 'Kỳ này', 'Khoa Nội'));
  });

  it('is told as another version where its targets are those of the other one, or both state one time', () => {
    const half: Rows = [
      ['TH Sông Bằng', 45, 41],
      ['TH Tân Giang', 30, 30],
    ];
    const versions = (place: string) => [
      `Cần xem lại: ${place}: trang tính này và 'Cũ' như hai bản của một biểu (khác nhau ở TH Sông Bằng), đang tính cả hai; chọn Không sử dụng cho bản thừa ở Danh mục chỉ tiêu.`,
    ];
    expect(told(table('Cũ', TITLE, half), table('Mới', `${TITLE} NĂM 2024`, NOW))).toEqual(
      versions('Mới!D3'),
    );
    const both = [table('Cũ', `${TITLE} NĂM 2024`, BEFORE), table('Mới', `${TITLE} NĂM 2024`, NOW)];
    expect(told(...both)).toEqual(versions('Mới!D3'));
  });

  it.each<[string, readonly Tab[]]>([
    ['each states its year', [table('2023', TITLE, BEFORE), table('2024', TITLE, NOW)]],
    ['each has its own thing', [table('Bơi', '', BEFORE), table('Bóng đá', '', NOW)]],
    [
      'titles name two things',
      [table('Sheet1', `${TITLE} NAM`, BEFORE), table('Sheet2', `${TITLE} NỮ`, NOW)],
    ],
    [
      'it has other headings',
      [table('Sheet1', '', BEFORE, ['TT', 'Trường', 'KH lớp', 'Lớp đã mở']), table('Bơi', TITLE, NOW)],
    ],
    [
      'it is of other units',
      [
        table('Sheet1', '', [
          ['TH Đề Thám', 40, 41],
          ['TH Hòa Chung', 30, 30],
        ]),
        table('Bơi', TITLE, NOW),
      ],
    ],
    [
      'it is told as before and after',
      [table('Trước tập huấn', TITLE, BEFORE), table('Sau tập huấn', TITLE, NOW)],
    ],
  ])('is none where %s', (_, tabs) => {
    expect(told(...tabs)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { gridOf } from '../register/year-2020';
import { dayOf } from '../survey/office-time';
import { plan, rowOf, texts } from './pages';

/** What a unit's line says of its rate, and how many indicators it reached; the look of the rate. */
function lineOf(today: string, rows: readonly string[], unit: string) {
  const workbook = { tabs: [{ name: 'Biểu', values: gridOf(...rows) }] };
  const page = plan(workbook, { today: dayOf(today) }).summary;
  const row = rowOf(page, 1, unit);
  const cells = texts(page)[row] ?? [];
  return { rate: cells[4], reached: cells[5], bold: page.rows[row]?.[4]?.look?.bold === true };
}

const ACCIDENTS = [
  'SỐ VỤ TAI NẠN LAO ĐỘNG NĂM 2024',
  'TT | Công ty | Kế hoạch | Kết quả',
  '1 | Công ty Gang thép | 0 | 0',
  '2 | Công ty Mía đường | 2 | 1',
  '3 | Công ty Xi măng | 0 | 3',
];

describe('the rate of a target of 0 that should not be exceeded', () => {
  it('is told in words: reached, or by how much it is exceeded, with the mark and bold', () => {
    expect(lineOf('2025-01-20', ACCIDENTS, 'Công ty Gang thép')).toEqual({
      rate: 'đạt',
      reached: '1/1',
      bold: false,
    });
    expect(lineOf('2025-01-20', ACCIDENTS, 'Công ty Xi măng')).toEqual({
      rate: '▼ vượt 3',
      reached: '0/1',
      bold: true,
    });
  });

  it('leaves the decimals of a total to its own column', () => {
    const rows = [
      'THU QUỸ NĂM 2024 (ĐVT: triệu đồng)',
      'TT | Công ty | Kế hoạch | Kết quả',
      '1 | Công ty Gang thép | 330 | 330,49',
      '2 | Công ty Mía đường | 331 | 331,5',
    ];
    const page = plan({ tabs: [{ name: 'Quỹ', values: gridOf(...rows) }] }, { today: dayOf('2025-01-20') });
    const total = page.summary.rows[rowOf(page.summary, 1, 'TỔNG CỘNG')] ?? [];
    expect([total[2]?.format, total[3]?.format]).toEqual(['#,##0', '#,##0.00']);
  });

  it('is kept so far, or exceeded already, before it is due', () => {
    expect(lineOf('2024-05-20', ACCIDENTS, 'Công ty Gang thép')).toMatchObject({
      rate: 'chưa vượt',
      reached: '',
    });
    expect(lineOf('2024-05-20', ACCIDENTS, 'Công ty Xi măng')).toMatchObject({
      rate: '▼ vượt 3',
      reached: '0/1',
    });
  });

  it('of a school is told in the total too, and as provisional where a figure is missing', () => {
    const rows = [
      'SỐ VỤ BẠO LỰC HỌC ĐƯỜNG NĂM HỌC 2023-2024',
      'TT | Lớp | Chỉ tiêu | Thực hiện',
      '1 | Lớp 6A | 0 | 0',
      '2 | Lớp 6B | 0 | 1',
      '3 | Lớp 6C | 0 | ',
    ];
    expect(lineOf('2024-08-20', rows, 'TỔNG CỘNG').rate).toBe('▼ vượt 1*');
    expect(lineOf('2024-08-20', rows, 'Lớp 6C').rate).toBe('chưa có SL');
  });

  it('of percentages has their sign', () => {
    const rows = [
      'TỶ LỆ HỘ NGHÈO NĂM 2024',
      'TT | Xã | KH (%) | Kết quả (%)',
      '1 | Xã Lê Lai | 0 | 0,5',
      '2 | Xã Đức Long | 1 | 0,9',
    ];
    expect(lineOf('2025-01-20', rows, 'Xã Lê Lai').rate).toBe('▼ vượt 0,5%');
  });

  it('is none where more is better: nothing was assigned', () => {
    const rows = [
      'KẾT NẠP ĐOÀN VIÊN NĂM 2024',
      'TT | Xã | Kế hoạch | Kết quả',
      '1 | Xã Lê Lai | 0 | 0',
      '2 | Xã Đức Long | 2 | 3',
    ];
    expect(lineOf('2025-01-20', rows, 'Xã Lê Lai')).toMatchObject({ rate: 'không giao', reached: '' });
  });
});

describe('the number of indicators reached', () => {
  const members = [
    'KẾT NẠP ĐOÀN VIÊN NĂM 2024',
    'TT | Xã | Kế hoạch | Kết quả',
    '1 | Xã Lê Lai | 10 | 4',
    '2 | Xã Đức Long | 2 | 3',
  ];

  it('leaves out what is not due, and is blank where nothing is judged', () => {
    expect(lineOf('2024-05-20', members, 'Xã Lê Lai').reached).toBe('');
    expect(lineOf('2024-05-20', members, 'Xã Đức Long').reached).toBe('1/1');
  });

  it('has what was not reached in time', () => {
    expect(lineOf('2025-01-20', members, 'Xã Lê Lai').reached).toBe('0/1');
  });
});

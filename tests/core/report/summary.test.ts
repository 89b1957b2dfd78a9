import { describe, expect, it } from 'vitest';
import type { Page } from '../../../src/core/page/page';
import { unwritten } from '../../../src/core/page/typed';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { numericWorkbook } from '../survey/cao-bang';
import { asTyped, plan, rowOf, texts } from './pages';

const page = plan(numericWorkbook()).summary;
const cells = texts(page);

function line(label: string, of: Page = page): string {
  return (texts(of)[rowOf(of, 1, label)] ?? []).join('|');
}

describe('summaryPage()', () => {
  it('begins with a live line of its own, then who, what and when', () => {
    const head = cells.slice(0, page.header.first).map((row) => row.filter((text) => text !== ''));
    expect(head).toEqual([
      [expect.stringMatching(/^=IFERROR\(IF\(.*!C1<>"bản [\da-f]{8}";/)],
      ['LIÊN ĐOÀN LAO ĐỘNG TỈNH CAO BẰNG'],
      [],
      ['TỔNG HỢP KẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM 2019'],
      ['Số liệu tính đến ngày 31/12/2019'],
      [],
    ]);
    expect(page.rows[0]?.[0]?.note).toContain('Lập lúc 17:05 ngày 22/11/2026');
  });

  it('merges nothing that columns could not be frozen beside', () => {
    const cut = page.mergesAcross.filter(
      ({ column, columns }) => column < page.frozen.columns && column + columns > page.frozen.columns,
    );
    expect(cut).toEqual([]);
    expect(page.frozen).toEqual({ rows: page.header.last + 1, columns: 2 });
  });

  it('has a header of two rows with three columns an indicator', () => {
    expect(cells.slice(page.header.first, page.header.last + 1)).toEqual([
      [
        'TT',
        'Đơn vị',
        'CĐCS',
        '',
        '',
        'Đ/viên',
        '',
        '',
        'Tin bài',
        '',
        '',
        'Quỹ xã hội (đồng)',
        '',
        '',
        'Số chỉ tiêu',
      ],
      ['', '', 'KH', 'KQ', 'Tỷ lệ', 'KH', 'KQ', 'Tỷ lệ', 'KH', 'KQ', 'Tỷ lệ', 'KH', 'KQ', 'Tỷ lệ', 'đạt'],
    ]);
  });

  it('prints a unit with formulas for its rates', () => {
    const row = rowOf(page, 1, 'LĐLĐ thành phố') + 1;
    expect(line('LĐLĐ thành phố')).toBe(
      `1|LĐLĐ thành phố|1|1|=D${row}/C${row}|10|13|=G${row}/F${row}|12|16|=J${row}/I${row}|86450000|85010000|=M${row}/L${row}|3/4`,
    );
  });

  it('leaves a missing figure blank and says so, and prints – for a unit that a table lacks', () => {
    const row = rowOf(page, 1, 'LĐLĐ Bảo Lâm') + 1;
    expect(line('LĐLĐ Bảo Lâm')).toContain(`|10||chưa có SL|12|12|=J${row}/I${row}|`);
    expect(line('LĐLĐ huyện Thạch An')).toMatch(/\|–\|–\|–\|–\|–\|–\|12\|10\|.*\|0\/2$/);
    expect(line('Khối ngành')).toMatch(/^II\|Khối ngành\|–\|–\|–\|–\|–\|–\|=SUM/);
  });

  it('adds groups from units and totals from groups', () => {
    const first = rowOf(page, 1, 'LĐLĐ thành phố') + 1;
    const group = line('Khối huyện, thành phố').split('|');
    expect(group.slice(0, 5)).toEqual([
      'I',
      'Khối huyện, thành phố',
      `=SUM(C${first}:C${first + 12})`,
      `=SUM(D${first}:D${first + 12})`,
      `=D${first - 1}/C${first - 1}`,
    ]);
    const [districts, sectors, unions, offices] = [
      'Khối huyện, thành phố',
      'Khối ngành',
      'CỘNG CÁC CÔNG ĐOÀN',
      'Các Ban, Văn phòng',
    ].map((label) => rowOf(page, 1, label) + 1);
    expect(line('CỘNG CÁC CÔNG ĐOÀN')).toContain(`=SUM(L${districts})+SUM(L${sectors})`);
    expect(line('TỔNG CỘNG')).toContain(`=SUM(I${unions})+SUM(I${offices})`);
  });

  it('writes no formula with a comma or a decimal', () => {
    for (const formula of cells.flat().filter((text) => text.startsWith('='))) {
      expect(formula.replace(/"[^"]*"/g, '')).not.toMatch(/[,]|\d\.\d/);
    }
  });

  it('explains provisional totals, money and the target it assumed', () => {
    const foot = cells.slice(rowOf(page, 1, 'TỔNG CỘNG') + 1).map(([first]) => first);
    expect(foot).toContain(
      '* Đ/viên: tạm tính, 5 ô kết quả còn trống. Nếu tính là 0, tổng không đổi, thêm 5 lượt chưa đạt.',
    );
    expect(foot).toContain(
      'Quỹ xã hội: còn phải nộp 79.200.000 (14 đơn vị); nộp vượt 2.850.000 (3 đơn vị); sau bù trừ 76.350.000.',
    );
    expect(foot).toContain(
      'Tin bài: KH 12 lấy từ dòng ghi chú của biểu, khớp với tỷ lệ đã ghi ở 21/21 dòng.',
    );
    expect(foot).toContain('▼ nền hồng: chưa đạt · nền vàng: chưa có số liệu · – : không có trong biểu');
  });

  it('colours the result, the rate and the name of what needs action, and nothing else', () => {
    const fills = (row: number) => (page.rows[row] ?? []).map(({ look }) => look?.fill ?? '');
    const lam = fills(rowOf(page, 1, 'LĐLĐ Bảo Lâm'));
    expect(lam).toEqual([
      '',
      '#f4cccc',
      '',
      '#f4cccc',
      '#f4cccc',
      '',
      '#fff2cc',
      '#fff2cc',
      '',
      '',
      '',
      '',
      '#f4cccc',
      '#f4cccc',
      '',
    ]);
    expect(new Set(fills(rowOf(page, 1, 'TỔNG CỘNG')))).toEqual(new Set(['#eef2f9']));
  });

  it('names the source cell of every result', () => {
    const row = page.rows[rowOf(page, 1, 'LĐLĐ thành phố')] ?? [];
    expect(row[12]?.note).toBe('Nguồn: Quỹ xã hội!E8');
  });

  it('prints values above 500 units', () => {
    const body = Array.from({ length: 501 }, (_, index) => [`Trường ${index}`, 10, 9]);
    const workbook: Workbook = {
      tabs: [{ name: 'Tuyển sinh', values: [['Trường', 'KH', 'Kết quả'], ...body] }],
    };
    const large = plan(workbook).summary;
    expect(
      texts(large)
        .slice(large.header.last + 1)
        .flat()
        .filter((text) => text.startsWith('=')),
    ).toEqual([]);
    expect(line('TỔNG CỘNG', large)).toContain('|5010|4509|0.9|');
  });
});

describe('keepSummaryTyped()', () => {
  const width = page.ownColumns;
  const unit = rowOf(page, 1, 'LĐLĐ Hòa An');
  const last = page.rows.length - 1;

  function again(typed: Parameters<typeof asTyped>[1], workbook = numericWorkbook()): Page {
    return plan(workbook, { summary: asTyped(page, typed) }).summary;
  }

  it('keeps the issuing body, columns added to the right and the name below the signature', () => {
    const next = again([
      [1, 0, 'SỞ GIÁO DỤC'],
      [page.header.first, width, 'Ghi chú'],
      [unit, width, 'đã nhắc'],
      [unit, width + 1, { formula: `=D${unit + 1}*2` }],
      [last + 3, width - 3, 'Nguyễn Văn A'],
    ]);
    const grid = texts(next);
    expect(grid[1]?.[0]).toBe('SỞ GIÁO DỤC');
    expect(grid[next.header.first]?.[width]).toBe('Ghi chú');
    expect(grid[unit]?.slice(width)).toEqual(['đã nhắc', `=D${unit + 1}*2`]);
    expect(grid[last + 3]?.[width - 3]).toBe('Nguyễn Văn A');
    expect(next.ownColumns).toBe(width);
  });

  it.each<[string, Parameters<typeof asTyped>[1], readonly string[]]>([
    [
      'two lines of a head',
      [
        [1, 0, 'SỞ GIÁO DỤC'],
        [2, 0, 'TRƯỜNG THPT HÒA AN'],
      ],
      ['SỞ GIÁO DỤC', 'TRƯỜNG THPT HÒA AN'],
    ],
    ['a line below ours', [[2, 0, 'BAN TUYÊN GIÁO']], ['LIÊN ĐOÀN LAO ĐỘNG TỈNH CAO BẰNG', 'BAN TUYÊN GIÁO']],
    [
      'lines beside the title too',
      [
        [1, 0, 'CHI NHÁNH CAO BẰNG'],
        [2, 0, 'PHÒNG TÍN DỤNG'],
        [3, 0, 'Số: 12/BC'],
      ],
      ['CHI NHÁNH CAO BẰNG', 'PHÒNG TÍN DỤNG', 'Số: 12/BC'],
    ],
  ])('keeps %s in their rows, however often it is made', (_, typed, expected) => {
    const once = again(typed);
    const twice = plan(numericWorkbook(), { summary: asTyped(once, []) }).summary;
    for (const next of [once, twice])
      expect(
        texts(next)
          .slice(1, 1 + expected.length)
          .map(([first]) => first),
      ).toEqual(expected);
    expect(twice.header).toEqual(page.header);
  });

  it('follows a unit to its new row and keeps what stood beside one that is gone', () => {
    const fewer = numericWorkbook();
    const tabs = fewer.tabs.map((tab) => ({
      ...tab,
      values: tab.values.filter(
        (row) => !row.some((cell) => typeof cell === 'string' && cell.includes('Phục Hòa')),
      ),
    }));
    const gone = rowOf(page, 1, 'LĐLĐ Phục Hòa');
    const next = again(
      [
        [unit, width, 'đã nhắc'],
        [gone, width, 'sáp nhập'],
      ],
      { tabs },
    );
    const grid = texts(next);
    expect(grid[rowOf(next, 1, 'LĐLĐ Hòa An')]?.[width]).toBe('đã nhắc');
    const lost = rowOf(next, 0, 'Không còn đối chiếu được');
    expect(grid[lost + 1]?.slice(1)).toEqual([
      'LĐLĐ Phục Hòa',
      ...Array.from({ length: width - 2 }, () => ''),
      'sáp nhập',
    ]);
  });

  it('changes nothing when nothing was typed', () => {
    expect(texts(again([]))).toEqual(cells);
  });

  it('keeps everything of a page it no longer recognises', () => {
    const previous = unwritten([['ghi tay', 5]]);
    const next = plan(numericWorkbook(), { summary: previous }).summary;
    const lost = rowOf(next, 0, 'Không còn đối chiếu được');
    expect(texts(next)[lost + 1]?.slice(0, 2)).toEqual(['ghi tay', '5']);
  });
});

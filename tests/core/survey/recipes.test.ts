import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INDICATOR_COLUMNS, INDICATOR_HEADINGS } from '../../../src/core/settings/layout';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { declaredBook, type SettingsRow } from '../settings/declared-book';
import { tabOf } from './office-time';

const GUIDE = readFileSync(new URL('../../../docs/huong-dan.md', import.meta.url), 'utf8');

/** What the guide says to write in `Danh mục chỉ tiêu` under a heading of its own. */
function rowsOf(title: string): readonly SettingsRow[] {
  const part = GUIDE.split(/^#{2,3} /m).find((text) => text.startsWith(`${title}\n`));
  if (part === undefined) throw new Error(`no recipe "${title}"`);
  const lines = part.split('\n').filter((line) => line.startsWith('|'));
  const cellsOf = (line: string) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
  const [head = '', , ...body] = lines;
  const columns = cellsOf(head).map((heading) =>
    INDICATOR_COLUMNS.find((column) => INDICATOR_HEADINGS[column] === heading),
  );
  expect(lines.length === 0 || columns.every((column) => column !== undefined)).toBe(true);
  return body.map((line) =>
    Object.fromEntries(cellsOf(line).flatMap((cell, at) => (columns[at] ? [[columns[at], cell]] : []))),
  );
}

/** What the summary says of a workbook set up as the guide tells. */
function made(title: string, tabs: readonly Tab[], day = '2021-01-10') {
  const book = declaredBook(day, tabs, { rows: rowsOf(title) });
  expect(book.faults).toEqual([]);
  return book;
}

function given(...rows: readonly (readonly Cell[])[]): Tab {
  return tabOf('Giao chỉ tiêu', [['Chỉ tiêu', 'Đơn vị', 'KH giao'], ...rows]);
}

describe('the recipes of the guide', () => {
  it('count and add what enterprises paid', () => {
    const tab = tabOf('Doanh nghiệp', [
      ['DOANH NGHIỆP ĐÓNG KINH PHÍ CÔNG ĐOÀN NĂM 2020'],
      ['TT', 'Tên doanh nghiệp', 'Đơn vị phụ trách', 'Phải nộp', 'Đã nộp'],
      [1, 'Công ty A', 'LĐLĐ thành phố', 36, 36],
      [2, 'Công ty B', 'LĐLĐ thành phố', 14, ''],
      [3, 'Công ty C', 'LĐLĐ huyện Hòa An', 60, 20],
    ]);
    const { judged, totals } = made('Doanh nghiệp đóng kinh phí theo đơn vị phụ trách', [tab]);
    expect(judged['DN đã nộp']).toEqual(['LĐLĐ thành phố 1/2 Chưa đạt', 'LĐLĐ huyện Hòa An 1/1 Đạt']);
    expect(judged['Doanh nghiệp']).toEqual([
      'LĐLĐ thành phố 36/50 Chưa đạt',
      'LĐLĐ huyện Hòa An 20/60 Chưa đạt',
    ]);
    expect(totals).toEqual({ 'DN đã nộp': '2/3 = 66.7', 'Doanh nghiệp': '56/110 = 50.9*' });
  });

  it('count unions founded where 25 work, of the 4 that are still to be given out', () => {
    const tab = tabOf('DN chưa có CĐCS', [
      ['DOANH NGHIỆP CHƯA CÓ CĐCS NĂM 2020'],
      ['TT', 'Tên doanh nghiệp', 'Đơn vị phụ trách', 'Số lao động', 'Ngày thành lập CĐCS'],
      [1, 'Công ty A', 'LĐLĐ thành phố', 30, '15/05/2020'],
      [2, 'Công ty B', 'LĐLĐ thành phố', 12, '16/05/2020'],
      [3, 'Công ty C', 'LĐLĐ huyện Hòa An', 25, ''],
    ]);
    const title = 'Thành lập CĐCS trong doanh nghiệp có từ 25 lao động';
    expect(made(title, [tab]).judged).toEqual({
      'CĐCS DN từ 25 LĐ': ['LĐLĐ thành phố 1/1 Đạt', 'LĐLĐ huyện Hòa An 0/1 Chưa đạt'],
    });
    const kept = made(title, [tab, given(['CĐCS DN từ 25 LĐ', 'Chưa phân bổ', 4])]);
    expect(kept.totals).toEqual({ 'CĐCS DN từ 25 LĐ': '1/4 = 25.0' });
    expect(kept.text).toContain('chưa phân bổ 4');
  });

  it('judge schemes of models before April', () => {
    const tab = tabOf('Mô hình', [
      ['MÔ HÌNH ĐIỂM NĂM 2020'],
      ['TT', 'Tên mô hình', 'Đơn vị', 'Ngày trình đề án'],
      [1, 'Tổ tự quản', 'LĐLĐ huyện Hòa An', '20/03/2020'],
      [2, 'Nhà trọ xanh', 'LĐLĐ huyện Bảo Lạc', '05/04/2020'],
      [3, 'Bữa cơm ca', 'LĐLĐ huyện Hạ Lang', '15/03/2020'],
    ]);
    const units = ['Hòa An', 'Bảo Lạc', 'Trùng Khánh'].map((name) => ['Mô hình', `LĐLĐ huyện ${name}`, 1]);
    const title = 'Mô hình điểm phải trình đề án trước tháng 4';
    expect(made(title, [tab, given(...units)], '2020-04-10').judged).toEqual({
      'Mô hình': [
        'LĐLĐ huyện Hòa An 1/1 Đạt',
        'LĐLĐ huyện Bảo Lạc 0/1 Chưa đạt',
        'LĐLĐ huyện Hạ Lang 1/blank Ngoài KH',
        'LĐLĐ huyện Trùng Khánh 0/1 Chưa đạt',
      ],
    });
  });

  it('count comments that came in time', () => {
    const tab = tabOf('Góp ý', [
      ['GÓP Ý DỰ THẢO VĂN BẢN NĂM 2020'],
      ['Văn bản', 'Đơn vị', 'Thời hạn', 'Ngày góp ý'],
      ['Quy chế', 'LĐLĐ huyện Hòa An', '15/03/2020', '14/03/2020'],
      ['Quy chế', 'LĐLĐ huyện Bảo Lạc', '15/03/2020', '16/03/2020'],
      ['Kế hoạch', 'LĐLĐ huyện Hòa An', '30/04/2020', '30/04/2020'],
      ['Kế hoạch', 'LĐLĐ huyện Bảo Lạc', '30/04/2020', ''],
    ]);
    const { judged, text } = made('Góp ý dự thảo văn bản đúng hạn', [tab]);
    expect(judged).toEqual({
      'Góp ý văn bản': ['LĐLĐ huyện Hòa An 2/2 Đạt', 'LĐLĐ huyện Bảo Lạc 0/2 Chưa đạt'],
    });
    expect(text).toContain('1 dòng sau thời hạn của dòng, không tính');
  });

  it('count petitions settled, open and overdue', () => {
    const tab = tabOf('Kiến nghị', [
      ['THEO DÕI KIẾN NGHỊ NĂM 2020'],
      ['Ngày nhận', 'Đơn vị giải quyết', 'Nội dung', 'Thời hạn', 'Kết quả giải quyết'],
      ['02/03/2020', 'LĐLĐ huyện Hòa An', 'Tiền lương', '02/04/2020', 'Đã giải quyết'],
      ['05/03/2020', 'LĐLĐ huyện Hòa An', 'Nhà ở', '05/04/2020', 'Đang xem xét'],
      ['07/03/2020', 'LĐLĐ huyện Bảo Lạc', 'BHXH', '07/04/2020', 'Đã trả lời ngày 05/04/2020'],
      ['09/03/2020', 'LĐLĐ huyện Bảo Lạc', 'Thai sản', '09/04/2020', ''],
      ['11/03/2020', 'LĐLĐ huyện Bảo Lạc', 'Ca đêm', '30/12/2020', 'Chưa'],
    ]);
    const title = 'Kiến nghị của đoàn viên: đã giải quyết, tồn, quá hạn';
    const { judged, text } = made(title, [tab], '2020-06-30');
    expect(judged).toEqual({
      'Kiến nghị đã giải quyết': [
        'LĐLĐ huyện Hòa An 1/2 Đang thực hiện',
        'LĐLĐ huyện Bảo Lạc 1/3 Đang thực hiện',
      ],
    });
    expect(text).toContain('2 dòng chưa xong mà đã quá thời hạn của dòng');
  });

  it('take proposals that were agreed to for targets of their own', () => {
    const news = tabOf('Tin bài', [
      ['TIN, BÀI NĂM 2020'],
      ['TT', 'Đơn vị', 'KH giao', 'Kết quả'],
      [1, 'LĐLĐ huyện Hòa An', 24, 18],
      [2, 'LĐLĐ huyện Bảo Lạc', 24, 18],
    ]);
    const asked = tabOf('Đề nghị điều chỉnh', [
      ['Chỉ tiêu', 'Đơn vị', 'KH đề nghị', 'Lý do', 'Ý kiến TT'],
      ['Tin bài', 'LĐLĐ huyện Hòa An', 18, 'thiếu người', 'Đồng ý'],
      ['Tin bài', 'LĐLĐ huyện Bảo Lạc', 12, 'mới tách', 'Không đồng ý'],
    ]);
    const { judged, text } = made('Đề nghị điều chỉnh chỉ tiêu', [news, asked]);
    expect(judged).toEqual({
      'Tin bài': ['LĐLĐ huyện Hòa An 18/18 Đạt', 'LĐLĐ huyện Bảo Lạc 18/24 Chưa đạt'],
    });
    expect(text).toContain('giao riêng: LĐLĐ huyện Hòa An 18 (thiếu người)');
  });
});

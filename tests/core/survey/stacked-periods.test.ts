import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

type Rows = readonly (readonly Cell[])[];

function read(tab: string, rows: Rows) {
  const survey = surveyTabs([tabOf(tab, rows)]);
  const foot = footnotes(survey, []).filter((line) => /cộng \d+ kỳ|kỳ gần nhất/.test(line));
  return { lines: verdicts(survey), period: survey.period?.label, foot };
}

const HEADER = ['STT', 'Xã', 'Kế hoạch', 'Thực hiện'];

describe('tables below each other under one title', () => {
  it('each of a year, in numbered lines under an issuer, tell of the latest', () => {
    const { lines, period, foot } = read('Sheet1', [
      ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG'],
      ['TIÊM PHÒNG CHO GIA SÚC'],
      ['1. Năm 2023'],
      HEADER,
      [1, 'Xã Cô Ba', 100, 90],
      [2, 'Xã Hồng Trị', 80, 85],
      [''],
      ['2. Năm 2024'],
      HEADER,
      [1, 'Xã Cô Ba', 110, 120],
      [2, 'Xã Hồng Trị', 90, 80],
    ]);
    expect(lines).toEqual([
      ['Tiêm phòng cho gia súc', 'Xã Cô Ba 120/110 Vượt', 'Xã Hồng Trị 80/90 Chưa đạt'],
    ]);
    expect(period).toBe('năm 2024');
    expect(foot).toEqual([
      'Tiêm phòng cho gia súc: lấy số của kỳ gần nhất, Sheet1 (năm 2024); không cộng Sheet1 (năm 2023).',
    ]);
  });

  it('each of a quarter of the title’s year, a note and a total between them, are added', () => {
    const { lines, period } = read('Du lịch', [
      ['TỔNG HỢP LƯỢT KHÁCH THAM QUAN NĂM 2024'],
      ['(Kèm theo Báo cáo số 12/BC-BQL)'],
      ['Quý III'],
      ['STT', 'Điểm', 'Kế hoạch (lượt)', 'Thực hiện (lượt)'],
      [1, 'Điểm Pác Bó', 500, 480],
      [2, 'Điểm Đông Khê', 200, 150],
      ['', 'Cộng', 700, 630],
      ['Ghi chú: số do các điểm báo cáo'],
      ['Quý IV'],
      ['STT', 'Điểm', 'Kế hoạch (lượt)', 'Thực hiện (lượt)'],
      [1, 'Điểm Pác Bó', 600, 650],
      [2, 'Điểm Đông Khê', 250, 200],
      ['', 'Cộng', 850, 850],
    ]);
    expect(lines).toEqual([
      ['Lượt khách tham quan (lượt)', 'Điểm Pác Bó 1130/1100 Vượt', 'Điểm Đông Khê 350/450 Chưa đạt'],
    ]);
    expect(period).toBe('6 tháng cuối năm 2024');
  });

  it('each of a term of the title’s school year are added', () => {
    const { lines, period } = read('Biểu 3', [
      ['KẾT QUẢ QUYÊN GÓP SÁCH NĂM HỌC 2023-2024'],
      ['Học kỳ I'],
      ['TT', 'Lớp', 'Chỉ tiêu', 'Kết quả'],
      [1, 'Lớp 6A', 40, 45],
      [2, 'Lớp 6B', 40, 30],
      ['Học kỳ II'],
      ['TT', 'Lớp', 'Chỉ tiêu', 'Kết quả'],
      [1, 'Lớp 6A', 40, 35],
      [2, 'Lớp 6B', 40, 44],
    ]);
    expect(lines).toEqual([['Quyên góp sách', 'Lớp 6A 80/80 Đạt', 'Lớp 6B 74/80 Chưa đạt']]);
    expect(period).toBe('từ 01/09/2023 đến 31/05/2024');
  });

  it('and one of the whole year below those of its quarters is the latest', () => {
    const part = (first: number, second: number): Rows => [
      HEADER,
      [1, 'Xã Cô Ba', first, first],
      [2, 'Xã Hồng Trị', second, second - 2],
    ];
    const { lines } = read('KQ', [
      ['KẾT QUẢ KHÁM SỨC KHỎE NĂM 2024'],
      ['Quý III'],
      ...part(20, 30),
      ['Quý IV'],
      ...part(22, 31),
      ['Cả năm'],
      ...part(80, 120),
    ]);
    expect(lines).toEqual([['Khám sức khỏe', 'Xã Cô Ba 80/80 Đạt', 'Xã Hồng Trị 118/120 Chưa đạt']]);
  });

  it('that lines date by their last day tell of the later', () => {
    const { lines, period } = read('Rừng', [
      ['KẾT QUẢ TRỒNG RỪNG'],
      ['Số liệu tính đến 30/6/2024'],
      HEADER,
      [1, 'Xã Cô Ba', 20, 18],
      [2, 'Xã Hồng Trị', 30, 30],
      [''],
      ['Số liệu tính đến 31/12/2024'],
      HEADER,
      [1, 'Xã Cô Ba', 40, 42],
      [2, 'Xã Hồng Trị', 60, 58],
    ]);
    expect(lines).toEqual([['Trồng rừng', 'Xã Cô Ba 42/40 Vượt', 'Xã Hồng Trị 58/60 Chưa đạt']]);
    expect(period).toBe('tính đến 31/12/2024');
  });

  it.each([
    ['months where no year is known', 'GIẢI NGÂN', ['Tháng 1', 'Tháng 2'], 'Giải ngân'],
    ['rounds that have no days', 'KẾT QUẢ HIẾN MÁU NĂM 2024', ['Đợt 1', 'Đợt 2'], 'Hiến máu'],
  ])('stay apart by their own words: %s', (_, title, [one = '', other = ''], name) => {
    const { lines } = read('KQ', [
      [title],
      [one],
      HEADER,
      [1, 'Xã Cô Ba', 20, 18],
      [2, 'Xã Hồng Trị', 30, 30],
      [other],
      HEADER,
      [1, 'Xã Cô Ba', 22, 22],
      [2, 'Xã Hồng Trị', 31, 28],
    ]);
    expect(lines.map(([head]) => head)).toEqual([`${name} (${one})`, `${name} (${other})`]);
  });

  it('keep a title of their own, and go by the last one above them', () => {
    const { lines } = read('KQ', [
      ['KẾT QUẢ XÂY NHÀ'],
      ['Năm 2024'],
      HEADER,
      [1, 'Xã Cô Ba', 20, 18],
      [2, 'Xã Hồng Trị', 30, 30],
      ['KẾT QUẢ TRỒNG CÂY'],
      ['Năm 2023'],
      HEADER,
      [1, 'Xã Cô Ba', 4, 2],
      [2, 'Xã Hồng Trị', 6, 5],
      ['Năm 2024'],
      HEADER,
      [1, 'Xã Cô Ba', 7, 8],
      [2, 'Xã Hồng Trị', 9, 5],
    ]);
    expect(lines).toEqual([
      ['Xây nhà', 'Xã Cô Ba 18/20 Chưa đạt', 'Xã Hồng Trị 30/30 Đạt'],
      ['Trồng cây', 'Xã Cô Ba 8/7 Vượt', 'Xã Hồng Trị 5/9 Chưa đạt'],
    ]);
  });

  it('that lines tell apart by what they are about take no title from each other', () => {
    const { lines } = read('KQ', [
      ['KẾT QUẢ THU, CHI NĂM 2024'],
      ['I. Thu'],
      HEADER,
      [1, 'Xã Cô Ba', 20, 18],
      [2, 'Xã Hồng Trị', 30, 30],
      ['II. Chi'],
      HEADER,
      [1, 'Xã Cô Ba', 40, 42],
      [2, 'Xã Hồng Trị', 60, 58],
    ]);
    expect(lines.map(([head]) => head)).toEqual(['Thu', 'Chi']);
  });
});

describe('tables beside each other', () => {
  it.each([
    ['years under one title', 'THU QUỸ', ['NĂM 2023', 'NĂM 2024'], 'Thu quỹ', 'năm 2024'],
    ['years in titles of their own', '', ['THU PHÍ NĂM 2023', 'THU PHÍ NĂM 2024'], 'Thu phí', 'năm 2024'],
  ])('tell of the latest: %s', (_, title, [one = '', other = ''], name, last) => {
    const { lines, period } = read('A', [
      [title],
      [one, '', '', '', '', other],
      ['TT', 'Trường', 'KH', 'TH', '', 'TT', 'Trường', 'KH', 'TH'],
      [1, 'Trường A', 20, 18, '', 1, 'Trường A', 22, 22],
      [2, 'Trường B', 30, 30, '', 2, 'Trường B', 31, 28],
      [3, 'Trường C', 25, 27, '', 3, 'Trường C', 25, 25],
    ]);
    expect(lines).toEqual([[name, 'Trường A 22/22 Đạt', 'Trường B 28/31 Chưa đạt', 'Trường C 25/25 Đạt']]);
    expect(period).toBe(last);
  });

  it('are added as halves of a year', () => {
    const { lines, period } = read('Tổng hợp thu', [
      ['THU QUỸ VÌ NGƯỜI NGHÈO NĂM 2024'],
      ['6 tháng đầu năm', '', '', '', '6 tháng cuối năm'],
      ['TT', 'Xã', 'KH', 'TH', 'TT', 'Xã', 'KH', 'TH'],
      [1, 'Xã Cô Ba', 20, 18, 1, 'Xã Cô Ba', 22, 22],
      [2, 'Xã Hồng Trị', 30, 30, 2, 'Xã Hồng Trị', 31, 28],
    ]);
    expect(lines).toEqual([
      ['Thu quỹ vì người nghèo', 'Xã Cô Ba 40/42 Chưa đạt', 'Xã Hồng Trị 58/61 Chưa đạt'],
    ]);
    expect(period).toBe('năm 2024');
  });
});

import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

function rowsOf(unit: string, ...rows: readonly (readonly Cell[])[]) {
  return tabOf(unit, [
    [`BÁO CÁO KẾT QUẢ NĂM 2024 CỦA ${unit.toUpperCase()}`],
    ['TT', 'Nội dung', 'ĐVT', 'Kế hoạch', 'Thực hiện'],
    ...rows.map((row, index) => [index + 1, ...row]),
  ]);
}

/** One indicator of two units, a form each. */
function ofForms(name: string, measure: string) {
  const tabs = [
    rowsOf('Trạm Y tế Đông Khê', [name, measure, 20, 18], ['Số buổi trực', 'buổi', 10, 12]),
    rowsOf('Trạm Y tế Tà Lùng', [name, measure, 20, 22], ['Số buổi trực', 'buổi', 10, 9]),
  ];
  return verdicts(surveyTabs(tabs))[0]?.slice(1);
}

const CAPPED = ['Trạm Y tế Đông Khê 18/20 Đạt', 'Trạm Y tế Tà Lùng 22/20 Chưa đạt'];
const WANTED = ['Trạm Y tế Đông Khê 18/20 Chưa đạt', 'Trạm Y tế Tà Lùng 22/20 Vượt'];

describe('the name of an indicator that is not to be exceeded', () => {
  it.each([
    ['Chi tiếp khách (không vượt dự toán giao)', 'triệu đồng'],
    ['Chi hội nghị (không quá 20 triệu đồng)', 'triệu đồng'],
    ['Số cuộc họp không quá', 'cuộc'],
    ['Chi hành chính tối đa', 'triệu đồng'],
    ['Tỷ lệ chuyển tuyến (≤)', '%'],
    ['Tỷ lệ hộ nghèo giảm còn', '%'],
    ['Tiền điện không vượt định mức', 'triệu đồng'],
    ['Số học sinh bỏ học [khống chế]', 'em'],
  ])('makes less better: %s', (name, measure) => {
    expect(ofForms(name, measure)).toEqual(CAPPED);
  });

  it.each([
    ['Số lớp mở (không quá 35 học sinh)', 'lớp'],
    ['Kiểm tra tổ chức đảng cấp dưới', 'cuộc'],
    ['Trẻ tiêm chủng (dưới 5 tuổi)', 'em'],
    ['Số đơn vị chi không vượt dự toán', 'đơn vị'],
    ['Điểm thi đua (tối đa 20 điểm)', 'điểm'],
    ['Số hộ vay vốn (tối đa 50 triệu đồng)', 'hộ'],
    ['Sử dụng công suất máy tối đa', 'giờ'],
  ])('leaves more better where it bounds something else: %s', (name, measure) => {
    expect(ofForms(name, measure)).toEqual(WANTED);
  });

  it('is read where units are columns', () => {
    const grid = [
      ['KẾT QUẢ NĂM 2024'],
      ['TT', 'Nội dung', 'ĐVT', 'Kế hoạch', 'Phường Thục Phán', 'Phường Tân Giang', 'Phường Nùng Trí Cao'],
      [1, 'Chi điện, nước (không vượt)', 'triệu đồng', 20, 18, 22, 20],
      [2, 'Tin bài', 'bài', 12, 12, 10, 15],
    ];
    expect(verdicts(surveyTabs([tabOf('CT', grid)]))[0]?.slice(1)).toEqual([
      'Phường Thục Phán 18/20 Đạt',
      'Phường Tân Giang 22/20 Chưa đạt',
      'Phường Nùng Trí Cao 20/20 Đạt',
    ]);
  });
});

describe('a title of what is not to be exceeded', () => {
  function ofTitle(...titles: readonly string[]) {
    const rows = [
      ['Đơn vị', 'Kế hoạch', 'Thực hiện'],
      ['Phòng Giáo dục', 20, 18],
      ['Phòng Nội vụ', 20, 22],
    ];
    return verdicts(surveyTabs([tabOf('Chi', [...titles.map((title) => [title]), [], ...rows])]))[0]?.slice(
      1,
    );
  }

  it.each([
    [['CHI TIẾP KHÁCH NĂM 2024 (KHÔNG VƯỢT KẾ HOẠCH)']],
    [['CHI HÀNH CHÍNH NĂM 2024', '(Không vượt dự toán được giao)']],
    [['CHI HỘI NGHỊ NĂM 2024 KHÔNG VƯỢT DỰ TOÁN']],
  ])('makes less better: %s', (titles) => {
    expect(ofTitle(...titles)).toEqual(['Phòng Giáo dục 18/20 Đạt', 'Phòng Nội vụ 22/20 Chưa đạt']);
  });

  it.each([
    [['TIÊM CHỦNG CHO TRẺ NĂM 2024 (DƯỚI 5 TUỔI)']],
    [['SỐ ĐƠN VỊ CHI KHÔNG VƯỢT DỰ TOÁN NĂM 2024']],
    [['KIỂM TRA CÔNG ĐOÀN CẤP DƯỚI NĂM 2024']],
  ])('leaves more better where it bounds something else: %s', (titles) => {
    expect(ofTitle(...titles)).toEqual(['Phòng Giáo dục 18/20 Chưa đạt', 'Phòng Nội vụ 22/20 Vượt']);
  });
});

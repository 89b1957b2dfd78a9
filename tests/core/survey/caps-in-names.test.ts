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

describe('a target that is given as the most there may be', () => {
  const states = (grid: readonly (readonly Cell[])[]) =>
    verdicts(surveyTabs([tabOf('Biểu', grid)]))[0]?.slice(1);

  it.each([
    ['Chỉ tiêu: mỗi đơn vị không quá 12 cuộc'],
    ['Mỗi phòng họp tối đa 12 cuộc'],
    ['Số cuộc họp không vượt quá 12 cuộc/năm'],
  ])('makes less better in a line of a table: %s', (line) => {
    const rows = [
      ['Phòng', 'Số cuộc họp'],
      ['Phòng Giáo dục', 11],
      ['Phòng Nội vụ', 13],
    ];
    expect(states([['SỐ CUỘC HỌP NĂM 2024'], [line], ...rows])).toEqual([
      'Phòng Giáo dục 11/12 Đạt',
      'Phòng Nội vụ 13/12 Chưa đạt',
    ]);
  });

  it.each([
    ['Chỉ tiêu: mỗi đơn vị ít nhất 12 cuộc', 'SỐ CUỘC HỌP NĂM 2024', 'Số cuộc họp'],
    ['Chỉ tiêu: mỗi phòng tối đa 12 điểm', 'ĐIỂM THI ĐUA NĂM 2024', 'Điểm đạt'],
  ])('leaves more better: %s', (line, title, heading) => {
    const rows = [
      ['Phòng', heading],
      ['Phòng Giáo dục', 11],
      ['Phòng Nội vụ', 13],
    ];
    expect(states([[title], [line], ...rows])).toEqual([
      'Phòng Giáo dục 11/12 Chưa đạt',
      'Phòng Nội vụ 13/12 Vượt',
    ]);
  });

  it('makes less better in a line of a log', () => {
    const events = ['A', 'A', 'A', 'B'].map((unit, at) => [
      at + 1,
      `0${at + 2}/03/2024`,
      `Xã ${unit}`,
      'Họp xã',
    ]);
    const grid = [
      ['SỔ THEO DÕI CUỘC HỌP NĂM 2024'],
      ['Mỗi xã không quá 2 cuộc họp'],
      ['TT', 'Ngày', 'Xã', 'Nội dung'],
      ...events,
    ];
    expect(states(grid)).toEqual(['Xã A 3/2 Chưa đạt', 'Xã B 1/2 Đạt']);
  });

  it('makes less better where it is typed so in the rows of forms', () => {
    const tabs = [18, 22].map((result, at) =>
      rowsOf(
        `Trạm Y tế ${at + 1}`,
        ['Chi hội nghị', 'triệu đồng', 'không quá 20', result],
        ['Số buổi trực', 'buổi', 10, 12],
      ),
    );
    expect(verdicts(surveyTabs(tabs))[0]?.slice(1)).toEqual([
      'Trạm Y tế 1 18/20 Đạt',
      'Trạm Y tế 2 22/20 Chưa đạt',
    ]);
  });

  it('makes less better in a table of its own, and beside the result', () => {
    const plan = tabOf('Giao', [
      ['GIAO CHỈ TIÊU NĂM 2024'],
      ['Đơn vị', 'Chi tiếp khách (không vượt)'],
      ['Xã A', 20],
      ['Xã B', 20],
    ]);
    const done = tabOf('KQ', [
      ['KẾT QUẢ NĂM 2024'],
      ['Đơn vị', 'Chi tiếp khách'],
      ['Xã A', 18],
      ['Xã B', 22],
    ]);
    const both = [
      ['KẾT QUẢ NĂM 2024'],
      ['Đơn vị', 'KH (không vượt)', 'TH'],
      ['Xã A', 20, 18],
      ['Xã B', 20, 22],
    ];
    const expected = ['Xã A 18/20 Đạt', 'Xã B 22/20 Chưa đạt'];
    expect(verdicts(surveyTabs([plan, done]))[0]?.slice(1)).toEqual(expected);
    expect(states(both)).toEqual(expected);
  });

  it.each(['Chi hội nghị không vượt KH', 'Chi hội nghị không quá', 'Chi hội nghị (tối đa)'])(
    'makes less better in the heading above a row of targets: %s',
    (heading) => {
      const rows = [
        ['Đơn vị', heading, 'Tin bài'],
        ['Kế hoạch', 20, 12],
        ['Xã A', 18, 13],
        ['Xã B', 22, 10],
        ['Xã C', 20, 12],
      ];
      const lines = verdicts(surveyTabs([tabOf('Biểu', [['KẾT QUẢ NĂM 2024'], ...rows])]));
      expect(lines.map((line) => line.slice(1))).toEqual([
        ['Xã A 18/20 Đạt', 'Xã B 22/20 Chưa đạt', 'Xã C 20/20 Đạt'],
        ['Xã A 13/12 Vượt', 'Xã B 10/12 Chưa đạt', 'Xã C 12/12 Đạt'],
      ]);
    },
  );

  it('makes less better where it is the figure that the name is bound by', () => {
    const grid = (name: string) => [
      ['KẾT QUẢ NĂM 2024'],
      ['TT', 'Nội dung', 'Kế hoạch', 'Trường A', 'Trường B'],
      [1, name, 35, 34, 36],
      [2, 'Tin bài', 12, 13, 10],
    ];
    expect(states(grid('Sĩ số (không quá 35 học sinh/lớp)'))).toEqual([
      'Trường A 34/35 Đạt',
      'Trường B 36/35 Chưa đạt',
    ]);
    expect(states(grid('Số lớp mở (không quá 45 học sinh)'))).toEqual([
      'Trường A 34/35 Chưa đạt',
      'Trường B 36/35 Vượt',
    ]);
  });

  it('is a target by its heading where it is a term', () => {
    const rows = [
      ['Bộ phận', 'Thời hạn tối đa (ngày)', 'Số ngày thực tế'],
      ['Một cửa', 15, 10],
      ['Văn thư', 15, 16],
    ];
    expect(states([['GIẢI QUYẾT ĐƠN THƯ NĂM 2024'], ...rows])).toEqual([
      'Một cửa 10/15 Đạt',
      'Văn thư 16/15 Chưa đạt',
    ]);
  });

  it.each([
    ['KH kết nạp hội viên (không quá 35 tuổi)', 'TH kết nạp hội viên (không quá 35 tuổi)'],
    ['Kế hoạch bài dự thi (không quá 3 bài/người)', 'Kết quả bài dự thi'],
    ['KH đoàn viên ưu tú không quá 30 tuổi', 'TH đoàn viên ưu tú không quá 30 tuổi'],
    ['KH số lớp (không quá 35 học sinh)', 'TH số lớp'],
    ['Chỉ tiêu lớp tập huấn (không quá 50 người)', 'Kết quả lớp tập huấn'],
    ['Kế hoạch cho vay hộ mới (không vượt quá 50 triệu đồng)', 'Thực hiện cho vay hộ mới'],
  ])('leaves more better where the heading of a target bounds what is counted: %s', (plan, done) => {
    const grid = [['KẾT QUẢ NĂM 2024'], ['Đơn vị', plan, done], ['Xã A', 20, 18], ['Xã B', 20, 22]];
    expect(states(grid)).toEqual(['Xã A 18/20 Chưa đạt', 'Xã B 22/20 Vượt']);
  });

  it.each([
    ['KH số cuộc họp (không quá 20 cuộc)', 'TH số cuộc họp'],
    ['Kế hoạch chi tiếp khách (không quá 20 triệu đồng)', 'Thực hiện chi tiếp khách'],
    ['KH tỷ lệ hao hụt (không quá 20%)', 'TH tỷ lệ hao hụt'],
    ['KH (không quá 20 buổi)', 'Số buổi nghỉ (buổi)'],
    ['KH sĩ số lớp (không quá 20 học sinh)', 'TH sĩ số lớp'],
  ])('makes less better where that of a target bounds the indicator: %s', (plan, done) => {
    const grid = [['KẾT QUẢ NĂM 2024'], ['Đơn vị', plan, done], ['Xã A', 20, 18], ['Xã B', 20, 22]];
    expect(states(grid)).toEqual(['Xã A 18/20 Đạt', 'Xã B 22/20 Chưa đạt']);
  });
});

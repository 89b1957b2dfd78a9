import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { problems, surveyTabs, tabOf, verdicts } from './office-grids';

function read(header: readonly string[], ...rows: readonly (readonly Cell[])[]) {
  const survey = surveyTabs([tabOf('Biểu 1', [['THEO DÕI NĂM 2024'], header, ...rows])]);
  return { lines: verdicts(survey).map((line) => line.slice(1)), problems: problems(survey) };
}

describe('a target that is not to be exceeded', () => {
  it.each([
    ['of communes', ['Xã', 'Chỉ tiêu (≤ %)', 'Kết quả (%)']],
    ['of branches', ['Chi nhánh', 'Mức khống chế (%)', 'Thực hiện (%)']],
    ['of workshops', ['Phân xưởng', 'Không quá (%)', 'Đã xảy ra (%)']],
    ['of spending', ['Phòng', 'Mức tối đa (triệu đồng)', 'Thực hiện (triệu đồng)']],
    ['of a counter', ['Bộ phận', 'Chỉ tiêu (tối đa, ngày)', 'Thực hiện (ngày)']],
    ['of a workshop for energy', ['Phân xưởng', 'Kế hoạch (max)', 'Thực hiện']],
    ['of wards', ['Phường', 'KH (dưới)', 'TH']],
    ['of stores', ['Kho', 'Kế hoạch (dưới 5%)', 'Thực hiện (%)']],
    ['with a noun before it', ['Đội', 'Số lượt xe tối đa theo kế hoạch', 'Số lượt xe thực hiện']],
  ])('makes less better: %s', (_, header) => {
    expect(read(header, ['Đông Khê', 5, 4], ['Tà Lùng', 5, 6]).lines).toEqual([
      ['Đông Khê 4/5 Đạt', 'Tà Lùng 6/5 Chưa đạt'],
    ]);
  });

  it.each([
    ['an age', ['Trạm', 'Kế hoạch (trẻ dưới 5 tuổi)', 'Thực hiện']],
    ['an age without brackets', ['Trạm', 'KH trẻ dưới 5 tuổi', 'TH trẻ dưới 5 tuổi']],
    ['a full mark', ['Trường', 'Điểm tối đa theo kế hoạch', 'Điểm đạt được']],
    ['a full mark of another column', ['Trường', 'Mức tối đa', 'Điểm thẩm định']],
    ['the least', ['Trường', 'Kế hoạch (tối thiểu)', 'Thực hiện']],
  ])('is none where the words bound %s', (_, header) => {
    const [line] = read(header, ['Đông Khê', 5, 4], ['Tà Lùng', 5, 5]).lines;
    expect(line?.[0]).toBe('Đông Khê 4/5 Chưa đạt');
  });

  it('may be typed in its cells by the same words', () => {
    const rows: Cell[][] = [
      ['Đông Khê', 'max 5', 4],
      ['Tà Lùng', 'không vượt 5', 6],
      ['Hòa An', 'nhỏ hơn 5', 4],
    ];
    expect(read(['Xã', 'Kế hoạch', 'Thực hiện'], ...rows).lines).toEqual([
      ['Đông Khê 4/5 Đạt', 'Tà Lùng 6/5 Chưa đạt', 'Hòa An 4/5 Đạt'],
    ]);
  });

  it('is none where a sign tells of whom it speaks', () => {
    expect(read(['Trạm', 'Kế hoạch (trẻ ≤ 5 tuổi)', 'Thực hiện'], ['Đông Khê', 5, 6]).lines).toEqual([
      ['Đông Khê 6/5 Vượt'],
    ]);
  });
});

describe('a target that is owed', () => {
  it.each([
    ['Nợ', 'Phải nộp', 'Đã nộp'],
    ['Nợ đọng BHXH', 'Số phải thu', 'Số đã thu'],
    ['Nợ thuế', 'Phải đóng (đồng)', 'Đã đóng (đồng)'],
  ])('makes more better, whatever its tab is called: %s', (name, target, result) => {
    const rows = [
      ['Đơn vị', target, result],
      ['Xã Đông Khê', 100, 110],
      ['Xã Tà Lùng', 100, 90],
    ];
    const [line] = verdicts(surveyTabs([tabOf(name, rows)]));
    expect(line?.slice(1)).toEqual(['Xã Đông Khê 110/100 Vượt', 'Xã Tà Lùng 90/100 Chưa đạt']);
  });
});

describe('a plan and a result measured differently', () => {
  it.each([
    ['tấn', 'tạ'],
    ['m', 'm2'],
    ['hộ', 'người'],
  ])('are never compared: %s and %s', (one, other) => {
    const found = read(['HTX', `Kế hoạch (${one})`, `Thực hiện (${other})`], ['HTX Đông Khê', 10, 95]);
    expect(found).toEqual({ lines: [], problems: ['mixedMeasures Biểu 1 2:3'] });
  });

  it('are compared where one says more of the same', () => {
    const found = read(['Trạm', 'Kế hoạch (lượt)', 'Thực hiện (lượt người)'], ['Trạm Đông Khê', 10, 9]);
    expect(found.lines).toEqual([['Trạm Đông Khê 9/10 Chưa đạt']]);
  });
});

describe('short words', () => {
  it.each(['Số ngày tối đa', 'Bệnh viện đa khoa', 'Sản phẩm đa dạng'])(
    'are no others without their marks: %s is nothing done',
    (heading) => {
      const found = read(['Xã', 'Kế hoạch', heading, 'Thực hiện'], ['Xã Đông Khê', 10, 5, 9]);
      expect(found).toEqual({ lines: [['Xã Đông Khê 9/10 Chưa đạt']], problems: [] });
    },
  );

  it('may have none of them', () => {
    expect(read(['Xa', 'Ke hoach', 'Da nop'], ['Xã Đông Khê', 10, 9]).lines).toEqual([
      ['Xã Đông Khê 9/10 Chưa đạt'],
    ]);
  });
});

describe('a count of what was finished', () => {
  it.each(['Số nhà hoàn thành', 'Tổng số hồ sơ hoàn thành', 'Số km hoàn thành'])(
    'is a result and no rate: %s',
    (heading) => {
      expect(read(['Xã', 'Kế hoạch', heading, 'Tỷ lệ hoàn thành'], ['Xã A', 20, 15, '75%']).lines).toEqual([
        ['Xã A 15/20 Chưa đạt'],
      ]);
    },
  );
});

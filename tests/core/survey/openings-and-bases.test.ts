import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { problems, surveyTabs, tabOf, verdicts } from './office-grids';

type Rows = readonly (readonly Cell[])[];

function survey(...rows: Rows) {
  return surveyTabs([tabOf('Biểu 1', rows)]);
}

describe('what there was at the beginning, beside the plan and what there is at the end', () => {
  it.each<readonly [string, Rows, readonly string[]]>([
    [
      'criteria of communes',
      [
        ['XÂY DỰNG NÔNG THÔN MỚI NĂM 2024'],
        ['TT', 'Xã', 'Số tiêu chí đạt đầu năm', 'KH đạt cuối năm', 'Số tiêu chí đạt cuối năm'],
        [1, 'Xã Bằng Vân', 14, 16, 15],
        [2, 'Xã Thượng Ân', 11, 12, 12],
      ],
      ['Xã Bằng Vân 15/16 Chưa đạt', 'Xã Thượng Ân 12/12 Đạt'],
    ],
    [
      'members of clubs, the end first',
      [
        ['HỘI VIÊN NĂM 2024'],
        ['Chi hội', 'Kế hoạch', 'Kết quả hội viên đến nay', 'Kết quả hội viên đầu kỳ'],
        ['Chi hội Nà Lùng', 50, 52, 40],
        ['Chi hội Khuổi Sluôn', 30, 24, 22],
      ],
      ['Chi hội Nà Lùng 52/50 Vượt', 'Chi hội Khuổi Sluôn 24/30 Chưa đạt'],
    ],
    [
      'pupils, in bands',
      [
        ['HỌC SINH ĐẠT CHUẨN NĂM 2024'],
        ['Trường', 'Đầu năm', 'Kế hoạch', 'Cuối năm'],
        ['', 'Số HS đạt', '', 'Số HS đạt'],
        ['Trường TH Đồng Mu', 100, 130, 131],
        ['Trường TH Xuân Trường', 90, 120, 110],
      ],
      ['Trường TH Đồng Mu 131/130 Vượt', 'Trường TH Xuân Trường 110/120 Chưa đạt'],
    ],
  ])('is no result: %s', (_, rows, expected) => {
    const read = survey(...rows);
    expect(verdicts(read).flatMap(([, ...lines]) => lines)).toEqual(expected);
    expect(problems(read)).toEqual([]);
  });

  it('stays a result where it is the only one, or counts since then', () => {
    const lone = survey(
      ['Chi hội', 'Kế hoạch', 'Số hội viên đạt đầu năm'],
      ['Chi hội Nà Lùng', 50, 52],
      ['Chi hội Khuổi Sluôn', 30, 24],
    );
    expect(verdicts(lone)[0]?.[1]).toBe('Chi hội Nà Lùng 52/50 Vượt');
    const since = survey(
      ['THU QUỸ THÁNG 6 NĂM 2024'],
      ['Chi hội', 'KH năm', 'Thực hiện tháng 6', 'Thực hiện từ đầu năm'],
      ['Chi hội Nà Lùng', 50, 5, 22],
      ['Chi hội Khuổi Sluôn', 30, 4, 31],
    );
    expect(verdicts(since)[0]?.[1]).toBe('Chi hội Nà Lùng 22/50 Đang thực hiện');
  });
});

describe('a typed rate that measures one count by another beside the target', () => {
  it.each<readonly [string, Rows, readonly string[]]>([
    [
      'pupils who leave, few',
      [
        ['TT', 'Trường', 'Tổng số HS', 'Chỉ tiêu không quá (HS)', 'Số HS bỏ học', 'Tỷ lệ bỏ học (%)'],
        [1, 'THCS Đình Phùng', 310, 3, 5, 1.61],
        [2, 'THCS Hưng Thịnh', 190, 2, 2, 1.05],
        [3, 'THCS Kim Cúc', 250, 3, 0, 0],
      ],
      ['THCS Đình Phùng 5/3 Chưa đạt', 'THCS Hưng Thịnh 2/2 Đạt', 'THCS Kim Cúc 0/3 Đạt'],
    ],
    [
      'households with clean water',
      [
        ['Xã', 'Tổng số hộ', 'Kế hoạch (hộ)', 'Số hộ dùng nước sạch', 'Tỷ lệ so tổng số hộ (%)'],
        ['Xã Cô Mười', 400, 300, 280, 70],
        ['Xã Quang Hán', 500, 350, 400, 80],
        ['Xã Tri Phương', 300, 200, 200, 66.7],
      ],
      ['Xã Cô Mười 280/300 Chưa đạt', 'Xã Quang Hán 400/350 Vượt', 'Xã Tri Phương 200/200 Đạt'],
    ],
    [
      'a union, the base behind',
      [
        ['Đơn vị', 'Chỉ tiêu', 'Số đoàn viên', 'Số lao động', 'Tỷ lệ (%)'],
        ['CĐCS Gang thép', 450, 460, 500, 92],
        ['CĐCS Mía đường', 300, 290, 320, 90.6],
        ['CĐCS Bưu điện', 80, 81, 100, 81],
      ],
      ['CĐCS Gang thép 460/450 Vượt', 'CĐCS Mía đường 290/300 Chưa đạt', 'CĐCS Bưu điện 81/80 Vượt'],
    ],
  ])('tells the result from its base: %s', (_, rows, expected) => {
    const read = survey(...rows);
    expect(verdicts(read).flatMap(([, ...lines]) => lines)).toEqual(expected);
    expect(problems(read)).toEqual([]);
  });

  it('decides nothing where the rate fits neither, or the target is of its size', () => {
    const heading = ['Xã', 'Tổng số trẻ', 'Chỉ tiêu', 'Số trẻ ra lớp', 'Tỷ lệ'];
    const unfit = survey(
      heading,
      ['Xã A', 200, 180, 190, 71],
      ['Xã B', 100, 95, 90, 62],
      ['Xã C', 80, 70, 75, 88],
    );
    const ofRate = survey(
      heading,
      ['Xã A', 200, 96, 190, 95],
      ['Xã B', 300, 95, 270, 90],
      ['Xã C', 250, 94, 240, 96],
    );
    expect(
      [unfit, ofRate]
        .flatMap(verdicts)
        .flatMap(([, ...lines]) => lines.filter((line) => /19\d\//.test(line))),
    ).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { problems, surveyTabs, tabOf, verdicts } from './office-grids';

function read(header: readonly string[], ...rows: readonly (readonly Cell[])[]) {
  const survey = surveyTabs([tabOf('Biểu', [['KẾT QUẢ NĂM 2024'], [], header, ...rows])]);
  return { lines: verdicts(survey)[0]?.slice(1), problems: problems(survey) };
}

describe('units of one name below several places', () => {
  it('are units of their own where the places are merged over them', () => {
    const found = read(
      ['TT', 'Phường', 'Tổ dân phố', 'Kế hoạch', 'Kết quả'],
      [1, 'Phường Thục Phán', 'Tổ 1', 2, 2],
      [2, '', 'Tổ 2', 3, 1],
      [3, 'Phường Tân Giang', 'Tổ 1', 2, 1],
      [4, '', 'Tổ 2', 2, 2],
      [5, '', 'Tổ 3', 4, 4],
      ['', 'Cộng', '', 13, 10],
    );
    expect(found).toEqual({
      lines: [
        'Tổ 1 (Phường Thục Phán) 2/2 Đạt',
        'Tổ 2 (Phường Thục Phán) 1/3 Chưa đạt',
        'Tổ 1 (Phường Tân Giang) 1/2 Chưa đạt',
        'Tổ 2 (Phường Tân Giang) 2/2 Đạt',
        'Tổ 3 (Phường Tân Giang) 4/4 Đạt',
      ],
      problems: [],
    });
  });

  it('are so where a place has one unit only', () => {
    const found = read(
      ['Huyện', 'Trường', 'Chỉ tiêu', 'Đã thực hiện'],
      ['Huyện Hà Quảng', 'THCS Kim Đồng', 5, 6],
      ['', 'THCS Lê Lợi', 4, 4],
      ['Huyện Hòa An', 'THCS Kim Đồng', 5, 3],
    );
    expect(found.lines).toEqual([
      'THCS Kim Đồng (Huyện Hà Quảng) 6/5 Vượt',
      'THCS Lê Lợi (Huyện Hà Quảng) 4/4 Đạt',
      'THCS Kim Đồng (Huyện Hòa An) 3/5 Chưa đạt',
    ]);
  });

  it('are told apart where each place has others too, which keep their names', () => {
    const found = read(
      ['Cụm', 'Chi nhánh', 'KH', 'TH'],
      ['Cụm miền Đông', 'Chi nhánh Số 1', 5, 6],
      ['', 'Chi nhánh Trùng Khánh', 4, 4],
      ['', 'Chi nhánh Hạ Lang', 4, 4],
      ['Cụm miền Tây', 'Chi nhánh Số 1', 5, 3],
      ['', 'Chi nhánh Bảo Lạc', 4, 2],
    );
    expect(found.lines).toEqual([
      'Chi nhánh Số 1 (Cụm miền Đông) 6/5 Vượt',
      'Chi nhánh Trùng Khánh 4/4 Đạt',
      'Chi nhánh Hạ Lang 4/4 Đạt',
      'Chi nhánh Số 1 (Cụm miền Tây) 3/5 Chưa đạt',
      'Chi nhánh Bảo Lạc 2/4 Chưa đạt',
    ]);
  });

  it('are told apart by the nearest of several places, and have totals between them', () => {
    const found = read(
      ['Huyện', 'Xã', 'Trạm', 'Kế hoạch', 'Kết quả'],
      ['Hà Quảng', 'Xã Trường Hà', 'Điểm 1', 5, 6],
      ['', '', 'Điểm 2', 4, 4],
      ['', 'Cộng', '', 9, 10],
      ['Hòa An', 'Xã Hồng Việt', 'Điểm 1', 5, 3],
      ['', '', 'Điểm 2', 6, 7],
      ['', 'Cộng', '', 11, 10],
      ['Tổng cộng', '', '', 20, 20],
    );
    expect(found).toEqual({
      lines: [
        'Điểm 1 (Xã Trường Hà) 6/5 Vượt',
        'Điểm 2 (Xã Trường Hà) 4/4 Đạt',
        'Điểm 1 (Xã Hồng Việt) 3/5 Chưa đạt',
        'Điểm 2 (Xã Hồng Việt) 7/6 Vượt',
      ],
      problems: [],
    });
  });

  it('meet their plan of another tab by the same names', () => {
    const rows = (one: number, other: number) => [
      ['Xã Đông Khê', 'Tổ 1', one],
      ['', 'Tổ 2', other],
      ['Xã Tà Lùng', 'Tổ 1', one],
      ['', 'Tổ 2', other],
    ];
    const tabs = [
      tabOf('Giao', [['GIAO CHỈ TIÊU TIN BÀI NĂM 2024'], ['Xã', 'Tổ', 'Chỉ tiêu tin bài'], ...rows(5, 4)]),
      tabOf('Kết quả', [['KẾT QUẢ TIN BÀI NĂM 2024'], ['Xã', 'Tổ', 'Kết quả tin bài'], ...rows(6, 3)]),
    ];
    expect(verdicts(surveyTabs(tabs))[0]?.slice(1)).toEqual([
      'Tổ 1 (Xã Đông Khê) 6/5 Vượt',
      'Tổ 2 (Xã Đông Khê) 3/4 Chưa đạt',
      'Tổ 1 (Xã Tà Lùng) 6/5 Vượt',
      'Tổ 2 (Xã Tà Lùng) 3/4 Chưa đạt',
    ]);
  });

  it.each([['whose names differ', ['Trường Nà Lắc', 'Trường Hợp Giang', 'Trường Sông Bằng']]])(
    'are called as they are typed %s',
    (_, [one = '', other = '', third = '']) => {
      const found = read(
        ['Xã', 'Trường', 'KH', 'TH'],
        ['Xã Đông Khê', one, 5, 6],
        ['', other, 4, 4],
        ['Xã Tà Lùng', third, 5, 3],
      );
      expect(found.lines).toEqual([`${one} 6/5 Vượt`, `${other} 4/4 Đạt`, `${third} 3/5 Chưa đạt`]);
    },
  );

  it('are units of their own where the places are said again in each row', () => {
    const rows = [
      ['Xã Đông Khê', 'Trường Kim Đồng', 5, 6],
      ['Xã Đông Khê', 'Trường Hoa Sen', 4, 4],
      ['Xã Tà Lùng', 'Trường Kim Đồng', 5, 3],
      ['Xã Tà Lùng', 'Trường Hoa Sen', 4, 5],
    ];
    const lines = [
      'Trường Kim Đồng (Xã Đông Khê) 6/5 Vượt',
      'Trường Hoa Sen (Xã Đông Khê) 4/4 Đạt',
      'Trường Kim Đồng (Xã Tà Lùng) 3/5 Chưa đạt',
      'Trường Hoa Sen (Xã Tà Lùng) 5/4 Vượt',
    ];
    expect(read(['Xã', 'Trường', 'KH', 'TH'], ...rows).lines).toEqual(lines);
    expect(read(['Xã', 'Trường', 'KH', 'TH'], ...rows, ['Cộng', '', 18, 18]).lines).toEqual(lines);
  });

  it('leave the places the units where others only take part', () => {
    const found = read(
      ['Xã', 'Đơn vị phối hợp', 'KH', 'TH'],
      ['Xã Đông Khê', 'Hội Phụ nữ', 5, 6],
      ['Xã Đông Khê', 'Đoàn Thanh niên', 4, 4],
      ['Xã Tà Lùng', 'Hội Phụ nữ', 5, 3],
      ['Xã Tà Lùng', 'Đoàn Thanh niên', 4, 5],
      ['Cộng', '', 18, 18],
    );
    expect(found.lines).toEqual(['Xã Đông Khê 10/9 Vượt', 'Xã Tà Lùng 8/9 Chưa đạt']);
  });

  it('leave the places the units where these have figures of their own', () => {
    const found = read(
      ['Xã', 'Trường', 'KH', 'TH'],
      ['Xã Đông Khê', '', 9, 8],
      ['Xã Tà Lùng', '', 5, 6],
      ['Xã Đức Long', 'Trường Kim Đồng', 5, 3],
    );
    expect(found.lines?.slice(0, 2)).toEqual(['Xã Đông Khê 8/9 Chưa đạt', 'Xã Tà Lùng 6/5 Vượt']);
  });

  it.each<[string, string, string]>([
    ['a noun that elsewhere names what is counted', 'Xã', 'CĐCS'],
    ['whatever words, over names of units', 'Cụm thi đua', 'Nơi thực hiện'],
  ])('are units of their own below merged places, headed by %s', (_, place, heading) => {
    const found = read(
      ['TT', place, heading, 'Kế hoạch', 'Thực hiện'],
      [1, 'Xã Đông Khê', 'Trường Mầm non Đông Khê', 5, 5],
      [2, '', 'Trạm Y tế Đông Khê', 6, 5],
      [3, 'Xã Tà Lùng', 'Trường THCS Tà Lùng', 4, 4],
      [4, '', 'Công ty Mía đường', 3, 1],
      ['', 'Tổng cộng', '', 18, 15],
      ['', 'Người lập biểu', '', '', ''],
    );
    expect(found).toEqual({
      lines: [
        'Trường Mầm non Đông Khê 5/5 Đạt',
        'Trạm Y tế Đông Khê 5/6 Chưa đạt',
        'Trường THCS Tà Lùng 4/4 Đạt',
        'Công ty Mía đường 1/3 Chưa đạt',
      ],
      problems: [],
    });
  });

  it('are units of their own below places of which several have the same, whatever their names', () => {
    const found = read(
      ['Phường', 'CĐCS', 'Giao', 'Đạt'],
      ['Phường Đề Thám', 'Mầm non', 5, 5],
      ['', 'Y tế', 6, 5],
      ['Phường Sông Hiến', 'Mầm non', 4, 4],
      ['', 'Y tế', 3, 4],
    );
    expect(found.lines).toEqual([
      'Mầm non (Phường Đề Thám) 5/5 Đạt',
      'Y tế (Phường Đề Thám) 5/6 Chưa đạt',
      'Mầm non (Phường Sông Hiến) 4/4 Đạt',
      'Y tế (Phường Sông Hiến) 4/3 Vượt',
    ]);
  });

  it('are units of their own below a noun of units where the places are said again in each row', () => {
    const found = read(
      ['Xã', 'CĐCS', 'KH', 'TH'],
      ['Xã Đông Khê', 'Mầm non', 5, 5],
      ['Xã Đông Khê', 'Y tế', 6, 5],
      ['Xã Tà Lùng', 'Mầm non', 4, 4],
      ['Xã Tà Lùng', 'Y tế', 3, 4],
    );
    expect(found.lines).toEqual([
      'Mầm non (Xã Đông Khê) 5/5 Đạt',
      'Y tế (Xã Đông Khê) 5/6 Chưa đạt',
      'Mầm non (Xã Tà Lùng) 4/4 Đạt',
      'Y tế (Xã Tà Lùng) 4/3 Vượt',
    ]);
  });

  it.each(['Đơn vị phối hợp', 'Trường nhận đỡ đầu'])('are none where they only take part: %s', (heading) => {
    const found = read(
      ['Xã', heading, 'KH', 'TH'],
      ['Xã Đông Khê', 'Trường Mầm non Hoa Sen', 5, 6],
      ['', 'Trường TH Đông Khê', 4, 3],
      ['Xã Tà Lùng', 'Trường TH Tà Lùng', 5, 3],
      ['', 'Trường THCS Tà Lùng', 4, 5],
    );
    expect(found).toEqual({ lines: undefined, problems: ['unclearRows Biểu 4:1'] });
  });

  it('are none where a column says what is counted of each place, kinds of schools too', () => {
    const schools = (heading: string) =>
      surveyTabs([
        tabOf('Biểu', [
          ['KẾT QUẢ NĂM 2024'],
          [],
          ['Xã', heading, 'Kế hoạch', 'Thực hiện'],
          ['Xã Đông Khê', 'Trường Mầm non', 2, 2],
          ['', 'Trường Tiểu học', 3, 3],
          ['Xã Tà Lùng', 'Trường Mầm non', 1, 1],
          ['', 'Trường Tiểu học', 2, 1],
          ['Xã Đức Long', 'Trường Mầm non', 1, 2],
          ['', 'Trường Tiểu học', 2, 2],
        ]),
      ]);
    for (const heading of ['Loại trường đạt chuẩn', 'Chỉ tiêu', 'Cấp học']) {
      expect(verdicts(schools(heading)).map((lines) => lines[1])).toEqual([
        'Xã Đông Khê 2/2 Đạt',
        'Xã Đông Khê 3/3 Đạt',
      ]);
    }
  });
});

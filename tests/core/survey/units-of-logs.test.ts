import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { problems, surveyTabs, tabOf, verdicts } from './office-grids';

type Rows = readonly (readonly Cell[])[];

function read(log: Rows, plan: Rows | null = null) {
  const survey = surveyTabs([tabOf('Sổ', log), ...(plan === null ? [] : [tabOf('Giao chỉ tiêu', plan)])]);
  return {
    units: verdicts(survey)[0]?.slice(1) ?? [],
    foot: footnotes(survey, []).join('\n'),
    problems: problems(survey),
  };
}

const DAY = { year: 2024, month: 5, day: 6 };

describe('a log with two columns of units', () => {
  it.each([
    ['Xã', 'Thôn', 'mỗi thôn 1 mô hình', ['Thôn Hạ 1/1 Đạt', 'Thôn Thượng 1/1 Đạt', 'Thôn Trung 1/1 Đạt']],
    ['Xã', 'Thôn', 'mỗi xã 1 mô hình', ['Xã Vân 2/1 Vượt', 'Xã Yên 1/1 Đạt']],
    ['Phòng', 'Tổ', 'mỗi tổ 1 mô hình', ['Thôn Hạ 1/1 Đạt', 'Thôn Thượng 1/1 Đạt', 'Thôn Trung 1/1 Đạt']],
  ])('counts for those that its line gives the target: %s, %s, %s', (wide, narrow, line, units) => {
    const found = read([
      [`SỔ MÔ HÌNH NĂM 2024 (chỉ tiêu ${line})`],
      ['TT', 'Ngày', wide, narrow, 'Tên mô hình'],
      [1, DAY, 'Xã Vân', 'Thôn Hạ', 'a'],
      [2, DAY, 'Xã Vân', 'Thôn Thượng', 'b'],
      [3, DAY, 'Xã Yên', 'Thôn Trung', 'c'],
    ]);
    expect([...found.units].sort()).toEqual(units);
  });

  it.each([
    ['Huyện', 'Xã', 'Xã Tân Lập'],
    ['Thành phố, huyện', 'Trạm', 'Trạm Y tế số 1'],
    ['Đảng bộ', 'Chi bộ', 'Chi bộ Cơ quan'],
  ])('tells two units of one name apart: %s, %s', (wide, narrow, name) => {
    const found = read([
      [`SỔ GÓP Ý NĂM 2024 (mỗi ${narrow.toLowerCase()} 2 góp ý)`],
      ['TT', 'Ngày', narrow, wide, 'Nội dung'],
      [1, DAY, name, 'Bắc Sơn', 'a'],
      [2, DAY, name, '', 'b'],
      [3, DAY, name, 'Hữu Lũng', 'c'],
      [4, DAY, 'Đồng Tâm', 'Hữu Lũng', 'd'],
    ]);
    expect(found.units).toEqual([
      `${name} (Bắc Sơn) 2/2 Đạt`,
      `${name} (Hữu Lũng) 1/2 Chưa đạt`,
      'Đồng Tâm 1/2 Chưa đạt',
    ]);
  });

  it('leaves one unit whole that stands beside several others', () => {
    const partners = read([
      ['SỔ KIỂM TRA NĂM 2024 (mỗi đội 2 cuộc)'],
      ['TT', 'Ngày', 'Đội', 'Đơn vị', 'Nội dung'],
      [1, DAY, 'Đội số 1', 'Công an huyện', 'a'],
      [2, DAY, 'Đội số 1', 'Chi cục Thuế', 'b'],
      [3, DAY, 'Đội số 2', 'Chi cục Thuế', 'c'],
    ]);
    expect(partners.units).toEqual(['Đội số 1 2/2 Đạt', 'Đội số 2 1/2 Chưa đạt']);
    const travelling = read([
      ['SỔ KIỂM TRA NĂM 2024 (mỗi đội 2 cuộc)'],
      ['TT', 'Ngày', 'Đội', 'Xã', 'Nội dung'],
      [1, DAY, 'Đội số 1', 'Xã Vân', 'a'],
      [2, DAY, 'Đội số 1', 'Xã Yên', 'b'],
      [3, DAY, 'Đội số 2', 'Xã Vân', 'c'],
      [4, DAY, 'Đội số 2', 'Xã Yên', 'd'],
    ]);
    expect(travelling.units).toEqual(['Đội số 1 2/2 Đạt', 'Đội số 2 2/2 Đạt']);
  });
});

describe('a cell that names several units', () => {
  const log = (cell: string): Rows => [
    ['SỔ TIN BÀI NĂM 2024 (mỗi khoa 2 tin)'],
    ['Ngày', 'Khoa', 'Tên tin'],
    [DAY, 'Khoa Nội', 'a'],
    [DAY, cell, 'b'],
    [DAY, 'Khoa Ngoại', 'c'],
  ];

  it.each(['Khoa Nội, Khoa Ngoại', 'Khoa Nội và Khoa Ngoại', 'Khoa Nội\nKhoa Ngoại', 'Khoa Ngoại; Khoa Nội'])(
    'is no unit of its own, and is named: %s',
    (cell) => {
      const found = read(log(cell));
      expect(found.units).toEqual(['Khoa Nội 1/2 Chưa đạt', 'Khoa Ngoại 1/2 Chưa đạt']);
      expect(found.foot).toContain('1 dòng (B4) ghi nhiều đơn vị trong một ô, không tính');
      expect(found.problems).toEqual(['logRowsOfSeveral Sổ 4:2']);
    },
  );

  it('is one unit where its parts are none, or where targets have it as one', () => {
    expect(read(log('Khoa Dược, Vật tư')).units).toContain('Khoa Dược, Vật tư 1/2 Chưa đạt');
    const plan: Rows = [
      ['GIAO CHỈ TIÊU TIN BÀI NĂM 2024'],
      ['TT', 'Khoa', 'Tin bài'],
      [1, 'Khoa Nội', 1],
      [2, 'Khoa Ngoại', 1],
      [3, 'Khoa Nội và Khoa Ngoại', 1],
    ];
    const [title, ...rows] = log('Khoa Nội và Khoa Ngoại');
    const found = read([['SỔ TIN BÀI NĂM 2024'], ...rows], plan);
    expect(title).toHaveLength(1);
    expect(found.units).toContain('Khoa Nội và Khoa Ngoại 1/1 Đạt');
    expect(found.problems).toEqual([]);
  });
});

describe('rows that are in no sum', () => {
  it.each(['Toàn huyện', 'Cả tỉnh', 'TOÀN NGÀNH'])('are named where all did it on a day: %s', (all) => {
    const rows = (day: Cell): Rows => [
      ['SỔ RA QUÂN NĂM 2024 (mỗi đội 1 buổi)'],
      ['TT', 'Ngày', 'Đội', 'Tên buổi'],
      [1, DAY, 'Đội số 1', 'a'],
      [2, DAY, 'Đội số 2', 'b'],
      ['', day, all, 'c'],
    ];
    const found = read(rows(DAY));
    expect(found.units).toEqual(['Đội số 1 1/1 Đạt', 'Đội số 2 1/1 Đạt']);
    expect(found.problems).toEqual(['logRowsWithoutUnit Sổ 5:3']);
    expect(read(rows('')).problems).toEqual([]);
  });

  it('are named where the target is x, and told from none at all', () => {
    const found = read(
      [
        ['SỔ TIN BÀI NĂM 2024'],
        ['Ngày', 'Đội', 'Tên tin'],
        [DAY, 'Đội số 1', 'a'],
        [DAY, 'Đội số 2', 'b'],
        [{ year: 2023, month: 5, day: 6 }, 'Đội số 3', 'c'],
      ],
      [
        ['GIAO CHỈ TIÊU TIN BÀI NĂM 2024'],
        ['TT', 'Đội', 'Tin bài'],
        [1, 'Đội số 1', 1],
        [2, 'Đội số 2', 'x'],
        [3, 'Đội số 3', 1],
        [4, 'Đội số 4', 1],
      ],
    );
    expect(found.foot).toContain('KQ của đơn vị ghi x (không áp dụng), không cộng: Đội số 2 1.');
    expect(found.foot).toContain(
      '1 đơn vị được giao KH mà không có dòng nào được tính, tính là 0: Đội số 3.',
    );
    expect(found.foot).toContain('1 đơn vị được giao KH mà không có dòng nào trong sổ, tính là 0: Đội số 4.');
  });
});

describe('names of schools', () => {
  it.each([
    ['THCS Lũng Pù', 'Trường THCS Lũng Pù'],
    ['MN Hoa Sen', 'Trường Mầm non Hoa Sen'],
    ['Tiểu học Kim Đồng', 'Trường TH Kim Đồng'],
    ['PTDTBT THCS Nậm Ban', 'Trường PTDTBT THCS Nậm Ban'],
  ])('are one with and without the word for them: %s', (short, long) => {
    const found = read(
      [
        ['SỔ TIN BÀI NĂM 2024'],
        ['Ngày', 'Đơn vị', 'Tên tin'],
        [DAY, short, 'a'],
        [DAY, 'Trường Chính trị', 'b'],
      ],
      [
        ['GIAO CHỈ TIÊU TIN BÀI NĂM 2024'],
        ['TT', 'Đơn vị', 'Tin bài'],
        [1, long, 1],
        [2, 'Trường Chính trị', 1],
      ],
    );
    expect(found.units).toEqual([`${long} 1/1 Đạt`, 'Trường Chính trị 1/1 Đạt']);
  });

  it('are two where one is of another kind', () => {
    const found = read([
      ['SỔ TIN BÀI NĂM 2024 (mỗi đơn vị 1 tin)'],
      ['Ngày', 'Đơn vị', 'Tên tin'],
      [DAY, 'Trường TH Hòa An', 'a'],
      [DAY, 'THCS Hòa An', 'b'],
      [DAY, 'Trường Hòa An', 'c'],
    ]);
    expect(found.units).toHaveLength(3);
  });
});

describe('a sum carried on among the rows of a log', () => {
  it.each([
    ['counted up', ['Lũy kế', 'Lũy kế từ đầu năm']],
    ['carried over', ['Mang sang', 'Trang trước chuyển sang']],
    ['of averages', ['Bình quân', 'Bình quân ngày']],
  ])('is no unit: %s', (_, [first = '', last = '']) => {
    const found = read([
      ['SỔ THU QUỸ NĂM 2024 (mỗi đơn vị 30)'],
      ['Ngày', 'Đơn vị', 'Số lượng'],
      [DAY, 'Xã Vân', 20],
      ['', first, 20],
      [DAY, 'Xã Yên', 30],
      [DAY, 'Xã Vân', 10],
      ['', last, 60],
    ]);
    expect(found.units).toEqual(['Xã Vân 30/30 Đạt', 'Xã Yên 30/30 Đạt']);
    expect(found.problems).toEqual([]);
  });

  it('is told apart from a unit of such a name that did something on a day', () => {
    const found = read([
      ['SỔ THU QUỸ NĂM 2024 (mỗi đơn vị 30)'],
      ['Ngày', 'Đơn vị', 'Số lượng'],
      [DAY, 'Chung Chải', 20],
      [DAY, 'Bình quân', 30],
    ]);
    expect(found.units).toHaveLength(2);
  });
});

import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from '../survey/office-grids';

type Row = readonly Cell[];

function survey(rows: readonly Row[]) {
  return surveyTabs([tabOf('Biểu 1', [['KẾT QUẢ NĂM 2024'], ...rows])]);
}

function read(...rows: readonly Row[]) {
  return verdicts(survey(rows));
}

describe('a row that one unit left blank', () => {
  it('is the unit’s where others have figures in it: in the middle, unions', () => {
    expect(
      read(
        ['Nội dung', 'ĐVT', 'Kế hoạch', 'Kết quả'],
        ['CĐCS Trường THPT Hòa An'],
        ['Đoàn viên kết nạp', 'người', 5, 6],
        ['Quỹ', 'nghìn đồng', 300, 200],
        ['Tin bài', 'tin', 12, 10],
        ['CĐCS Bệnh viện Hạ Lang'],
        ['Đoàn viên kết nạp', 'người', 7, 6],
        ['Quỹ', 'nghìn đồng', '', ''],
        ['Tin bài', 'tin', 10, 10],
      ),
    ).toEqual([
      [
        'Đoàn viên kết nạp (người)',
        'CĐCS Trường THPT Hòa An 6/5 Vượt',
        'CĐCS Bệnh viện Hạ Lang 6/7 Chưa đạt',
      ],
      [
        'Quỹ (nghìn đồng)',
        'CĐCS Trường THPT Hòa An 200/300 Chưa đạt',
        'CĐCS Bệnh viện Hạ Lang blank/blank Không giao',
      ],
      ['Tin bài (tin)', 'CĐCS Trường THPT Hòa An 10/12 Chưa đạt', 'CĐCS Bệnh viện Hạ Lang 10/10 Đạt'],
    ]);
  });

  it('is its last one, numbered below its number: wards', () => {
    expect(
      read(
        ['TT', 'Chỉ tiêu', 'Giao', 'Đạt'],
        ['I', 'Khoa Nội'],
        [1, 'Lượt khám', 500, 510],
        [2, 'Sáng kiến', '', ''],
        ['II', 'Khoa Ngoại'],
        [1, 'Lượt khám', 400, 390],
        [2, 'Sáng kiến', 2, 2],
      ),
    ).toEqual([
      ['Lượt khám', 'Khoa Nội 510/500 Vượt', 'Khoa Ngoại 390/400 Chưa đạt'],
      ['Sáng kiến', 'Khoa Nội blank/blank Không giao', 'Khoa Ngoại 2/2 Đạt'],
    ]);
  });

  it('is one of several of a unit that told nothing: communes under a heading of units', () => {
    expect(
      read(
        ['Đơn vị', 'Kế hoạch', 'Thực hiện'],
        ['Xã Đức Long'],
        ['Trồng rừng', 10, 9],
        ['Giảm nghèo', 5, 5],
        ['Xã Nam Tuấn'],
        ['Trồng rừng', '', ''],
        ['Giảm nghèo', '', ''],
        ['Xã Cô Ba'],
        ['Trồng rừng', 8, 9],
        ['Giảm nghèo', 5, 4],
      ),
    ).toEqual([
      ['Trồng rừng', 'Xã Đức Long 9/10 Chưa đạt', 'Xã Nam Tuấn blank/blank Không giao', 'Xã Cô Ba 9/8 Vượt'],
      ['Giảm nghèo', 'Xã Đức Long 5/5 Đạt', 'Xã Nam Tuấn blank/blank Không giao', 'Xã Cô Ba 4/5 Chưa đạt'],
    ]);
  });
});

describe('a row that only one unit has, and left blank', () => {
  const names = (told: readonly string[][]) => told.map(([name]) => name);
  const unitsOf = (told: readonly string[][]) =>
    new Set(told.flatMap((line) => line.slice(1).map((text) => text.replace(/ \S+\/.*$/, ''))));

  it.each<[string, readonly Row[]]>([
    [
      'by its number between theirs',
      [
        ['TT', 'Nội dung', 'KH', 'Kết quả'],
        ['I', 'Xã Minh Tâm'],
        [1, 'Tin bài', 10, 8],
        [2, 'Sáng kiến', '', ''],
        [3, 'Quỹ', 100, 90],
        ['II', 'Xã Cô Ba'],
        [1, 'Tin bài', 10, 8],
        [2, 'Quỹ', 100, 110],
        ['III', 'Xã Tĩnh Túc'],
        [1, 'Tin bài', 10, 12],
        [2, 'Quỹ', 100, 120],
      ],
    ],
    [
      'first of a unit, last of another, numbered below it',
      [
        ['TT', 'Nội dung', 'Giao', 'Đạt'],
        [1, 'Xã Minh Tâm'],
        ['1.1', 'Sáng kiến', '', ''],
        ['1.2', 'Tin bài', 10, 8],
        ['1.3', 'Quỹ', 100, 90],
        [2, 'Xã Cô Ba'],
        ['2.1', 'Tin bài', 10, 8],
        ['2.2', 'Quỹ', 100, 110],
        ['2.3', 'Tủ sách', '', ''],
        [3, 'Xã Tĩnh Túc'],
        ['3.1', 'Tin bài', 10, 12],
        ['3.2', 'Quỹ', 100, 120],
      ],
    ],
    [
      'without numbers, as the others have its rows and those before together',
      [
        ['Nội dung', 'Kế hoạch', 'Kết quả'],
        ['Xã Minh Tâm'],
        ['Tin bài', 10, 8],
        ['Sáng kiến', '', ''],
        ['Quỹ', 100, 90],
        ['Xã Cô Ba'],
        ['Tin bài', 10, 8],
        ['Quỹ', 100, 110],
        ['Xã Tĩnh Túc'],
        ['Tin bài', 10, 12],
        ['Quỹ', 100, 120],
      ],
    ],
  ])('heads none of those behind: %s', (_, rows) => {
    const told = read(...rows);
    expect(names(told)).toEqual(['Tin bài', 'Quỹ']);
    expect(unitsOf(told)).toEqual(new Set(['Xã Minh Tâm', 'Xã Cô Ba', 'Xã Tĩnh Túc']));
    expect(told[1]?.[1]).toBe('Xã Minh Tâm 90/100 Chưa đạt');
  });

  it('is a unit where it is called as one, or numbered as units are', () => {
    const called = read(
      ['Nội dung', 'Kế hoạch', 'Kết quả'],
      ['Khoa Nội'],
      ['Lượt khám', 10, 8],
      ['Khoa Ngoại'],
      ['Giường', 100, 90],
      ['Khoa Sản'],
      ['Lượt khám', 10, 8],
      ['Giường', 100, 110],
      ['Khoa Nhi'],
      ['Lượt khám', 10, 12],
      ['Giường', 100, 120],
    );
    expect(unitsOf(called)).toEqual(new Set(['Khoa Nội', 'Khoa Ngoại', 'Khoa Sản', 'Khoa Nhi']));
    const numbered = read(
      ['TT', 'Nội dung', 'Kế hoạch', 'Kết quả'],
      ['A', 'KHỐI XÃ'],
      [1, 'Xã Minh Tâm'],
      [1, 'Tin bài', 10, 8],
      [2, 'Xã Cô Ba'],
      [1, 'Tin bài', 10, 8],
      [2, 'Quỹ', 100, 110],
      ['B', 'KHỐI PHƯỜNG'],
      [3, 'Phường Tân Giang'],
      [1, 'Tin bài', 10, 12],
      [2, 'Quỹ', 100, 120],
    );
    expect(unitsOf(numbered)).toEqual(new Set(['Xã Minh Tâm', 'Xã Cô Ba', 'Phường Tân Giang']));
  });
});

describe('rows that no unit has figures in', () => {
  it('only part those below each unit, numbered or not: unions', () => {
    expect(
      read(
        ['TT', 'Nội dung', 'Kế hoạch', 'Kết quả'],
        ['I', 'CĐCS Điện lực'],
        [1, 'Công tác tổ chức'],
        ['1.1', 'Đoàn viên mới', 5, 6],
        ['', 'Trong đó:'],
        ['', '- Nữ', 3, 2],
        ['II', 'CĐCS Bưu điện'],
        [1, 'Công tác tổ chức'],
        ['1.1', 'Đoàn viên mới', 5, 4],
        ['', 'Trong đó:'],
        ['', '- Nữ', 4, 4],
      ).map(([name]) => name),
    ).toEqual(['Đoàn viên mới', 'Đoàn viên mới – Nữ']);
  });

  it('are results still to come where the labels say so: communes', () => {
    expect(
      read(
        ['Đơn vị', 'Kết nạp', 'Tin bài'],
        ['Xã Hòa An'],
        ['Kế hoạch', 5, 6],
        ['Thực hiện', 6, 4],
        ['Xã Hóa An'],
        ['Kế hoạch', 7, 6],
        ['Thực hiện'],
      ),
    ).toEqual([
      ['Kết nạp', 'Xã Hòa An 6/5 Vượt', 'Xã Hóa An blank/7 Chưa có số liệu'],
      ['Tin bài', 'Xã Hòa An 4/6 Chưa đạt', 'Xã Hóa An blank/6 Chưa có số liệu'],
    ]);
  });
});

describe('a unit’s own row with a score', () => {
  const header = ['Nội dung', 'Kế hoạch', 'Kết quả', 'Điểm'];

  it('heads the rows below it, as all units do', () => {
    const told = survey([
      header,
      ['CĐCS Điện lực', '', '', 95],
      ['Sáng kiến', 2, 1, 45],
      ['Tin bài', 12, 12, 50],
      ['CĐCS Bưu điện', '', '', 90],
      ['Sáng kiến', 2, 2, 50],
      ['Tin bài', 12, 9, 40],
    ]);
    expect(verdicts(told)).toEqual([
      ['Sáng kiến', 'CĐCS Điện lực 1/2 Chưa đạt', 'CĐCS Bưu điện 2/2 Đạt'],
      ['Tin bài', 'CĐCS Điện lực 12/12 Đạt', 'CĐCS Bưu điện 9/12 Chưa đạt'],
    ]);
    expect(footnotes(told, []).join('\n')).toContain('1 cột có số chưa đọc (Điểm)');
  });

  it('heads none where each row is a unit, some without plan and result', () => {
    const told = read(
      ['Đơn vị', 'Kế hoạch', 'Kết quả', 'Điểm'],
      ['Xã Đức Long', '', '', 95],
      ['Xã Nam Tuấn', 2, 1, 45],
      ['Xã Cô Ba', '', '', 90],
      ['Xã Hòa An', 3, 3, 50],
    );
    expect(told.map((line) => line.slice(1))).toEqual([
      [
        'Xã Đức Long blank/blank Không giao',
        'Xã Nam Tuấn 1/2 Chưa đạt',
        'Xã Cô Ba blank/blank Không giao',
        'Xã Hòa An 3/3 Đạt',
      ],
    ]);
  });
});

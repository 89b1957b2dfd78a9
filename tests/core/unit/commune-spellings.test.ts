import { describe, expect, it } from 'vitest';
import { isBodyName } from '../../../src/core/unit/body-name';
import { deriveDirectory } from '../../../src/core/unit/derive';
import type { Directory } from '../../../src/core/unit/directory';
import { findUnit } from '../../../src/core/unit/find';
import type { NamedRow } from '../../../src/core/unit/named-row';
import { parseUnitName } from '../../../src/core/unit/parse-name';

/** The names of the units of some tables, each with the spellings that are its. */
function unitsOf(...tables: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return directoryOf(tables).units.map(({ name, aliases }) => [name, ...aliases]);
}

function directoryOf(tables: readonly (readonly string[])[]): Directory {
  const rows = tables.flatMap((names, table): NamedRow[] =>
    names.map((name, row) => ({ table, row, name, ordinal: null, group: null })),
  );
  return deriveDirectory(rows, []).directory;
}

describe('abbreviated levels', () => {
  it.each([
    [
      ['Phường Thục Phán', 'Xã Minh Tâm'],
      ['P. Thục Phán', 'X.Minh Tâm'],
    ],
    [
      ['Thị trấn Nước Hai', 'Đặc khu Cô Tô'],
      ['TT Nước Hai', 'ĐK. Cô Tô'],
    ],
    [
      ['Trạm Y tế phường Sông Bằng', 'Trạm Y tế xã Bế Văn Đàn'],
      ['Trạm Y tế P. Sông Bằng', 'Trạm Y tế X.Bế Văn Đàn'],
    ],
    [
      ['Trường Mầm non thị trấn Trùng Khánh', 'Trường Mầm non xã Chí Viễn'],
      ['Trường Mầm non TT. Trùng Khánh', 'Trường Mầm non X. Chí Viễn'],
    ],
    [
      ['PGD phường Tân Giang', 'PGD thị trấn Pác Miầu'],
      ['PGD P.Tân Giang', 'PGD TTr. Pác Miầu'],
    ],
    [
      ['LĐLĐ xã Độc Lập', 'Công đoàn phường Nùng Trí Cao'],
      ['LĐLĐ X. Độc Lập', 'CĐ P. Nùng Trí Cao'],
    ],
    [
      ['UBND xã Đàm Thủy', 'UBND phường Sông Hiến'],
      ['UBND X. Đàm Thủy', 'UBND P. Sông Hiến'],
    ],
  ])('are those that are written out: %j, %j', (full, short) => {
    expect(unitsOf(full, short).map((names) => names.length)).toEqual([2, 2]);
    expect(unitsOf(short, full).map(([name]) => name)).toEqual(full);
  });

  it.each([
    ['of another level', ['Xã Thục Phán'], ['P. Thục Phán']],
    ['of a room of that number', ['Phường 3', 'Phòng 3'], ['P3']],
    ['of another number', ['Trường TH Đề Thám 1'], ['Trường TH Đề Thám II']],
    ['of a room', ['Phường Nội Vụ', 'Tài chính'], ['P. Tài chính']],
    ['of a centre', ['Thị trấn Y Tý', 'Y tế'], ['TT. Y tế']],
    ['of a body in that commune', ['Phường Sông Bằng'], ['Trạm Y tế P. Sông Bằng']],
  ])('are no others: %s', (_, full, short) => {
    expect(unitsOf(full, short)).toHaveLength(full.length + short.length);
  });

  it('are open where TT. may be the town and a centre', () => {
    expect(unitsOf(['Thị trấn Hòa An', 'Trung tâm Hòa An'], ['TT. Hòa An'])).toHaveLength(3);
  });

  it('are open where P. may be the ward and a room', () => {
    expect(unitsOf(['Phường Hòa An', 'Phòng Hòa An'], ['P. Hòa An'])).toHaveLength(3);
  });

  it('leave xã and phường of one name apart', () => {
    expect(unitsOf(['Xã Hòa An', 'Phường Hòa An'], ['P. Hòa An', 'X. Hòa An'])).toEqual([
      ['Xã Hòa An', 'X. Hòa An'],
      ['Phường Hòa An', 'P. Hòa An'],
    ]);
  });

  it('are two units in one table, never added', () => {
    expect(unitsOf(['Phường Thục Phán', 'P. Thục Phán'])).toHaveLength(2);
  });

  it('are found in a directory that has them either way', () => {
    expect(findUnit(directoryOf([['Phường Thục Phán', 'Xã Minh Tâm']]), 'P. Thục Phán')?.index).toBe(0);
    expect(findUnit(directoryOf([['P. Thục Phán', 'X. Minh Tâm']]), 'Xã Minh Tâm')?.index).toBe(1);
  });

  it('make a union that is a commune’s no sector', () => {
    const { units } = directoryOf([['CĐ P. Thục Phán', 'CĐ ngành Y tế'], ['Phường Thục Phán']]);
    expect(units.map(({ name, kind }) => [name, kind])).toEqual([
      ['Phường Thục Phán', 'district'],
      ['CĐ ngành Y tế', 'sector'],
    ]);
  });
});

describe('levels and remarks in brackets', () => {
  it.each([
    [
      ['Xã Minh Tâm', 'Phường Thục Phán'],
      ['Minh Tâm (xã)', 'Thục Phán (phường)'],
    ],
    [['Trạm Y tế xã Hồng Việt'], ['Trạm Y tế Hồng Việt (xã)']],
    [
      ['LĐLĐ huyện Hồng Ngự', 'LĐLĐ thành phố Hồng Ngự'],
      ['LĐLĐ Hồng Ngự (huyện)', 'LĐLĐ Hồng Ngự (TP)'],
    ],
    [
      ['Xã Minh Tâm', 'Xã Thanh Long'],
      ['Xã Minh Tâm (mới)', 'Thanh Long (xã) (mới)'],
    ],
    [['Đoàn xã Quảng Lâm'], ['Đoàn xã Quảng Lâm (mới sáp nhập)']],
    [
      ['Xã Cách Linh', 'Phường Sông Hiến'],
      ['Cách Linh (mới)', 'Sông Hiến (sau sắp xếp)'],
    ],
    [
      ['Chi bộ Tổ 1', 'Tổ 12', 'Đội 7'],
      ['Chi bộ Tổ 01', 'Tổ 012', 'Đội 07'],
    ],
    [
      ['Xã Bế Văn Đàn', 'Trường THCS Đức Long'],
      ['4/ Xã Bế Văn Đàn', '(5) Trường THCS Đức Long'],
    ],
    [['Chi nhánh Hòa An'], ['12 - Chi nhánh Hòa An']],
    [
      ['Phường Tân Giang', 'Trường THCS Đức Long', 'Công ty Xi măng'],
      ['6 Phường Tân Giang', '07 Trường THCS Đức Long', '11 Công ty Xi măng'],
    ],
    [
      ['Trạm Y tế Cô Ba', 'Xã Hưng Đạo', 'Chi bộ 3'],
      ['★ Trạm Y tế Cô Ba', '✅ 2. Xã Hưng Đạo', 'Chi bộ 3 ⚠️'],
    ],
    [
      ['Phường 3', 'Trường TH Đề Thám 1', 'Khu phố IV'],
      ['P3', 'Trường TH Đề Thám I', 'Khu phố 4'],
    ],
    [
      ['Xã Bảo Lạc (trước là xã Cô Ba)', 'Trạm Y tế Hồng Trị (tên cũ: Trạm Y tế Bản Giảo)'],
      ['Xã Cô Ba', 'Trạm Y tế Bản Giảo'],
    ],
    [
      ['Xã Quảng Uyên', 'Xã Độc Lập', 'Phường Tân Giang'],
      [
        'Xã Quảng Uyên (sáp nhập từ TT Quảng Uyên và xã Phi Hải)',
        'Xã Độc Lập (trước là xã Chí Thảo)',
        'Phường Tân Giang (gồm P. Hợp Giang, P. Tân Giang)',
      ],
    ],
    [
      ['Trạm Y tế Đào Ngạn', 'Trường TH Sóc Hà'],
      ['Trạm Y tế Đào Ngạn (đổi tên năm 2025)', 'Trường TH Sóc Hà (đ/c Lan)'],
    ],
  ])('are the names without them: %j, %j', (full, other) => {
    expect(unitsOf(full, other)).toHaveLength(full.length);
  });

  it('leave a commune that has an old one of its name apart from the new one', () => {
    expect(unitsOf(['Xã Minh Tâm', 'Xã Minh Tâm (cũ)'], ['Xã Minh Tâm (mới)'])).toHaveLength(3);
  });

  it('leave a new commune open where two levels have its name', () => {
    expect(unitsOf(['Xã Hòa An', 'Phường Hòa An'], ['Hòa An (mới)'])).toHaveLength(3);
  });

  it.each([
    ['Điểm trường Nà Lò (A)', 'Điểm trường Nà Lò (B)'],
    ['Tổ 1', 'Tổ 10'],
    ['Xã Minh Tâm (cũ)', 'Xã Minh Tâm'],
    ['Đội 19 Tháng 5', '19 Tháng 5'],
    ['Xã Quang Hán (gồm xã Cô Mười)', 'Xã Cô Mười'],
    ['Xã Quang Hán (trước là xã Cô Mười và xã Quang Vinh)', 'Xã Cô Mười'],
    ['Khoa Ngoại (cơ sở 2)', 'Khoa Ngoại'],
    ['Tổ 5 (sau chợ)', 'Tổ 5'],
    ['Trường THCS Nà Giàng (điểm trường Đợt)', 'Trường THCS Nà Giàng'],
  ])('that tell two units apart stay: %j, %j', (first, second) => {
    expect(unitsOf([first], [second])).toHaveLength(2);
  });
});

describe('rows that go on with a unit of their own table', () => {
  it.each([
    ['Xã Quang Trung', 'Xã Quang Trung (bổ sung)'],
    ['Trường MN Hoa Sen (đợt 1)', 'Trường MN Hoa Sen (đợt 2)'],
    ['Trạm Y tế Cần Yên', 'Trạm Y tế Cần Yên - giao thêm lần 2'],
    ['PGD Nước Hai', 'PGD Nước Hai (tiếp theo)'],
    ['Chi bộ 3', 'Chi bộ 3 - Bổ sung đợt II'],
  ])('are its rows: %s, %s', (first, second) => {
    expect(unitsOf([first, second, 'Văn phòng'])).toHaveLength(2);
  });

  it.each([
    ['Trường TH số 1', 'Trường TH số 1 (điểm lẻ)'],
    ['Phòng Tiếp dân', 'Phòng Tiếp dân - Tiếp công dân'],
    ['Chi bộ 3 (thôn 2)', 'Chi bộ 3'],
    ['Xã Tân Lập (Mộc Châu)', 'Xã Tân Lập'],
    ['Tổ bổ sung', 'Tổ'],
  ])('are other units where nothing says that they go on: %s, %s', (first, second) => {
    expect(unitsOf([first, second])).toHaveLength(2);
  });

  it('are shown by the name without the remark', () => {
    expect(unitsOf(['Xã Hạ Lang (sáp nhập từ xã Thanh Nhật)'], ['Xã Hạ Lang'])[0]?.[0]).toBe('Xã Hạ Lang');
  });
});

describe('places that begin as bodies do', () => {
  it.each([
    [
      ['Xã Trường Hà', 'Xã Hội Sơn', 'Xã Đoàn Đào', 'Thị trấn Trạm Tấu'],
      ['Trường Hà', 'Hội Sơn', 'Đoàn Đào', 'Trạm Tấu'],
    ],
    [
      ['Thành phố Hội An', 'Xã Ban Công', 'Phường Sở Dầu'],
      ['LĐLĐ TP. Hội An', 'X. Ban Công', 'Sở Dầu'],
    ],
    [
      ['Xã Trường Long Tây', 'Xã Hội An Đông', 'Xã Tân Xã'],
      ['Trường Long Tây', 'HỘI AN ĐÔNG', 'Tân Xã'],
    ],
    [
      ['LĐLĐ xã Đoàn Kết', 'LĐLĐ xã Đội Bình'],
      ['Đoàn Kết', 'Xã Đội Bình'],
    ],
  ])('are communes: %j, %j', (full, bare) => {
    expect(unitsOf(full, bare)).toHaveLength(full.length);
  });

  it.each([
    ['Trường Hà', false],
    ['Trường Sơn', false],
    ['Trường THPT Trường Hà', true],
    ['Trường Hòa An', true],
    ['Trường Mầm non 1-6', true],
  ])('are no schools beside unions: %j %s', (name, isBody) => {
    expect(isBodyName(name, { besideUnions: true })).toBe(isBody);
  });

  it.each([
    ['Xã đoàn Minh Tâm', null],
    ['Huyện Đoàn Bảo Lạc', null],
    ['XÃ ĐOÀN MINH TÂM', null],
    ['Xã đội Đức Long', null],
    ['Xã Hội Nông dân', null],
    ['Xã Đoàn Đào', 'xã'],
    ['Phường Hội Hợp', 'phường'],
    ['Xã Hội An Đông', 'xã'],
  ])('keep the youth union and the like what they are: %j, level %j', (name, level) => {
    expect(parseUnitName(name).level).toBe(level);
  });

  it.each([
    ['Xã Trường Hà', 'Trường THPT Trường Hà'],
    ['Xã Hội Sơn', 'Hội Nông dân xã Hội Sơn'],
    ['Xã Đoàn Kết', 'Đoàn Thanh niên'],
    ['Thị trấn Trạm Tấu', 'Trạm Y tế Trạm Tấu'],
  ])('are two units beside a body of theirs: %j, %j', (place, body) => {
    expect(unitsOf([place], [body])).toHaveLength(2);
  });
});

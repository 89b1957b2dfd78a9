import { describe, expect, it } from 'vitest';
import { deriveDirectory } from '../../../src/core/unit/derive';

/** The units of tables given as names from top to bottom. */
function unitsOf(...tables: readonly (readonly string[])[]): readonly string[] {
  const rows = tables.flatMap((names, table) =>
    names.map((name, row) => ({ table, row, name, ordinal: null, group: null })),
  );
  return deriveDirectory(rows, []).directory.units.map(({ name }) => name);
}

describe('what an office notes behind a name, in whatever words', () => {
  it.each<[string, string]>([
    ['Xã Đông Khê (tạm giao)', 'Xã Đông Khê'],
    ['LĐLĐ phường Thục Phán – nộp báo cáo chậm', 'Phường Thục Phán'],
    ['Trường THCS Đề Thám (chờ phê duyệt)', 'Trường THCS Đề Thám'],
    ['Công ty Gang thép (đang tạm dừng)', 'Công ty Gang thép'],
  ])('makes no other unit of it where another table has the name without: %s', (noted, name) => {
    expect(unitsOf([noted, 'Bệnh viện tỉnh'], [name, 'Bệnh viện tỉnh'])).toEqual([name, 'Bệnh viện tỉnh']);
  });

  it.each<[string, string]>([
    ['Trường MN Hoa Sen (điểm lẻ)', 'Trường MN Hoa Sen'],
    ['Xã Cô Ba (khối cơ quan)', 'Xã Cô Ba'],
    ['Phòng Kinh tế - hạ tầng', 'Phòng Kinh tế'],
    ['Trạm Y tế (xã Cô Ba)', 'Trạm Y tế'],
    ['Công ty Gang thép (Chi nhánh Hà Quảng)', 'Công ty Gang thép'],
    ['Xã Minh Tâm (cũ)', 'Xã Minh Tâm'],
  ])('is none where it names a part or another body: %s', (noted, name) => {
    expect(unitsOf([noted], [name])).toHaveLength(2);
  });

  it('is none where a table has two of them', () => {
    expect(unitsOf(['Xã Cô Ba (lao động nữ)', 'Xã Cô Ba (lao động nam)'], ['Xã Cô Ba'])).toHaveLength(3);
  });

  it('is shown where no other table has the name without', () => {
    expect(unitsOf(['Xã Đông Khê (tạm giao)', 'Xã Cô Ba'])).toEqual(['Xã Đông Khê (tạm giao)', 'Xã Cô Ba']);
  });
});

describe('a name that stands in one table with a remark and without', () => {
  it.each([
    'Xã Đông Khê (cập nhật)',
    'Xã Đông Khê (sửa)',
    'Xã Đông Khê (mới)',
    'Xã Đông Khê mới',
    'Xã Đông Khê - sửa',
    'Xã Đông Khê – số liệu đúng',
    'Xã Đông Khê (chị Lan)',
    'Xã Đông Khê: anh Nam phụ trách',
    'Xã Đông Khê (20/12)',
    'Xã Đông Khê ✅ đã nộp',
    'Xã Đông Khê - chị Lan 0912345678',
    'XÃ ĐÔNG KHÊ (ĐÃ NỘP)',
    'Xã Đông Khê - CHƯA KÝ BIÊN BẢN',
    'XÃ ĐÔNG KHÊ (GỬI LẠI)',
  ])('is one unit: %s', (noted) => {
    expect(unitsOf(['Xã Đông Khê', 'Xã Cô Ba', 'Xã Minh Tâm', noted])).toEqual([
      'Xã Đông Khê',
      'Xã Cô Ba',
      'Xã Minh Tâm',
    ]);
  });

  it.each<[string, string]>([
    ['Trường THCS Đề Thám', 'Trường THCS Đề Thám (bản cuối)'],
    ['PGD Hòa An', 'PGD Hòa An (nhập lại)'],
    ['Trạm Y tế phường Tân Giang', 'Trạm Y tế phường Tân Giang - cô Hạnh'],
  ])('is one unit in other offices: %s', (name, noted) => {
    expect(unitsOf([name, 'PGD Bảo Lạc', noted])).toEqual([name, 'PGD Bảo Lạc']);
  });

  it.each<[string, string]>([
    ['Xã Quang Trung', 'Xã Quang Trung (Trùng Khánh)'],
    ['Xã Đông Khê', 'Xã Đông Khê (Trường 1)'],
    ['Trường THCS Đề Thám', 'Trường THCS Đề Thám - cơ sở 2'],
    ['Trường THCS Đề Thám', 'Trường THCS Đề Thám - cơ sở lẻ'],
    ['Thị trấn Nước Hai', 'Thị trấn Nước Hai (cũ)'],
    ['Xã Minh Tâm', 'Xã Minh Tâm (trước là xã Bình Lãng)'],
    ['Xã Đông Khê', 'Xã Đông Khê (điểm lẻ)'],
    ['Xã Đông Khê', 'Xã Đông Khê (bản Lũng Pù)'],
    ['Xã Đông Khê', 'Xã Đông Khê - hội nông dân'],
    ['Xã Đông Khê', 'Xã Đông Khê (đoàn thanh niên)'],
    ['Trường Hòa An', 'Trường Hòa An (cấp tiểu học)'],
    ['Tổ 1', 'Tổ 1 (nhập lại)'],
    ['Xã Hưng', 'Xã Hưng đạo'],
    ['XÃ QUANG TRUNG', 'XÃ QUANG TRUNG (TRÙNG KHÁNH)'],
    ['Phòng Kinh tế', 'Phòng Kinh tế - hạ tầng'],
  ])('are two where it names a part, a place or an older unit: %s and %s', (name, other) => {
    expect(unitsOf([name, 'Xã Cô Ba', other])).toHaveLength(3);
  });

  it('are two where the same remark stands behind most names, or where the list has both', () => {
    expect(unitsOf(['Xã Cô Ba', 'Xã Cô Ba (nữ)', 'Xã Minh Tâm', 'Xã Minh Tâm (nữ)'])).toHaveLength(4);
  });
});

describe('a person or a day behind a name', () => {
  it.each([
    'Xã Đông Khê - chị Lan',
    'Xã Đông Khê (anh Nam phụ trách)',
    'Xã Đông Khê (20/12)',
    'Xã Đông Khê (đã xong 20/12)',
    'Xã Đông Khê (mới cập nhật ngày 20.12.2026)',
    'Xã Đông Khê ✅ đã nộp',
    'Xã Đông Khê - Lan 0912345678',
  ])('makes no other unit of it across tables: %s', (noted) => {
    expect(unitsOf([noted, 'Xã Cô Ba'], ['Xã Đông Khê', 'Xã Cô Ba'])).toEqual(['Xã Đông Khê', 'Xã Cô Ba']);
  });

  it('keeps apart what may be a place or a number of a unit', () => {
    expect(unitsOf(['Công ty Gang thép - Trà Lĩnh'], ['Công ty Gang thép'])).toHaveLength(2);
    expect(unitsOf(['Trường Tiểu học (số 2)'], ['Trường Tiểu học'])).toHaveLength(2);
  });
});

describe('two names with a remark and none without', () => {
  it.each<[string, string, string]>([
    ['Xã Đông Khê (đã nộp)', 'Xã Đông Khê (cập nhật)', 'Xã Đông Khê'],
    ['Trường THCS Đề Thám (sửa)', 'Trường THCS Đề Thám (gửi lại)', 'Trường THCS Đề Thám'],
    ['PGD Hòa An (20/12)', 'PGD Hòa An (chưa ký)', 'PGD Hòa An'],
  ])(
    'are one unit in one table and in two, shown by the name that they share: %s and %s',
    (one, two, name) => {
      const all = new Set([name, 'Xã Cô Ba']);
      expect(new Set(unitsOf([one, 'Xã Cô Ba', two]))).toEqual(all);
      expect(new Set(unitsOf([one, 'Xã Cô Ba'], [two, 'Xã Cô Ba']))).toEqual(all);
      expect(new Set(unitsOf([one, two, 'Xã Cô Ba'], [name, 'Xã Cô Ba']))).toEqual(all);
    },
  );

  it('are one unit in two tables where each is a clear remark', () => {
    const [one, two] = ['Trạm Y tế Tân Giang (chị Lan)', 'Trạm Y tế Tân Giang (tạm giao)'];
    expect(unitsOf([one, 'Xã Cô Ba'], [two, 'Xã Cô Ba'])).toContain('Trạm Y tế Tân Giang');
    expect(unitsOf([one, two, 'Xã Cô Ba'])).toHaveLength(3);
  });

  it.each<[string, string]>([
    ['Trường MN Hoa Sen (cơ sở 1)', 'Trường MN Hoa Sen (cơ sở 2)'],
    ['Xã Quang Trung (Trùng Khánh)', 'Xã Quang Trung (Hòa An)'],
    ['Xã Cô Ba (nam)', 'Xã Cô Ba (nữ)'],
  ])('are two where they name parts, places or sorts: %s and %s', (one, two) => {
    expect(unitsOf([one, two, 'Xã Đông Khê'])).toHaveLength(3);
    expect(unitsOf([one, 'Xã Đông Khê'], [two, 'Xã Đông Khê'])).toHaveLength(3);
  });

  it('are two where each stands behind most names of a table', () => {
    const names = ['Xã Cô Ba', 'Xã Minh Tâm'].flatMap((name) => [`${name} (đã cấp)`, `${name} (chưa cấp)`]);
    expect(unitsOf(names)).toEqual(names);
  });
});

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

  it('is none where a table has the name without it too, or with two of them', () => {
    expect(unitsOf(['Xã Cô Ba (lao động nữ)', 'Xã Cô Ba'])).toHaveLength(2);
    expect(unitsOf(['Xã Cô Ba (lao động nữ)', 'Xã Cô Ba (lao động nam)'], ['Xã Cô Ba'])).toHaveLength(3);
  });

  it('is shown where no other table has the name without', () => {
    expect(unitsOf(['Xã Đông Khê (tạm giao)', 'Xã Cô Ba'])).toEqual(['Xã Đông Khê (tạm giao)', 'Xã Cô Ba']);
  });
});

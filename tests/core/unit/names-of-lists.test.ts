import { describe, expect, it } from 'vitest';
import { deriveDirectory } from '../../../src/core/unit/derive';

/** The units of lists given as names from top to bottom. */
function directoryOf(...tables: readonly (readonly string[])[]) {
  const rows = tables.flatMap((names, table) =>
    names.map((name, row) => ({ table, row, name, ordinal: null, group: null })),
  );
  return deriveDirectory(rows, []).directory;
}

function unitsOf(...tables: readonly (readonly string[])[]): readonly string[] {
  return directoryOf(...tables).units.map(({ name }) => name);
}

const PLACES = ['Cô Ba', 'Hồng Trị', 'Khánh Xuân'];
const under = (head: string) => PLACES.map((place) => `${head} ${place}`);

describe('lists of which one has the same words before all names', () => {
  it.each([
    ['an office of each commune', under('UBND xã'), under('Xã')],
    ['one in short', under('Uỷ ban nhân dân phường'), under('P.')],
    ['a union of veterans', [...under('Hội CCB xã'), 'Hội CCB Công an tỉnh'], [...PLACES, 'Công an tỉnh']],
    ['a school called by its place alone', under('Trường Tiểu học'), PLACES],
  ])('name the same units: %s', (_, one, other) => {
    const directory = directoryOf(one, other);
    expect(directory.units).toHaveLength(one.length);
    expect(directory.suggestions.size).toBe(0);
  });

  it.each([
    ['one list has both', [...under('UBND xã'), 'Xã Cô Ba'], under('Xã')],
    ['schools are no communes', under('Trường Tiểu học'), under('Xã')],
    ['levels differ', under('UBND xã'), under('Phường')],
  ])('are kept apart where %s', (_, one, other) => {
    expect(unitsOf(one, other)).toHaveLength(new Set([...one, ...other]).size);
  });

  it('are kept apart where a third list says that the plain names are communes, and the first are schools', () => {
    const lists = [under('Trường Tiểu học'), PLACES, [...under('Xã'), 'Xã Hòa An']];
    expect(unitsOf(...lists)).toHaveLength(7);
  });

  it('are kept apart where a place has two bodies, and that is told', () => {
    const { units, suggestions } = directoryOf(under('Hội CCB xã'), under('Công an xã'), under('Xã'));
    expect(units).toHaveLength(9);
    expect(suggestions.size).toBe(6);
  });

  it('may be of one unit where they share too few, and that is told', () => {
    const { units, suggestions } = directoryOf(['UBND xã Cô Ba', 'Sở Y tế'], ['Xã Cô Ba', 'Sở Tài chính']);
    expect(units).toHaveLength(4);
    expect([...suggestions.values()].flat().map(({ name }) => name)).toEqual(['Xã Cô Ba', 'UBND xã Cô Ba']);
  });
});

describe('one unit with what it was before and without', () => {
  it.each([
    ['Xã Minh Tâm (Minh Tâm, Quang Trung cũ)', 'Xã Minh Tâm'],
    ['Phường Thục Phán (cũ: Đề Thám, Hợp Giang)', 'P. Thục Phán'],
    ['Thị trấn Nước Hai (xã Bình Long cũ)', 'Thị trấn Nước Hai'],
    ['Xã Cách Linh (sáp nhập với Triệu Ẩu)', 'X. Cách Linh'],
    ['Xã Bảo Lạc (xã Cô Ba cũ)', 'Xã Cô Ba'],
    ['Tổ dân phố số 02', 'TDP 2'],
    ['TDP số 7', 'Tổ dân phố 07'],
    ['Trường Tiểu học số 1 Đề Thám', 'Trường Tiểu học 1 Đề Thám'],
  ])('%s and %s', (one, other) => {
    expect(unitsOf([one, 'Xã Hòa An'], [other, 'Xã Hòa An'])).toHaveLength(2);
  });

  it.each([
    [['Trường THCS Đề Thám (điểm trường cũ)'], ['Trường THCS Đề Thám']],
    [['Trạm Y tế Đề Thám (cơ sở cũ)'], ['Trạm Y tế Đề Thám']],
    [['Xóm Nà Cáp (xã Cô Ba cũ)'], ['Xã Cô Ba']],
    [['Xóm Nà Cáp (xã Cô Ba cũ)'], ['Xóm Nà Cáp (xã Hồng Trị cũ)']],
    [['Tổ 2'], ['Tổ 3']],
  ])('are two: %j and %j', (one, other) => {
    expect(unitsOf(one, other)).toHaveLength(2);
  });

  it('are three where two of one list were other places before', () => {
    expect(unitsOf(['Xóm Nà Cáp (xã Cô Ba cũ)', 'Xóm Nà Cáp (xã Hồng Trị cũ)'], ['Xóm Nà Cáp'])).toHaveLength(
      3,
    );
  });

  it('may be the first of two joined names, and that is told', () => {
    const { suggestions } = directoryOf(['Xã Minh Tâm - Quang Trung'], ['Xã Minh Tâm']);
    expect([...suggestions.values()].flat()).toContainEqual({
      name: 'Xã Minh Tâm - Quang Trung',
      reason: 'part',
    });
  });
});

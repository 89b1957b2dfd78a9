import { describe, expect, it } from 'vitest';
import { BEYOND_DOUBT, growthOf } from '../../../scripts/cost.mjs';
import { deriveDirectory } from '../../../src/core/unit/derive';
import type { NamedRow } from '../../../src/core/unit/named-row';
import type { Suggestion } from '../../../src/core/unit/suggestion';
import { suggestionText } from '../../../src/core/unit/suggestion-words';

function rowsOf(...tables: readonly (readonly string[])[]): readonly NamedRow[] {
  return tables.flatMap((names, table) =>
    names.map((name, row) => ({ table, row, name, ordinal: null, group: null })),
  );
}

/** What is suggested for a name that only the second table has. */
function suggested(name: string, known: readonly string[]): readonly Suggestion[] {
  const { directory, unitOfRow } = deriveDirectory(rowsOf(known, [name]), []);
  return directory.suggestions.get(unitOfRow[known.length] ?? -1) ?? [];
}

describe('suggestions', () => {
  it.each([
    ['Hoaf An', 'LĐLĐ Hòa An', 'telex'],
    ['LĐLĐ Trungf Khasnh', 'LĐLĐ Trùng Khánh', 'telex'],
    ['LĐLĐ Quangr Uyeen', 'LĐLĐ Quảng Uyên', 'telex'],
    ['Huyeenj Haf Quangr', 'LĐLĐ huyện Hà Quảng', 'telex'],
    ['Truwowngf Tieeur hocj Ddoong Khee', 'Trường Tiểu học Đông Khê', 'telex'],
    ['Bao Lac', 'Huyện Bảo Lạc', 'diacritics'],
    ['Trạm Y tế xã Vĩnh Quáng', 'Trạm Y tế xã Vĩnh Quang', 'diacritics'],
    ['Trường Mầm non HoaHồng', 'Trường Mầm non Hoa Hồng', 'spaces'],
    ['Xã Tân Tiến', 'Phường Tân Tiến', 'otherLevel'],
    ['Trường Mầm non Hoa Hòng Nhung', 'Trường Mầm non Hoa Hồng Nhunh', 'letter'],
    ['Trường Tiểu học Lê Hồng Phongg', 'Trường Tiểu học Lê Hồng Phong', 'letter'],
    ['Trường Tiểu học Lê Hồng Phogn', 'Trường Tiểu học Lê Hồng Phong', 'letter'],
    ['Trường Tiểu học Nguyễn Chải', 'Trường Tiểu học Nguyễn Trãi', 'word'],
    ['Trường Tiểu học LêHồng Phongg', 'Trường Tiểu học Lê Hồng Phong', 'alike'],
    ['Trường Tiểu học Hồng Phong', 'Trường Tiểu học Lê Hồng Phong', 'wordMore'],
    ['Công ty Khoáng sản Luyện kim', 'Công ty Luyện kim Khoáng sản', 'alike'],
    ['Điện lực', 'CĐCS Điện lực Cao Bằng', 'part'],
    ['Agribank', 'CĐCS Ngân hàng Agribank', 'part'],
    ['CĐCS Thuế', 'Chi cục Thuế', 'part'],
    ['LĐLĐ huyên Hòa An', 'LĐLĐ huyện Hòa An', 'diacritics'],
    ['LĐLĐ huyên Hoà An'.normalize('NFD'), 'LĐLĐ huyện Hòa An', 'diacritics'],
    ['LDLD huyện Hòa An', 'LĐLĐ huyện Hòa An', 'diacritics'],
    ['LĐLĐ huyệnHòa An', 'LĐLĐ huyện Hòa An', 'spaces'],
    ['LĐLĐ huyênHòa An', 'LĐLĐ Hòa An', 'diacritics'],
    ['LĐLĐ hyuện Hòa An', 'LĐLĐ huyện Hòa An', 'letter'],
    ['LĐLĐ huyên Hòa Am', 'LĐLĐ huyện Hòa An', 'alike'],
    ['LĐLĐ thành phô', 'LĐLĐ thành phố', 'diacritics'],
    ['LĐLĐ thành phô', 'LĐLĐ thành phố Cao Bằng', 'alike'],
    ['Công đoan ngành Y tế', 'CĐ ngành Y tế', 'diacritics'],
    ['CĐ nghành Y tế', 'Công đoàn ngành Y tế', 'letter'],
    ['Phuòng Tân Giang', 'Phường Tân Giang', 'diacritics'],
    ['Thị trấnNước Hai', 'Thị trấn Nước Hai', 'spaces'],
    ['CĐ bệnh vện Hòa An', 'CĐ Bệnh viện Hòa An', 'letter'],
  ])('for %j: %j, %s', (name, other, reason) => {
    const known = [other, 'Bệnh viện Đa khoa'];
    expect(suggested(name, known)).toEqual([{ name: other, reason }]);
  });

  it.each([
    ['Trường Tiểu học số 1', 'Trường Tiểu học số 2'],
    ['Công ty Than Núi Béo - Chi nhánh I', 'Công ty Than Núi Béo - Chi nhánh II'],
    ['Trường Mầm non A', 'Trường Mầm non B'],
    ['Trường Mầm non Hoa Hồng', 'Trường Mầm non Hoa Sen'],
    ['Trường Trung học Lê Hồng Phong', 'Trường Tiểu học Lê Hồng Phong'],
    ['Công ty Cổ phần Xây dựng Trường Sơn', 'Công ty Cổ phần Xây dựng Sông Đà'],
    ['HuyÖn Hßa An', 'Huyện Hòa An'],
    ['Huyeän Hoøa An', 'Huyện Hòa An'],
    ['Trạm Y tế', 'Bệnh viện'],
    ['Ban Tài chính', 'CĐ ngành Tài chính'],
    ['Hòa An', 'Điện lực Hòa An'],
    ['Xã Hòa An', 'Xã Hòa An Đông Thượng'],
    ['Trường Tiểu học', 'Trường Tiểu học số 2'],
    ['Xã Phương Thịnh', 'Phường Thịnh Vượng'],
    ['LĐLĐ huyên Hòa An', 'LĐLĐ huyện Hà Quảng'],
    ['LĐLĐ thành phô', 'LĐLĐ thị xã'],
    ['Xanh Hòa An', 'Xã Hòa An'],
  ])('are none for %j beside %j', (name, other) => {
    expect(suggested(name, [other])).toEqual([]);
  });

  it('are none for a part of several names', () => {
    expect(suggested('Điện lực', ['Điện lực Trùng Khánh', 'Điện lực Nguyên Bình'])).toEqual([]);
  });

  it('are three at most, the nearest first', () => {
    const known = ['Xã Hoa Lư Một', 'Xã Hoa Lư Hai', 'Xã Hóa Lư', 'Xã Hỏa Lư', 'Xã Hoa Lưn'];
    const found = suggested('Xã Hoa Lư', known);
    expect(found.map(({ name }) => name)).toEqual(['Xã Hóa Lư', 'Xã Hỏa Lư', 'Xã Hoa Lưn']);
  });

  it('name the first three of many that a short name could mean', () => {
    const cities = ['Sa Đéc', 'Cao Lãnh', 'Hồng Ngự', 'Vĩnh Long'].map((city) => `LĐLĐ thành phố ${city}`);
    expect(suggested('LĐLĐ thành phố', cities)).toEqual(
      cities.slice(0, 3).map((name) => ({ name, reason: 'part' })),
    );
  });

  it('are none among units of one table', () => {
    const { directory } = deriveDirectory(rowsOf(['Xã Hòa Chung', 'Xã Hoaf Chung'], ['Xã Hưng Đạo']), []);
    expect(directory.suggestions.size).toBe(0);
  });

  it.each([
    ['X. Cô Ba', 'Xã Cô Ba', 'initials'],
    ['P. Đề Thám', 'Phường Đề Thám', 'initials'],
    ['TYT X. Cô Ba', 'TYT xã Cô Ba', 'initials'],
    ['Cô Ba', 'Xã Cô Ba', 'level'],
    ['Ban TC', 'Ban Tài chính', 'initials'],
  ])('are there among units of one table for a short name of one alone: %s, %s', (short, full, reason) => {
    for (const names of [
      [full, 'Xã Bảo Toàn', short],
      [short, full],
    ]) {
      const { directory, unitOfRow, unmatched } = deriveDirectory(rowsOf(names), []);
      const at = names.indexOf(short);
      expect(directory.suggestions).toEqual(new Map([[unitOfRow[at], [{ name: full, reason }]]]));
      expect(unmatched.map(({ row }) => row)).toEqual([at]);
    }
  });

  it('are none among units of one table for names of two bodies, levels or several units', () => {
    for (const names of [
      ['Đoàn xã Cô Ba', 'Xã Cô Ba'],
      ['Xã Hồng Trị', 'Phường Hồng Trị', 'Hồng Trị'],
      ['Xã Bảo Lâm', 'Xã Bảo Lạc'],
      ['Trường TH Đề Thám', 'Trường THCS Đề Thám'],
    ])
      expect(deriveDirectory(rowsOf(names), []).unmatched).toEqual([]);
  });

  it('join nothing, though two are equally near', () => {
    const { directory, unitOfRow } = deriveDirectory(
      rowsOf(['LĐLĐ Bảo Lâm', 'LĐLĐ Bảo Lạc'], ['LĐLĐ Bao Laf']),
      [],
    );
    expect(unitOfRow[2]).toBe(2);
    expect(directory.suggestions.get(2)).toHaveLength(2);
  });

  it('stand for listed units too, without reporting those as unmatched', () => {
    const rows = rowsOf(['Xã Hòa Chung'], ['Xã Hoaf Chung']);
    const listed = ['Xã Hòa Chung', 'Xã Hoaf Chung'].map((name) => ({ name, aliases: [], group: '' }));
    const { directory, unmatched } = deriveDirectory(rows, listed);
    expect(unmatched).toEqual([]);
    expect(directory.suggestions.get(1)).toEqual([{ name: 'Xã Hòa Chung', reason: 'telex' }]);
  });

  it('are none for text of an old font, which is reported beside a list all the same', () => {
    const listed = [{ name: 'Huyện Hòa An', aliases: [], group: '' }];
    const { unmatched, unitOfRow } = deriveDirectory(rowsOf(['Huyện Hòa An'], ['HuyÖn Hßa An']), listed);
    expect(unmatched).toEqual([{ row: 1, suggestions: [] }]);
    expect(unitOfRow).toEqual([0, 1]);
  });

  it('are told with the reason', () => {
    expect(suggestionText({ name: 'LĐLĐ Hòa An', reason: 'telex' })).toBe('LĐLĐ Hòa An (gõ Telex còn sót)');
  });
});

describe('suggestions: speed', () => {
  const syllables =
    'an ba bo ca co da do ga ha hoa hung khanh lam lan linh long mai minh nam nga ngoc yen'.split(' ');
  const base = syllables.length;
  const names = Array.from({ length: 4000 }, (_, at) => {
    const places = [at, Math.floor(at / base), Math.floor(at / base ** 2)];
    return `Công ty ${places.map((place) => syllables[place % base]).join(' ')}`;
  });

  it('takes no longer a name for 4.000 that stand alone than for 1.000', () => {
    const growth = growthOf((count) => {
      const rows = rowsOf(names.slice(0, count / 2), names.slice(count / 2, count));
      return () => expect(deriveDirectory(rows, []).directory.units).toHaveLength(count);
    }, 500);
    expect(growth).toBeLessThan(BEYOND_DOUBT);
  });
});

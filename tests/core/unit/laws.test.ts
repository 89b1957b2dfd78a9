import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveDirectory } from '../../../src/core/unit/derive';
import { directoryFromList, unitFinder } from '../../../src/core/unit/find';
import type { ListedUnit, NamedRow } from '../../../src/core/unit/named-row';
import { nameKey, parseUnitName } from '../../../src/core/unit/parse-name';

const PLACES = ['Hòa An', 'Thủy Khê', 'Bảo Lâm', 'Bảo Lạc', 'Quý Sơn', 'Đoài Phương', 'Khoái Châu'];
const LEVELS = ['Xã', 'Phường', 'Thị trấn', 'Huyện', 'Thị xã', 'Thành phố', 'Quận'];

/** Units of schools, of health, of local government, of companies and of unions; no two of them are one. */
const UNITS: readonly string[] = [
  ...PLACES.flatMap((place) => [
    ...LEVELS.map((level) => `${level} ${place}`),
    ...LEVELS.slice(0, 3).map((level) => `Trạm Y tế ${level.toLowerCase()} ${place}`),
    ...LEVELS.slice(0, 3).map((level) => `Trường Tiểu học ${level.toLowerCase()} ${place}`),
    `Trung tâm Y tế huyện ${place}`,
    `Trường Mầm non ${place}`,
    `Trường THCS ${place} số 1`,
    `Trường THCS ${place} số 2`,
    `Trường Tiểu học & THCS ${place}`,
    `Công ty TNHH MTV Thủy điện ${place}`,
    `Công ty TNHH MTV Thủy điện ${place} - Chi nhánh 1`,
    `Công ty TNHH MTV Thủy điện ${place} - Chi nhánh 2`,
    `Hợp tác xã ${place}`,
    `CĐCS Công ty Cổ phần ${place}`,
  ]),
  'CĐ ngành Giáo dục & Đào tạo',
  'CĐ ngành Nông nghiệp và Phát triển nông thôn',
  'CĐ ngành Y tế',
  'CĐ Viên chức tỉnh',
  'Ban Tài chính',
  'Ban Chính sách Pháp luật - Kiểm tra',
  'Văn phòng',
];

const NEW_TONES: readonly (readonly [string, string])[] = ['oa', 'oe', 'uy'].flatMap((pair) =>
  ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'].map((tone): [string, string] => [
    `${pair.charAt(0)}${tone}${pair.charAt(1)}`.normalize('NFC'),
    `${pair}${tone}`.normalize('NFC'),
  ]),
);

/** Ways of typing a name that say the same. */
const VARIATIONS: readonly ((name: string) => string)[] = [
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.normalize('NFD'),
  (name) => ` ${name.replace(/ /g, '\u00a0 ')}\u200b`,
  (name) => name.replace(/ /g, '\n'),
  (name) => NEW_TONES.reduce((text, [old, other]) => text.split(old).join(other), name.normalize('NFC')),
  (name) => name.replace(/ & | và /g, ' - '),
  (name) => name.replace(/ ?& ?| - /g, '&'),
  (name) => name.replace(/ & | - /g, ' và '),
  (name) => name.replace(/ - /g, ' – '),
  (name) => name.replace(/Đ/g, '\u00d0'),
  (name) => name.replace(/^CĐ(?=\s)/i, 'Công đoàn'),
  (name) => name.replace(/^CĐ(?=\s)/i, 'CÔNG ĐOÀN'),
  (name) => name.replace(/^(Huyện|Thị xã|Thành phố)(?=\s)/i, 'LĐLĐ $1'),
  (name) => name.replace(/^(Huyện|Thị xã|Thành phố)(?=\s)/i, 'Liên đoàn Lao động $1'),
  (name) => name.replace(/^Huyện(?=\s)/i, 'H.'),
  (name) => name.replace(/^Thành phố(?=\s)/i, 'TP.'),
  (name) => name.replace(/^Công ty TNHH MTV(?=\s)/i, 'Cty trách nhiệm hữu hạn một thành viên'),
  (name) => name.replace(/^Trung tâm Y tế(?=\s)/i, 'TTYT'),
  (name) => (name.includes('3') ? name : `3. ${name}`),
];

const unit = fc.integer({ min: 0, max: UNITS.length - 1 });
const variation = fc.constantFrom(...VARIATIONS);
const LISTED: readonly ListedUnit[] = UNITS.map((name) => ({ name, aliases: [], group: '' }));

function rowsOf(...tables: readonly (readonly string[])[]): readonly NamedRow[] {
  return tables.flatMap((names, table) =>
    names.map((name, row) => ({ table, row, name, ordinal: null, group: null })),
  );
}

/** Slips of the pen in one letter, tone or mark of a word of three letters or more. */
const TYPOS: readonly ((word: string) => string)[] = [
  (word) => word.slice(0, -1),
  (word) => `${word}${word.slice(-1)}`,
  (word) => `${word.charAt(1)}${word.charAt(0)}${word.slice(2)}`,
  (word) => `${word.slice(0, -1)}q`,
  (word) => word.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
  (word) => `${word.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')}f`,
];

describe('two units of a directory', () => {
  it('have different keys', () => {
    expect(new Set(UNITS.map((name) => nameKey(parseUnitName(name)))).size).toBe(UNITS.length);
    expect(
      directoryFromList(LISTED)
        .units.map(({ name }) => name)
        .sort(),
    ).toEqual([...UNITS].sort());
  });

  it('never match under any spelling that normalising removes', () => {
    const find = unitFinder(directoryFromList(LISTED));
    fc.assert(
      fc.property(unit, variation, variation, variation, (at, first, second, third) => {
        const typed = third(second(first(UNITS[at] ?? '')));
        expect([typed, find(typed)?.name]).toEqual([typed, UNITS[at]]);
      }),
      { numRuns: 1000 },
    );
  });

  it('stay two in tables, with and without a list of the staff', () => {
    const typed = fc.tuple(unit, variation, variation);
    fc.assert(
      fc.property(fc.array(typed, { maxLength: 12 }), fc.boolean(), (names, hasList) => {
        const rows = names.map(([at, first, second]) => second(first(UNITS[at] ?? '')));
        const tables = rowsOf(rows.slice(0, 6), rows.slice(6));
        const { unitOfRow } = deriveDirectory(tables, hasList ? LISTED : []);
        names.forEach(([a], first) => {
          names.forEach(([b], second) => {
            expect(unitOfRow[first] === unitOfRow[second]).toBe(a === b);
          });
        });
      }),
      { numRuns: 100 },
    );
  });

  it('never match across level words', () => {
    const level = fc.constantFrom(...LEVELS);
    fc.assert(
      fc.property(
        level,
        level,
        fc.constantFrom(...PLACES),
        fc.constantFrom('', 'Trạm Y tế ', 'Trường Tiểu học ', 'Công đoàn ', 'UBND '),
        variation,
        (first, second, place, body, change) => {
          fc.pre(first !== second);
          const [a, b] = [`${body}${first} ${place}`, change(`${body}${second} ${place}`)];
          const { unitOfRow } = deriveDirectory(rowsOf([a], [b]), []);
          expect(unitOfRow[0]).not.toBe(unitOfRow[1]);
          expect(unitFinder(directoryFromList([{ name: a, aliases: [], group: '' }]))(b)).toBeNull();
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a mistyped name', () => {
  const keys = new Set(UNITS.map((name) => nameKey(parseUnitName(name))));
  const mistyped = fc.tuple(unit, fc.nat(), fc.constantFrom(...TYPOS)).map(([at, place, typo]) => {
    const words = (UNITS[at] ?? '').split(' ');
    const long = words.flatMap((word, index) => (word.length > 2 && /^[A-ZĐ]/.test(word) ? index : []));
    const chosen = long[place % Math.max(1, long.length)] ?? 0;
    return { text: words.map((word, index) => (index === chosen ? typo(word) : word)).join(' ') };
  });

  it('is never joined, only suggested for', () => {
    fc.assert(
      fc.property(mistyped, fc.boolean(), ({ text }, hasList) => {
        fc.pre(!keys.has(nameKey(parseUnitName(text))));
        const rows = rowsOf(UNITS, [text]);
        const { unitOfRow, directory } = deriveDirectory(rows, hasList ? LISTED : []);
        expect(directory.units).toHaveLength(UNITS.length + 1);
        expect([text, unitOfRow.indexOf(unitOfRow[UNITS.length] ?? -1)]).toEqual([text, UNITS.length]);
      }),
      { numRuns: 100 },
    );
  });

  it('is not found', () => {
    const find = unitFinder(directoryFromList(LISTED));
    fc.assert(
      fc.property(mistyped, ({ text }) => {
        fc.pre(!keys.has(nameKey(parseUnitName(text))));
        expect([text, find(text)]).toEqual([text, null]);
      }),
      { numRuns: 1000 },
    );
  });

  it('has at most three suggestions, each another unit and each once', () => {
    fc.assert(
      fc.property(fc.array(mistyped, { maxLength: 5 }), fc.boolean(), (slips, hasList) => {
        const rows = rowsOf(UNITS, ...slips.map(({ text }) => [text]));
        const { directory, unmatched } = deriveDirectory(rows, hasList ? LISTED : []);
        const names = new Set(directory.units.map(({ name }) => name));
        const all = [...directory.suggestions].map(([index, found]) => ({
          own: directory.units[index]?.name,
          found: found.map(({ name }) => name),
        }));
        for (const { own, found } of all) {
          expect(found.length).toBeGreaterThan(0);
          expect(found.length).toBeLessThanOrEqual(3);
          expect(new Set(found).size).toBe(found.length);
          expect(found).not.toContain(own);
          expect(found.every((name) => names.has(name))).toBe(true);
        }
        expect(unmatched.every(({ suggestions }) => suggestions.length <= 3)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

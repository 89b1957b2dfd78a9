import { describe, expect, it } from 'vitest';
import { isAsideText, isEndText, isLineText, isTotalText } from '../../../src/core/tab/row-words';
import { unifyTone } from '../../../src/core/text/tone';
import { isBodyName } from '../../../src/core/unit/body-name';
import { deriveDirectory } from '../../../src/core/unit/derive';
import { directoryFromList, unitFinder } from '../../../src/core/unit/find';
import { nameKey, parseUnitName } from '../../../src/core/unit/parse-name';
import { type Commune, communeKey, readCommunes } from './communes';

const COMMUNES = readCommunes();
const SHORT: Readonly<Record<string, string>> = { Xã: 'X', Phường: 'P', 'Thị trấn': 'TT' };

const fullName = ({ level, name }: Commune) => `${level} ${name}`;

/** Spellings of a commune's name that offices use beside the one that is written out. */
const SPELLINGS: readonly ((commune: Commune) => string)[] = [
  ({ level, name }) => `${SHORT[level]}. ${name}`,
  ({ level, name }) => `${SHORT[level]}.${name}`,
  ({ level, name }) => `${SHORT[level]} ${name}`.toUpperCase(),
  ({ level, name }) => `${name} (${level.toLowerCase()})`,
  ({ level, name }) => `${name} (${SHORT[level]})`,
  ({ level, name }) => `${level} ${name} (mới)`,
  ({ level, name }) => `4/ ${level.toLowerCase()} ${name}`,
  ({ level, name }) => `LĐLĐ ${level.toLowerCase()} ${name}`,
  ({ level, name }) => `CĐ ${SHORT[level]}. ${name}`,
  ({ level, name }) => `${level} ${name}`.toUpperCase(),
];

/** Communes whose name alone reads as another thing: a body, an office, a level. Before a level they are communes. */
const READ_OTHERWISE = [
  ...['Ban Công', 'H Bông', "H' Neng", 'Phước Tỉnh', 'Phường Đúc', 'Trung Tâm', 'Tân Xã', 'Tứ Xã'],
  ...['Thượng Quận', 'Trị Quận', 'Tứ Quận', 'Trường Long A', 'Trường Long Hòa', 'Trường Long Tây'],
  ...['Trường Xuân A', 'Trường Xuân B'],
];

describe('the communes of the country', () => {
  it('are some thousands', () => {
    expect(COMMUNES.length).toBeGreaterThan(8000);
  });

  it.each([
    ['as listed', (text: string) => text],
    ['in capitals', (text: string) => text.toUpperCase()],
  ])('are each a commune of its level, %s', (_, write) => {
    const odd = COMMUNES.filter((commune) => {
      const { kind, level } = parseUnitName(write(fullName(commune)));
      return kind !== 'district' || level !== commune.level.toLowerCase();
    });
    expect(odd.map(fullName)).toEqual([]);
  });

  it('have keys of their own', () => {
    expect(new Set(COMMUNES.map((commune) => nameKey(parseUnitName(fullName(commune))))).size).toBe(
      COMMUNES.length,
    );
  });

  it('are bare names without a level, no bodies, totals, notes or signatures', () => {
    const names = [...new Set(COMMUNES.map(({ name }) => name))];
    const odd = names.filter(
      (name) =>
        !parseUnitName(name).bare ||
        isBodyName(name, { besideUnions: true }) ||
        isTotalText(name) ||
        isAsideText(name) ||
        isLineText(name) ||
        isEndText(name),
    );
    expect(odd.sort()).toEqual([...READ_OTHERWISE].sort());
  });

  it('are found by every spelling, no one for another', () => {
    const rows = [
      ...COMMUNES.map((commune) => ({ table: 0, name: fullName(commune) })),
      ...COMMUNES.map((commune, index) => ({
        table: 1,
        name: SPELLINGS[index % SPELLINGS.length]?.(commune) ?? '',
      })),
    ];
    const named = rows.map((row, index) => ({ ...row, row: index, ordinal: null, group: null }));
    const { unitOfRow, directory } = deriveDirectory(named, []);
    const apart = COMMUNES.filter((_, index) => unitOfRow[index] !== unitOfRow[index + COMMUNES.length]);
    expect(apart.map(fullName)).toEqual([]);
    expect(directory.units).toHaveLength(COMMUNES.length);
  });

  it('are found by their bare names where one level has it, and by none where several have', () => {
    const find = unitFinder(
      directoryFromList(COMMUNES.map((commune) => ({ name: fullName(commune), aliases: [], group: '' }))),
    );
    const bareKey = ({ name }: Commune) => communeKey({ level: '', name });
    const levels = new Map<string, number>();
    for (const commune of COMMUNES) levels.set(bareKey(commune), (levels.get(bareKey(commune)) ?? 0) + 1);
    const wrong = COMMUNES.flatMap((commune) => {
      const found = find(commune.name)?.name ?? null;
      const expected = levels.get(bareKey(commune)) === 1 ? fullName(commune) : null;
      return found === expected ? [] : [[commune.name, found]];
    });
    expect(wrong).toEqual([]);
  });

  it('stay apart by tone and by the words behind', () => {
    const names = ['Lao Chải', 'Lao Và Chải', 'Hội An', 'Hội An Đông', 'Tân Lập 1', 'Tân Lập 2'];
    const keys = names.map((name) => nameKey(parseUnitName(unifyTone(`Xã ${name}`))));
    expect(new Set(keys).size).toBe(names.length);
  });
});

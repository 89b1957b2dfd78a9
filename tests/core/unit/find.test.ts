import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costOf } from '../../../scripts/cost.mjs';
import { deriveDirectory } from '../../../src/core/unit/derive';
import { directoryFromList, findUnit, unitFinder } from '../../../src/core/unit/find';
import { ROWS_2019 } from './cao-bang-2019';

const { directory, unitOfRow } = deriveDirectory(ROWS_2019, []);

describe('findUnit()', () => {
  it.each([
    ['CĐNgành NN & PTNT', 'CĐNgành NN & PTNT'],
    ['Công đoàn ngành Nông nghiệp và Phát triển nông thôn', 'CĐNgành NN & PTNT'],
    ['CĐ NN', 'CĐNgành NN & PTNT'],
    ['Thành phố', 'LĐLĐ thành phố'],
    ['LĐLĐ TP Cao Bằng', 'LĐLĐ thành phố'],
    ['H. Hà Quảng', 'LĐLĐ Hà Quảng'],
    ['hà quảng', 'LĐLĐ Hà Quảng'],
    ['LĐLĐ huyện Hoà An', 'LĐLĐ Hòa An'],
    ['Viên chức tỉnh', undefined],
    ['CĐVC', 'CĐ Viên chức tỉnh'],
    ['Ban TC', 'Ban Tài chính'],
    ['Bảo L', undefined],
    ['LĐLĐ BL', undefined],
    ['LĐLĐ Ha Quang', undefined],
    ['LĐLĐ thị xã Thạch An', undefined],
    ['', undefined],
    ['__proto__', undefined],
  ])('finds for %j the unit %j', (name, found) => {
    expect(findUnit(directory, name)?.name).toBe(found);
  });

  it('finds a full name by a listed short one', () => {
    const short = directoryFromList([
      { name: 'CĐ ngành NN', aliases: [], group: '' },
      { name: 'Hà Quảng', aliases: [], group: '' },
    ]);
    expect(findUnit(short, 'CĐ ngành NN & PTNT')?.name).toBe('CĐ ngành NN');
    expect(findUnit(short, 'LĐLĐ huyện Hà Quảng')?.name).toBe('Hà Quảng');
  });

  it('takes a name before an alias, and nothing for an alias of two', () => {
    const list = directoryFromList([
      { name: 'Trường A', aliases: ['Trường B', 'HQ'], group: '' },
      { name: 'Trường B', aliases: ['HQ'], group: '' },
    ]);
    expect(findUnit(list, 'TRƯỜNG B')?.index).toBe(1);
    expect(findUnit(list, 'HQ')).toBeNull();
  });
});

describe('unitFinder()', () => {
  /** Ways of typing a name that mean nothing. */
  const variation = fc.constantFrom<(name: string) => string>(
    (name) => name.toUpperCase(),
    (name) => name.toLowerCase(),
    (name) => name.normalize('NFD'),
    (name) => `\u00a0${name.replace(/ /g, '\u00a0 ')} `,
    (name) => name.replace(/òa/g, 'oà'),
    (name) => name.replace(/^LĐLĐ huyện /, 'LĐLĐ '),
    (name) => name.replace(/^LĐLĐ huyện /, 'H. '),
    (name) => name.replace(/^LĐLĐ /, 'Liên đoàn Lao động '),
    (name) => name.replace(/^(?:CĐ ?|Công đoàn )ngành /i, 'CĐ '),
    (name) => name.replace(/^CĐ ?ngành /i, 'Công đoàn ngành '),
    (name) => name.replace(/ ?& ?| - /g, ' và '),
    (name) => name.replace(/ ?& ?/g, '&'),
    (name) => name,
  );

  it('finds its own unit, and no other, under every spelling that normalising removes', () => {
    const find = unitFinder(directory);
    const row = fc.integer({ min: 0, max: ROWS_2019.length - 1 });
    fc.assert(
      fc.property(row, variation, variation, variation, (at, first, second, third) => {
        const typed = third(second(first(ROWS_2019[at]?.name.trim() ?? '')));
        expect([typed, find(typed)?.index]).toEqual([typed, unitOfRow[at]]);
      }),
      { numRuns: 500 },
    );
  });

  it('answers 1.000 names at the cost of ten references', () => {
    const find = unitFinder(directory);
    const cost = costOf(() => {
      for (let index = 0; index < 1000; index += 1)
        find(`${ROWS_2019[index % ROWS_2019.length]?.name} ${index % 3}`);
    }, 10);
    expect(cost).toBeLessThan(10);
  });
});

import { describe, expect, it } from 'vitest';
import { chooseSpelling } from '../../../src/core/unit/spelling';

describe('chooseSpelling()', () => {
  it.each([
    ['the most frequent', ['LĐLĐ Hòa An', 'LĐLĐ huyện Hòa An', 'LĐLĐ Hòa An'], 'LĐLĐ Hòa An'],
    ['the longest of two', ['CĐ ngành NN', 'CĐNgành NN & PTNT'], 'CĐNgành NN & PTNT'],
    [
      'frequency with case and tone placement aside',
      ['LĐLĐ huyện A Hoà', 'LĐLĐ hoà', 'LĐLĐ HÒA'],
      'LĐLĐ hoà',
    ],
    ['small letters of equals', ['LĐLĐ Thành Phố', 'LĐLĐ Thành phố', 'LĐLĐ thành phố'], 'LĐLĐ thành phố'],
    ['a tone in its place', ['Công đòan ngành Y tế', 'Công đoàn ngành Y tế'], 'Công đoàn ngành Y tế'],
    ['nothing of nothing', [], ''],
  ])('takes %s', (_, texts, chosen) => {
    const spellings = texts.map((text) => ({ text }));
    expect(chooseSpelling(spellings)).toBe(chosen);
    expect(chooseSpelling([...spellings].reverse())).toBe(chosen);
  });
});

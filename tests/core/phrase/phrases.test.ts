import { describe, expect, it } from 'vitest';
import { longestAt, longestExactAt, phrases } from '../../../src/core/phrase/phrases';
import { readWords } from '../../../src/core/phrase/words';

const LEVELS = phrases('xã|thị trấn');
const HEADS = phrases('trường|trường học', LEVELS, 'trạm y tế');

describe('phrases()', () => {
  it('takes over the phrases of others, in the order in which they are listed', () => {
    expect(HEADS.texts()).toEqual(['trường', 'trường học', 'xã', 'thị trấn', 'trạm y tế']);
    expect(HEADS.list().map((words) => words.map(({ base }) => base).join(' '))).toEqual([
      'truong',
      'truong hoc',
      'xa',
      'thi tran',
      'tram y te',
    ]);
  });

  it('cuts a phrase into words once, for all that take it over', () => {
    expect(HEADS.list()).toBe(HEADS.list());
    expect(HEADS.list()[3]).toBe(LEVELS.list()[1]);
  });

  it('knows the first words without their diacritics', () => {
    expect([...HEADS.firsts()]).toEqual(['truong', 'xa', 'thi', 'tram']);
  });
});

describe('longestExactAt()', () => {
  it.each([
    ['Trường học', 2, 2],
    ['TRUONG HOC', 2, 0],
    ['Trưởng học', 0, 0],
    ['Xã', 1, 1],
    ['Xa', 1, 0],
  ])('%j: %i words whatever is missing, %i words exactly', (text, like, exact) => {
    const { words } = readWords(text);
    expect([longestAt(words, 0, HEADS), longestExactAt(words, 0, HEADS)]).toEqual([like, exact]);
  });
});

import { describe, expect, it } from 'vitest';
import { namesUnderHeads } from '../../../src/core/unit/names-under-heads';

const PLACES = ['Cô Ba', 'Hồng Trị', 'Khánh Xuân'];
const under = (head: string) => PLACES.map((place) => `${head} ${place}`);

describe('namesUnderHeads()', () => {
  it.each([
    ['an office before places', under('UBND xã'), PLACES],
    ['an office before levels', under('UBND xã'), under('Xã').reverse()],
    ['a level in short', under('UBND xã'), under('X.')],
    ['a station and no word', PLACES, under('Trạm Y tế xã')],
    ['a party cell and its hamlet', under('Chi bộ thôn'), under('Thôn')],
    ['numbers before all of them', under('1. Đoàn xã'), under('2/ Xã')],
  ])('finds the same places: %s', (_, names, others) => {
    const found = namesUnderHeads(names, others);
    expect([...found.keys()]).toEqual(names);
    for (const [name, other] of found) expect(other.endsWith(name.split(' ').slice(-2).join(' '))).toBe(true);
  });

  it.each([
    ['both have bodies of their own', under('Trạm Y tế'), under('Trường Tiểu học')],
    ['neither has one', PLACES, [...PLACES].reverse()],
    ['most places are others', under('UBND xã'), ['Xã A', 'Xã B', 'Xã C', 'Xã Cô Ba']],
    ['only two are there', under('UBND xã').slice(0, 2), PLACES],
    ['their levels differ', under('UBND xã'), under('Phường')],
    ['one place stands twice', [...under('UBND'), 'UBND xã Cô Ba'], PLACES.slice(0, 2)],
  ])('finds none where %s', (_, names, others) => {
    expect([...namesUnderHeads(names, others)]).toEqual([]);
  });
});

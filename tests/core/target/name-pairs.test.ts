import { describe, expect, it } from 'vitest';
import { likenessOf } from '../../../src/core/target/likeness';
import { pairByNames } from '../../../src/core/target/name-pairs';

const own = (text: string) => text;
const pairsOf = (plans: readonly string[], results: readonly string[]) =>
  pairByNames(plans, results, { likeness: likenessOf, planText: own, resultText: own }).map(
    ({ plan, result, likeness }) => [plan, result, likeness],
  );

describe('pairByNames()', () => {
  it.each([
    ['the same words', ['Kết nạp đoàn viên'], ['Số đoàn viên kết nạp'], [[0, 0, 'same']]],
    ['words that are alike', ['Mái ấm công đoàn'], ['Số nhà mái ấm CĐ đã hỗ trợ'], [[0, 0, 'alike']]],
    [
      'the same words before those that are alike',
      ['Thành lập HTX', 'HTX thành lập mới'],
      ['Số HTX thành lập mới'],
      [[1, 0, 'same']],
    ],
    [
      'the same words, and of the rest those that are alike',
      ['Thành lập HTX', 'Kết nạp đoàn viên'],
      ['Số đoàn viên kết nạp', 'Số HTX thành lập mới'],
      [
        [1, 0, 'same'],
        [0, 1, 'alike'],
      ],
    ],
    [
      'one word where another result begins as its does',
      ['Lúa', 'Ngô'],
      ['Diện tích lúa', 'Diện tích ngô'],
      [
        [0, 0, 'alike'],
        [1, 1, 'alike'],
      ],
    ],
    ['no single word by itself', ['Phí'], ['Lệ phí'], []],
    [
      'no single words of results that begin otherwise',
      ['Lúa', 'Ngô'],
      ['Diện tích lúa', 'Sản lượng ngô'],
      [],
    ],
    ['no plan with two results of its words', ['Tin, bài'], ['Số tin, bài', 'Tin, bài'], []],
    ['no result with two plans of its words', ['Tin, bài', 'Số tin, bài'], ['Tin, bài'], []],
    [
      'no plan with two results that are alike',
      ['Thành lập HTX'],
      ['Số HTX thành lập mới', 'HTX mới thành lập'],
      [],
    ],
    ['nothing that tells of something else', ['Kết nạp đảng viên'], ['Số đoàn viên kết nạp'], []],
    ['nothing of nothing', [], ['Tin, bài'], []],
  ] as const)('pairs %s', (_, plans, results, pairs) => {
    const named = pairs.map(([plan, result, likeness]) => [plans[plan], results[result], likeness]);
    expect(pairsOf(plans, results)).toEqual(named);
  });
});

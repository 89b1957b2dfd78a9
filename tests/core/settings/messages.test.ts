import { describe, expect, it } from 'vitest';
import { faultSentences } from '../../../src/core/settings/messages';

describe('faultSentences()', () => {
  it('names each cell once, the first five of them', () => {
    const at = (row: number, column = 4) => ({ row, column, message: 'Sai.' });
    expect(faultSentences('Danh mục', [])).toEqual([]);
    expect(faultSentences('Danh mục', [at(3), at(3), at(5)])).toEqual([
      '2 ô trong danh mục chỉ tiêu chưa dùng được: Danh mục!E4, E6; lý do ghi ở ghi chú của ô.',
    ]);
    const many = [1, 2, 3, 4, 5, 6, 7].map((row) => at(row));
    expect(faultSentences('Danh mục', many)[0]).toContain('Danh mục!E2, E3, E4, E5, E6 và 2 ô khác;');
  });
});

import { describe, expect, it } from 'vitest';
import { readNumbering } from '../../../src/core/tab/numbering';
import type { BodyRow } from '../../../src/core/table/body-row';
import { joinedInBrackets } from '../../../src/core/table/bracketed-on';
import { isBareHeading, isEndOfRun, levelOf } from '../../../src/core/table/row-level';
import { isNamedAsUnit, unitLikeness } from '../../../src/core/table/unit-like';
import { rowOf } from './rows-in-short';

describe('levels of rows', () => {
  it.each([
    ['A', true, 0, false, true],
    ['I', true, 1, false, true],
    ['1', true, 2, false, false],
    ['1.1', true, 3, false, false],
    ['a', true, 4, false, false],
    ['-', true, 5, false, false],
    ['-', false, 9, true, true],
    ['', true, 9, false, false],
    ['', false, 9, true, true],
    ['1', false, 2, false, true],
  ])('of "%s", with figures %s: %d, a bare heading %s, an end %s', (mark, figures, level, bare, end) => {
    const row = rowOf('X', { numbering: readNumbering(mark), figures });
    expect([levelOf(row), isBareHeading(row), isEndOfRun(row)]).toEqual([level, bare, end]);
    expect(isEndOfRun({ ...row, total: true })).toBe(true);
  });
});

describe('joinedInBrackets()', () => {
  const OPEN = rowOf('Xã Quảng Uyên (gồm các xã cũ:', { figures: false, certain: false });
  const CLOSE = rowOf('Phúc Sen, Độc Lập)', { row: 6 });
  const NAME = 'Xã Quảng Uyên (gồm các xã cũ: Phúc Sen, Độc Lập)';

  it('joins a name that goes on in the next row', () => {
    expect(joinedInBrackets(OPEN, CLOSE)).toEqual({ ...CLOSE, text: NAME, name: NAME });
    expect(joinedInBrackets({ ...OPEN, figures: true }, { ...CLOSE, figures: false })).toMatchObject({
      row: 5,
      figures: true,
      name: NAME,
    });
    expect(joinedInBrackets(OPEN, { ...CLOSE, figures: false, certain: false })).toMatchObject({
      row: 5,
      figures: false,
      certain: false,
    });
  });

  it.each<[string, BodyRow | undefined, BodyRow]>([
    ['no row before', undefined, CLOSE],
    ['a row between', OPEN, { ...CLOSE, row: 7 }],
    ['figures in both', { ...OPEN, figures: true }, CLOSE],
    ['a number of its own', OPEN, { ...CLOSE, numbering: readNumbering('2') }],
    ['nothing that closes', OPEN, { ...CLOSE, text: 'Phúc Sen' }],
    ['nothing that is open', rowOf('Xã Quảng Uyên (cũ)'), { ...CLOSE, figures: false }],
    ['brackets of its own', OPEN, { ...CLOSE, text: 'Phúc Sen (cũ))' }],
  ])('leaves rows with %s', (_, first, second) => {
    expect(joinedInBrackets(first, second)).toBeNull();
  });
});

describe('unitLikeness()', () => {
  it.each<[readonly string[], string, boolean]>([
    [['Xã A'], 'Xã Đức Long', true],
    [['Xã A'], 'Chi bộ Hòa An', true],
    [['Xã A'], 'Chi bộ 3', false],
    [['Xã A'], 'Bế Văn Đàn', true],
    [['Xã A'], 'Bế văn Đàn', false],
    [['Xã A'], 'Hòa', false],
    [['Xã A'], 'Tổ Trưởng 1', true],
    [['Xã A'], 'Số Liệu 5', false],
    [['Xã A'], 'BẾ VĂN ĐÀN', false],
    [['XÃ A'], 'BẾ VĂN ĐÀN', true],
    [['Xã A'], 'Tỉnh Cao Bằng', false],
    [['Tỉnh Lạng Sơn'], 'Tỉnh Cao Bằng', true],
    [['Xã A'], 'ghi chú thêm', false],
  ])('beside %j takes "%s" for a unit: %s', (peers, name, expected) => {
    expect(unitLikeness(peers)(name)).toBe(expected);
  });

  it('knows units with figures by the first word of most of them', () => {
    const peers = ['PBH Hà Quảng', 'PBH Bảo Lâm', 'PBH hòa an', 'Khác'];
    const isLike = unitLikeness(peers, { haveFigures: true });
    expect([isLike('pbh mới'), isLike('PBH'), isLike('khác')]).toEqual([true, false, false]);
    expect(unitLikeness(peers)('pbh mới')).toBe(false);
    expect(unitLikeness(peers.slice(0, 2), { haveFigures: true })('pbh mới')).toBe(false);
    expect(unitLikeness([...peers, 'K a', 'K b'], { haveFigures: true })('pbh mới')).toBe(false);
  });

  it('tells names of units by themselves', () => {
    expect(['Xã Đức Long', 'LĐLĐ huyện Hòa An', 'ghi chú'].map(isNamedAsUnit)).toEqual([true, true, false]);
  });
});

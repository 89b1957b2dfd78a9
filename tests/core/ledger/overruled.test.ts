import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { tabOf } from '../survey/in-short';
import { inWords, ledgerOf } from './read';

const RESULTS: readonly (readonly Cell[])[] = [
  ['KẾT QUẢ TRỒNG RỪNG NĂM 2024'],
  ['Xã', 'Trồng rừng (ha)', ''],
  ['', 'Kế hoạch', 'Thực hiện'],
  ['Xã Cô Ba', 20, 21],
  ['Xã Thượng Hà', 18, 20],
  ['Xã Bảo Toàn', 9, 10],
];

/** The fates of the targets typed beside the results. */
function typedTargets(name: string, assigned: readonly (readonly Cell[])[]): readonly string[] {
  const { ledger } = ledgerOf({ tabs: [tabOf('Kết quả', RESULTS), tabOf(name, assigned)] });
  return [3, 4, 5].map((row) => inWords(ledger.fateAt('Kết quả', row, 1)));
}

describe('targets typed beside results', () => {
  it.each<readonly [string, string, readonly (readonly Cell[])[], readonly string[]]>([
    [
      'of some units a table of targets tells',
      'Giao chỉ tiêu năm 2024',
      [
        ['GIAO CHỈ TIÊU TRỒNG RỪNG NĂM 2024'],
        ['TT', 'Xã', 'Trồng rừng (ha)'],
        [1, 'Xã Cô Ba', 25],
        [2, 'Xã Bảo Toàn', 9],
      ],
      ['notUsed otherTarget', 'figure target', 'notUsed otherTarget'],
    ],
    [
      'of all units one tells',
      'Phân bổ',
      [
        ['PHÂN BỔ KẾ HOẠCH TRỒNG RỪNG NĂM 2024'],
        ['Đơn vị', 'Trồng rừng (ha)'],
        ['Xã Bảo Toàn', 9],
        ['Xã Thượng Hà', 18],
        ['Xã Cô Ba', 25],
      ],
      ['notUsed otherTarget', 'notUsed otherTarget', 'notUsed otherTarget'],
    ],
    [
      'of another indicator one tells',
      'Giao chỉ tiêu',
      [
        ['GIAO CHỈ TIÊU THU HOẠCH LÚA NĂM 2024'],
        ['Xã', 'Thu hoạch lúa (tấn)'],
        ['Xã Cô Ba', 250],
        ['Xã Thượng Hà', 180],
        ['Xã Bảo Toàn', 190],
      ],
      ['figure target', 'figure target', 'figure target'],
    ],
  ])('are not called used where others were assigned: %s', (_, name, assigned, fates) => {
    expect(typedTargets(name, assigned)).toEqual(fates);
  });
});

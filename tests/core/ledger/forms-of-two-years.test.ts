import { describe, expect, it } from 'vitest';
import { brokenLaws } from '../fuzz/broken-laws';
import { tabOf } from '../survey/in-short';
import { inWords, ledgerOf } from './read';

function form(
  tab: string,
  title: string,
  rows: readonly (readonly [name: string, target: number, result: number])[],
) {
  return tabOf(tab, [
    [`BÁO CÁO ${title}`],
    ['Đơn vị: LĐLĐ huyện Hòa An'],
    ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện'],
    ...rows.map(([name, target, result], at) => [at + 1, name, 'người', target, result]),
  ]);
}

describe('forms of two years', () => {
  it('have an earlier year’s figures where the later form tells of the same, row by row', () => {
    const workbook = {
      tabs: [
        form('Năm trước', 'NĂM 2023', [
          ['Kết nạp đoàn viên', 50, 48],
          ['Hiến máu', 20, 22],
        ]),
        form('Năm nay', 'NĂM 2024', [
          ['Kết nạp đoàn viên', 60, 61],
          ['Trồng cây', 30, 30],
        ]),
      ],
    };
    expect(brokenLaws(workbook)).toEqual([]);
    const { ledger } = ledgerOf(workbook);
    const fates = [3, 4].map((row) => inWords(ledger.fateAt('Năm trước', row, 4)));
    expect(fates).toEqual(['notUsed earlier', 'figure result']);
  });
});

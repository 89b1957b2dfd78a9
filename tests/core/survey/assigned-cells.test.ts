import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

/** What is judged of units that one tab gives targets and another tells results of. */
function judged(name: string, units: readonly (readonly [string, Cell, Cell])[]): readonly string[] {
  const rowsOf = (at: 1 | 2) => units.map((one, index) => [index + 1, one[0], one[at]]);
  const survey = surveyTabs([
    tabOf('Giao', [['GIAO CHỈ TIÊU NĂM 2024'], ['TT', 'Đơn vị', name], ...rowsOf(1)]),
    tabOf('Làm được', [['KẾT QUẢ THỰC HIỆN NĂM 2024'], ['TT', 'Đơn vị', name], ...rowsOf(2)]),
  ]);
  const [[, ...lines] = []] = verdicts(survey);
  return lines.map((line) => line.replace(/^.*? (?=\S+\/\S+ )/, ''));
}

describe('the cells of a table that assigns', () => {
  it('are read as those of targets beside results are: bounds, what is counted, units that were given none', () => {
    const classes = judged('Lớp tập huấn', [
      ['Chi hội Nà Cáp', '≥ 2 lớp', 2],
      ['Chi hội Pác Rà', 'ít nhất 3 lớp', 2],
      ['Chi hội Bản Mới', 'Không giao', 1],
      ['Chi hội Cô Ba', '2', 0],
    ]);
    expect(classes).toEqual(['2/2 Đạt', '2/3 Chưa đạt', '1/dash Ngoài KH', '0/2 Chưa đạt']);
    const accidents = judged('Số vụ tai nạn', [
      ['Xã Hòa An', '≤ 2', 1],
      ['Xã Cô Ba', 'không quá 1', 2],
      ['Xã Bảo Lạc', 3, 3],
    ]);
    expect(accidents).toEqual(['1/2 Đạt', '2/1 Chưa đạt', '3/3 Đạt']);
    const trees = judged('Trồng cây', [
      ['Trường THCS Đề Thám', 1000, 900],
      ['Trường THCS Hợp Giang', 'KG', 20],
      ['Trường THCS Sông Bằng', 'chưa giao', ''],
    ]);
    expect(trees).toEqual(['900/1000 Chưa đạt', '20/dash Ngoài KH', 'blank/dash Không giao']);
  });

  it('are a fault where they cannot be read, or are a bound the other way', () => {
    const told = judged('Số vụ tai nạn', [
      ['Xã Hòa An', '≥ 2', 1],
      ['Xã Cô Ba', 'theo quý', 2],
      ['Xã Bảo Lạc', 3, 3],
    ]);
    expect(told).toEqual(['1/unreadable Lỗi số liệu', '2/unreadable Lỗi số liệu', '3/3 Đạt']);
  });
});

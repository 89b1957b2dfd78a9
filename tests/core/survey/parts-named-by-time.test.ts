import { describe, expect, it } from 'vitest';
import { evidenceLines } from '../../../src/core/report/evidence-lines';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

function read(...rows: readonly (readonly Cell[])[]) {
  const tabs = [tabOf('Biểu 1', rows)];
  const survey = surveyTabs(tabs);
  return { lines: verdicts(survey), evidence: evidenceLines(survey, { tabs }) };
}

describe('a part of a total that is headed by its time', () => {
  it.each([
    ['capital', 'Chủ đầu tư', 'Kế hoạch vốn', 'Giải ngân', ['Kéo dài', 'Năm 2024', 'Tổng']],
    ['fees', 'Chi nhánh', 'Phải thu', 'Đã thu', ['Nợ cũ', 'Năm 2024', 'Cộng']],
    ['works, the total first', 'Phòng', 'Kế hoạch', 'Thực hiện', ['Tổng số', 'Chuyển tiếp', 'Năm 2024']],
  ])('is an indicator beside it, and the total is judged too: %s', (_, unit, plan, done, leaves) => {
    const at = leaves.findIndex((leaf) => /Tổng|Cộng/.test(leaf));
    const spread = (old: number, now: number) => (at === 0 ? [old + now, old, now] : [old, now, old + now]);
    const { lines, evidence } = read(
      ['KẾT QUẢ NĂM 2024'],
      ['TT', unit, plan, '', '', done, '', '', 'Tỷ lệ (%)'],
      ['', '', ...leaves, ...leaves, ''],
      [1, 'Đơn vị Cô Ba', ...spread(500, 4500), ...spread(500, 4300), 96],
      [2, 'Đơn vị Hồng Trị', ...spread(100, 900), ...spread(60, 940), 100],
      [3, 'Đơn vị Khánh Xuân', ...spread(50, 650), ...spread(45, 650), 99.3],
    );
    const told = lines.flat().filter((line) => line.startsWith('Đơn vị Hồng Trị'));
    expect(told).toHaveLength(3);
    expect(told).toEqual(
      expect.arrayContaining([
        'Đơn vị Hồng Trị 60/100 Chưa đạt',
        'Đơn vị Hồng Trị 940/900 Vượt',
        'Đơn vị Hồng Trị 1000/1000 Đạt',
      ]),
    );
    expect(evidence).toEqual([]);
  });

  it('stays the one of its year where no target is counted up so', () => {
    const { lines } = read(
      ['KẾT QUẢ NĂM 2024'],
      ['TT', 'Xã', 'KH 2024', 'TH 2024', 'Lũy kế đến 2024'],
      [1, 'Xã Cô Ba', 10, 9, 60],
      [2, 'Xã Hồng Trị', 8, 8, 41],
    );
    expect(lines.map((line) => line.slice(1))).toEqual([['Xã Cô Ba 9/10 Chưa đạt', 'Xã Hồng Trị 8/8 Đạt']]);
  });
});

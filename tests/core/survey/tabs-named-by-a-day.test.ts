import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

type Row = readonly Cell[];

const HEADER = ['Trường', 'Kế hoạch', 'Thực hiện'];
const EARLIER: readonly Row[] = [HEADER, ['THCS Bế Triều', 50, 30], ['THCS Nước Hai', 60, 40]];
const LATER: readonly Row[] = [HEADER, ['THCS Bế Triều', 50, 45], ['THCS Nước Hai', 60, 60]];

function read(tabs: readonly (readonly [string, string])[]) {
  const survey = surveyTabs(
    tabs.map(([name, title], at) => tabOf(name, [[title], ...(at === 0 ? EARLIER : LATER)])),
  );
  return { lines: verdicts(survey), foot: footnotes(survey, []).join('\n') };
}

describe('tabs that go to a day each', () => {
  it.each<readonly [string, readonly (readonly [string, string])[]]>([
    [
      'Thu học phí',
      [
        ['Đến 30/9', 'THU HỌC PHÍ ĐẾN 30/9/2024'],
        ['Đến 30/11', 'THU HỌC PHÍ ĐẾN 30/11/2024'],
      ],
    ],
    [
      'Bán bảo hiểm',
      [
        ['BC ngày 15-10', 'Kết quả bán bảo hiểm năm 2024 (tính đến ngày 15/10/2024)'],
        ['BC ngày 15-12', 'Kết quả bán bảo hiểm năm 2024 (tính đến ngày 15/12/2024)'],
      ],
    ],
    [
      'Học phí',
      [
        ['Học phí 30.09', 'BIỂU THU ĐẾN HẾT NGÀY 30/9/2024'],
        ['Học phí 31.10', 'BIỂU THU ĐẾN HẾT NGÀY 31/10/2024'],
      ],
    ],
    [
      'Học phí',
      [
        ['Học phí đến 30.9', 'THU HỌC PHÍ NĂM 2024'],
        ['Học phí đến 31.10', 'THU HỌC PHÍ NĂM 2024'],
      ],
    ],
  ])('are one indicator, and the later counts: %s', (name, tabs) => {
    const { lines, foot } = read(tabs);
    expect(lines.map(([head, ...rest]) => [head, rest.map((line) => line.replace(/ \D*$/, ''))])).toEqual([
      [name, ['THCS Bế Triều 45/50', 'THCS Nước Hai 60/60']],
    ]);
    expect(foot).toContain(`lấy số của kỳ gần nhất, ${tabs[1]?.[0]}`);
  });

  it('are no days of figures where they name an occasion', () => {
    const { lines } = read([
      ['Quà 27.7', 'TẶNG QUÀ NGÀY THƯƠNG BINH LIỆT SĨ NĂM 2024'],
      ['Quà 20.10', 'TẶNG QUÀ NGÀY PHỤ NỮ VIỆT NAM NĂM 2024'],
    ]);
    expect(lines).toHaveLength(2);
  });
});

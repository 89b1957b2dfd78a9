import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import { leftOutSentences } from '../../../src/core/report/left-out-sentences';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

type Rows = readonly (readonly Cell[])[];

const day = (month: number): Cell => ({ year: 2024, month, day: 5 });
const UNITS = ['Trạm Nà Rì', 'Trạm Bản Pò', 'Trạm Pác Bó', 'Trạm Lũng Cú'];
/** How many events each has. */
const EVENTS = [1, 2, 3, 2];

function log(name: string, title: string, heading = 'Nội dung', amount: Cell = 'x') {
  const rows = UNITS.flatMap((unit, at) =>
    Array.from({ length: EVENTS[at] ?? 0 }, (_, index): readonly Cell[] => [day(index + 1), unit, amount]),
  );
  return tabOf(name, [[title], ['Ngày', 'Trạm', heading], ...rows]);
}

function summary(
  name: string,
  title: string,
  {
    headings,
    results,
    targets,
  }: { readonly headings: readonly string[]; readonly results: Rows[number]; readonly targets?: number },
) {
  const given: Rows[number] = targets === undefined ? [] : [targets];
  return tabOf(name, [
    [title],
    ['TT', 'Trạm', ...headings],
    ...UNITS.map((unit, at) => [at + 1, unit, ...given, results[at] ?? '']),
  ]);
}

function read(...tabs: Parameters<typeof surveyTabs>[0]) {
  const survey = surveyTabs(tabs);
  return {
    lines: verdicts(survey),
    foot: footnotes(survey, []).join('\n'),
    asked: leftOutSentences(survey.leftOut).join(' '),
  };
}

describe('staff’s own summary of a log', () => {
  const judged = [
    'Trạm Nà Rì 1/2 Chưa đạt',
    'Trạm Bản Pò 2/2 Đạt',
    'Trạm Pác Bó 3/2 Vượt',
    'Trạm Lũng Cú 2/2 Đạt',
  ];

  it.each([
    ['with the same targets', { headings: ['KH', 'Đã làm'], results: EVENTS, targets: 2 }],
    ['with results alone', { headings: ['Kết quả'], results: EVENTS }],
  ])('counts once, as the log’s: %s', (_, own) => {
    const { lines, foot, asked } = read(
      log('Sổ tập huấn', 'SỔ TẬP HUẤN NĂM 2024 (mỗi trạm 2 buổi)'),
      summary('Tổng hợp tập huấn', 'TỔNG HỢP TẬP HUẤN NĂM 2024', own),
    );
    expect(lines.map((line) => line.slice(1))).toEqual([judged]);
    expect(foot).toContain("Tổng hợp tập huấn: số giống sổ 'Sổ tập huấn', không tính hai lần.");
    expect(asked).toContain("'Tổng hợp tập huấn' (số giống sổ 'Sổ tập huấn', không tính hai lần)");
  });

  it('counts once in another unit of money', () => {
    const { lines } = read(
      log('Sổ thu', 'SỔ THU QUỸ NĂM 2024 (mỗi trạm 4.000.000 đồng)', 'Số tiền (đồng)', 2_000_000),
      summary('Tổng hợp thu', 'TỔNG HỢP THU QUỸ NĂM 2024', {
        headings: ['Đã thu (triệu đồng)'],
        results: EVENTS.map((count) => count * 2),
      }),
    );
    expect(lines.map(([, first]) => first)).toEqual(['Trạm Nà Rì 2000000/4000000 Chưa đạt']);
  });

  it('is judged where it alone has targets, and what the log says otherwise is told', () => {
    const { lines, foot, asked } = read(
      log('Sổ tập huấn', 'SỔ TẬP HUẤN NĂM 2024'),
      summary('Tổng hợp tập huấn', 'TỔNG HỢP TẬP HUẤN NĂM 2024', {
        headings: ['KH', 'Đã làm'],
        results: [1, 2, 2, 2],
        targets: 3,
      }),
    );
    expect(lines.map((line) => line[3])).toEqual(['Trạm Pác Bó 2/3 Chưa đạt']);
    const told = "sổ có 3 ở Trạm Pác Bó, biểu 'Tổng hợp tập huấn' ghi 2 (khác ở 1/4 đơn vị)";
    expect(foot).toContain(`Sổ tập huấn: ${told}, đang tính theo biểu.`);
    expect(asked).toContain(`(không có KH giao; ${told})`);
  });

  it.each([
    ['other words', 'Kiểm tra', 'KẾT QUẢ KIỂM TRA NĂM 2024', EVENTS, 2],
    ['another year', 'Tổng hợp tập huấn', 'TỔNG HỢP TẬP HUẤN NĂM 2023', EVENTS, 2],
    ['other targets', 'Tổng hợp tập huấn', 'TỔNG HỢP TẬP HUẤN NĂM 2024', EVENTS, 3],
    ['other figures', 'Tổng hợp tập huấn', 'TỔNG HỢP TẬP HUẤN NĂM 2024', [5, 6, 7, 8], 2],
  ])('is none that has %s', (_, name, title, results, targets) => {
    const { lines, foot } = read(
      log('Sổ tập huấn', 'SỔ TẬP HUẤN NĂM 2024 (mỗi trạm 2 buổi)'),
      summary(name, title, { headings: ['KH', 'Đã làm'], results, targets }),
    );
    expect(lines).toHaveLength(2);
    expect(foot).not.toContain('không tính hai lần');
  });
});

describe('what most probably tells one thing twice', () => {
  const BOTH =
    'đang tính cả hai; nếu là một chỉ tiêu thì chọn Không sử dụng cho một dòng ở Danh mục chỉ tiêu.';
  const table = (
    name: string,
    rows: readonly (readonly [string, number, number])[],
    title = 'KẾT NẠP NĂM 2024',
  ) => tabOf(name, [[title], ['TT', 'Trạm', 'KH', 'TH'], ...rows.map((row, at) => [at + 1, ...row])]);
  const TWO = [
    ['Trạm Nà Rì', 6, 7],
    ['Trạm Bản Pò', 6, 5],
  ] as const;

  it.each<[string, ReturnType<typeof read>, string]>([
    [
      'a log, and its summary with another plan',
      read(
        log('Sổ tập huấn', 'SỔ TẬP HUẤN NĂM 2024 (mỗi trạm 2 buổi)'),
        summary('Báo cáo', 'TẬP HUẤN NĂM 2024', {
          headings: ['KH', 'TH'],
          results: [1, 2, 3, 3],
          targets: 3,
        }),
      ),
      `Tập huấn (Sổ tập huấn); Tập huấn (Báo cáo): kết quả giống nhau ở 3/4 đơn vị, khác ở Trạm Lũng Cú (2 và 3), ${BOTH}`,
    ],
    [
      'two units',
      read(table('Biểu 1', TWO), table('Phụ lục', TWO)),
      `Kết nạp (Biểu 1); Kết nạp (Phụ lục): kết quả giống nhau ở 2/2 đơn vị, ${BOTH}`,
    ],
  ])('is said: %s', (_, { lines, foot }, line) => {
    expect([lines.length, foot]).toEqual([2, expect.stringContaining(line)]);
  });

  it.each<[string, ReturnType<typeof read>]>([
    ['another year', read(table('Biểu 1', TWO), table('Phụ lục', TWO, 'KẾT NẠP NĂM 2023'))],
    ['other words', read(table('Biểu 1', TWO), table('Phụ lục', TWO, 'HIẾN MÁU NĂM 2024'))],
    ['tabs that are called otherwise', read(table('Tin tỉnh', TWO), table('Tin website', TWO))],
    ['other units', read(table('Biểu 1', TWO), table('Phụ lục', [...TWO, ['Trạm Pác Bó', 3, 3]]))],
    [
      'one figure throughout',
      read(
        table('Biểu 1', TWO),
        table('Phụ lục', [
          ['Trạm Nà Rì', 6, 7],
          ['Trạm Bản Pò', 6, 9],
        ]),
      ),
    ],
  ])('is not said of %s', (_, { foot }) => {
    expect(foot).not.toContain('đang tính cả hai; nếu');
  });
});

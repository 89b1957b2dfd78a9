import { describe, expect, it } from 'vitest';
import { doubtLines, footnotes } from '../../../src/core/report/footnotes';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { tabOf } from '../survey/in-short';
import { surveyWorkbook } from '../survey/survey-workbook';

const UNITS = [
  'Trường Mầm non Hoa Sen',
  'Trường Tiểu học Kim Đồng',
  'Trường THCS Nguyễn Du',
  'Trường THPT Cao Bình',
];

function tableOf(name: string, results: readonly number[], title = 'SÁNG KIẾN NĂM 2025') {
  return tabOf(name, [
    [title],
    ['TT', 'Trường', 'Kế hoạch', 'Thực hiện'],
    ...UNITS.map((unit, at) => [at + 1, unit, 5 + at, results[at] ?? 0]),
  ]);
}

function linesOf(...tabs: Workbook['tabs']) {
  const today = { year: 2026, month: 1, day: 12 };
  const survey = surveyWorkbook({ tabs }, { today, listed: [], answers: new Map() });
  return { foot: footnotes(survey, []), doubts: doubtLines(survey) };
}

describe('problemLines()', () => {
  it('tells under the figures of two versions that both count', () => {
    const { foot, doubts } = linesOf(tableOf('Dự thảo', [5, 6, 7, 8]), tableOf('Chính thức', [5, 6, 9, 8]));
    const line = /^Cần xem lại: Chính thức!D5: trang tính này và 'Dự thảo' như hai bản .*đang tính cả hai; /;
    expect(foot.filter((one) => line.test(one))).toHaveLength(1);
    expect(doubts).toEqual(foot.filter((one) => line.test(one)));
  });

  it('tells under figures of which time they may be', () => {
    const { foot } = linesOf(tableOf('Sáng kiến 2026', [5, 6, 7, 8]));
    expect(foot).toContain(
      'Cần xem lại: Sáng kiến 2026!A1: tiêu đề ghi năm 2025, còn tên trang tính là năm 2026 (đang tính theo tiêu đề).',
    );
  });

  it('tells which columns of a printed table are no figures, for their indicator is missing', () => {
    const tab = (results: readonly string[]) =>
      tabOf('Kết quả', [
        ['KẾT QUẢ NĂM 2025'],
        ['TT', 'Trường', 'KH sáng kiến', 'Sáng kiến đạt giải', 'KH lớp', 'Kết quả lớp'],
        ...UNITS.map((unit, at) => [at + 1, unit, 5, 6, '2 lớp, 40 người', results[at] ?? '']),
      ]);
    const { foot } = linesOf(tab(['2 lớp, 45 người', '1 lớp, 20 người', '2 lớp, 41 người', 'chưa mở']));
    expect(foot.filter((line) => line.startsWith('Cần xem lại'))).toEqual([
      'Cần xem lại: Kết quả!E2: KH lớp, Kết quả lớp: ghi "2 lớp, 40 người" nên chưa đọc được số, chưa tính; đề nghị chỉ gõ số, KH và kết quả ở hai cột.',
    ]);
  });

  it.each([
    ['a plan in another unit of measure', ['TT', 'Trường', 'Dự toán (triệu đồng)'], ['Thực thu (đồng)']],
    ['a plan by quarters', ['TT', 'Trường', 'Quý I', 'Quý II', 'Quý III', 'Quý IV'], ['Số buổi ngoại khóa']],
    ['a plan in two versions', ['TT', 'Trường', 'Giao đầu năm', 'Điều chỉnh'], ['Số học sinh giỏi']],
  ])('tells of tabs that were not understood, for what they hold is missing: %s', (_, header, results) => {
    const rows = (headings: readonly string[]) =>
      UNITS.map((unit, at) => [at + 1, unit, ...headings.map((__, column) => 20 * (at + 1) + column)]);
    const { foot, doubts } = linesOf(
      tabOf('Giao', [['GIAO KẾ HOẠCH NĂM 2025'], header, ...rows(header.slice(2))]),
      tabOf('Làm được', [['KẾT QUẢ NĂM 2025'], ['TT', 'Trường', ...results], ...rows(results)]),
    );
    const told = foot.filter((line) => line.startsWith('Chưa hiểu, chưa tính vào bảng này: Giao!'));
    expect(told).toHaveLength(1);
    expect(doubts).toEqual(told);
  });

  it('says nothing where nothing printed is in doubt', () => {
    const { foot } = linesOf(tableOf('Sáng kiến', [5, 6, 7, 8]), tabOf('Ghi chú', [['Họp ngày 05/01']]));
    expect(foot.filter((line) => /^Cần xem lại|^Chưa hiểu/.test(line))).toEqual([]);
  });

  it.each<[string, readonly (readonly (string | number)[])[], readonly string[]]>([
    [
      'one between units',
      [[3, '', 9, 7]],
      ['Cần xem lại: Quỹ!B5: 1 dòng có số mà không có tên đơn vị nên chưa tính.'],
    ],
    [
      'several, one of them with signs for a name',
      [
        [3, '', 9, '…'],
        ['', '??', '', 7],
      ],
      ['Cần xem lại: Quỹ!B5: 2 dòng có số mà không có tên đơn vị (dòng 5, 6) nên chưa tính.'],
    ],
    [
      'none of a form that is filled down further than its units',
      [
        [3, '', 0, 0],
        [4, '', '-', '#DIV/0!'],
      ],
      [],
    ],
  ])('tells which rows of figures name no unit, for the total lacks them: %s', (_, rows, told) => {
    for (const behind of [[['', 'Cộng', 11, 13]], [[5, 'Trạm Y tế Quang Long', 4, 4]], []]) {
      const stations = [
        [1, 'Trạm Y tế Đức Quang', 6, 7],
        [2, 'Trạm Y tế Cô Ngân', 5, 6],
      ];
      const grid = [
        ['QUỸ NĂM 2025'],
        ['TT', 'Trạm', 'Kế hoạch', 'Thực hiện'],
        ...stations,
        ...rows,
        ...behind,
      ];
      const { foot, doubts } = linesOf(tabOf('Quỹ', grid));
      const isTold = (line: string) => /không có tên|chưa đọc/.test(line);
      if (behind.length > 0) {
        expect(foot.filter(isTold)).toEqual(told);
        expect(doubts.filter(isTold)).toEqual(told);
      } else expect(foot.some(isTold)).toBe(told.length > 0);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { problems, surveyTabs, tabOf, verdicts } from './office-grids';

const day = (month: number, of: number): Cell => ({ year: 2024, month, day: of });

/** A log of a school, a village and a bank branch beside the one plan of the workbook. */
function judged({ log, plans, tabs = ['Sổ', 'Giao'] }: Titles) {
  const [A, B] = ['Trạm Y tế Bế Triều', 'Trạm Y tế Nước Hai'];
  const rows = [A, B, A, A, B].map((unit, at) => [day(at + 2, 4 + at), unit, `số ${at + 1}`]);
  const survey = surveyTabs([
    tabOf(tabs[0] ?? '', [[log], ['Ngày', 'Đơn vị', 'Nội dung'], ...rows]),
    ...plans.map((title, at) =>
      tabOf(at === 0 ? (tabs[1] ?? '') : `Giao ${at + 1}`, [
        [title],
        ['TT', 'Đơn vị', 'Chỉ tiêu'],
        [1, A, at === 0 ? 3 : 9],
        [2, B, at === 0 ? 4 : 9],
      ]),
    ),
  ]);
  return { lines: verdicts(survey), foot: footnotes(survey, []).join('\n'), told: problems(survey) };
}

interface Titles {
  readonly log: string;
  readonly plans: readonly string[];
  readonly tabs?: readonly string[];
}

describe('a log and the only plan of a workbook', () => {
  it.each([
    ['SỔ KẾT NẠP ĐOÀN VIÊN MỚI NĂM 2024', 'CHỈ TIÊU KẾT NẠP ĐẢNG VIÊN MỚI NĂM 2024', undefined],
    ['NHẬT KÝ TẬP HUẤN PHÒNG CHÁY NĂM 2024', 'KẾ HOẠCH TẬP HUẤN TIÊM CHỦNG NĂM 2024', undefined],
    ['Theo dõi sửa chữa nhà tình nghĩa năm 2024', 'Giao chỉ tiêu xây mới nhà tình nghĩa năm 2024', undefined],
    [
      'SỔ KHÁM SỨC KHỎE HỌC SINH NĂM 2024',
      'CHỈ TIÊU KHÁM SỨC KHỎE NGƯỜI CAO TUỔI NĂM 2024',
      ['Sổ khám', 'KH khám'],
    ],
    ['SỔ CHO VAY HỘ NGHÈO NĂM 2024', 'KẾ HOẠCH CHO VAY NHÀ Ở XÃ HỘI NĂM 2024', ['Cho vay', 'Cho vay (KH)']],
  ])('are not one where each says what the other does not: %s, %s', (log, plan, tabs) => {
    const { lines, foot, told } = judged(
      tabs === undefined ? { log, plans: [plan] } : { log, plans: [plan], tabs },
    );
    expect(lines.flat().join()).not.toContain('ạt');
    expect(foot).not.toContain('KH giao theo biểu');
    expect(told.join()).toContain('headerWithoutResult');
  });

  it.each([
    ['one says more', 'SỔ TẬP HUẤN NĂM 2024', 'CHỈ TIÊU TẬP HUẤN PHÒNG CHÁY NĂM 2024'],
    ['one deed in two verbs', 'SỔ KẾT NẠP HỘI VIÊN NĂM 2024', 'CHỈ TIÊU PHÁT TRIỂN HỘI VIÊN MỚI NĂM 2024'],
    ['initials', 'SỔ THÀNH LẬP TCĐ NĂM 2024', 'CHỈ TIÊU THÀNH LẬP TỔ CÔNG ĐOÀN NĂM 2024'],
    [
      'how it is held',
      'SỔ MỞ LỚP BỒI DƯỠNG CẤP ỦY NĂM 2024',
      'KẾ HOẠCH TỔ CHỨC HỘI NGHỊ BỒI DƯỠNG CẤP ỦY NĂM 2024',
    ],
    ['collected', 'SỔ THU QUỸ VÌ NGƯỜI NGHÈO NĂM 2024', 'CHỈ TIÊU VẬN ĐỘNG QUỸ VÌ NGƯỜI NGHÈO NĂM 2024'],
    ['a slip', 'SỔ TÂP HUẤN SƠ CỨU NĂM 2024', 'CHỈ TIÊU TẬP HUẤN SƠ CỨU NĂM 2024'],
  ])('are one: %s', (_, log, plan) => {
    const { lines, foot } = judged({ log, plans: [plan] });
    expect(lines[0]?.slice(1)).toEqual(['Trạm Y tế Bế Triều 3/3 Đạt', 'Trạm Y tế Nước Hai 2/4 Chưa đạt']);
    expect(foot).toContain("KH giao theo biểu 'Giao'");
  });

  it('are one beside a plan of another thing', () => {
    const { lines } = judged({
      log: 'SỔ KẾT NẠP HỘI VIÊN NĂM 2024',
      plans: ['CHỈ TIÊU PHÁT TRIỂN HỘI VIÊN NĂM 2024', 'CHỈ TIÊU KẾT NẠP ĐOÀN VIÊN NĂM 2024'],
    });
    expect(lines[0]?.slice(1)).toEqual(['Trạm Y tế Bế Triều 3/3 Đạt', 'Trạm Y tế Nước Hai 2/4 Chưa đạt']);
  });
});

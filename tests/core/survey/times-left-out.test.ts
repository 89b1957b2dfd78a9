import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { surveyOn, tabOf } from './office-time';

/** What the foot of the page at the beginning of 2025 wants looked at again. */
function again(tabs: readonly Tab[]): string {
  const survey = surveyOn('2025-01-10', tabs);
  return footnotes(survey, [])
    .filter((line) => line.startsWith('Cần xem lại'))
    .join('\n');
}

const SCHOOLS = ['Trường THCS Sông Bằng', 'Trường THCS Hợp Giang', 'Trường THCS Duyệt Trung'];

function listing(
  tab: string,
  title: string,
  columns: Readonly<Record<string, readonly Cell[]>>,
  units: readonly string[] = SCHOOLS,
): Tab {
  const rows = units.map((unit, at) => [
    at + 1,
    unit,
    ...Object.values(columns).map((values) => values[at] ?? ''),
  ]);
  return tabOf(tab, [[title], ['TT', 'Đơn vị', ...Object.keys(columns)], ...rows]);
}

const PLAN = listing('KH', 'KẾ HOẠCH QUYÊN GÓP SÁCH NĂM 2024', { 'Kế hoạch': [90, 60, 45] });

function quarter(name: string, title = `KẾT QUẢ QUYÊN GÓP SÁCH QUÝ ${name} NĂM 2024`): Tab {
  return listing(`Quý ${name}`, title, { 'Kết quả': [20, 15, 11] });
}

describe('tabs of further times that are left out', () => {
  it('are named where their title is another', () => {
    const other = quarter('III', 'TÌNH HÌNH TIẾP NHẬN SÁCH TẶNG QUÝ III/2024');
    expect(again([PLAN, quarter('I'), quarter('II'), other, quarter('IV')])).toBe(
      "Cần xem lại: Quý III!B2: 'Quý III' chưa tính cùng 'Quý I', 'Quý II', 'Quý IV': cùng đơn vị, khác kỳ, nhưng tiêu đề hoặc cột không giống nên chưa rõ có cùng chỉ tiêu (ghi tiêu đề, tên cột, đơn vị tính như ở các trang tính ấy, hoặc chọn lại ở Danh mục chỉ tiêu, cột Cách tính).",
    );
  });

  it('are named together where their columns are others, behind the last that counts', () => {
    const first = listing('T10', 'KẾT NẠP ĐỘI VIÊN THÁNG 10/2024', {
      'KH năm': [50, 40, 30],
      'Kết quả': [12, 9, 8],
    });
    const later = [11, 12].map((month) =>
      listing(`T${month}`, `KẾT NẠP ĐỘI VIÊN THÁNG ${month}/2024`, {
        'Mới vào': [10, 8, 7],
        'Chuyển đi': [1, 0, 1],
      }),
    );
    expect(again([first, ...later])).toContain("'T11', 'T12' chưa tính cùng 'T10'");
  });

  it.each([
    [
      'of other units',
      listing('Quý III', 'THU QUỸ QUÝ III NĂM 2024', { 'Kết quả': [5, 6] }, ['Chi bộ 1', 'Chi bộ 2']),
    ],
    ['called otherwise', listing('Quỹ quý III', 'THU QUỸ QUÝ III NĂM 2024', { 'Kết quả': [5, 6, 7] })],
    ['of a time that is told', listing('Quý 1', 'THU QUỸ QUÝ I NĂM 2024', { 'Kết quả': [5, 6, 7] })],
    ['of another year', listing('Quý III', 'THU QUỸ QUÝ III NĂM 2023', { 'Kết quả': [5, 6, 7] })],
    ['of no time', listing('Danh sách', 'DANH SÁCH GIÁO VIÊN', { 'Số người': [25, 26, 27] })],
  ])('are not named where they are %s', (_, other) => {
    expect(again([PLAN, quarter('I'), quarter('II'), quarter('IV'), other])).not.toContain('chưa tính cùng');
  });
});

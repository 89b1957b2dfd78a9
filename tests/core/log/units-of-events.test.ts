import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from '../survey/office-grids';

type Rows = readonly (readonly Cell[])[];

const day = (month: number): Cell => ({ year: 2024, month, day: 5 });

/** The verdicts of a log beside a tab of targets for two units, which may stand before or behind it. */
function judged(log: Rows, plan: Rows | null, order: 'before' | 'behind' = 'behind') {
  const tabs = [tabOf('Sổ', log), ...(plan === null ? [] : [tabOf('Giao', plan)])];
  return verdicts(surveyTabs(order === 'before' ? [...tabs].reverse() : tabs))[0]?.slice(1) ?? [];
}

describe('a log whose events have names of their own', () => {
  const schools = {
    log: [
      ['THEO DÕI BỒI DƯỠNG NĂM 2024'],
      ['TT', 'Ngày', 'Tên lớp', 'Trường đăng cai', 'Số học viên'],
      [1, day(3), 'Chuyển đổi số', 'THCS Hợp Giang', 40],
      [2, day(4), 'Tư vấn tâm lý', 'THCS Sông Bằng', 55],
      [3, day(5), 'Kỹ năng số', 'THCS Hợp Giang', 30],
    ],
    plan: [
      ['KẾ HOẠCH BỒI DƯỠNG NĂM 2024'],
      ['TT', 'Trường', 'Số học viên'],
      [1, 'THCS Hợp Giang', 60],
      [2, 'THCS Sông Bằng', 60],
    ],
  };

  it.each(['before', 'behind'] as const)(
    'is of the units that a tab of targets names, %s the log',
    (order) => {
      const units = ['THCS Hợp Giang 70/60 Vượt', 'THCS Sông Bằng 55/60 Chưa đạt'];
      expect([...judged(schools.log, schools.plan, order)].sort()).toEqual(units);
    },
  );

  it('is of the known units also beside others that come again', () => {
    const units = judged(
      [
        ['NHẬT KÝ HỘI THẢO NĂM 2024'],
        ['Ngày', 'Đơn vị phối hợp', 'Trạm chủ trì', 'Tên hội thảo', 'Số người dự'],
        [day(3), 'Bệnh viện tỉnh', 'Trạm Nà Rì', 'Phòng dịch', 40],
        [day(4), 'Sở Y tế', 'Trạm Bản Pò', 'Dinh dưỡng', 55],
        [day(5), 'Bệnh viện tỉnh', 'Trạm Nà Rì', 'Tiêm chủng', 30],
      ],
      [
        ['CHỈ TIÊU HỘI THẢO NĂM 2024'],
        ['TT', 'Trạm', 'Số người dự'],
        [1, 'Trạm Nà Rì', 80],
        [2, 'Trạm Bản Pò', 50],
      ],
    );
    expect(units).toEqual(['Trạm Nà Rì 70/80 Chưa đạt', 'Trạm Bản Pò 55/50 Vượt']);
  });

  it('is of names that are units’ by their looks, under a header that begins so', () => {
    const units = judged(
      [
        ['SỔ HỘI NGHỊ NĂM 2024 (mỗi đơn vị 2 hội nghị)'],
        ['TT', 'Ngày', 'Tên hội nghị', 'Đơn vị đăng cai'],
        [1, day(3), 'Tri ân khách hàng', 'Chi nhánh Hòa An'],
        [2, day(4), 'Vay vốn xanh', 'Chi nhánh Trà Lĩnh'],
        [3, day(5), 'Thẻ và tiền gửi', 'Chi nhánh Hòa An'],
      ],
      null,
    );
    expect(units).toEqual(['Chi nhánh Hòa An 2/2 Đạt', 'Chi nhánh Trà Lĩnh 1/2 Chưa đạt']);
  });

  it.each<[string, Rows, Rows | null, readonly string[]]>([
    [
      'whose units a tab of targets names, beside bodies that come again',
      [
        ['SỔ HỘI NGHỊ NĂM 2024'],
        ['TT', 'Ngày', 'Lớp', 'Đơn vị phối hợp'],
        [1, day(3), '6A', 'Trường Chính trị'],
        [2, day(4), '7B', 'Trường Chính trị'],
      ],
      [['CHỈ TIÊU HỘI NGHỊ NĂM 2024'], ['TT', 'Lớp', 'Số hội nghị'], [1, '6A', 1], [2, '7B', 2]],
      ['6A 1/1 Đạt', '7B 1/2 Chưa đạt'],
    ],
    [
      'whose names are units’ and come once, beside those above them',
      [
        ['SỔ ỦNG HỘ NĂM 2024 (mỗi đơn vị 1 lượt)'],
        ['TT', 'Ngày', 'Chi đoàn', 'Đơn vị quản lý', 'Người nộp'],
        [1, day(3), 'Chi đoàn Mầm non Bế Triều', 'Huyện đoàn Hòa An', 'a'],
        [2, day(4), 'Chi đoàn Tiểu học Nước Hai', 'Huyện đoàn Hòa An', 'b'],
      ],
      null,
      ['Chi đoàn Mầm non Bế Triều 1/1 Đạt', 'Chi đoàn Tiểu học Nước Hai 1/1 Đạt'],
    ],
  ])('stays one of its own column: %s', (_, log, plan, units) => {
    expect(judged(log, plan)).toEqual(units);
  });

  const EVENTS = [
    [day(3), 'Tiêm chủng', 'Trạm Nà Rì', 'Trạm Bản Pò'],
    [day(4), 'Dinh dưỡng', 'Trạm Nà Rì', 'Trạm Bản Pò'],
    [day(5), 'Phòng dịch', 'Trạm Bản Pò', 'Trạm Nà Rì'],
  ];
  const eventsUnder = (...heads: readonly string[]): Rows => [
    ['SỔ HỘI THẢO NĂM 2024 (mỗi đơn vị 2 hội thảo)'],
    ['Ngày', ...heads],
    ...EVENTS,
  ];

  it.each([
    ['Tên hội thảo', 'Đơn vị tổ chức', 'Đơn vị phối hợp'],
    ['Tên hội thảo', 'Đơn vị chủ trì', 'Đơn vị hỗ trợ kinh phí'],
    ['Tên lớp', 'Trạm đăng cai', 'Trạm tham dự'],
    ['Chuyên đề', 'Cơ quan thực hiện', 'Cơ quan giám sát'],
  ])('is of those who hold them, not of those who stand by: %s, %s, %s', (...heads) => {
    expect(judged(eventsUnder(...heads), null)).toEqual(['Trạm Nà Rì 2/2 Đạt', 'Trạm Bản Pò 1/2 Chưa đạt']);
  });

  it('is of those who hold them also where a tab of targets names both', () => {
    const plan = [['GIAO HỘI THẢO NĂM 2024'], ['Trạm', 'Số hội thảo'], ['Trạm Nà Rì', 2], ['Trạm Bản Pò', 2]];
    const units = judged(eventsUnder('Tên hội thảo', 'Đơn vị tổ chức', 'Đơn vị phối hợp'), plan);
    expect(units).toEqual(['Trạm Nà Rì 2/2 Đạt', 'Trạm Bản Pò 1/2 Chưa đạt']);
  });

  it('is not read where two columns of units are alike', () => {
    const survey = surveyTabs([tabOf('Sổ', eventsUnder('Tên hội thảo', 'Đơn vị A', 'Đơn vị B'))]);
    expect(verdicts(survey)).toEqual([]);
    expect(survey.unread.map(({ tab, why }) => [tab, why])).toEqual([['Sổ', 'noUnits']]);
  });
});

import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { dayOf, judged, surveyOn, tabOf } from '../survey/office-time';

function read(header: readonly string[], rows: readonly (readonly Cell[])[]) {
  const survey = surveyOn('2026-01-15', [tabOf('Câu trả lời biểu mẫu 1', [header, ...rows])]);
  const foot = footnotes(survey, []).filter((line) => /dòng/.test(line));
  return { lines: judged(survey), foot };
}

const SCHOOL = ['Dấu thời gian', 'Trường', 'Kế hoạch năm 2025', 'Đã thực hiện năm 2025', 'Người báo cáo'];

describe('answers to a form that a unit sent again', () => {
  it('count once, as sent last, and the foot names the row', () => {
    const { lines, foot } = read(SCHOOL, [
      [dayOf('2025-12-20'), 'Trường TH Đức Long', 12, 9, 'Lan'],
      [dayOf('2025-12-21'), 'Trường TH Lê Chung', 10, 8, 'Hoa'],
      [dayOf('2025-12-28'), 'Trường TH Đức Long', 12, 13, 'Minh'],
      [dayOf('2025-12-29'), 'Trường TH Bình Long', 8, 8, 'Nga'],
    ]);
    expect(lines).toEqual([
      'Trường TH Lê Chung 8/10 Chưa đạt',
      'Trường TH Đức Long 13/12 Vượt',
      'Trường TH Bình Long 8/8 Đạt',
    ]);
    expect(foot).toEqual([
      'Câu trả lời biểu mẫu 1: mỗi đơn vị lấy dòng sau cùng, không cộng dòng của thời gian trước: Trường TH Đức Long (B2).',
    ]);
  });

  it('are ordered by their times, wherever they stand', () => {
    const { lines } = read(
      ['Timestamp', 'Phòng giao dịch', 'Kỳ báo cáo', 'Chỉ tiêu giao', 'Kết quả'],
      [
        [46020.5, 'PGD Nà Cáp', 'Năm 2025', 300, 310],
        [46010.25, 'PGD Nà Cáp', 'Năm 2025', 300, 280],
        [46011.75, 'PGD Sông Hiến', 'Năm 2025', 200, 190],
        [46012.5, 'PGD Đề Thám', 'Năm 2025', 100, 100],
      ],
    );
    expect(lines[0]).toBe('PGD Nà Cáp 310/300 Vượt');
  });

  it.each([
    [
      'plans of their own',
      SCHOOL,
      [
        [dayOf('2025-12-20'), 'Trường TH Đức Long', 12, 9, 'Lan'],
        [dayOf('2025-12-28'), 'Trường TH Đức Long', 5, 6, 'Lan'],
      ],
    ],
    [
      'no times of a form',
      ['Ngày', ...SCHOOL.slice(1)],
      [
        [dayOf('2025-12-20'), 'Trường TH Đức Long', 12, 9, 'Lan'],
        [dayOf('2025-12-28'), 'Trường TH Đức Long', 12, 13, 'Lan'],
      ],
    ],
  ])('are a fault as before with %s', (_, header, twice) => {
    const { lines } = read(header, [
      ...twice,
      [dayOf('2025-12-21'), 'Trường TH Lê Chung', 10, 8, 'Hoa'],
      [dayOf('2025-12-29'), 'Trường TH Bình Long', 8, 8, 'Nga'],
    ]);
    expect(lines[0]).toContain('Lỗi số liệu');
  });
});

describe('answers sent again to a form whose plan stands in another tab', () => {
  const plan = tabOf('Giao', [
    ['CHỈ TIÊU KHÁM SỨC KHỎE NĂM 2025'],
    ['TT', 'Trạm y tế', 'Số người khám'],
    [1, 'Trạm y tế Cô Ba', 100],
    [2, 'Trạm y tế Hồng Trị', 80],
    [3, 'Trạm y tế Kim Cúc', 60],
  ]);

  function against(rows: readonly (readonly Cell[])[]) {
    const answers = tabOf('Câu trả lời biểu mẫu 1', [
      ['Dấu thời gian', 'Trạm y tế', 'Số người khám'],
      ...rows,
    ]);
    const survey = surveyOn('2026-01-15', [answers, plan]);
    return { lines: judged(survey), foot: footnotes(survey, []).join('\n') };
  }

  const OTHERS = [
    [dayOf('2025-12-21'), 'Trạm y tế Hồng Trị', 80],
    [dayOf('2025-12-29'), 'Trạm y tế Kim Cúc', 61],
  ];

  it.each<[string, Cell, Cell, number, string]>([
    ['days', dayOf('2025-12-20'), dayOf('2025-12-28'), 102, '102/100 Vượt'],
    ['times as numbers', 46011.25, 46019.75, 102, '102/100 Vượt'],
    ['times as texts', '20/12/2025 08:15:22', '28/12/2025 16:40:10', 102, '102/100 Vượt'],
    ['one day and the same figure', dayOf('2025-12-20'), dayOf('2025-12-20'), 90, '90/100 Chưa đạt'],
  ])('count once, as sent last, and the foot names the row: %s', (_, first, last, again, verdict) => {
    const rows = [[first, 'Trạm y tế Cô Ba', 90], ...OTHERS, [last, 'Trạm y tế Cô Ba', again]];
    const { lines, foot } = against(rows);
    expect(lines).toContain(`Trạm y tế Cô Ba ${verdict}`);
    expect(foot).toContain(
      'mỗi đơn vị lấy dòng sau cùng, không cộng dòng của thời gian trước: Trạm y tế Cô Ba (B2)',
    );
  });

  it('count so too where several units sent again', () => {
    const { lines, foot } = against([
      [dayOf('2025-12-18'), 'Trạm y tế Cô Ba', 90],
      [dayOf('2025-12-19'), 'Trạm y tế Hồng Trị', 70],
      ...OTHERS,
      [dayOf('2025-12-20'), 'Trạm y tế Cô Ba', 95],
      [dayOf('2025-12-20'), 'Trạm y tế Bảo Toàn', 5],
    ]);
    expect(lines.slice(0, 2)).toEqual(['Trạm y tế Cô Ba 95/100 Chưa đạt', 'Trạm y tế Hồng Trị 80/80 Đạt']);
    expect(foot).toContain('đơn vị gửi nhiều lần cho một kỳ, lấy lần gửi sau; không tính 2 dòng B2, B3');
  });

  it('are a fault as before where they are months apart', () => {
    const rows = [
      [dayOf('2025-06-28'), 'Trạm y tế Cô Ba', 40],
      ...OTHERS,
      [dayOf('2025-12-28'), 'Trạm y tế Cô Ba', 50],
    ];
    expect(against(rows).lines).toContainEqual(expect.stringMatching(/^Trạm y tế Cô Ba .*Lỗi số liệu/));
  });

  it('are added as before where most units sent several', () => {
    const rows = [
      [dayOf('2025-12-01'), 'Trạm y tế Cô Ba', 40],
      [dayOf('2025-12-02'), 'Trạm y tế Hồng Trị', 10],
      ...OTHERS,
      [dayOf('2025-12-28'), 'Trạm y tế Cô Ba', 50],
    ];
    expect(against(rows).lines.slice(0, 2)).toEqual([
      'Trạm y tế Cô Ba 90/100 Chưa đạt',
      'Trạm y tế Hồng Trị 90/80 Vượt',
    ]);
  });

  it.each([
    ['Họ tên người hiến máu', 'Nông Văn A', 'Lý Thị B'],
    ['Số phiếu thu', 'PT 12', 'PT 15'],
    ['Địa điểm', 'Xóm Nà Pài', 'Xóm Bản Chang'],
    ['Ngày tổ chức', dayOf('2025-11-02'), dayOf('2025-11-20')],
  ])('are no correction where %s says that each is about something else', (heading, one, other) => {
    const answers = tabOf('Câu trả lời biểu mẫu 1', [
      ['Dấu thời gian', heading, 'Trạm y tế', 'Số người khám'],
      [dayOf('2025-12-20'), one, 'Trạm y tế Cô Ba', 40],
      [dayOf('2025-12-21'), one, 'Trạm y tế Hồng Trị', 80],
      [dayOf('2025-12-22'), one, 'Trạm y tế Kim Cúc', 61],
      [dayOf('2025-12-28'), other, 'Trạm y tế Cô Ba', 50],
    ]);
    const survey = surveyOn('2026-01-15', [answers, plan]);
    expect(judged(survey).join('\n')).not.toContain('Trạm y tế Cô Ba 50/100');
    expect(footnotes(survey, []).join('\n')).not.toContain('lấy dòng sau cùng');
  });

  it.each(['Người báo cáo', 'Địa chỉ email', 'SĐT người gửi'])('are one where only %s differs', (heading) => {
    const answers = tabOf('Câu trả lời biểu mẫu 1', [
      ['Dấu thời gian', 'Trạm y tế', 'Số người khám', heading],
      [dayOf('2025-12-20'), 'Trạm y tế Cô Ba', 40, 'Lan'],
      [dayOf('2025-12-21'), 'Trạm y tế Hồng Trị', 80, 'Hoa'],
      [dayOf('2025-12-22'), 'Trạm y tế Kim Cúc', 61, 'Minh'],
      [dayOf('2025-12-28'), 'Trạm y tế Cô Ba', 50, 'Nga'],
    ]);
    expect(judged(surveyOn('2026-01-15', [answers, plan]))).toContain('Trạm y tế Cô Ba 50/100 Chưa đạt');
  });

  it('are no correction of payments, of which each is one more', () => {
    const answers = tabOf('Câu trả lời biểu mẫu 1', [
      ['Dấu thời gian', 'Trạm y tế', 'Số tiền nộp quỹ'],
      [dayOf('2025-12-20'), 'Trạm y tế Cô Ba', 500],
      [dayOf('2025-12-21'), 'Trạm y tế Hồng Trị', 800],
      [dayOf('2025-12-22'), 'Trạm y tế Kim Cúc', 610],
      [dayOf('2025-12-28'), 'Trạm y tế Cô Ba', 500],
    ]);
    const foot = footnotes(surveyOn('2026-01-15', [answers]), []).join('\n');
    expect(foot).not.toContain('lấy dòng sau cùng');
  });
});

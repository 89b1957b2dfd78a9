import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import { problemSentences } from '../../../src/core/report/messages';
import { problems, surveyTabs, tabOf, verdicts } from './office-grids';

describe('results marked x', () => {
  it('are asked where every target is 1 (field case c73)', () => {
    const survey = surveyTabs([
      tabOf('Hội nghị', [
        ['TỔ CHỨC HỘI NGHỊ NLĐ NĂM 2024'],
        [],
        ['TT', 'Đơn vị', 'Kế hoạch', 'Kết quả'],
        [1, 'LĐLĐ huyện Hòa An', 1, 'x'],
        [2, 'LĐLĐ huyện Bảo Lạc', 1, 'X'],
        [3, 'LĐLĐ huyện Hạ Lang', 1, 1],
        [4, 'LĐLĐ huyện Thạch An', 1, ''],
      ]),
    ]);
    expect(verdicts(survey)[0]?.slice(1)).toEqual([
      'LĐLĐ huyện Hòa An unreadable/1 Lỗi số liệu',
      'LĐLĐ huyện Bảo Lạc unreadable/1 Lỗi số liệu',
      'LĐLĐ huyện Hạ Lang 1/1 Đạt',
      'LĐLĐ huyện Thạch An blank/1 Chưa có số liệu',
    ]);
    expect(problems(survey)).toEqual(['markedResults Hội nghị 4:4']);
    expect(problemSentences(survey)[0]).toMatch(/Hội nghị!D4 2 ô kết quả ghi x/);
  });

  it.each([
    [
      'a school',
      [
        ['Trường', 'Chỉ tiêu', 'Đã thực hiện'],
        ['THCS Đề Thám', 2, 'x'],
        ['THCS Hợp Giang', 3, 'x'],
      ],
    ],
    [
      'a youth union',
      [
        ['Chi đoàn', 'Kế hoạch', 'Kết quả'],
        ['Chi đoàn xóm 1', 1, ' x '],
        ['Chi đoàn xóm 2', 1, 'x'],
      ],
    ],
  ])('are asked of %s, whose results are marks alone', (_, rows) => {
    const survey = surveyTabs([tabOf('Biểu 1', rows)]);
    expect(
      verdicts(survey)
        .flat()
        .filter((line) => /Không áp dụng|Đạt/.test(line)),
    ).toEqual([]);
    expect(problems(survey).length).toBeGreaterThan(0);
  });

  it('do not apply in a target, nor beside numbers where targets are more than 1', () => {
    const survey = surveyTabs([
      tabOf('Hiến máu', [
        ['Trạm y tế', 'Kế hoạch', 'Kết quả'],
        ['Trạm Y tế xã Nam Tuấn', 20, 25],
        ['Trạm Y tế xã Đức Long', 10, 'x'],
        ['Trạm Y tế xã Hồng Việt', 'x', 'x'],
      ]),
    ]);
    expect(verdicts(survey)[0]?.slice(1)).toEqual([
      'Trạm Y tế xã Nam Tuấn 25/20 Vượt',
      'Trạm Y tế xã Đức Long excluded/10 Không áp dụng',
      'Trạm Y tế xã Hồng Việt excluded/excluded Không áp dụng',
    ]);
    expect(problems(survey)).toEqual([]);
  });
});

describe('targets marked x, none of which is a number', () => {
  const told = (rows: readonly (readonly (string | number)[])[]) => {
    const survey = surveyTabs([tabOf('Biểu 1', rows)]);
    return { lines: verdicts(survey)[0]?.slice(1), foot: footnotes(survey, []).join(' '), survey };
  };

  it.each([
    [
      'left open where it was not done',
      [
        ['TT', 'Công đoàn cơ sở', 'KH', 'TH'],
        [1, 'CĐCS Chè', 'x', 'x'],
        [2, 'CĐCS Mía', 'X', ''],
      ],
      ['CĐCS Chè 1/1 Đạt', 'CĐCS Mía blank/1 Chưa có số liệu'],
    ],
    [
      'counted as 1 or 0',
      [
        ['Trường', 'Kế hoạch', 'Kết quả'],
        ['THCS Đề Thám', ' x ', 1],
        ['THCS Hợp Giang', 'x', 0],
      ],
      ['THCS Đề Thám 1/1 Đạt', 'THCS Hợp Giang 0/1 Chưa đạt'],
    ],
    [
      'with a unit that has none',
      [
        ['Chi đoàn', 'Đăng ký', 'Đã tổ chức'],
        ['Chi đoàn xóm 1', 'x', 'x'],
        ['Chi đoàn xóm 2', 'x', '-'],
        ['Chi đoàn xóm 3', '', 'x'],
        ['Chi đoàn xóm 4', '', ''],
      ],
      [
        'Chi đoàn xóm 1 1/1 Đạt',
        'Chi đoàn xóm 2 dash/1 Chưa có số liệu',
        'Chi đoàn xóm 3 1/blank Ngoài KH',
        'Chi đoàn xóm 4 blank/blank Không giao',
      ],
    ],
  ])('are 1, and said to be, %s', (_, rows, lines) => {
    const { lines: own, foot } = told(rows);
    expect(own).toEqual(lines);
    expect(foot).toContain('x ở cột KH đọc là 1');
  });

  it('are asked about where every result is x too', () => {
    const { lines, survey } = told([
      ['Đơn vị', 'KH', 'TH'],
      ['CĐCS Chè', 'x', 'x'],
      ['CĐCS Mía', 'x', 'x'],
    ]);
    expect(lines).toEqual(['CĐCS Chè unreadable/1 Lỗi số liệu', 'CĐCS Mía unreadable/1 Lỗi số liệu']);
    expect(problemSentences(survey)[0]).toContain('2 ô kết quả và kế hoạch cùng ghi x');
  });

  it('do not apply, and are named, where nothing was done or results count more', () => {
    const open = told([
      ['Đơn vị', 'KH', 'TH'],
      ['CĐCS Chè', 'x', ''],
      ['CĐCS Mía', 'x', ''],
    ]);
    expect(open.foot).toContain(
      'mọi đơn vị ghi x ở cột KH nên coi là không áp dụng; nếu x là có giao thì ghi 1',
    );
    const counted = told([
      ['Đơn vị', 'KH', 'TH'],
      ['CĐCS Chè', 'x', 5],
      ['CĐCS Mía', 'x', 3],
    ]);
    expect(counted.lines).toEqual(['CĐCS Chè 5/excluded Không áp dụng', 'CĐCS Mía 3/excluded Không áp dụng']);
  });

  it('do not apply beside a number, nor alone in a form', () => {
    const beside = told([
      ['Đơn vị', 'KH', 'TH'],
      ['CĐCS Chè', 1, 1],
      ['CĐCS Mía', 'x', ''],
      ['CĐCS Sắt', 'x', 'x'],
    ]);
    expect(beside.lines).toEqual([
      'CĐCS Chè 1/1 Đạt',
      'CĐCS Mía blank/excluded Không áp dụng',
      'CĐCS Sắt excluded/excluded Không áp dụng',
    ]);
    const form = surveyTabs([
      tabOf('Bieu 1', [
        ['CÔNG ĐOÀN XÃ BẢO LẠC'],
        ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện'],
        [1, 'Kết nạp', 'người', 5, 5],
        [2, 'Xây dựng quy chế', '', 'x', 'x'],
        [3, 'Kiểm tra', 'cuộc', 2, 2],
      ]),
    ]);
    expect(verdicts(form)[1]).toContain('Công đoàn xã Bảo Lạc excluded/excluded Không áp dụng');
  });
});

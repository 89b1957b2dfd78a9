import { describe, expect, it } from 'vitest';
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

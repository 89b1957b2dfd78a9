import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../src/core/date/calendar-date';
import { type DueItem, dueItems } from '../../../src/core/progress/due';
import { dueDrafts } from '../../../src/core/progress/progress-due';
import type { Survey } from '../../../src/core/survey/survey';
import { gridOf, surveyOn } from '../register/year-2020';
import { texts } from '../report/pages';
import { declaredBook } from '../settings/declared-book';
import { dayOf, surveyOn as surveyOnDay, tabOf } from '../survey/office-time';
import { followOn, pageOf } from './followed';

/** "KPCĐ: 24/12/2020, 14, 1/2, Hòa An". */
function words({ indicator, lastDay, days, reached, assigned, open }: DueItem): string {
  const names = open.map((name) => name).join(', ');
  return `${indicator.name}: ${formatDate(lastDay)}, ${days}, ${reached}/${assigned}, ${names}`;
}

function dueIn(survey: Survey): { readonly soon: readonly string[]; readonly over: readonly string[] } {
  const { soon, over } = dueItems(survey);
  return { soon: soon.map(words), over: over.map(words) };
}

describe('dueItems()', () => {
  it('tells of 10/12/2020 what is due by 24/12 and by the year’s end, and a list over since March', () => {
    const models = tabOf('Mô hình', [
      ['DANH SÁCH MÔ HÌNH ĐIỂM NĂM 2020'],
      ['TT', 'Tên mô hình', 'Đơn vị', 'Ngày trình đề án'],
      [1, 'Tổ tự quản', 'LĐLĐ huyện Hòa An', dayOf('2020-03-20')],
      [2, 'Bữa cơm ca', 'LĐLĐ huyện Bảo Lạc', dayOf('2020-04-05')],
    ]);
    const given = tabOf('Giao chỉ tiêu', [
      ['Chỉ tiêu', 'Đơn vị', 'KH giao'],
      ['Mô hình', 'LĐLĐ huyện Hòa An', 1],
      ['Mô hình', 'LĐLĐ huyện Bảo Lạc', 1],
    ]);
    const fee = tabOf('KPCĐ', [
      ['NỘP KINH PHÍ CÔNG ĐOÀN NĂM 2020'],
      ['Đơn vị', 'Phải nộp', 'Đã nộp trước 25/12'],
      ['LĐLĐ huyện Hòa An', 20, 18],
      ['LĐLĐ huyện Bảo Lạc', 20, 20],
    ]);
    const members = tabOf('Đoàn viên', [
      ['PHÁT TRIỂN ĐOÀN VIÊN NĂM 2020'],
      ['Đơn vị', 'KH giao', 'Kết quả'],
      ['LĐLĐ huyện Hòa An', 5, 2],
      ['LĐLĐ huyện Bảo Lạc', 5, 6],
    ]);
    const { survey } = declaredBook('2020-12-10', [models, given, fee, members], {
      rows: [
        {
          name: 'Mô hình',
          source: 'Mô hình',
          calculation: 'Số dòng đã xong / số dòng',
          resultColumn: 'Ngày trình đề án',
          due: 'trước tháng 4/2020',
        },
      ],
    });
    // From 31/03 to 10/12 there are 30 + 31 + 30 + 31 + 31 + 30 + 31 + 30 + 10 = 254 days.
    expect(dueIn(survey)).toEqual({
      soon: [
        expect.stringContaining(': 24/12/2020, 14, 1/2, LĐLĐ huyện Hòa An'),
        expect.stringContaining(': 31/12/2020, 21, 1/2, LĐLĐ huyện Hòa An'),
      ],
      over: ['Mô hình: 31/03/2020, -254, 1/2, LĐLĐ huyện Bảo Lạc'],
    });
  });

  const half = gridOf(
    'TRỒNG RỪNG 6 THÁNG ĐẦU NĂM 2024',
    'Xã | KH giao (ha) | Thực hiện',
    'Xã Yên Sơn | 12 | 12',
    'Xã Cô Ba | 10 | 7',
  );
  const accidents = gridOf(
    'TAI NẠN GIAO THÔNG NĂM 2024',
    'Phường | KH không quá (vụ) | Số vụ tai nạn',
    'P. Hợp Giang | 5 | 6',
    'P. Sông Bằng | 5 | 1',
  );

  it.each([
    ['30/06/2024', ['Rừng: 30/06/2024, 0, 1/2, Xã Cô Ba'], []],
    ['31/05/2024', ['Rừng: 30/06/2024, 30, 1/2, Xã Cô Ba'], []],
    ['30/05/2024', [], []],
    ['01/07/2024', [], ['Rừng: 30/06/2024, -1, 1/2, Xã Cô Ba']],
  ])('takes the last day for due, and the day after for over: %s', (day, soon, over) => {
    const survey = surveyOn(day, { tabs: [{ name: 'Rừng', values: half }] }, { listed: [] });
    expect(dueIn(survey)).toEqual({ soon, over });
  });

  it('counts of what is better the less there is those that kept it so far', () => {
    const survey = surveyOn('20/12/2024', { tabs: [{ name: 'TNGT', values: accidents }] }, { listed: [] });
    expect(dueIn(survey).soon).toEqual([expect.stringContaining(', 11, 1/2, P. Hợp Giang')]);
  });

  it('leaves out what everybody reached once it is over', () => {
    const done = half.map((row) => row.map((cell) => (cell === 7 ? 10 : cell)));
    const survey = surveyOn('01/09/2024', { tabs: [{ name: 'Rừng', values: done }] }, { listed: [] });
    expect(dueIn(survey)).toEqual({ soon: [], over: [] });
  });

  it('names what of a target nobody was given yet, and the page adds it to the total', () => {
    const on = followOn('10/12/2020', {
      tabs: [
        {
          name: 'CĐCS',
          values: gridOf('THÀNH LẬP CĐCS NĂM 2020', 'Đơn vị | KH giao | Kết quả', 'LĐLĐ Hòa An | 2 | 1'),
        },
        {
          name: 'Giao chỉ tiêu',
          values: gridOf('Chỉ tiêu | Đơn vị | KH giao', 'Thành lập CĐCS | Chưa phân bổ | 4'),
        },
      ],
    });
    const page = texts(pageOf(on));
    expect(page.find((cells) => cells[1] === 'TỔNG CỘNG')?.[2]).toMatch(/^=SUM\(.*\)\+4$/);
    const due = page.find((cells) => cells[16] === '21');
    expect(due?.slice(17, 19)).toEqual(['0/1', 'LĐLĐ Hòa An, chưa phân bổ 4']);
  });

  it('tells units without a figure apart, and breaks no name over rows', () => {
    const names = [
      'Trường THCS Kim Đồng',
      'Trường THCS Hợp Giang',
      'Trường THCS Tân Giang',
      'Trường THCS Đề Thám',
    ];
    const tabs = [
      tabOf('Sách', [
        ['QUYÊN GÓP SÁCH NĂM 2024'],
        ['TT', 'Trường', 'Kế hoạch', 'Kết quả'],
        ...names.map((name, index) => [index + 1, name, 10, ['', 'khoảng 5', 4, 3][index] ?? '']),
      ]),
    ];
    const survey = surveyOnDay('2025-01-10', tabs);
    const { over } = dueItems(survey);
    const told = ['Trường THCS Kim Đồng (chưa có SL)', 'Trường THCS Hợp Giang (lỗi SL)', ...names.slice(2)];
    expect(over.map(({ open }) => open)).toEqual([told]);
    const { rows } = dueDrafts('Đã quá hạn', over, {
      widths: Array.from({ length: 21 }, () => 100),
      font: 'Arial',
    });
    const lines = rows.slice(2).map(({ cells }) => String(cells[18]?.content));
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(told.join(', '));
    expect(lines.slice(0, -1).every((line) => line.endsWith(','))).toBe(true);
  });
});

describe('what is over by figures that stop before its last day', () => {
  const months = [1, 2, 3].map((month) =>
    tabOf(`T${month}`, [
      [`HIẾN MÁU THÁNG ${month} NĂM 2020`],
      ['Đơn vị', 'KH năm', 'Kết quả'],
      ['Xã Cô Ba', 12, month],
      ['Xã Thượng Hà', 8, 2],
    ]),
  );

  it('says so beside the names', () => {
    const [item] = dueItems(surveyOnDay('2021-01-31', months)).over;
    expect(item && [item.lastDay, item.figuresUntil].map((day) => day && formatDate(day))).toEqual([
      '31/12/2020',
      '31/03/2020',
    ]);
    const { rows } = dueDrafts('Đã quá hạn', item ? [item] : [], {
      widths: Array(30).fill(80),
      font: 'Arial',
    });
    expect(JSON.stringify(rows)).toContain('theo số liệu đến 31/03/2020: Xã Cô Ba,');
  });

  it('says nothing where they go to its last day, or it is still to come', () => {
    const all = tabOf('Năm', [
      ['HIẾN MÁU NĂM 2020'],
      ['Đơn vị', 'KH', 'Kết quả'],
      ['Xã Cô Ba', 12, 6],
      ['Xã Thượng Hà', 8, 9],
    ]);
    expect(dueItems(surveyOnDay('2021-01-31', [all])).over.map(({ figuresUntil }) => figuresUntil)).toEqual([
      null,
    ]);
    expect(dueItems(surveyOnDay('2020-12-10', months)).soon.map(({ figuresUntil }) => figuresUntil)).toEqual([
      null,
    ]);
  });
});

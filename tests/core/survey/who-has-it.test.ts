import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { ListedUnit } from '../../../src/core/unit/named-row';
import type { Tab } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from './in-short';
import { surveyWorkbook } from './survey-workbook';

const TODAY = { year: 2021, month: 1, day: 10 };

function on(month: number, day: number) {
  return { year: 2020, month, day };
}

function survey(tabs: readonly Tab[], listed: readonly ListedUnit[] = []) {
  return surveyWorkbook({ tabs }, { today: TODAY, listed, answers: new Map() });
}

function logTab(name: string, lines: readonly string[], unitHeader: string, units: readonly string[]): Tab {
  const rows = units.map((unit, index) => [on(1 + (index % 12), 5), unit, `Việc ${index}`]);
  return tabOf(name, [...lines.map((line) => [line]), ['Ngày', unitHeader, 'Nội dung'], ...rows]);
}

function tableTab(name: string, title: string, units: readonly string[]): Tab {
  const rows = units.map((unit, index) => [index + 1, unit, 10, 10 + index]);
  return tabOf(name, [[title], ['TT', 'Tên đơn vị', 'Kế hoạch', 'Thực hiện'], ...rows]);
}

const UNIONS = ['LĐLĐ huyện Hòa An', 'LĐLĐ huyện Hạ Lang', 'CĐ ngành Y tế'];
const NEWS = ['SỔ TIN, BÀI NĂM 2020', '- Giao 3 tin, bài/năm'];

describe('who has the common target of a log', () => {
  it('is every union of the sources, whoever sent nothing with 0', () => {
    const tabs = [
      logTab('Sổ tin bài', NEWS, 'Đơn vị', ['LĐLĐ Hòa An', 'LĐLĐ Hòa An', 'LĐLĐ Hòa An', 'LĐLĐ Hạ Lang']),
      tableTab('Quỹ', 'THU QUỸ NĂM 2020', [...UNIONS, 'Ban Tổ chức', 'Công ty TNHH A']),
    ];
    const judged = survey(tabs);
    expect(inShort(judged)['Tin bài']).toEqual([
      'LĐLĐ huyện Hòa An 3 | 3 met',
      'LĐLĐ huyện Hạ Lang 3 | 1 below',
      'CĐ ngành Y tế 3 | 0 below',
    ]);
    const foot = footnotes(judged, []);
    expect(foot).toContain(
      'Tin bài: 1 đơn vị được giao KH mà không có dòng nào trong sổ, tính là 0: CĐ ngành Y tế.',
    );
    expect(foot).toContain('Tin bài: KH 3 lấy từ dòng ghi chú của sổ, áp dụng cho mọi công đoàn.');
  });

  it('is every union of the directory that is no Ban, and whoever has rows', () => {
    const listed = [...UNIONS, 'LĐLĐ huyện Bảo Lạc', 'Văn phòng'].map((name) => {
      return { name, aliases: [], group: '' };
    });
    const tabs = [logTab('Sổ tin bài', NEWS, 'Đơn vị', ['LĐLĐ Hòa An', 'Ban Tổ chức'])];
    expect(inShort(survey(tabs, listed))['Tin bài']).toEqual([
      'LĐLĐ huyện Hòa An 3 | 1 below',
      'LĐLĐ huyện Hạ Lang 3 | 0 below',
      'LĐLĐ huyện Bảo Lạc 3 | 0 below',
      'CĐ ngành Y tế 3 | 0 below',
      'Ban Tổ chức 3 | 1 below',
    ]);
  });

  it('is no CĐCS where the log tells of districts, and all of them where it tells of CĐCS', () => {
    const base = ['CĐCS Trường THPT Hòa An', 'CĐCS Công ty A', 'CĐCS Bệnh viện Hạ Lang'];
    const fees = tableTab('Đoàn phí', 'THU ĐOÀN PHÍ NĂM 2020', [...base, 'LĐLĐ huyện Hạ Lang']);
    const above = survey([logTab('Sổ tin bài', NEWS, 'Đơn vị', ['LĐLĐ Hòa An', 'LĐLĐ Hòa An']), fees]);
    expect(inShort(above)['Tin bài']).toEqual(['LĐLĐ huyện Hạ Lang 3 | 0 below', 'LĐLĐ Hòa An 3 | 2 below']);
    const below = survey([logTab('Sổ tin bài', NEWS, 'Đơn vị', base.slice(0, 2)), fees]);
    expect(
      inShort(below)
        ['Tin bài']?.map((line) => line.replace(/ 3 .*/, ''))
        .sort(),
    ).toEqual(base.sort());
  });

  it('is the clubs of a school that stand with most of the log in one table, no classes', () => {
    const tabs = [
      logTab('Nhật ký CLB', ['NHẬT KÝ SINH HOẠT NĂM 2020', 'Chỉ tiêu: 2 buổi'], 'Đơn vị', [
        'Bóng đá',
        'Bóng đá',
        'Tiếng Anh',
      ]),
      tableTab('Thành viên', 'PHÁT TRIỂN THÀNH VIÊN NĂM 2020', ['Bóng đá', 'Tiếng Anh', 'Cờ vua']),
      tableTab('Khuyến học', 'QUỸ KHUYẾN HỌC NĂM 2020', ['10A1', '10A2', '10A3']),
    ];
    const judged = survey(tabs);
    const [diary] = judged.indicators;
    expect(inShort(judged)[diary?.name ?? '']).toEqual([
      'Bóng đá 2 | 2 met',
      'Tiếng Anh 2 | 1 below',
      'Cờ vua 2 | 0 below',
    ]);
    expect(footnotes(judged, []).join('\n')).toContain(
      'áp dụng cho mọi đơn vị cùng loại với các đơn vị có trong sổ',
    );
  });

  it('is every health station where the log tells of stations, not the hospital beside them', () => {
    const stations = ['Trạm y tế Hồng Việt', 'Trạm y tế Bình Long', 'Trạm y tế Nước Hai'];
    const tabs = [
      logTab(
        'Sổ truyền thông',
        ['SỔ THEO DÕI TRUYỀN THÔNG NĂM 2020', 'Chỉ tiêu: mỗi trạm 2 buổi'],
        'Đơn vị',
        ['Trạm y tế Hồng Việt', 'Trạm y tế Bình Long'],
      ),
      tableTab('Khám', 'KHÁM SỨC KHỎE NĂM 2020', ['Bệnh viện huyện', 'Trung tâm Y tế huyện', ...stations]),
    ];
    const judged = survey(tabs);
    const [talks] = judged.indicators;
    expect(
      inShort(judged)[talks?.name ?? '']?.map((line) => line.replace(/^(Trạm y tế \S+ \S+) .*\| /, '$1: ')),
    ).toEqual([
      'Trạm y tế Hồng Việt: 1 below',
      'Trạm y tế Bình Long: 1 below',
      'Trạm y tế Nước Hai: 0 below',
    ]);
  });

  it('is nobody else where a log beside unions tells of enterprises', () => {
    const tabs = [
      logTab('Sổ kiểm tra', ['SỔ KIỂM TRA NĂM 2020', 'Chỉ tiêu: 2'], 'Doanh nghiệp', [
        'Công ty A',
        'Công ty B',
      ]),
      tableTab('Quỹ', 'THU QUỸ NĂM 2020', [...UNIONS, 'Công ty C']),
    ];
    const judged = survey(tabs);
    const [visits] = judged.indicators;
    expect(inShort(judged)[visits?.name ?? '']).toEqual(['Công ty A 2 | 1 below', 'Công ty B 2 | 1 below']);
  });
});

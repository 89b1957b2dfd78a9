import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf } from './office-grids';

interface Told {
  readonly tab: string;
  readonly title?: string;
  readonly plan: readonly number[];
  readonly done: readonly number[];
  readonly heads?: readonly string[];
}

const UNITS = ['Trạm Đức Long', 'Trạm Bế Triều', 'Trạm Nam Tuấn', 'Trạm Dân Chủ', 'Trạm Hồng Việt'];
const PLAN = [30, 25, 20, 40, 35];
const ADJUSTED = [32, 25, 22, 45, 30];
const EVEN = [12, 12, 12, 12, 12];
const NOW = [31, 24, 20, 42, 30];
const BEFORE = [12, 11, 9, 20, 14];
const TITLE = 'KẾT QUẢ TIÊM CHỦNG TRẺ EM NĂM 2024';

function tabTelling({ tab, title, plan, done, heads = ['Kế hoạch', 'Thực hiện'] }: Told): Tab {
  const rows = UNITS.map((unit, at): readonly Cell[] => [at + 1, unit, plan[at] ?? '', done[at] ?? '']);
  return tabOf(tab, [...(title === undefined ? [] : [[title]]), ['TT', 'Đơn vị', ...heads], ...rows]);
}

function foot(tabs: readonly Told[]): string {
  return footnotes(surveyTabs(tabs.map(tabTelling)), []).join('\n');
}

describe('two tabs of one title, headings and units', () => {
  it.each<[string, Told, Told]>([
    [
      'results of before under a name that says so',
      { tab: 'TCMR', title: TITLE, plan: PLAN, done: NOW },
      { tab: 'TCMR (bản cũ)', title: TITLE, plan: PLAN, done: BEFORE },
    ],
    [
      'a name with a day',
      { tab: 'Tiêm chủng', title: TITLE, plan: PLAN, done: NOW },
      { tab: 'Tiêm chủng 20-11', title: TITLE, plan: PLAN, done: BEFORE },
    ],
    [
      'a title with a day',
      { tab: 'Tiêm chủng', title: TITLE, plan: PLAN, done: NOW },
      { tab: 'Lưu', title: `${TITLE} (đến 15/11/2024)`, plan: PLAN, done: BEFORE },
    ],
    [
      'targets and results of before under names that tell nothing',
      { tab: 'Sheet1', title: TITLE, plan: PLAN, done: NOW },
      { tab: 'Sheet2', title: TITLE, plan: ADJUSTED, done: BEFORE },
    ],
    [
      'one target of all',
      { tab: 'Số mới', title: TITLE, plan: EVEN, done: NOW },
      { tab: 'Số cũ', title: TITLE, plan: EVEN, done: BEFORE },
    ],
    [
      'no title',
      { tab: 'Tiêm chủng', plan: PLAN, done: NOW },
      { tab: 'Tiêm chủng old', plan: PLAN, done: BEFORE },
    ],
    [
      'no title over the draft',
      { tab: 'Tiêm chủng', title: TITLE, plan: PLAN, done: NOW },
      { tab: 'Nháp', plan: PLAN, done: BEFORE },
    ],
  ])('are told as versions, however far their figures differ: %s', (_, one, other) => {
    const told = (later: Told, earlier: Told) =>
      `${later.tab}!D${later.title === undefined ? 2 : 3}: trang tính này và '${earlier.tab}' như hai bản của một biểu (khác nhau ở Trạm Đức Long), đang tính cả hai`;
    expect(foot([one, other])).toContain(told(other, one));
    expect(foot([other, one])).toContain(told(one, other));
  });

  it.each<[string, Told, Told]>([
    [
      'each names a thing of its own',
      { tab: 'Thăm hỏi', title: 'CÔNG TÁC DÂN VẬN NĂM 2024', plan: PLAN, done: NOW },
      { tab: 'Tuyên truyền', title: 'CÔNG TÁC DÂN VẬN NĂM 2024', plan: PLAN, done: BEFORE },
    ],
    [
      'each does without a title',
      { tab: 'Thăm hỏi', plan: PLAN, done: NOW },
      { tab: 'Tuyên truyền', plan: PLAN, done: BEFORE },
    ],
    [
      'one names more, and its targets are others',
      { tab: 'Tin bài', title: 'TIN BÀI NĂM 2024', plan: PLAN, done: NOW },
      { tab: 'Tin bài đài', title: 'TIN BÀI NĂM 2024', plan: ADJUSTED, done: BEFORE },
    ],
    [
      'one names more, and all have one target',
      { tab: 'Tin bài', title: 'TIN BÀI NĂM 2024', plan: EVEN, done: NOW },
      { tab: 'Tin bài đài', title: 'TIN BÀI NĂM 2024', plan: EVEN, done: BEFORE },
    ],
    [
      'each is of a part of the time that no day tells',
      { tab: 'Học kỳ I', title: TITLE, plan: PLAN, done: NOW },
      { tab: 'Học kỳ II', title: TITLE, plan: PLAN, done: BEFORE },
    ],
    [
      'each tab names a year, whatever its title says',
      { tab: '2023', title: TITLE, plan: PLAN, done: NOW },
      { tab: '2024', title: TITLE, plan: ADJUSTED, done: BEFORE },
    ],
    [
      'each has a number of a thing',
      { tab: 'Mũi 1', title: TITLE, plan: PLAN, done: NOW },
      { tab: 'Mũi 2', title: TITLE, plan: ADJUSTED, done: BEFORE },
    ],
    [
      'titles name two things',
      { tab: 'Biểu 1', title: 'PHÁT TRIỂN ĐẢNG VIÊN NĂM 2024', plan: PLAN, done: NOW },
      { tab: 'Biểu 2', title: 'PHÁT TRIỂN ĐOÀN VIÊN NĂM 2024', plan: PLAN, done: BEFORE },
    ],
    [
      'the year is another',
      { tab: 'Tiêm chủng', title: TITLE, plan: PLAN, done: NOW },
      { tab: 'Tiêm chủng cũ', title: 'KẾT QUẢ TIÊM CHỦNG TRẺ EM NĂM 2023', plan: PLAN, done: BEFORE },
    ],
    [
      'they count in other units of measure',
      {
        tab: 'Sheet1',
        title: 'CHĂN NUÔI NĂM 2024',
        plan: PLAN,
        done: NOW,
        heads: ['KH (con)', 'Thực hiện (con)'],
      },
      {
        tab: 'Sheet2',
        title: 'CHĂN NUÔI NĂM 2024',
        plan: ADJUSTED,
        done: BEFORE,
        heads: ['KH (triệu đồng)', 'Thực hiện (triệu đồng)'],
      },
    ],
  ])('are two tables where %s', (_, one, other) => {
    expect(foot([one, other])).not.toContain('hai bản của một biểu');
  });
});

describe('two tabs of results under one title, whose target a remark below them says', () => {
  const told = (tab: string, heading: string, done: readonly number[]): Tab => {
    const rows = UNITS.map((unit, at): readonly Cell[] => [at + 1, unit, done[at] ?? '']);
    const remark = ['', 'Chỉ tiêu: mỗi đơn vị 12 tin bài/năm'];
    return tabOf(tab, [['TIN BÀI NĂM 2024'], ['TT', 'Đơn vị', heading], ...rows, remark]);
  };
  const footOf = (other: Tab) =>
    footnotes(surveyTabs([told('Tin bài', 'Số tin bài', NOW), other]), []).join('\n');

  it('are told as versions where one says so, and are two where it names more or counts something else', () => {
    expect(footOf(told('Tin bài (lưu)', 'Số tin bài', BEFORE))).toContain(
      "Tin bài (lưu)!C3: trang tính này và 'Tin bài' như hai bản của một biểu",
    );
    for (const other of [told('Tin bài đài', 'Số tin bài', BEFORE), told('Tin bài cũ', 'Số ảnh', BEFORE)])
      expect(footOf(other)).not.toContain('hai bản của một biểu');
  });
});

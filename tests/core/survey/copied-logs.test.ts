import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

const UNITS = ['Xã Hòa An', 'Xã Nam Tuấn', 'Xã Bạch Đằng'];

function event(at: number): readonly Cell[] {
  return [`${(at % 28) + 1}/${(at % 12) + 1}/2024`, UNITS[at % 3] ?? '', `Bài viết thứ ${at}`];
}

function log(
  tab: string,
  { from = 0, to = 18, title = 'SỔ THEO DÕI TIN BÀI NĂM 2024', target = 6 } = {},
): Tab {
  const rows = Array.from({ length: to - from }, (_, at): readonly Cell[] => [at + 1, ...event(from + at)]);
  const line = `Mỗi đơn vị ${target} tin bài/năm`;
  return tabOf(tab, [[title], [line], ['STT', 'Ngày', 'Đơn vị', 'Tên tin bài'], ...rows]);
}

function foot(tabs: readonly Tab[]): string {
  return footnotes(surveyTabs(tabs), []).join('\n');
}

describe('two logs under one heading with the same events', () => {
  it.each([
    ['Sổ tin bài', 'Bản sao của Sổ tin bài'],
    ['Tin bài', 'Tin bài gửi tỉnh'],
  ])('count once where all are the same, whichever stands first: %s and %s', (tab, copy) => {
    const tabs = [log(tab), log(copy)];
    expect(foot(tabs)).toContain(`${copy}: số giống sổ '${tab}', không tính hai lần.`);
    expect(verdicts(surveyTabs(tabs)).map(([name]) => name)).toEqual(['Tin bài']);
    if (copy.startsWith('Bản sao'))
      expect(foot([log(copy), log(tab)])).toContain(`${copy}: số giống sổ '${tab}', không tính hai lần.`);
  });

  it.each([2, 11])('count once where the copy has some of them: %d', (to) => {
    const copy = log('Bản sao của Tin bài', { to });
    for (const tabs of [
      [log('Tin bài'), copy],
      [copy, log('Tin bài')],
    ]) {
      expect(foot(tabs)).toContain(
        "Bản sao của Tin bài: mọi dòng đều có ở sổ 'Tin bài', không tính hai lần.",
      );
      expect(verdicts(surveyTabs(tabs)).map(([name]) => name)).toEqual(['Tin bài']);
    }
  });

  it('count once against a plan in a tab of its own', () => {
    const plan = tabOf('Giao', [
      ['GIAO CHỈ TIÊU TIN BÀI NĂM 2024'],
      ['STT', 'Đơn vị', 'Tin bài'],
      ...UNITS.map((unit, at): readonly Cell[] => [at + 1, unit, 6 + at]),
    ]);
    const bare = (tab: string, to: number): Tab => {
      const { values } = log(tab, { to });
      return { name: tab, values: values.filter((_, row) => row !== 1) };
    };
    const found = verdicts(surveyTabs([plan, bare('Tin bài', 18), bare('Bản sao của Tin bài', 5)]));
    expect(found).toEqual([
      ['Tin bài', 'Xã Hòa An 6/6 Đạt', 'Xã Nam Tuấn 6/7 Chưa đạt', 'Xã Bạch Đằng 6/8 Chưa đạt'],
    ]);
  });

  it.each<[string, Tab, Tab]>([
    ['has an event of its own', log('Tin bài'), log('Bản sao của Tin bài', { from: 17, to: 19 })],
    ['has another target', log('Tin bài'), log('Bản sao của Tin bài', { to: 2, target: 12 })],
    ['is none by its name', log('Tin bài'), log('Tin bài huyện', { to: 2 })],
  ])('count both where the copy %s', (_, one, other) => {
    expect(verdicts(surveyTabs([one, other]))).toHaveLength(2);
  });

  it.each<[string, Tab, Tab, string]>([
    ['one goes on', log('Sổ tin bài'), log('Sổ tin bài (cũ)', { to: 11 }), 'Xã Bạch Đằng'],
    ['each has events of its own', log('Nháp'), log('Tin bài', { from: 6, to: 24 }), 'Xã Hòa An'],
    ['their targets are others', log('Tin bài'), log('Tin bài 2', { target: 12 }), ''],
  ])('are told as versions where %s', (_, one, other, unit) => {
    const where = unit === '' ? 'số như nhau, chỉ khác tên' : `khác nhau ở ${unit}`;
    expect(foot([one, other])).toContain(
      `trang tính này và '${one.name}' như hai bản của một sổ (${where}), đang tính cả hai`,
    );
  });

  it.each<[string, Tab, Tab]>([
    ['hardly any event is the same', log('Tin bài báo'), log('Tin bài đài', { from: 14, to: 30 })],
    ['each is of a month', log('T1'), log('T2')],
    [
      'each is of a year',
      log('Tin bài 2024'),
      log('Tin bài 2023', { title: 'SỔ THEO DÕI TIN BÀI NĂM 2023' }),
    ],
  ])('are two logs where %s', (_, one, other) => {
    const said = foot([one, other]);
    expect(said).not.toContain('hai bản của một sổ');
    expect(said).not.toContain('không tính hai lần');
  });
});

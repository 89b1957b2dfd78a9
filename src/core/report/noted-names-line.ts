import { PAGES } from '../page/pages';
import type { Survey } from '../survey/survey';
import { isNoted } from '../unit/remark';
import { listed } from '../words/listed';

/** How many names the line tells before it only counts the rest. */
const MOST_NAMES = 6;

/**
 * Rule 14: names with a note of the office behind them that count for the unit which other tabs call so without it: "Xã Đông Khê (tạm giao)"
 * for Xã Đông Khê, and where to say that it is another one.
 */
export function notedNamesLine({ reported: { directory } }: Pick<Survey, 'reported'>): string[] {
  const noted = directory.units.flatMap(({ name, aliases }) =>
    isNoted(name) ? [] : aliases.filter(isNoted).map((alias) => `${alias} là ${name}`),
  );
  if (noted.length === 0) return [];
  const names = listed(noted, { most: MOST_NAMES, noun: 'tên' });
  return [
    `Tên có ghi chú tính cho đơn vị cùng tên: ${names}; nếu là đơn vị khác thì ghi vào ${PAGES.directory.name}.`,
  ];
}

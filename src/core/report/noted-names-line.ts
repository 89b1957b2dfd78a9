import { PAGES } from '../page/pages';
import type { Survey } from '../survey/survey';
import { keyOfName } from '../unit/parse-name';
import { beforeAnyWord, isNoted } from '../unit/remark';
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

/**
 * Names with a note behind them that are units of their own beside the plain name, as that note stands behind most names of a table: "Xã Cô Ba
 * (nữ)" and Xã Cô Ba. Both count in the total, so that is told until staff's list has both, unless the name is
 * told as one that was not matched.
 */
export function notedUnitsLine({
  reported: { directory, listed: ofList },
  loneNames,
}: Pick<Survey, 'reported' | 'loneNames'>): string[] {
  const known = new Map(directory.units.map((unit) => [keyOfName(unit.name), unit]));
  const told = new Set(loneNames.map(({ name }) => keyOfName(name)));
  const apart = directory.units.flatMap(({ name, index }) => {
    const plain = isNoted(name) ? known.get(keyOfName(beforeAnyWord(name) ?? '')) : undefined;
    const isDecided = plain !== undefined && ofList.has(index) && ofList.has(plain.index);
    return plain === undefined || isDecided || told.has(keyOfName(name))
      ? []
      : [`${name} bên cạnh ${plain.name}`];
  });
  if (apart.length === 0) return [];
  const names = listed(apart, { most: MOST_NAMES, noun: 'tên' });
  return [
    `Tên có ghi chú đang là đơn vị riêng, tính cả hai: ${names}; là bản cũ thì xóa dòng, là một đơn vị thì chọn ở cột Gộp vào của ${PAGES.directory.name}.`,
  ];
}

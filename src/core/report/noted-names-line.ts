import { groupBy } from '../collection/group-by';
import { PAGES } from '../page/pages';
import type { Survey } from '../survey/survey';
import type { Unit } from '../unit/directory';
import { isUnderHead } from '../unit/names-under-heads';
import { keyOfName } from '../unit/parse-name';
import { beforeAnyWord, beforeRemark, isNoted } from '../unit/remark';
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
  return takenAsOne('Tên có ghi chú tính cho đơn vị cùng tên', noted);
}

/** The same of names of lists that all have the same words before them: "UBND xã Cô Ba" of one tab and "Xã Cô Ba" of another. */
export function headedNamesLine({ reported: { directory, list } }: Pick<Survey, 'reported'>): string[] {
  const given = new Set(list.flatMap(({ aliases }) => aliases));
  const headed = directory.units.flatMap(({ name, aliases }) =>
    aliases
      .filter((alias) => !given.has(alias) && (isUnderHead(alias, name) || isUnderHead(name, alias)))
      .map((alias) => `${alias} là ${name}`),
  );
  return takenAsOne('Tên chỉ thêm chữ ở đầu tính là một đơn vị', headed);
}

function takenAsOne(what: string, pairs: readonly string[]): string[] {
  if (pairs.length === 0) return [];
  const names = listed(pairs, { most: MOST_NAMES, noun: 'tên' });
  return [`${what}: ${names}; nếu là đơn vị khác thì ghi vào ${PAGES.directory.name}.`];
}

/**
 * Units of staff's list that the tables call by the name which the list had before: "CĐ xã Tân Lập Thượng là tên mới của Xã Tân Lập", and
 * where to say that they are two.
 */
export function formerNamesLine({ reported: { list } }: Pick<Survey, 'reported'>): string[] {
  const renamed = list.flatMap(({ name, former = [] }) =>
    former.length === 0 ? [] : [`${name} là tên mới của ${former.join(', ')}`],
  );
  if (renamed.length === 0) return [];
  const names = listed(renamed, { most: MOST_NAMES, noun: 'tên' });
  return [`${PAGES.directory.name}: ${names}; nếu là hai đơn vị thì thêm một dòng tên cũ vào danh mục.`];
}

/**
 * Names with a note behind them that are units of their own beside the plain name, as that note stands behind most names of a table: "Xã Cô Ba
 * (nữ)" and Xã Cô Ba; or beside the same name with another note, where no other unit has either and one is of two words: "(lao động nữ)", not "(nữ)". Both count in the total, so that is told until staff's list has both, unless the name is
 * told as one that was not matched.
 */
export function notedUnitsLine({
  reported: { directory, listed: ofList },
  loneNames,
}: Pick<Survey, 'reported' | 'loneNames'>): string[] {
  const known = new Map(directory.units.map((unit) => [keyOfName(unit.name), unit]));
  const told = new Set(loneNames.map(({ name }) => keyOfName(name)));
  const noted = directory.units.flatMap((unit) => {
    const plain = isNoted(unit.name) ? beforeAnyWord(unit.name) : null;
    return plain === null ? [] : [{ unit, key: keyOfName(plain), note: unit.name.slice(plain.length) }];
  });
  const ofNote = groupBy(noted, ({ note }) => note);
  const alone = groupBy(
    noted.filter(({ note }) => ofNote.get(note)?.length === 1),
    ({ key }) => key,
  );
  const apart = noted.flatMap(({ unit, key }) => {
    const alike = alone.get(key) ?? [];
    const isOfTwo = alike.some((own, at) => at > 0 && own.unit === unit) && alike.some(isClear);
    const other = known.get(key) ?? (isOfTwo ? alike[0]?.unit : undefined);
    const isDecided = other !== undefined && ofList.has(unit.index) && ofList.has(other.index);
    return other === undefined || isDecided || told.has(keyOfName(unit.name))
      ? []
      : [`${unit.name} bên cạnh ${other.name}`];
  });
  if (apart.length === 0) return [];
  const names = listed(apart, { most: MOST_NAMES, noun: 'tên' });
  return [
    `Tên có ghi chú đang là đơn vị riêng, tính cả hai: ${names}; là bản cũ thì xóa dòng, là một đơn vị thì chọn ở cột Gộp vào của ${PAGES.directory.name}.`,
  ];
}

function isClear({ unit }: { readonly unit: Unit }): boolean {
  return beforeRemark(unit.name) !== null;
}

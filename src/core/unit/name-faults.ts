import { groupBy } from '../collection/group-by';
import type { CellSentence } from '../page/own-notes';
import type { DirectoryTab } from './listed';
import { resolveMerges } from './merge';
import { keyOfName } from './parse-name';

/** A name in a cell of the tab, and the unit that the cell gives it to. */
interface Given {
  readonly row: number;
  readonly column: number;
  readonly owner: number;
  readonly text: string;
  readonly isStandard: boolean;
}

/**
 * Names of `Danh mục đơn vị` that say nothing because another row has them: the same standard name in a later row, another
 * unit's standard name among other names, and another name of two units, which is neither's.
 */
export function findNameFaults({ rows, columns }: DirectoryTab): readonly CellSentence[] {
  const { owners } = resolveMerges(rows);
  const given = rows.flatMap(({ row, name, aliases }, index): Given[] => {
    const owner = owners[index] ?? index;
    const standard = { row, owner, column: columns.name, text: name, isStandard: owner === index };
    const others = aliases.map((text) => ({ ...standard, column: columns.aliases, text, isStandard: false }));
    return [standard, ...others];
  });
  return [...groupBy(given, ({ text }) => keyOfName(text)).values()].flatMap((named) => {
    const standard = named.find(({ isStandard }) => isStandard);
    const [first] = named;
    const rivals = named.filter((one) => one.owner !== (standard ?? first).owner);
    if (rivals.length === 0) return [];
    if (standard !== undefined)
      return rivals.map((one) => ({
        row: one.row,
        column: one.column,
        message: one.isStandard ? twiceText(one, standard) : takenText(one, standard),
      }));
    return [first, ...rivals].map((one) => {
      const other = one === first ? rivals[0] : first;
      return { row: one.row, column: one.column, message: contestedText(one, other ?? first) };
    });
  });
}

function twiceText({ text }: Given, other: Given): string {
  return `“${text}” đã là Tên chuẩn ở dòng ${other.row + 1} nên dòng này chưa được dùng. Hãy xóa dòng này, hoặc ghi tên khác.`;
}

function takenText({ text }: Given, other: Given): string {
  return `“${text}” là Tên chuẩn ở dòng ${other.row + 1} nên tên này chưa được dùng ở đây. Hãy xóa ở đây; là một đơn vị thì ghi ở cột Gộp vào của dòng ${other.row + 1}.`;
}

function contestedText({ text }: Given, other: Given): string {
  return `“${text}” cũng là tên của đơn vị ở dòng ${other.row + 1} nên chưa dùng cho đơn vị nào. Hãy chỉ ghi ở một dòng.`;
}

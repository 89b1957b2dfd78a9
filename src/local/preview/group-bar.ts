import { CommandType, ICommandService } from '@univerjs/core';
import { columnLetters } from '../../core/workbook/a1';
import type { Host } from '../run/host';
import { type ColumnGroup, collapseColumns, columnGroups } from '../services/column-groups';
import { element } from './element';

/** How long the grid must be quiet before its groups are drawn, in milliseconds. */
const QUIET = 120;

/** Shows the groups of columns of the open tab in `bar`, each with a button that folds or unfolds it. */
export function showGroups({ book }: Host, bar: HTMLElement): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const draw = () => {
    const sheetId = book.engine.workbook.getActiveSheet()?.getSheetId();
    const groups = sheetId === undefined ? [] : columnGroups(book, sheetId);
    bar.hidden = groups.length === 0;
    bar.replaceChildren(
      ...groups.map((group) =>
        groupButton(group, () => {
          if (sheetId !== undefined) collapseColumns(book, sheetId, { collapsed: !group.collapsed, group });
        }),
      ),
    );
  };
  bar.hidden = true;
  book.engine.get(ICommandService).onCommandExecuted(({ type }) => {
    if (type === CommandType.COMMAND) return;
    clearTimeout(waiting);
    waiting = setTimeout(draw, QUIET);
  });
}

function groupButton({ first, last, collapsed }: ColumnGroup, fold: () => void): HTMLElement {
  const columns = `${columnLetters(first)}:${columnLetters(last)}`;
  const button = element(
    'button',
    {
      type: 'button',
      class: 'group',
      'aria-expanded': String(!collapsed),
      title: collapsed ? 'Mở nhóm cột' : 'Thu nhóm cột',
    },
    `${collapsed ? '+' : '−'} Cột ${columns}`,
  );
  button.addEventListener('click', fold);
  return button;
}

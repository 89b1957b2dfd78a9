import { foldText } from '../text/normalise';
import { cellAt } from '../workbook/workbook';
import type { Finding } from './finding';
import { spotsOf } from './spot';
import { spotAt, subjectOf, type TableView } from './table-view';

/** Words of a note that say the base of a target moved after it was assigned: "Giảm số lượng ĐV". */
const CHANGED =
  /\b(?:giam|tang|bien dong|dieu chinh|thay doi)\b.{0,20}\b(?:so luong|dv|doan vien|bien che|lao dong|chi tieu|ke hoach|so nguoi|hoc sinh|ho dan|dan so)\b/;

/** Notes beside units that say what the target was computed from has changed; the assigned target stays. */
export function findNotes(view: TableView): Finding[] {
  return view.columns.flatMap(({ role, column }): Finding[] => {
    if (role !== 'note') return [];
    const changed = view.unitRows.filter(({ row }) => {
      const cell = cellAt(view.grid, row, column);
      return typeof cell === 'string' && CHANGED.test(foldText(cell.slice(0, 500)));
    });
    const spots = spotsOf(changed.map(({ row }) => spotAt(view, row, column)));
    return spots ? [{ kind: 'baseChanged', severity: 'Gợi ý', spots, subject: subjectOf(view, column) }] : [];
  });
}

import { periodKey } from '../date/period';
import type { Survey } from '../survey/survey';
import type { Table } from '../table/table';
import { foldText } from '../text/normalise';
import { keyOfName } from '../unit/parse-name';

/** What a copied tab's name begins with. */
const COPY = /^(?:ban sao cua|copy of)\s+/;

/**
 * Tables that may be two versions of one, though their figures differ: the same title, time, units and columns, and a tab called as the
 * other's with something behind it ("Tháng 3", "Tháng 3 (sửa)"). Both count, so that the page says it (rule 19 of the product).
 */
export function versionLines({ tables }: Pick<Survey, 'tables'>): readonly string[] {
  return tables.flatMap((table, index) =>
    tables.slice(0, index).flatMap((other) => {
      const [first, second] = isCalledAfter(table, other) ? [other, table] : [table, other];
      return isCalledAfter(second, first) && isAlike(first, second)
        ? [
            `'${first.tab}' và '${second.tab}': cùng tên biểu, cùng kỳ, cùng đơn vị, cả hai đều được tính; nếu là hai bản của một biểu thì xóa bản không dùng.`,
          ]
        : [];
    }),
  );
}

/** Whether a tab is called as another with something behind its name, or as its copy. */
function isCalledAfter({ tab }: Table, { tab: other }: Table): boolean {
  const [name, base] = [foldText(tab), foldText(other)];
  const copied = name.replace(COPY, '');
  return (
    (copied !== name && copied.startsWith(base)) || (name !== base && /^[\s(_-]/.test(behind(name, base)))
  );
}

function behind(name: string, base: string): string {
  return name.startsWith(base) ? name.slice(base.length) : '';
}

function isAlike(one: Table, other: Table): boolean {
  return one.tab !== other.tab && saidBy(one) === saidBy(other);
}

function saidBy({ title, period, rows, indicators }: Table): string {
  const units = new Set(rows.map(({ name }) => keyOfName(name)));
  const columns = indicators.map(({ resultColumn }) => resultColumn);
  return JSON.stringify([
    foldText(title),
    period === null ? null : periodKey(period),
    [...units].sort(),
    columns,
  ]);
}

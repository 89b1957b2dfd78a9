import { periodKey } from '../date/period';
import type { Table } from '../table/table';
import { foldText } from '../text/normalise';
import { nameKey, parseUnitName } from '../unit/parse-name';

/** Words by which a tab or a title says that it goes on with another. */
const GOES_ON = /\((?:tiep|tiep theo|tiep tuc)\)|\btiep theo\b/;

/** What a tab's name says of the page it is: "Quỹ (tờ 2)", "Quỹ - trang 1". */
const PAGE = /[\s(–—-]*(?:tờ|trang|phần|tiếp|tiếp theo)(?:\s*(?:số\s*)?\d+)?[\s).]*$/i;

/**
 * Tables of which each goes on in the next tab as printed pages do: the same columns, no unit twice, one period, and the numbering
 * (1 … 20, 21 … 40) or the words of the title ("tiếp theo") go on. Lists of two or more, each in the order of the tabs.
 */
export function pagesOf(tables: readonly Table[]): readonly (readonly [Table, ...Table[]])[] {
  const alone = tables.filter(({ tab }) => tables.filter((other) => other.tab === tab).length === 1);
  const chains: [Table, ...Table[]][] = [];
  for (const table of alone) {
    const chain = chains[chains.length - 1];
    const before = chain?.[chain.length - 1];
    const isNext = before !== undefined && tables.indexOf(table) === tables.indexOf(before) + 1;
    if (chain && before && isNext && goesOn(before, table, chain)) chain.push(table);
    else chains.push([table]);
  }
  return chains.filter(({ length }) => length > 1);
}

/** An indicator's words without the page that its tab's name says. */
export function withoutPage(label: string): string {
  return label.replace(PAGE, '') || label;
}

function goesOn(before: Table, table: Table, chain: readonly Table[]): boolean {
  if (layoutOf(before) !== layoutOf(table) || !sharePeriod(before, table)) return false;
  const [last, first] = [ordinalsOf(before), ordinalsOf(table)];
  const isNumbered = last.length > 0 && first[0] === (last[last.length - 1] ?? 0) + 1 && (last[0] ?? 0) > 0;
  const texts = [table.tab, ...table.linesAbove.map(({ text }) => text)].map(foldText);
  if (!isNumbered && !texts.some((text) => GOES_ON.test(text))) return false;
  const names = new Set(chain.flatMap(unitKeys));
  return !unitKeys(table).some((key) => names.has(key));
}

function layoutOf({ unitColumn, ordinalColumn, indicators }: Table): string {
  const columns = indicators.map(({ resultColumn, target, rateColumn, measure }) => [
    resultColumn,
    target.kind === 'column' ? target.column : target.kind,
    rateColumn,
    measure,
  ]);
  return JSON.stringify([unitColumn, ordinalColumn, columns]);
}

function sharePeriod({ period: one }: Table, { period: other }: Table): boolean {
  return one === null || other === null || periodKey(one) === periodKey(other);
}

function unitKeys({ rows }: Table): readonly string[] {
  return rows.filter(({ kind }) => kind === 'unit').map(({ name }) => nameKey(parseUnitName(name)));
}

function ordinalsOf({ rows }: Table): readonly number[] {
  return rows.filter(({ kind }) => kind === 'unit').flatMap(({ ordinal }) => ordinal ?? []);
}

import type { Table, TableIndicator } from '../table/table';

/** Tables with those of their indicators that pass; a table all of whose indicators do stays itself. */
export function withIndicators(
  tables: readonly Table[],
  passes: (indicator: TableIndicator) => boolean,
): readonly Table[] {
  return tables.map((table) => {
    const indicators = table.indicators.filter(passes);
    return indicators.length === table.indicators.length ? table : { ...table, indicators };
  });
}

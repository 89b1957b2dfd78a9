import type { NamedTab, UnitRow } from '../page/record';
import type { Survey } from '../survey/survey';
import { unitFinder } from '../unit/find';

/** A unit that stands in the raw row of another that is gone. */
export interface RenamedUnit {
  readonly before: string;
  readonly now: string;
  /** The tab of that row, as it is called now. */
  readonly tab: string;
}

/** A record keeps the rows of so many units at the most. */
const MOST_UNITS = 1000;

/** The raw row in which each unit of a table first stands. */
export function unitRows({ directory, indicators }: Survey, tabs: readonly NamedTab[]): UnitRow[] {
  const ids = new Map(tabs.map(({ id, name }) => [name, id]));
  const rows = new Map<string, UnitRow>();
  for (const { origin, measures } of indicators) {
    if (origin.kind !== 'table' && origin.kind !== 'series') continue;
    for (const { unit, result } of measures) {
      const [place] = result.places;
      const tab = place && ids.get(place.tab);
      if (place === undefined || tab === undefined || rows.has(unit.name)) continue;
      rows.set(unit.name, { name: unit.name, tab, row: place.row });
    }
  }
  const inOrder = directory.units.flatMap(({ name }) => rows.get(name) ?? []);
  return inOrder.length > MOST_UNITS ? [] : inOrder;
}

/**
 * The unit that staff renamed in the raw table alone: exactly one of before is gone, exactly one is new, and it stands in the very
 * row of the other. Null otherwise: of two that are gone nobody knows which is which.
 */
export function renamedInRow(
  survey: Survey,
  before: readonly UnitRow[],
  tabs: readonly NamedTab[],
): RenamedUnit | null {
  if (before.length === 0) return null;
  const find = unitFinder(survey.directory);
  const known = new Set(before.flatMap(({ name }) => find(name)?.name ?? []));
  const [gone, ...moreGone] = before.filter(({ name }) => find(name) === null);
  const [added, ...moreAdded] = unitRows(survey, tabs).filter(({ name }) => !known.has(name));
  if (gone === undefined || added === undefined || moreGone.length + moreAdded.length > 0) return null;
  if (gone.tab !== added.tab || gone.row !== added.row) return null;
  const tab = tabs.find(({ id }) => id === added.tab)?.name ?? '';
  return { before: gone.name, now: added.name, tab };
}

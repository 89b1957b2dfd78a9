import { groupBy } from '../collection/group-by';
import { isCalledByTab } from '../table/table';
import { isTitledAsAssigning } from '../target/assignment';
import { subjectWords } from '../target/subject';
import type { Family, Part } from './family';
import { inTime, timeOf } from './series-time';
import { tellOfSameUnits } from './without-plan';

/**
 * Puts what a tab tells of this year and others of years before together that the names of tabs alone keep apart: "Năm trước" and "Năm nay", "TH2025" and
 * "TH2026" under one title but for the year. They tell of the same units in one unit of measure, and one alone is of the latest year.
 *
 * @param titleOf the title of a part's table without its time.
 */
export function withYearsBefore(
  families: readonly Family[],
  titleOf: (part: Part) => string,
): readonly Family[] {
  const told = families.flatMap((family) => {
    const [{ columns }] = family.parts;
    const isApart = family.arePages || columns.declared !== undefined || mayAssign(family);
    const words = isApart ? null : wordsIn(family, titleOf);
    const year = yearOf(family);
    return words === null || year === null
      ? []
      : [{ family, year, key: JSON.stringify([words, columns.measure]) }];
  });
  const joined = new Map<Family, Family>();
  for (const members of groupBy(told, ({ key }) => key).values()) {
    const last = Math.max(...members.map(({ year }) => year));
    const [latest, ...more] = members.filter(({ year }) => year === last);
    if (latest === undefined || more.length > 0) continue;
    const { family } = latest;
    const [{ table, columns }] = family.parts;
    const before = members.filter(
      (one) => one !== latest && tellOfSameUnits(table, one.family.parts[0].table),
    );
    const parts = [...before.flatMap((one) => one.family.parts), ...family.parts];
    const [first, ...others] = inTime(parts);
    if (first === undefined || before.length === 0) continue;
    const label = isCalledByTab(table, columns.label) ? titleOf(family.parts[0]) : family.label;
    const whole: Family = { label, parts: [first, ...others], read: family.read };
    for (const one of [latest, ...before]) joined.set(one.family, whole);
  }
  return [...new Set(families.map((family) => joined.get(family) ?? family))];
}

/** Whether figures without a plan may be plans themselves, of a year without results: "GIAO CHỈ TIÊU NĂM 2026". */
function mayAssign({ parts }: Family): boolean {
  return parts.some(({ table, columns }) => columns.target.kind === 'none' && isTitledAsAssigning(table));
}

/** What a family is known by: the title of each of its tables that is called by its tab, else its own words; null where they differ or say nothing. */
function wordsIn({ label, parts }: Family, titleOf: (part: Part) => string): string | null {
  const names = parts.map((part) => (isCalledByTab(part.table, part.columns.label) ? titleOf(part) : label));
  const [words = '', ...others] = new Set(names.map((name) => subjectWords(name).join(' ')));
  return words === '' || others.length > 0 ? null : words;
}

/** The year that all parts of a family are of; null for none and several. */
function yearOf({ parts }: Family): number | null {
  const years = parts.map((part) => timeOf(part)?.end.year ?? null);
  const [year = null, ...others] = new Set(years);
  return others.length > 0 ? null : year;
}

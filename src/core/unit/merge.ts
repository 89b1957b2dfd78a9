import { addToGroup } from '../collection/group-by';
import { cleanText } from '../text/normalise';
import type { DirectoryRow, ListedUnit, UnitLife } from './named-row';
import { keyOfName } from './parse-name';
import { spellingKey } from './spelling';

/** A choice under `Gộp vào` that cannot be followed; the row stays a unit of its own. */
export interface MergeFault {
  /** Row in the tab, counted from 0. */
  readonly row: number;
  /** What staff chose. */
  readonly typed: string;
  /** `unknown`: no unit, or several, of that name; `circle`: rows that lead back to this one. */
  readonly kind: 'unknown' | 'itself' | 'circle';
  /** The names of a circle in their order, the row's own first; none for other kinds. */
  readonly path: readonly string[];
}

/** The rows of `Danh mục đơn vị` after staff's choices under `Gộp vào`. */
export interface ResolvedRows {
  /** Rows that are units, with the names of the rows merged into them. */
  readonly listed: ListedUnit[];
  readonly faults: readonly MergeFault[];
  /** For each row given the index of the row whose unit its names are. */
  readonly owners: readonly number[];
  /** Rows, by their place in the tab, that are other names of a unit; those that go into one from a day on are units. */
  readonly merged: ReadonlySet<number>;
}

/**
 * Follows what staff chose under `Gộp vào`: the row's names become other names of the unit at the end of the chain, A into
 * B into C all C; with a day under `Từ ngày` it stays a unit that goes into the other from then on. A choice that is no unit,
 * the row itself or part of a circle, whatever its days, is not followed and told; nothing is guessed.
 */
export function resolveMerges(rows: readonly DirectoryRow[]): ResolvedRows {
  const find = rowFinder(rows);
  const faults: MergeFault[] = [];
  const all = rows.map(({ row, mergeInto: typed, from }, index): number | null => {
    if (typed === '' || from === 'unreadable') return null;
    const target = find(typed);
    if (target !== null && target !== index) return target;
    faults.push({ row, typed, kind: target === null ? 'unknown' : 'itself', path: [] });
    return null;
  });
  for (const circle of findCircles(all)) {
    circle.forEach((index, at) => {
      const path = [...circle.slice(at), ...circle.slice(0, at)].map((one) => rows[one]?.name ?? '');
      faults.push({
        row: rows[index]?.row ?? 0,
        typed: rows[index]?.mergeInto ?? '',
        kind: 'circle',
        path,
      });
      all[index] = null;
    });
  }
  const next = all.map((to, index) => (rows[index]?.from === undefined ? to : null));
  const joined = new Map<number, (readonly string[])[]>();
  const ends = findEnds(next);
  rows.forEach(({ name, aliases }, index) => {
    const end = ends[index] ?? index;
    if (end !== index) addToGroup(joined, end, [name, ...aliases]);
  });
  return {
    listed: rows.flatMap((row, index): ListedUnit[] => {
      if (next[index] !== null) return [];
      const { name, aliases, group } = row;
      const merged = joined.get(index);
      const to = all[index] ?? null;
      const life = lifeOf(row, to === null ? null : (rows[ends[to] ?? to]?.name ?? null));
      return [
        {
          name,
          aliases: [...new Set([...aliases, ...(merged ?? []).flat()])],
          group,
          ...(merged === undefined ? {} : { merged }),
          ...(life === null ? {} : { life }),
        },
      ];
    }),
    faults: faults.sort((a, b) => a.row - b.row),
    owners: ends,
    merged: new Set(rows.flatMap(({ row }, index) => (next[index] === null ? [] : row))),
  };
}

/** The days of a row that can be used; null for one without any. */
function lifeOf({ mergeInto, from, begins, basis = '' }: DirectoryRow, into: string | null): UnitLife | null {
  const since = typeof from === 'object' ? from : null;
  const life = {
    begins: typeof begins === 'object' ? begins : null,
    joins: since !== null && into !== null ? { into, from: since } : null,
    ends: mergeInto === '' ? since : null,
    basis,
  };
  return (life.begins ?? life.joins ?? life.ends) ? life : null;
}

/** Finds the row a choice names: by its standard name, in the same spelling or one that means the same, else by another name of one row alone. */
function rowFinder(rows: readonly DirectoryRow[]): (typed: string) => number | null {
  const bySpelling = new Map<string, number>();
  const byKey = new Map<string, number>();
  const byAlias = new Map<string, number | null>();
  rows.forEach(({ name, aliases }, index) => {
    const spelling = spellingKey(cleanText(name));
    const key = keyOfName(name);
    if (!bySpelling.has(spelling)) bySpelling.set(spelling, index);
    if (!byKey.has(key)) byKey.set(key, index);
    for (const alias of new Set(aliases.map(keyOfName)))
      byAlias.set(alias, byAlias.has(alias) ? null : index);
  });
  return (typed) =>
    bySpelling.get(spellingKey(cleanText(typed))) ??
    byKey.get(keyOfName(typed)) ??
    byAlias.get(keyOfName(typed)) ??
    null;
}

/** Every circle of rows that lead to one another, each once. */
function findCircles(next: readonly (number | null)[]): readonly (readonly number[])[] {
  const circles: number[][] = [];
  const walkOf: (number | undefined)[] = [];
  next.forEach((_, start) => {
    const path: number[] = [];
    let at: number | null = start;
    while (at !== null && walkOf[at] === undefined) {
      walkOf[at] = start;
      path.push(at);
      at = next[at] ?? null;
    }
    if (at !== null && walkOf[at] === start) circles.push(path.slice(path.indexOf(at)));
  });
  return circles;
}

/** For each row the last of its chain; expects no circle. */
function findEnds(next: readonly (number | null)[]): readonly number[] {
  const ends: (number | undefined)[] = [];
  next.forEach((_, start) => {
    const path: number[] = [];
    let at = start;
    for (let to = next[at] ?? null; to !== null && ends[at] === undefined; to = next[at] ?? null) {
      path.push(at);
      at = to;
    }
    const end = ends[at] ?? at;
    ends[at] = end;
    for (const one of path) ends[one] = end;
  });
  return next.map((_, index) => ends[index] ?? index);
}

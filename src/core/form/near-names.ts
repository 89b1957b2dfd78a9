import { groupBy } from '../collection/group-by';
import { alignsInitials, signatureOf } from '../unit/initials';
import { type Match, prepareLikeness } from '../unit/likeness';
import { parseUnitName } from '../unit/parse-name';
import type { Suggestion } from '../unit/suggestion';

/** An indicator by its words, and the forms, or rows of a unit, that have it. */
export interface NamedInForms {
  readonly name: string;
  readonly forms: ReadonlySet<object>;
  /** What its figures count, as far as they can be compared; null where nothing says it. */
  readonly measure: string | null;
}

/**
 * For which other indicator the words of one are short: "Kết nạp ĐV" for "Kết nạp đoàn viên". Words are short as those of units are, by
 * their first letters: for one indicator alone, never for one that stands in the same form, and not where they count something else.
 */
export function shortNames(all: readonly NamedInForms[]): ReadonlyMap<number, number> {
  const found = fullNames(all);
  return new Map(
    [...found].flatMap(([short, [full, ...more]]): [number, number][] =>
      full === undefined || more.length > 0 || found.has(full) ? [] : [[short, full]],
    ),
  );
}

/** All indicators that the words of one may be short for. */
function fullNames(all: readonly NamedInForms[]): ReadonlyMap<number, readonly number[]> {
  const named = all.map((own, index) => ({ ...own, index, parsed: parseUnitName(own.name) }));
  const alike = groupBy(named, ({ parsed }) => signatureOf(parsed.words, parsed.initials));
  const found = new Map<number, readonly number[]>();
  for (const group of alike.values()) {
    for (const short of group) {
      if (short.parsed.initials.size === 0) continue;
      const full = group.filter(
        (other) => alignsInitials(short.parsed, other.parsed) && mayBeOne(short, other),
      );
      if (full.length > 0)
        found.set(
          short.index,
          full.map(({ index }) => index),
        );
    }
  }
  return found;
}

/**
 * Which indicators one may be meant for that stands under words like theirs: "Kết nap đoàn viên" in a tab that lacks the "Kết nạp đoàn viên"
 * of the others. Likeness only ever suggests, as with names of units; one that more forms have is never a slip of one that
 * fewer have. Words that are short for several are all of theirs.
 */
export function suggestNames(all: readonly NamedInForms[]): ReadonlyMap<number, readonly Suggestion[]> {
  const names = all.map(({ name }) => parseUnitName(name));
  const findAlike = prepareLikeness(names.map((name, id) => ({ name, id })));
  const fullOf = fullNames(all);
  const found = new Map<number, readonly Suggestion[]>();
  all.forEach((own, index) => {
    const name = names[index];
    const mayBe = (id: number): boolean => {
      const other = all[id];
      if (other === undefined || id === index || !mayBeOne(own, other)) return false;
      return other.forms.size > own.forms.size || (other.forms.size === own.forms.size && id < index);
    };
    const full = fullOf.get(index)?.map((id): Match => ({ id, reason: 'initials' }));
    const matches = full ?? (name === undefined ? [] : findAlike([name], mayBe));
    if (matches.length > 0)
      found.set(
        index,
        matches.map(({ id, reason }) => ({ name: all[id]?.name ?? '', reason })),
      );
  });
  return found;
}

/** Whether two may be one: no form has both, and they count the same as far as is known. */
function mayBeOne(one: NamedInForms, other: NamedInForms): boolean {
  if (one.measure !== null && other.measure !== null && one.measure !== other.measure) return false;
  return [...one.forms].every((form) => !other.forms.has(form));
}

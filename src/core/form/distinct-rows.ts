import { countEach } from '../collection/count-each';
import type { FormRow } from './form';
import { indicatorNameKey } from './indicator-name-key';

/** A row of a form and the words of the row it stands under. */
export interface NamedFormRow {
  readonly row: FormRow;
  /** The words of the row it stands under, '' for none. */
  readonly above: string;
}

/**
 * Names under which no two rows of a form are one indicator: where two would be, each gets the words of the row above
 * before it ("Quý I – Tin, bài"), else its group's, else a number behind it.
 */
export function distinctRows(found: readonly NamedFormRow[]): readonly FormRow[] {
  const plain = found.map(({ row }) => ({ name: row.name, key: indicatorNameKey(row.name) }));
  const underAbove = longer(plain, (index) => found[index]?.above ?? '');
  const named = longer(underAbove, (index) => found[index]?.row.group ?? '');
  const times = new Map<string, number>();
  return found.map(({ row }, index) => {
    let { name, key } = named[index] ?? { name: row.name, key: row.name };
    const base = key;
    const before = times.get(base) ?? 0;
    for (let time = before + 1; times.has(key); time += 1) {
      name = `${named[index]?.name ?? row.name} (${time})`;
      key = indicatorNameKey(name);
      times.set(base, time);
    }
    times.set(key, times.get(key) ?? 1);
    return { ...row, name };
  });
}

interface Keyed {
  readonly name: string;
  readonly key: string;
}

function longer(names: readonly Keyed[], leadOf: (index: number) => string): readonly Keyed[] {
  const counts = countEach(names.map(({ key }) => key));
  return names.map((keyed, index) => {
    const lead = (counts.get(keyed.key) ?? 0) > 1 ? leadOf(index) : '';
    if (lead === '' || keyed.name.startsWith(`${lead} – `)) return keyed;
    const name = `${lead} – ${keyed.name}`;
    return { name, key: indicatorNameKey(name) };
  });
}

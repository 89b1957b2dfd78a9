import type { NamedUnit, RunRecord } from '../page/record';
import type { Survey } from '../survey/survey';
import { MOST_FORMER, type NameFollower, namedUnits } from './renamed';
import type { RenamedUnit } from './renamed-row';

/** What the last run remembered of names, and how its pages follow them to those of now. */
interface Followed extends Pick<RunRecord, 'printed' | 'units'> {
  readonly indicatorName: NameFollower;
  readonly standardName: NameFollower;
  readonly renamed: Pick<RenamedUnit, 'before'> | null;
}

/**
 * The names of indicators by their keys, with those they had before and no other has now: frozen figures and pages that are made later
 * still speak of them, however many runs ago they changed.
 */
export function rememberedIndicators(survey: Survey, followed: Followed): [string, string][] {
  const keys = new Map(survey.indicators.map(({ name, key }) => [name, key]));
  const former = formerNames(
    followed.printed.map(([, name]) => name),
    followed.indicatorName,
    keys,
  );
  return [
    ...former.flatMap(({ name, now }): [string, string][] => {
      const key = keys.get(now);
      return key === undefined ? [] : [[key, name]];
    }),
    ...survey.indicators.map(({ key, name }): [string, string] => [key, name]),
  ];
}

/** The same of units, of one that was renamed in its raw row too: by the name that stands for them now. */
export function rememberedUnits(survey: Survey, followed: Followed): NamedUnit[] {
  const units = new Map(survey.directory.units.map(({ name }) => [name, name]));
  const { renamed } = followed;
  const names = [...followed.units.map(({ name }) => name), ...(renamed ? [renamed.before] : [])];
  const former = formerNames(names, followed.standardName, units);
  return [...former.map(({ name, now }) => ({ name, others: [now] })), ...namedUnits(survey)];
}

/** Those of some names that are none of now and stand for one, each once; only the latest are kept. */
function formerNames(
  names: readonly string[],
  follow: NameFollower,
  now: Pick<ReadonlyMap<string, unknown>, 'has'>,
): readonly { readonly name: string; readonly now: string }[] {
  const former = [...new Set(names)].flatMap((name) => {
    const current = follow(name);
    return current !== name && !now.has(name) && now.has(current) ? [{ name, now: current }] : [];
  });
  return former.slice(-MOST_FORMER);
}

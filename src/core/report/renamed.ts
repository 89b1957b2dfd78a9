import type { NamedPlace, NamedTab, NamedUnit, RunRecord } from '../page/record';
import type { Survey } from '../survey/survey';
import { indicatorKey } from '../tab/name';
import { hashText } from '../text/hash';
import { cleanText } from '../text/normalise';
import { unitFinder } from '../unit/find';
import type { RenamedUnit } from './renamed-row';

/** Gives a name that was printed before the one that is printed now; any other text stays as it is. */
export type NameFollower = (text: string) => string;

/** A tab that staff gave another name. */
interface RenamedTab {
  readonly before: string;
  readonly now: string;
}

/** Tabs that had another name when the record was made, by their own ids; a name that another tab has now is its own. */
export function renamedTabs(before: readonly NamedTab[], now: readonly NamedTab[]): readonly RenamedTab[] {
  const names = new Map(now.map(({ id, name }) => [id, name]));
  const taken = new Set(names.values());
  return before.flatMap(({ id, name }): RenamedTab[] => {
    const current = names.get(id);
    return current === undefined || current === name || taken.has(name)
      ? []
      : [{ before: name, now: current }];
  });
}

/** Former names are kept up to so many, of tabs as of indicators and units. */
export const MOST_FORMER = 200;

/** The tabs as they are called now, and names that these had before and no other tab has: settings may still speak of them. */
export function rememberedTabs(before: readonly NamedTab[], now: readonly NamedTab[]): readonly NamedTab[] {
  const ids = new Set(now.map(({ id }) => id));
  const names = new Set(now.map(({ name }) => name));
  const former = before.filter(({ id, name }) => ids.has(id) && !names.has(name));
  return [...now, ...former.slice(0, MOST_FORMER)];
}

/**
 * The keys an indicator may have now: its own, and where its tab was renamed those under the new name, which may be the
 * indicator's too. "Quỹ › Quỹ" of a tab now called "Quỹ 2019" may be "Quỹ 2019 › Quỹ" and "Quỹ 2019 › Quỹ 2019".
 */
export function keysNow(key: string, renamed: readonly RenamedTab[]): readonly string[] {
  const moved = renamed.flatMap(({ before, now }) => {
    const start = indicatorKey(before, '');
    if (!key.startsWith(start)) return [];
    const label = key.slice(start.length);
    return [indicatorKey(now, label), ...(label === before ? [indicatorKey(now, now)] : [])];
  });
  return [key, ...moved];
}

/** What staff answered, by the keys that indicators have now. */
export function answersNow(
  { answers, tabs }: Pick<RunRecord, 'answers' | 'tabs'>,
  now: readonly NamedTab[],
): Map<string, number | null> {
  const renamed = renamedTabs(tabs, now);
  return new Map(
    answers.flatMap(([key, target]) => keysNow(key, renamed).map((one) => [one, target] as const)),
  );
}

/** Where every indicator stands that pages print: its column, or its row in forms. */
export function namedPlaces({ indicators }: Survey, tabs: readonly NamedTab[]): NamedPlace[] {
  const ids = new Map(tabs.map(({ id, name }) => [name, id]));
  return indicators.flatMap(({ name, origin, measures }): NamedPlace[] => {
    const [place] = measures.flatMap(({ result }) => result.places);
    const tab = place && ids.get(place.tab);
    if (place === undefined || tab === undefined) return [];
    const figures = measures.map(({ target, result }) => [target.typed, result.typed]);
    const at = origin.kind === 'forms' ? place.row : place.column;
    return [{ name, tab, at, figures: hashText(JSON.stringify(figures)) }];
  });
}

/** A record keeps the names of so many units at the most. */
const MOST_UNITS = 1000;

/** The units that stand under other names too. */
export function namedUnits({ directory }: Survey): NamedUnit[] {
  const others = directory.units.filter(({ aliases }) => aliases.length > 0);
  return others.slice(0, MOST_UNITS).map(({ name, aliases }) => ({ name, others: aliases }));
}

interface Remembered extends Pick<RunRecord, 'printed' | 'tabs' | 'places'> {
  /** The staff's tabs as they are called now. */
  readonly tabsNow: readonly NamedTab[];
}

/**
 * Follows indicators to their names of now: by the key that settings keep, by their tab's own id, and where the very
 * figures stand under another heading. A name that an indicator has now is its own.
 */
export function indicatorFollower(survey: Survey, remembered: Remembered): NameFollower {
  const { printed, tabs, tabsNow } = remembered;
  const now = new Map(survey.indicators.map(({ key, name }) => [key, name]));
  const renamed = renamedTabs(tabs, tabsNow);
  const byKey = printed.flatMap(([key, name]) => {
    const current = keysNow(key, renamed)
      .map((one) => now.get(one))
      .find((one) => one !== undefined);
    return current === undefined ? [] : [[name, current] as const];
  });
  const names = survey.indicators.map(({ name }) => name);
  return follower([...moved(survey, remembered), ...byKey], names);
}

/**
 * Follows units to their names of now: by the directory and its other names; where staff gave a unit another standard name, by
 * the other names it stood under before, should these mean one unit now; `renamed` is one that was renamed in its raw row.
 */
export function unitFollower(
  { directory }: Survey,
  { units }: Pick<RunRecord, 'units'>,
  renamed: Pick<RenamedUnit, 'before' | 'now'> | null = null,
): NameFollower {
  const find = unitFinder(directory);
  const nowOf = (other: string) => find(other)?.name ?? (renamed?.before === other ? renamed.now : []);
  const pairs = units.flatMap(({ name, others }) => {
    const now = new Set(others.flatMap(nowOf));
    const [only] = now;
    return only !== undefined && now.size === 1 ? [[name, only] as const] : [];
  });
  const follow = follower(
    renamed ? [[renamed.before, renamed.now], ...pairs] : pairs,
    directory.units.map(({ name }) => name),
  );
  return (text) => find(text)?.name ?? follow(text);
}

/**
 * Pairs of names, before and now, of indicators that kept their place and every figure; the name of before is gone, that of
 * now is new.
 */
function moved(survey: Survey, { places, tabsNow }: Remembered): readonly (readonly [string, string])[] {
  const spot = ({ tab, at, figures }: NamedPlace) => `${tab} ${at} ${figures}`;
  const known = new Set(places.map(({ name }) => fold(name)));
  const now = namedPlaces(survey, tabsNow).filter(({ name }) => !known.has(fold(name)));
  const bySpot = new Map(now.map((place) => [spot(place), place.name]));
  return places.flatMap((place) => {
    const name = bySpot.get(spot(place));
    return name === undefined ? [] : [[place.name, name] as const];
  });
}

/** Later pairs win; a name that stands for something now is never taken for another. */
function follower(pairs: readonly (readonly [string, string])[], names: readonly string[]): NameFollower {
  const taken = new Set(names.map(fold));
  const followed = new Map(pairs.map(([before, now]) => [fold(before), now]));
  return (text) => (taken.has(fold(text)) ? text : (followed.get(fold(text)) ?? text));
}

function fold(text: string): string {
  return cleanText(text).toLowerCase();
}

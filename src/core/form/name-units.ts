import { countEach } from '../collection/count-each';
import { groupBy } from '../collection/group-by';
import { periodKey } from '../date/period';
import { longestAt } from '../phrase/phrases';
import { readWords, spelling } from '../phrase/words';
import type { TableProblem } from '../problem/problem';
import type { Line } from '../tab/line';
import { isGenericTab, NAMELESS } from '../tab/name';
import { TITLE_BEGINNINGS } from '../tab/title-words';
import { keyOfName } from '../unit/parse-name';
import type { FormDraft } from './draft';
import type { Form } from './form';
import { formTitle } from './form-title';
import { indicatorNameKey } from './indicator-name-key';
import { isShortFor } from './short-tab';
import { isKindOfUnit, isNoUnitsName, isSumTab, unitOfTab } from './tab-unit';
import { issuersInLines, labelledUnits, type NamedLine, ownersInLines, unitsInTitles } from './unit-lines';
import { looksLikeUnit } from './unit-words';

/** The forms whose unit is known, and a problem for each of the others, both in the order given. */
export interface NamedForms {
  readonly forms: readonly Form[];
  /** Those that sum up the others, called after their tab. */
  readonly wholes: readonly Form[];
  readonly problems: readonly TableProblem[];
}

/** Rows compared to tell whether forms ask for the same. */
const SAMPLE = 200;

/**
 * Finds whose figures each form of a workbook holds: from a line above it ("Đơn vị: …"), else from the tab's name, else
 * from the title or the lines above it, which go before a tab named after a kind of units ("Trường") or by a short form of the same unit ("NB"). The tab's name counts as it stands when other tabs ask for the same indicators,
 * and alone only when it looks like a unit. A name in the lines of all forms is their superior body's. What is not
 * told apart is asked for, never guessed. A form that nobody has filled in counts only beside others like it, and is a
 * template where no unit is named; one that sums up the others ("Tổng hợp") is no unit's.
 */
export function nameUnits(drafts: readonly FormDraft[]): NamedForms {
  const tabs = countEach(drafts.map(({ tab }) => tab));
  const series = tabsAlike(drafts);
  const labels = drafts.map(({ linesTyped }) => labelledUnits(linesTyped));
  const fewer = withoutShared(labels);
  const labelled = labels.map((names, index) => (onlyOne(names, '') === null ? fewer[index] : names));
  const labelledTabs = new Set(drafts.flatMap(({ tab }, index) => (labels[index]?.length ? [tab] : [])));
  const owners = inLines(drafts, ({ linesAbove }) => ownersInLines(linesAbove));
  const issuers = inLines(drafts, ({ linesTyped }) => issuersInLines(linesTyped));
  const inTitles = tabs.size > 1 ? inLines(drafts, ({ linesAbove }) => unitsInTitles(linesAbove)) : [];
  const inLinesOf = drafts.map(({ tab }, index) => {
    const sources = [owners[index], issuers[index], inTitles[index]];
    return sources.map((names) => onlyOne(names, tab)).find((unit) => unit !== null) ?? null;
  });
  const ofTabs = namesOfTabs(drafts, inLinesOf);
  const forms: Form[] = [];
  const wholes: Form[] = [];
  const problems: TableProblem[] = [];
  drafts.forEach((draft, index) => {
    const { tab } = draft;
    const lone = tabs.get(tab) === 1;
    const name = lone || !labelledTabs.has(tab) ? (ofTabs[index] ?? null) : null;
    const byTab =
      name !== null && (series.has(tab) || looksLikeUnit(name)) && !isNoUnitsName(name)
        ? { name, place: null }
        : null;
    const byLines = lone || !labelledTabs.has(tab) ? (inLinesOf[index] ?? null) : null;
    const saysLess = name !== null && (isKindOfUnit(name) || isShortFor(name, byLines?.name ?? ''));
    const [first, second] = saysLess ? [byLines, byTab] : [byTab, byLines];
    const unit = onlyOne(labelled[index], tab) ?? first ?? second;
    if (unit !== null && (!draft.blank || series.has(tab))) forms.push(formOf(draft, unit));
    else if (!draft.blank && series.has(tab) && isSumTab(tab))
      wholes.push(formOf(draft, { name: tab, place: null }));
    else if (!draft.blank) {
      const place = { tab, row: draft.header.first, column: draft.nameColumn };
      const isTold = problems.some((one) => one.place.tab === tab && one.place.row === place.row);
      if (!isTold) problems.push({ kind: 'formWithoutUnit', place });
    }
  });
  return { forms, wholes, problems };
}

/**
 * The unit that the tab of each form is named after. Tabs whose forms stand under one unit's name, each with a period of its
 * own, are that unit's: "Hòa An 6T" and "Hòa An CN" are named after the words that they share with it.
 */
function namesOfTabs(
  drafts: readonly FormDraft[],
  inLinesOf: readonly (Form['unit'] | null)[],
): readonly (string | null)[] {
  const names = drafts.map(({ tab }) => unitOfTab(tab));
  const under = groupBy(
    drafts.flatMap(({ period }, index) => {
      const unit = inLinesOf[index]?.name;
      const name = names[index] ?? null;
      return unit === undefined || name === null || period === null
        ? []
        : [{ index, name, unit, period: periodKey(period) }];
    }),
    ({ unit }) => keyOfName(unit),
  );
  const settled = [...names];
  for (const forms of under.values()) {
    const [{ name, unit }] = forms;
    if (forms.length < 2 || new Set(forms.map(({ period }) => period)).size < forms.length) continue;
    const shared = sharedWords(
      forms.reduce((common, own) => sharedWords(common, own.name), name),
      unit,
    );
    if (!isKindOfUnit(shared)) for (const { index } of forms) settled[index] = shared;
  }
  return settled;
}

/** The longest run of words that two names share, as the first one spells it; '' for none. */
function sharedWords(name: string, other: string): string {
  const { text, words } = readWords(name);
  const folded = ` ${spelling(readWords(other).words)} `;
  let shared = '';
  let most = 0;
  words.forEach((_, from) => {
    for (let to = words.length; to > from && to - from > most; to -= 1) {
      const run = words.slice(from, to);
      if (!folded.includes(` ${spelling(run)} `)) continue;
      shared = text.slice(run[0]?.start ?? 0, run[run.length - 1]?.end ?? 0);
      most = to - from;
    }
  });
  return shared;
}

/** A form whose unit its own columns name, so that the tab's name is free to say what is counted where no title does. */
export function formOfColumn(draft: FormDraft, unit: Form['unit']): Form {
  return formOf(draft, unit, isGenericTab(draft.tab) ? NAMELESS : draft.tab);
}

/** A form whose unit is known; `nameless` is what a row is called that nothing names. */
export function formOf(
  { linesOnTop, linesTyped: _, blank: __, areKinds, ...draft }: FormDraft,
  unit: Form['unit'],
  nameless = NAMELESS,
): Form {
  const own = formTitle(draft.linesAbove, unit.name) ?? formTitle(linesOnTop, unit.name);
  const isFree =
    own !== null && !draft.rows.some(({ name }) => indicatorNameKey(name) === indicatorNameKey(own));
  const rows = draft.rows.map((row) => (row.name === '' ? { ...row, name: isFree ? own : nameless } : row));
  const isThing = own !== null && longestAt(readWords(own).words, 0, TITLE_BEGINNINGS) === 0;
  const kinds = areKinds && isThing ? { kindsOf: own } : {};
  return { ...draft, unit, rows, title: own ?? draft.tab, ...kinds };
}

/** The tabs of forms half of whose indicators at least stand in another tab's form too. */
function tabsAlike(drafts: readonly FormDraft[]): ReadonlySet<string> {
  const tabsOf = new Map<string, Set<string>>();
  const keysOf = drafts.map(({ rows }) => rows.slice(0, SAMPLE).map(({ name }) => indicatorNameKey(name)));
  drafts.forEach(({ tab }, index) => {
    for (const key of keysOf[index] ?? []) tabsOf.set(key, (tabsOf.get(key) ?? new Set<string>()).add(tab));
  });
  return new Set(
    drafts.flatMap(({ tab }, index) => {
      const keys = keysOf[index] ?? [];
      const shared = keys.filter((key) => (tabsOf.get(key)?.size ?? 0) > 1).length;
      return shared > 0 && shared * 2 >= keys.length ? [tab] : [];
    }),
  );
}

/** Of one name in several spellings the first; null for none or for names of several units. */
function onlyOne(names: readonly NamedLine[] | undefined, tab: string): Form['unit'] | null {
  const [first, ...others] = names ?? [];
  if (first === undefined) return null;
  const key = keyOfName(first.name);
  if (others.some(({ name }) => keyOfName(name) !== key)) return null;
  const { row, column }: Line = first.line;
  return { name: first.name, place: { tab, row, column } };
}

/**
 * The names that lines above each form give, without those above all of several forms. One that stands alone above all
 * of them stays where each form has a period of its own: then the workbook is one unit's, month by month.
 */
function inLines(
  drafts: readonly FormDraft[],
  find: (draft: FormDraft) => readonly NamedLine[],
): readonly (readonly NamedLine[])[] {
  const found = drafts.map(find);
  const keys = new Set(found.flat().map(({ name }) => keyOfName(name)));
  const periods = new Set(drafts.flatMap(({ period }) => (period === null ? [] : [periodKey(period)])));
  const isOneUnit = keys.size === 1 && periods.size === drafts.length;
  return isOneUnit ? found : withoutShared(found);
}

function withoutShared(found: readonly (readonly NamedLine[])[]): readonly (readonly NamedLine[])[] {
  const counts = countEach(found.flatMap((names) => [...new Set(names.map(({ name }) => keyOfName(name)))]));
  const isShared = ({ name }: NamedLine) => found.length > 1 && counts.get(keyOfName(name)) === found.length;
  return found.map((names) => names.filter((name) => !isShared(name)));
}

import { groupBy } from '../collection/group-by';
import { remembered } from '../collection/remembered';
import type { Form } from '../form/form';
import type { Log } from '../log/log';
import type { Table } from '../table/table';
import type { Candidates } from '../target/who-has-it';
import { cleanText, foldText } from '../text/normalise';
import { deriveDirectory } from '../unit/derive';
import type { Directory, Unit } from '../unit/directory';
import { cleanGroupName } from '../unit/group';
import { meetByMerger } from '../unit/merged-rows';
import type { ListedUnit, NamedRow } from '../unit/named-row';
import type { Suggestion, SuggestionReason } from '../unit/suggestion';
import type { Place } from '../workbook/workbook';
import type { NamedUnit } from './met-registers';

/** A unit's name that stands alone although other names look alike; told to staff, never merged. */
export interface LoneName {
  readonly name: string;
  readonly place: Place;
  readonly suggestions: readonly Suggestion[];
}

/** What names units: tables a row, forms a tab, logs wherever an event is told. */
export interface UnitSources {
  readonly tables: readonly Table[];
  readonly forms: readonly Form[];
  readonly logs: readonly Log[];
  /** By table of targets: what names of its units are called by the results that it is of. */
  readonly called?: ReadonlyMap<Table, ReadonlyMap<string, string>>;
  /** Units that only a register of targets names. */
  readonly named?: readonly NamedUnit[];
}

/** The units of a workbook and what of each source is whose, units by their index in the directory. */
export interface GatheredUnits {
  readonly directory: Directory;
  /** The rows of `Danh mục đơn vị` by the index of their unit; none without it. */
  readonly listed: ReadonlyMap<number, ListedUnit>;
  /** By table: the units whose rows meet there through a merger, so that they are added. */
  readonly mergedIn: ReadonlyMap<Table, ReadonlySet<number>>;
  readonly loneNames: readonly LoneName[];
  /** By table: the rows of each unit. */
  readonly rowsIn: ReadonlyMap<Table, ReadonlyMap<number, readonly number[]>>;
  readonly unitOfForm: ReadonlyMap<Form, Unit>;
  /** By log: the rows of each unit. */
  readonly rowsInLog: ReadonlyMap<Log, ReadonlyMap<number, readonly number[]>>;
  /** By log: rows that name several units that stand elsewhere by themselves; they are nobody's. */
  readonly jointRows: ReadonlyMap<Log, readonly number[]>;
  readonly regrouped: readonly Regrouped[];
}

/** A unit that a table has under another group than the directory, which no row of `Danh mục đơn vị` puts there. */
export interface Regrouped {
  readonly unit: string;
  readonly tab: string;
  /** The table's group. */
  readonly group: string;
}

/** A name of a unit where a source gives it, and what to do once its unit is known. */
interface Mention {
  readonly named: NamedRow;
  readonly place: Place;
  /** How often its source uses the name. */
  readonly uses: number;
  readonly settle: (unit: Unit) => void;
}

/** A name that a log uses so often is no slip of somebody's fingers. */
const ESTABLISHED = 3;

const SLIPS: ReadonlySet<SuggestionReason> = new Set(['letter', 'word', 'wordMore', 'alike']);

/**
 * Finds who is who in all sources of a workbook (rules 8 and 9 of the product). Two rows of one table are two units
 * unless their names are the same; a log may well tell of one unit under two names.
 */
export function gatherUnits(sources: UnitSources, listed: readonly ListedUnit[]): GatheredUnits {
  const { tables, forms, logs, called, named: others = [] } = sources;
  const rowsIn = new Map(tables.map((table) => [table, new Map<number, number[]>()]));
  const unitOfForm = new Map<Form, Unit>();
  const rowsInLog = new Map(logs.map((log) => [log, new Map<number, number[]>()]));
  let next = 0;
  const mentions: Mention[] = [];
  for (const [table, rows] of rowsIn) {
    const found = mentionsInTable(table, { number: next, rows, called: called?.get(table) });
    next += table.list === undefined ? 1 : table.rows.length;
    mentions.push(...found);
  }
  const numbers = new Map<string, number>();
  for (const form of forms) {
    const sheet = JSON.stringify([form.tab, form.header.first, form.nameColumn]);
    const number = numbers.get(sheet) ?? next++;
    numbers.set(sheet, number);
    mentions.push(mentionOfForm(form, { number, units: unitOfForm }));
  }
  const own = [...mentions.map(({ named }) => named.name), ...others.map(({ name }) => name)];
  const isJoint = jointNames([...own, ...listed.flatMap(({ name, aliases }) => [name, ...aliases])], logs);
  for (const [log, rows] of rowsInLog) {
    const found = mentionsInLog(log, { number: next, rows, isJoint });
    next += found.length;
    mentions.push(...found);
  }
  for (const { name, place } of others) {
    const named = { table: next, row: place.row, name, ordinal: null, group: null };
    next += 1;
    mentions.push({ named, place, uses: 1, settle: () => undefined });
  }
  const derived = deriveDirectory(
    mentions.map(({ named }) => named),
    listed,
  );
  mentions.forEach(({ settle }, index) => {
    const unit = derived.directory.units[derived.unitOfRow[index] ?? -1];
    if (unit) settle(unit);
  });
  const regrouped = mentions.flatMap(({ named, place }, index): Regrouped[] => {
    const unit = derived.directory.units[derived.unitOfRow[index] ?? -1];
    const group = cleanGroupName(named.group);
    if (unit === undefined || group === null || unit.group === '' || isGroup(group, unit.group)) return [];
    const isListed = cleanGroupName(derived.listed.get(unit.index)?.group ?? '') !== null;
    return isListed ? [] : [{ unit: unit.name, tab: place.tab, group }];
  });
  const loneNames = derived.unmatched.flatMap(({ row, suggestions }): LoneName[] => {
    const mention = mentions[row];
    if (!mention) return [];
    const { named, place, uses } = mention;
    const likely = suggestions.filter(({ reason }) => uses < ESTABLISHED || !SLIPS.has(reason));
    const isNamed = likely.length === 0 && suggestions.length > 0;
    return isNamed ? [] : [{ name: named.name, place, suggestions: likely }];
  });
  const mergedIn = new Map(
    [...rowsIn].map(([table, rows]) => [table, mergedUnits(table, rows, derived.listed)] as const),
  );
  return {
    directory: derived.directory,
    listed: derived.listed,
    mergedIn,
    loneNames,
    rowsIn,
    unitOfForm,
    rowsInLog,
    jointRows: new Map(
      logs.map((log) => [log, log.rows.filter(({ name }) => isJoint(name)).map(({ row }) => row)]),
    ),
    regrouped,
  };
}

function isGroup(one: string, other: string): boolean {
  return foldText(one) === foldText(other);
}

/** What stands between the names of several units in one cell. */
const BETWEEN_UNITS = /[,;]| và | & | \+ /;

/**
 * Tells cells of logs that name several units, each of which stands by itself elsewhere: "Xã Lam Sơn, Xã Tân Trào", on two lines of a
 * cell too. What a table or the directory has as one name is one unit's.
 */
function jointNames(known: readonly string[], logs: readonly Log[]): (name: string) => boolean {
  const textOf = (name: string) => name.toLowerCase();
  const whole = new Set(known.map(textOf));
  const alone = new Set(whole);
  for (const { rows } of logs) for (const { name } of rows) alone.add(textOf(name));
  return remembered((name) => {
    const text = textOf(name);
    if (name === '' || whole.has(text)) return false;
    const parts = text.split(BETWEEN_UNITS).map(cleanText);
    if (parts.length > 1) return new Set(parts).size > 1 && parts.every((part) => alone.has(part));
    const words = text.split(' ');
    return words.some((_, at) => {
      const [left, right] = [words.slice(0, at), words.slice(at)].map((own) => own.join(' '));
      return at > 1 && words.length - at > 1 && alone.has(left ?? '') && alone.has(right ?? '');
    });
  });
}

/** Who could have a log's target: the units of all sources, with what each source tells of. */
export function candidatesOf({ directory, listed, rowsIn, rowsInLog }: GatheredUnits): Candidates {
  const told = [...rowsIn.values(), ...rowsInLog.values()].map((rows) => new Set(rows.keys()));
  return { directory, listed, told };
}

function mergedUnits(
  table: Table,
  rows: ReadonlyMap<number, readonly number[]>,
  listed: ReadonlyMap<number, ListedUnit>,
): ReadonlySet<number> {
  if (![...listed.values()].some(({ merged }) => merged !== undefined)) return new Set();
  const nameOf = new Map(table.rows.map(({ row, name }) => [row, name]));
  const met = [...rows].filter(([unit, own]) => {
    const names = own.map((row) => nameOf.get(row) ?? '');
    return meetByMerger(names, listed.get(unit) ?? {});
  });
  return new Set(met.map(([unit]) => unit));
}

function mentionsInTable(
  { tab, unitColumn, rows, list }: Table,
  own: {
    readonly number: number;
    readonly rows: Map<number, number[]>;
    readonly called: ReadonlyMap<string, string> | undefined;
  },
): readonly Mention[] {
  const isList = list !== undefined;
  return rows.flatMap(
    ({ kind, row, nameRow = row, name: typed, ordinal: number, group, inTotal }, index): Mention[] => {
      const name = own.called?.get(typed) ?? typed;
      const ordinal = isList ? null : number;
      if (kind !== 'unit') return [];
      const settle = ({ index }: Unit) => {
        const known = own.rows.get(index);
        if (known) known.push(row);
        else own.rows.set(index, [row]);
      };
      const named = {
        table: isList ? own.number + index : own.number,
        row,
        name,
        ordinal,
        group,
        ...(inTotal === 'item' ? { isItem: true as const } : {}),
      };
      return [{ named, place: { tab, row: nameRow, column: unitColumn }, uses: 1, settle }];
    },
  );
}

function mentionOfForm(
  form: Form,
  own: { readonly number: number; readonly units: Map<Form, Unit> },
): Mention {
  const { name, place } = form.unit;
  const settle = (unit: Unit) => {
    own.units.set(form, unit);
  };
  const at = place ?? { tab: form.tab, row: form.header.first, column: form.nameColumn };
  return {
    named: { table: own.number, row: at.row, name, ordinal: null, group: null },
    place: at,
    uses: 1,
    settle,
  };
}

/** Each name of a log once, as if it stood in a table of its own. */
function mentionsInLog(
  log: Log,
  own: {
    readonly number: number;
    readonly rows: Map<number, number[]>;
    readonly isJoint: (name: string) => boolean;
  },
): readonly Mention[] {
  const telling = log.rows.filter(({ name }) => name !== '' && !own.isJoint(name));
  const rowsOfName = groupBy(telling, ({ name }) => name);
  return [...rowsOfName].map(([name, rows], index): Mention => {
    const settle = (unit: Unit) => {
      const known = own.rows.get(unit.index) ?? [];
      own.rows.set(unit.index, [...known, ...rows.map(({ row }) => row)]);
    };
    const row = rows[0].unitRow;
    const named = { table: own.number + index, row, name, ordinal: null, group: null };
    return {
      named,
      place: { tab: log.tab, row, column: log.unitColumn },
      uses: rows.length,
      settle,
    };
  });
}

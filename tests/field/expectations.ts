import {
  folded,
  type ListedRow,
  listedRows,
  type PrintedRow,
  printedRows,
  type Said,
  type Seen,
} from './said';

/** What is expected of a workbook, in the words of cases.json: keys name what is compared, values are the figures. */
export type Expected = Readonly<Record<string, unknown>>;

/** Whoever reads this key prints the figures, or prints none and says what cannot be read, and where. */
const MESSAGE_INSTEAD = 'a clear message that names tab or cell, and no figure, is as good';

/** Expectations that a clear message without figures meets as well. */
const MET_BY_MESSAGE: ReadonlySet<string> = new Set([
  'among those below target',
  'exactly these below target',
  'pairs: unit, target, result',
]);

interface Look {
  readonly said: Said;
  readonly rows: readonly PrintedRow[];
  readonly units: readonly PrintedRow[];
  readonly total: PrintedRow | undefined;
  readonly lines: readonly ListedRow[];
}

/** Gives, of the entries of one key, those that are not met; an empty list for all met. */
type Evaluator = (look: Look, value: unknown) => readonly unknown[];

const EVALUATORS: Readonly<Record<string, Evaluator>> = {
  'pairs: unit, target, result': (look, value) =>
    listOf(value).filter(([unit, target, result]) => !prints(look, { unit, target, result })),
  'pairs: indicator, unit, target, result': (look, value) =>
    listOf(value).filter(
      ([indicator, unit, target, result]) => !prints(look, { indicator, unit, target, result }),
    ),
  'pairs: unit, target, result, rate': (look, value) =>
    listOf(value).filter(([unit, target, result, rate]) => !prints(look, { unit, target, result, rate })),
  'pairs: indicator, unit, target, result, rate': (look, value) =>
    listOf(value).filter(
      ([indicator, unit, target, result, rate]) => !prints(look, { indicator, unit, target, result, rate }),
    ),
  'total: target, result': ({ total }, value) => {
    const [target, result] = value as readonly unknown[];
    return total && matches(total, { target, result }) ? [] : [value];
  },
  'totals: target, result, rate': ({ total }, value) =>
    listOf(value).filter(([target, result, rate]) => !(total && matches(total, { target, result, rate }))),
  units: ({ units }, value) => {
    const count = new Set(units.map(({ name }) => folded(name))).size;
    return count === value ? [] : [value];
  },
  indicators: ({ rows }, value) => {
    const names = new Set(rows.flatMap(({ figures }) => figures.map(({ indicator }) => bareName(indicator))));
    const wanted = (value as readonly string[]).map(folded);
    return names.size === wanted.length && wanted.every((name) => names.has(name)) ? [] : [value];
  },
  'lines below target': ({ lines, said }, value) =>
    said.below !== null && lines.length === value ? [] : [value],
  'exactly these below target': ({ lines, said }, value) => {
    const wanted = value as readonly string[];
    const isExact =
      wanted.every((unit) => lines.some((line) => isUnit(line.unit, unit))) &&
      lines.every((line) => wanted.some((unit) => isUnit(line.unit, unit)));
    return said.below !== null && isExact ? [] : [value];
  },
  'among those below target': ({ lines }, value) =>
    (value as readonly string[]).filter((unit) => !lines.some((line) => isUnit(line.unit, unit))),
  'below target: unit, target': ({ lines }, value) =>
    listOf(value).filter(([unit, target]) => !isListed(lines, unit, target)),
  'not below target: unit, target': ({ lines }, value) =>
    listOf(value).filter(([unit, target]) => isListed(lines, unit, target)),
  'never printed: unit, result': (look, value) =>
    listOf(value).filter(([unit, result]) => prints(look, { unit, result })),
  'never printed: unit, target, result': (look, value) =>
    listOf(value).filter(([unit, target, result]) => prints(look, { unit, target, result })),
  'no total of percentages': ({ rows }) => {
    const totals = rows.filter(({ ordinal }) => !/^\d+$/.test(ordinal));
    const figures = totals.flatMap(({ figures: all }) => all);
    return figures.every(({ target, result, rate }) => target === null && result === null && !/\d/.test(rate))
      ? []
      : [true];
  },
  [MESSAGE_INSTEAD]: (look) => (printsFigures(look) || isClear(look.said) ? [] : [true]),
  'never shown': ({ said }, value) => {
    const cells = [said.summary, said.below].flatMap((page) => (page ? page.display.flat() : [])).map(folded);
    return (value as readonly string[]).filter((text) => cells.some((cell) => cell.includes(folded(text))));
  },
  'indicators not named': ({ rows }, value) => {
    const names = rows.flatMap(({ figures }) => figures.map(({ indicator }) => bareName(indicator)));
    return (value as readonly string[]).filter((name) => names.includes(folded(name)));
  },
  'no question': ({ said }) => (said.questions.length === 0 ? [] : [true]),
  'summary says': ({ said }, value) => missing(said.summary, value),
  'list says': ({ said }, value) => missing(said.below, value),
  'one finding says': ({ said }, value) =>
    listOf(value).filter(
      (words) => !(said.check?.display ?? []).some((cells) => hasAll(cells.join(' '), words)),
    ),
  'a note of the summary names': ({ said }, value) =>
    listOf(value).filter((words) => !(said.summary?.notes ?? []).some((note) => hasAll(note, words))),
  'toast says': ({ said }, value) =>
    (value as readonly string[]).filter((text) => !hasAll(said.toast, [text])),
  'toast of the check says': ({ said }, value) =>
    (value as readonly string[]).filter((text) => !hasAll(said.checkToast, [text])),
  'dialog and toast name at least three of': ({ said }, value) => {
    const names = value as readonly string[];
    const isTold = (text: string) => names.filter((name) => hasAll(text, [name])).length >= 3;
    return isTold(said.dialog) && isTold(said.toast) ? [] : [value];
  },
};

/**
 * The expectations that what was said does not meet, a line each: the key and the entry. Throws a RangeError for a key
 * that nobody evaluates.
 */
export function unmet(said: Said, expected: Expected): string[] {
  const rows = said.summary ? printedRows(said.summary) : [];
  const look: Look = {
    said,
    rows,
    units: rows.filter(({ ordinal }) => /^\d+$/.test(ordinal)),
    total: rows.find(({ name }) => name === 'TỔNG CỘNG'),
    lines: said.below ? listedRows(said.below).filter(({ state }) => state === 'Chưa đạt') : [],
  };
  const isExcused = MESSAGE_INSTEAD in expected && !printsFigures(look) && isClear(said);
  return Object.entries(expected).flatMap(([key, value]) => {
    const evaluate = EVALUATORS[key];
    if (!evaluate) throw new RangeError(`Expect something that is evaluated, not "${key}"`);
    if (isExcused && MET_BY_MESSAGE.has(key)) return [];
    return evaluate(look, value).map((entry) => `${key}: ${JSON.stringify(entry)}`);
  });
}

function listOf(value: unknown): readonly (readonly unknown[])[] {
  return value as readonly (readonly unknown[])[];
}

/** "Quỹ xã hội (đồng)" without its unit of measure. */
function bareName(indicator: string): string {
  return folded(indicator.replace(/\s*\([^()]*\)$/, ''));
}

/** Whether a printed unit is the expected one: the same words, or more words before them. */
function isUnit(printed: string, expected: unknown): boolean {
  const [name, wanted] = [folded(printed), folded(String(expected))];
  return name === wanted || name.endsWith(` ${wanted}`);
}

interface Wanted {
  readonly indicator?: unknown;
  readonly target?: unknown;
  readonly result?: unknown;
  readonly rate?: unknown;
}

function matches({ figures }: PrintedRow, wanted: Wanted): boolean {
  return figures.some(
    (figure) =>
      (wanted.indicator === undefined ||
        folded(figure.indicator).includes(folded(String(wanted.indicator)))) &&
      (wanted.target === undefined || isSame(figure.target, wanted.target)) &&
      (wanted.result === undefined || isSame(figure.result, wanted.result)) &&
      (wanted.rate === undefined || figure.rate === wanted.rate),
  );
}

function prints({ units }: Look, { unit, ...wanted }: Wanted & { readonly unit: unknown }): boolean {
  return units.some((row) => isUnit(row.name, unit) && matches(row, wanted));
}

function isListed(lines: readonly ListedRow[], unit: unknown, target: unknown): boolean {
  return lines.some((line) => isUnit(line.unit, unit) && isSame(line.target, target));
}

function isSame(printed: number | null, wanted: unknown): boolean {
  if (printed === null || typeof wanted !== 'number') return printed === wanted;
  return Math.abs(printed - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
}

function printsFigures({ units }: Look): boolean {
  return units.some(({ figures }) => figures.some(({ result }) => result !== null));
}

/** Whether a question or a closing message names a tab of the staff, or a cell of one. */
function isClear({ questions, toast, tabs }: Said): boolean {
  return tabs.some((tab) => [...questions, toast].some((text) => text.includes(tab)));
}

function hasAll(text: string, words: readonly unknown[]): boolean {
  return words.every((word) => folded(text).includes(folded(String(word))));
}

/** Texts that a page does not show, nor across the lines that a long text takes. */
function missing(page: Seen | null, value: unknown): readonly string[] {
  const shown = (page ? page.display.flat() : []).filter((cell) => cell !== '').join(' ');
  return (value as readonly string[]).filter((text) => !hasAll(shown, [text]));
}

import { isDitto, splitMeasure } from '../measure/row-measure';
import { isGroupText } from '../tab/row-words';
import { withCapital } from '../text/letter-case';
import type { FormBodyRow } from './body';
import { distinctRows, type NamedFormRow } from './distinct-rows';
import type { FormRow } from './form';
import { isPartWord, readPart } from './part-words';
import { ARABIC, type Level, PARTS_FROM, UNNUMBERED } from './row-number';

/** The level of a part without a numbering of its own. */
const UNNUMBERED_PART: Level = 8;

/** A row above others: an indicator with parts, or a heading without figures. */
interface Above {
  readonly level: Level;
  readonly name: string;
  readonly text: string;
  readonly heading: boolean;
  /** Named as a part of the row above it. */
  readonly part: boolean;
  readonly measure: string | null;
}

/**
 * Tells a form's indicators from headings and names them. A row without figures and unit of measure over deeper ones is a
 * heading (I over 1, 1 over a); a part ("- Nữ", "Trong đó: nữ", a under 1) carries its indicator's name before its own,
 * and so does a row whose name would stand twice; totals are left out.
 */
export function readFormRows(body: readonly FormBodyRow[]): readonly FormRow[] {
  const rows = body.filter(({ total }) => !total);
  const shape: Shape = {
    numbered: rows.filter(({ level }) => level !== UNNUMBERED).length * 2 > rows.length,
    numberedFigures: rows.some(({ level, figures }) => figures && level < PARTS_FROM),
    measured: rows.some(({ measure }) => measure !== null),
    withFigures: new Set(rows.filter(({ figures }) => figures).map(({ level }) => level)),
  };
  const found: NamedFormRow[] = [];
  let above: Above[] = [];
  let partsFollow: 'none' | 'first' | 'more' = 'none';
  let lastMeasure: string | null = null;
  rows.forEach((row, index) => {
    const part = readPart(row.name);
    if (part === '' && !row.figures) {
      partsFollow = 'first';
      return;
    }
    const owner = above[above.length - 1];
    const told = part !== null && part !== '';
    const loose = row.level === UNNUMBERED && owner !== undefined;
    const inParts = partsFollow === 'first' || (partsFollow === 'more' && shape.numberedFigures);
    const isPart = told || (loose && (inParts || isPartWord(row.name)));
    if (isHeading(row, rows[index + 1], shape) && !isPart) {
      const level = row.level === UNNUMBERED ? levelOver(rows[index + 1]) : row.level;
      above = [
        ...over(above, level),
        { level, name: row.name, text: row.text, heading: true, part: false, measure: null },
      ];
      partsFollow = 'none';
      return;
    }
    if (row.level <= 1 && !row.figures && row.measure === null && !shape.withFigures.has(row.level)) return;
    const level = isPart ? UNNUMBERED_PART : levelOf(row, above);
    above = isPart ? over(above, level).filter(({ part: isOther }) => !isOther) : over(above, level);
    partsFollow = told || (isPart && partsFollow !== 'none') ? 'more' : 'none';
    const parent = above[above.length - 1];
    const own = told ? withCapital(part) : row.name;
    const split = row.measure === null ? splitMeasure(own) : { name: own, measure: null };
    const qualified = parent !== undefined && isPartOf(parent, { level, name: split.name });
    const typed = row.measure !== null && isDitto(row.measure) ? lastMeasure : row.measure;
    const measure = typed ?? split.measure ?? (qualified && !parent.heading ? parent.measure : null);
    const name = qualified ? `${parent.name} – ${split.name}` : split.name;
    lastMeasure = measure ?? lastMeasure;
    const group = [...above].reverse().find(({ heading }) => heading)?.text ?? null;
    const { sumOf, resultRows, mean } = row;
    const sum = { ...(sumOf && { sumOf }), ...(resultRows && { resultRows }), ...(mean && { mean }) };
    found.push({
      row: { row: row.row, name, measure, group, ...sum },
      above: qualified ? '' : (parent?.name ?? ''),
    });
    above = [...above, { level, name, text: row.text, heading: false, part: qualified, measure }];
  });
  return distinctRows(found);
}

interface Shape {
  /** Most rows are numbered. */
  readonly numbered: boolean;
  /** Some indicator has a number. */
  readonly numberedFigures: boolean;
  /** Some row has a unit of measure in a cell of its own. */
  readonly measured: boolean;
  /** Levels at which rows have figures. */
  readonly withFigures: ReadonlySet<Level>;
}

function isHeading(row: FormBodyRow, next: FormBodyRow | undefined, shape: Shape): boolean {
  if (row.figures || row.measure !== null || next === undefined) return false;
  if (row.level !== UNNUMBERED) return next.level > row.level;
  if (shape.measured || shape.numbered || isGroupText(row.name)) return true;
  const isPartNext = next.level !== UNNUMBERED || isPartWord(next.name) || readPart(next.name) !== null;
  return isPartNext || row.text.endsWith(':') || row.text === row.text.toUpperCase();
}

/** The rows above that a row of a level stands under. */
function over(above: readonly Above[], level: Level): Above[] {
  const kept = [...above];
  while ((kept[kept.length - 1]?.level ?? -1) >= level) kept.pop();
  return kept;
}

/** A row without a numbering stands right under the last heading. */
function levelOf(row: FormBodyRow, above: readonly Above[]): Level {
  if (row.level !== UNNUMBERED) return row.level;
  const heading = [...above].reverse().find((one) => one.heading);
  return heading === undefined ? ARABIC : heading.level + 0.25;
}

function levelOver(next: FormBodyRow | undefined): Level {
  const below = next === undefined || next.level === UNNUMBERED ? ARABIC : next.level;
  return below - 0.5;
}

function isPartOf(parent: Above, { level, name }: { readonly level: Level; readonly name: string }): boolean {
  if (parent.name === '') return false;
  return parent.heading ? isPartWord(name) : level >= PARTS_FROM || isPartWord(name);
}

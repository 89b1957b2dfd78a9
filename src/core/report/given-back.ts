import { groupBy } from '../collection/group-by';
import type { PreviousPage } from '../page/page';
import type { ListForm } from '../page/pages';
import { findHeadings, textAt } from '../page/typed';
import type { Survey } from '../survey/survey';
import { cellAt } from '../workbook/workbook';

/** Units that go into others by the directory and stand on the page by themselves: before the day of that. */
export interface Apart {
  /** By the name of the unit that they go into. */
  readonly partsOf: ReadonlyMap<string, readonly string[]>;
  /** The names of all units that may lead a text. */
  readonly names: readonly string[];
}

/** The units that stand apart on the day of the pages, by each unit that they go into in the end. */
export function unitsApart({ unitsOn, reported }: Pick<Survey, 'unitsOn' | 'reported'>): Apart {
  const { units } = reported.directory;
  const into = new Map(
    units.flatMap(({ name, index }) => {
      const joins = reported.lives.get(index)?.joins ?? null;
      return joins === null ? [] : [[name, joins.into] as const];
    }),
  );
  const pairs = (unitsOn?.parts ?? []).flatMap(([{ unit }]) => {
    const wholes = new Set<string>();
    for (let to = into.get(unit.name); to !== undefined && !wholes.has(to); to = into.get(to)) wholes.add(to);
    return [...wholes].map((whole) => ({ whole, part: unit.name }));
  });
  const partsOf = new Map(
    [...groupBy(pairs, ({ whole }) => whole)].map(([whole, own]) => [whole, own.map(({ part }) => part)]),
  );
  return { partsOf, names: partsOf.size === 0 ? [] : units.map(({ name }) => name) };
}

interface Led {
  /** Who leads the text; null for what stands before all. */
  readonly lead: string | null;
  readonly text: string;
  /** The same with its lead. */
  readonly whole: string;
}

/**
 * The previous list with text that was put into the row of a unit, led by the name of one that stands alone again, in a row of that one:
 * "Xã An Phú: thiếu người\nXã An Lạc: chờ sáp nhập" on a page of before the merger. All other text stays where it is.
 */
export function withTextGivenBack(page: PreviousPage, form: ListForm, apart: Apart): PreviousPage {
  const header = apart.partsOf.size === 0 ? null : findHeadings(page, form);
  const unitColumn = header?.columns[form.headings.indexOf('Đơn vị')] ?? null;
  if (!header || unitColumn === null) return page;
  const ours = new Set(
    form.headings.flatMap((_, at) => (form.typed.includes(at) ? [] : [header.columns[at]])),
  );
  const values = page.values.map((row) => [...row]);
  page.values.forEach((cells, row) => {
    const unit = textAt(page, row, unitColumn);
    const parts = row > header.row ? (apart.partsOf.get(unit) ?? []) : [];
    const given = new Map<string, Map<number, string>>();
    for (const [column, cell] of parts.length === 0 ? [] : cells.entries()) {
      const isText = typeof cell === 'string' && (page.formulas[row]?.[column] ?? '') === '';
      if (!isText || ours.has(column)) continue;
      const led = ledTexts(cell, apart.names);
      const others = led.filter(({ lead }) => lead !== null && parts.includes(lead));
      if (others.length === 0) continue;
      const own = led.filter((one) => !others.includes(one));
      const line = values[row];
      if (line)
        line[column] =
          own.length === 1 && own[0]?.lead === unit ? own[0].text : own.map(({ whole }) => whole).join('\n');
      for (const { lead, text } of others) {
        const known = given.get(lead ?? '') ?? new Map<number, string>();
        known.set(column, [...(known.has(column) ? [known.get(column)] : []), text].join('\n'));
        given.set(lead ?? '', known);
      }
    }
    for (const [part, texts] of given) {
      const place = (at: number) => (at === unitColumn ? part : (texts.get(at) ?? ''));
      values.push(
        cells.map((_, at) => (ours.has(at) && at !== unitColumn ? cellAt(page.values, row, at) : place(at))),
      );
    }
  });
  return { ...page, values };
}

/** A text cut where a line is led by one of some names, the names themselves left out. */
function ledTexts(text: string, names: readonly string[]): readonly Led[] {
  const found: { lead: string | null; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const lead = names.find((name) => line.startsWith(`${name}: `));
    const last = found[found.length - 1];
    if (lead !== undefined) found.push({ lead, lines: [line] });
    else if (last === undefined) found.push({ lead: null, lines: [line] });
    else last.lines.push(line);
  }
  return found.map(({ lead, lines }) => {
    const whole = lines.join('\n');
    return { lead, whole, text: lead === null ? whole : whole.slice(lead.length + 2) };
  });
}

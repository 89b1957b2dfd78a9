import type { ConditionalRule, Sheet } from 'hucre/xlsx';
import { formatAreas } from './areas';
import { type EngineRule, engineRule, type FileRule, fileRule, ruleKey } from './conditional-rule';
import { ruleGrid } from './rule-grid';
import { withAttribute, xmlElements } from './xml-text';

/** The kinds that hucre reads; it leaves out the others. */
const READ_KINDS = new Set(
  `cellIs expression colorScale dataBar iconSet top10 aboveAverage duplicateValues uniqueValues containsText
  notContainsText beginsWith endsWith containsBlanks notContainsBlanks`.split(/\s+/),
);

/** A conditional format of the file; `engine` is null for one that only the file keeps. */
export interface KeptRule extends FileRule {
  readonly engine: EngineRule | null;
}

/** The conditional formats of a tab in order of priority, each with its XML. */
export function keptRules(
  sheetXml: string,
  sheet: Sheet,
  options: { readonly id: string; readonly themeColours: readonly string[] },
): readonly KeptRule[] {
  const parsed = (sheet.conditionalRules ?? []).values();
  const rules = xmlElements(sheetXml, 'conditionalFormatting').flatMap((block) => {
    const areas = block.attributes.get('sqref') ?? '';
    return xmlElements(block.inner, 'cfRule').map((element): FileRule => {
      const known = areas !== '' && READ_KINDS.has(element.attributes.get('type') ?? '');
      const style = known ? parsed.next().value?.style : undefined;
      return { areas, element, style };
    });
  });
  const grid = ruleGrid(
    rules.map(({ areas }) => areas),
    sheet,
  );
  const priority = (rule: FileRule) =>
    Number(rule.element.attributes.get('priority') ?? Number.MAX_SAFE_INTEGER);
  return rules
    .map((rule, index) => ({ rule, index }))
    .sort((a, b) => priority(a.rule) - priority(b.rule) || a.index - b.index)
    .map(({ rule }, index) => ({
      ...rule,
      engine: engineRule(rule, `${options.id}-${index}`, { themeColours: options.themeColours, grid }),
    }));
}

/** A rule to write: XML of the file with its cells, or a new one. */
type Placed = { readonly kept: KeptRule; readonly areas: string } | { readonly made: EngineRule };

/**
 * Puts a tab's rules in order: the engine's, those that came from the file in their own XML, and right after the rule they
 * stood below, the ones that only the file keeps.
 */
export function placeRules(rules: readonly EngineRule[], kept: readonly KeptRule[]): readonly Placed[] {
  const free = new Set(kept.filter((rule) => rule.engine !== null));
  const matched = rules.map((rule) => {
    const found = matching(rule, free);
    if (found !== undefined) free.delete(found);
    return { rule, found };
  });
  const present = new Set(matched.map(({ found }) => found));
  const followers = new Map<KeptRule | null, KeptRule[]>();
  let above: KeptRule | null = null;
  for (const rule of kept) {
    if (present.has(rule)) above = rule;
    else if (rule.engine === null) followers.set(above, [...(followers.get(above) ?? []), rule]);
  }
  const place = (rule: KeptRule): Placed => ({ kept: rule, areas: rule.areas });
  const placed: Placed[] = (followers.get(null) ?? []).map(place);
  for (const { rule, found } of matched) {
    placed.push(found === undefined ? { made: rule } : { kept: found, areas: areasOf(rule, found) });
    if (found !== undefined) placed.push(...(followers.get(found) ?? []).map(place));
  }
  return placed;
}

function matching(rule: EngineRule, free: ReadonlySet<KeptRule>): KeptRule | undefined {
  const key = ruleKey(rule);
  const same = [...free].filter((kept) => kept.engine !== null && ruleKey(kept.engine) === key);
  return (
    same.find(
      (kept) => kept.engine !== null && formatAreas(kept.engine.ranges) === formatAreas(rule.ranges),
    ) ?? same.find((kept) => kept.engine?.cfId === rule.cfId)
  );
}

/** The file's own wording of the cells (`F:F`) stays while they are the same. */
function areasOf(rule: EngineRule, kept: KeptRule): string {
  const now = formatAreas(rule.ranges);
  return kept.engine !== null && formatAreas(kept.engine.ranges) === now ? kept.areas : now;
}

/** What hucre has to write of the placed rules: the new ones, each under its final priority. */
export function rulesToWrite(placed: readonly Placed[]): ConditionalRule[] {
  return withPriorities(placed).flatMap(({ rule, priority }) =>
    'made' in rule ? [fileRule(rule.made, priority)] : [],
  );
}

/** Priorities of the file where they still rise, the next free number otherwise. */
function withPriorities(
  placed: readonly Placed[],
): readonly { readonly rule: Placed; readonly priority: number }[] {
  let last = 0;
  return placed.map((rule) => {
    const own = 'kept' in rule ? Number(rule.kept.element.attributes.get('priority')) : Number.NaN;
    last = own > last ? own : last + 1;
    return { rule, priority: last };
  });
}

/**
 * Puts the kept rules among those that hucre wrote. `firstFormat` is the number that the file's own first
 * differential format has in the new styles.
 */
export function restoreRules(sheetXml: string, placed: readonly Placed[], firstFormat: number): string {
  if (placed.length === 0) return sheetXml;
  const written = xmlElements(sheetXml, 'conditionalFormatting');
  const byPriority = new Map(
    written.flatMap((block) =>
      xmlElements(block.inner, 'cfRule').map((element) => [
        Number(element.attributes.get('priority')),
        block.outer.replace(block.inner, () => element.outer),
      ]),
    ),
  );
  const blocks = withPriorities(placed).map(({ rule, priority }) => {
    if ('made' in rule) return byPriority.get(priority) ?? '';
    const element = withAttribute(rule.kept.element.outer, 'priority', String(priority));
    const format = rule.kept.element.attributes.get('dxfId');
    const numbered =
      format === undefined ? element : withAttribute(element, 'dxfId', String(firstFormat + Number(format)));
    return withAttribute(`<conditionalFormatting>${numbered}</conditionalFormatting>`, 'sqref', rule.areas);
  });
  const bare = written.reduce((xml, block) => xml.replace(block.outer, ''), sheetXml);
  return insertAfter(bare, blocks.join(''));
}

/** Conditional formats stand after merges (and what comes before merges) in a tab's part. */
function insertAfter(sheetXml: string, blocks: string): string {
  for (const name of ['mergeCells', 'autoFilter', 'sheetProtection', 'sheetData']) {
    const last = xmlElements(sheetXml, name).at(-1);
    if (last === undefined) continue;
    const end = sheetXml.lastIndexOf(last.outer) + last.outer.length;
    return sheetXml.slice(0, end) + blocks + sheetXml.slice(end);
  }
  return sheetXml;
}

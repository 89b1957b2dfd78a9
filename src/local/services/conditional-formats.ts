import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import type { Area } from '../../core/workbook/workbook';
import { parseA1 } from './a1-area';
import { fromEngineRange, type GridChange, shiftArea, toEngineRange, within } from './area';
import { ConditionalFormatRule } from './conditional-format-rule';
import { takeId } from './host-book';
import type { ServiceContext } from './service-object';
import { SheetsError } from './sheets-error';

const REFERENCE = /\$?\b([A-Z]{1,3})\$?(\d+)\b/g;

/** The conditional formats of a tab, the one that wins first. */
export function readRules(context: ServiceContext, sheetId: string): ConditionalFormatRule[] {
  const rules = storedRules(context, sheetId).map((stored) => {
    const areas = stored.ranges.map(fromEngineRange);
    return new ConditionalFormatRule(context, { sheetId, areas, config: stored.rule, stored });
  });
  return context.execution.realm.Array.from(rules);
}

/** Replaces the conditional formats of a tab; nothing is touched when they are those that it has. */
export function writeRules(
  context: ServiceContext,
  sheetId: string,
  rules: readonly ConditionalFormatRule[],
): void {
  const { book } = context;
  const wanted = Array.from(rules, (rule): IConditionFormattingRule => {
    const spec = ConditionalFormatRule.specOf(rule);
    if (spec.sheetId !== sheetId)
      throw new SheetsError('Conditional format rule cannot reference a different sheet.');
    const ranges = spec.areas.map(toEngineRange);
    return spec.stored ?? { cfId: `rule-${takeId(book)}`, ranges, stopIfTrue: false, rule: spec.config };
  });
  replaceRules(context, sheetId, wanted);
}

/**
 * Works out where the conditional formats of a tab stand after rows or columns came or went, and gives what sets them so once they
 * did. The engine leaves that to its screen, which may have done it by then. Throws before anything moved when it cannot.
 */
export function shiftedRules(context: ServiceContext, sheetId: string, change: GridChange): () => void {
  const shifted = storedRules(context, sheetId).flatMap((rule): IConditionFormattingRule[] => {
    const areas = rule.ranges.map(fromEngineRange);
    const moved = areas.map((area) => shiftArea(area, change)).filter((area) => area !== null);
    if (moved.length === areas.length && areas.every((area, at) => sameArea(area, moved[at]))) return [rule];
    refuseMovedFormula(rule, change);
    return moved.length === 0 ? [] : [{ ...rule, ranges: moved.map(toEngineRange) }];
  });
  return () => replaceRules(context, sheetId, shifted);
}

/** A condition's formula would have to be rewritten when a cell that it names moves. */
function refuseMovedFormula(rule: IConditionFormattingRule, { axis, at }: GridChange): void {
  if (!('value' in rule.rule) || typeof rule.rule.value !== 'string' || !rule.rule.value.startsWith('='))
    return;
  for (const [, letters = '', row = ''] of rule.rule.value.replace(/"[^"]*"/g, '').matchAll(REFERENCE)) {
    const { column } = parseA1(`${letters}1`, { rows: 1, columns: 1 })?.area ?? { column: 0 };
    if ((axis === 'row' ? Number(row) - 1 : column) < at) continue;
    throw new Error(
      `Inserting or deleting ${axis}s before cells of a conditional format's formula is not modelled by the local host`,
    );
  }
}

function sameArea(a: Area, b: Area | undefined): boolean {
  return b !== undefined && within(a, b) && within(b, a);
}

function replaceRules(
  context: ServiceContext,
  sheetId: string,
  wanted: readonly IConditionFormattingRule[],
): void {
  const { book } = context;
  const current = storedRules(context, sheetId);
  if (wanted.length === current.length && wanted.every((rule, at) => rule === current[at])) return;
  for (const { cfId } of current)
    book.engine.execute(DeleteConditionalRuleMutation.id, { subUnitId: sheetId, cfId });
  const seen = new Set<string>();
  const added = wanted.map((rule) => {
    const cfId = seen.has(rule.cfId) ? `rule-${takeId(book)}` : rule.cfId;
    seen.add(cfId);
    return { ...rule, cfId };
  });
  for (const rule of added.reverse())
    book.engine.execute(AddConditionalRuleMutation.id, { subUnitId: sheetId, rule });
}

function storedRules({ book }: ServiceContext, sheetId: string): readonly IConditionFormattingRule[] {
  return [
    ...(book.engine.get(ConditionalFormattingRuleModel).getSubunitRules(book.engine.unitId, sheetId) ?? []),
  ];
}

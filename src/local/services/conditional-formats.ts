import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { fromEngineRange, toEngineRange } from './area';
import { ConditionalFormatRule } from './conditional-format-rule';
import { takeId } from './host-book';
import type { ServiceContext } from './service-object';
import { SheetsError } from './sheets-error';

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

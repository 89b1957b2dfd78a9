import type { Injector } from '@univerjs/core';
import { FormulaResultStatus, RegisterOtherFormulaService } from '@univerjs/engine-formula';
import {
  ConditionalFormattingFormulaService,
  ConditionalFormattingRuleModel,
} from '@univerjs/sheets-conditional-formatting';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import { hurry } from './timers';

/** How long one calculation may take, and how long to watch for one that has not begun: milliseconds. */
const CALCULATION_TIMEOUT = 600_000;
const WATCH = 150;
const MOST_PASSES = 400;

/**
 * Waits until a pass in which no calculation began and every formula of a conditional format has its result.
 *
 * The engine opens a calculation some time after a write and loses edits made while one is open, so quiet has to be seen, not
 * assumed. The watch is longer than the 100 ms for which the engine gathers changes of conditional formats.
 */
export async function settleCalculation(injector: Injector, unitId: string): Promise<void> {
  const sessions = injector.get(FormulaCalculationSessionService);
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const before = sessions.state.id;
    await hurry(sessions.waitForLatestApplied(CALCULATION_TIMEOUT, WATCH));
    if (sessions.state.id === before && conditionalFormatsReady(injector, unitId)) return;
  }
  throw new Error(`Calculation did not come to rest in ${MOST_PASSES} passes`);
}

function conditionalFormatsReady(injector: Injector, unitId: string): boolean {
  const rules = injector.get(ConditionalFormattingRuleModel).getUnitRules(unitId);
  const formulas = injector.get(ConditionalFormattingFormulaService);
  const results = injector.get(RegisterOtherFormulaService);
  for (const sheetId of rules?.keys() ?? []) {
    for (const { formulaId } of formulas.getSubUnitFormulaMap(unitId, sheetId)?.getValues() ?? []) {
      const result = results.getFormulaValueSync(unitId, sheetId, formulaId);
      if (result?.status !== FormulaResultStatus.SUCCESS) return false;
    }
  }
  return true;
}

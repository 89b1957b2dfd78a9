import { BooleanNumber, type IStyleBase } from '@univerjs/core';
import { hexColour } from '../engine/colour';
import type { Criteria } from './condition';
import { countCalls } from './counted';
import type { BooleanCriteriaName } from './enums';
import type { Like } from './google-types';
import { type ServiceContext, ServiceObject } from './service-object';

/** What a conditional format asks, and the look it gives. */
export class BooleanCondition
  extends ServiceObject
  implements Like<GoogleAppsScript.Spreadsheet.BooleanCondition, keyof BooleanCondition>
{
  static override readonly googleName = 'BooleanCondition';
  readonly #criteria: Criteria;
  readonly #style: IStyleBase;

  constructor(context: ServiceContext, criteria: Criteria, style: IStyleBase) {
    super(context);
    this.#criteria = criteria;
    this.#style = style;
  }

  /** Google's own name of the class, other than in its documentation. */
  override toString(): string {
    return 'ConditionalFormatBooleanCondition';
  }

  getCriteriaType(): BooleanCriteriaName {
    return this.#criteria.type;
  }

  getCriteriaValues(): (string | number)[] {
    return this.context.execution.realm.Array.from(this.#criteria.values);
  }

  getBackground(): string | null {
    return hexColour(this.#style.bg?.rgb);
  }

  getFontColor(): string | null {
    return hexColour(this.#style.cl?.rgb);
  }

  getBold(): boolean | null {
    return on(this.#style.bl);
  }

  getItalic(): boolean | null {
    return on(this.#style.it);
  }

  getUnderline(): boolean | null {
    return on(this.#style.ul?.s);
  }

  getStrikethrough(): boolean | null {
    return on(this.#style.st?.s);
  }
}

countCalls(BooleanCondition, { free: 'all' });

function on(flagged: BooleanNumber | undefined): boolean | null {
  return flagged === undefined ? null : flagged === BooleanNumber.TRUE;
}

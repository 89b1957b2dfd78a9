import { groupBy } from '../collection/group-by';
import type { Form } from '../form/form';
import { addsUpInForm } from '../form/means-of-forms';
import { rowsByName } from '../form/rows-by-name';
import { isSumTab } from '../form/tab-unit';
import { addExact } from '../number/decimal';
import {
  figuresOfRow,
  LEAST_DIFFERENT,
  periodOfForm,
  type RepeatedForm,
  unitKeyOf,
} from '../retold/repeated-forms';
import type { Recognition } from '../source/recognise';
import { rankOf } from '../table/wholes';
import type { Grid } from '../workbook/workbook';

/** Figures of two units add up to a third one's by chance. */
const FEWEST_SUMMANDS = 3;

/** The rank of the narrowest level that is the whole of units without one: huyện. */
const DISTRICT = 2;

/** One figure in the forms of a period that have one of the kind: the target of "Kết nạp đoàn viên". */
interface Entry {
  readonly form: Form;
  readonly value: number;
}

/** How many figures of a form are the sums of the others', and what says so. */
interface Votes {
  readonly agree: number;
  readonly against: number;
  /** The different sums. */
  readonly sums: ReadonlySet<number>;
  /** Those of three figures or more that are not all alike. */
  readonly telling: ReadonlySet<number>;
}

/**
 * The forms of a whole beside those of its units, "Toàn tỉnh" beside a tab a commune: every figure of it that can be added is the sum of
 * what all other forms of its period have. Arithmetic alone needs three different sums of three units or more; for a tab that says so
 * or a wider level two do, and most of all figures where staff slipped in some. It is no unit and counts for nobody: its units do. One that
 * was taken for no unit's by its name, "Tổng hợp", is told of where staff slipped.
 */
export function findFormsOfTheWhole(
  { forms, wholes }: Pick<Recognition, 'forms' | 'wholes'>,
  grids: ReadonlyMap<string, Grid>,
): readonly RepeatedForm[] {
  const ofPeriod = groupBy(forms, periodOfForm);
  const slipped = wholes.flatMap((form) => slipsIn(form, ofPeriod.get(periodOfForm(form)) ?? [], grids));
  const found = [...ofPeriod.values()].flatMap((own): RepeatedForm[] => {
    if (new Set(own.map(unitKeyOf)).size < own.length || own.length <= 2) return [];
    const votes = votesOf(own, grids);
    const [whole, ...more] = own.filter((form) => isWhole(form, { own, votes: votes.get(form) }));
    const [of] = own.filter((form) => form !== whole);
    if (whole === undefined || of === undefined || more.length > 0) return [];
    const differing = votes.get(whole)?.against ?? 0;
    return [{ form: whole, of: of.tab, others: own.length - 2, sums: { differing } }];
  });
  return [...found, ...slipped];
}

/** A form that sums up others by its name, where most of its figures do and some do not. */
function slipsIn(
  form: Form,
  units: readonly Form[],
  grids: ReadonlyMap<string, Grid>,
): readonly RepeatedForm[] {
  const [of] = units;
  if (of === undefined || new Set(units.map(unitKeyOf)).size < units.length) return [];
  const { agree = 0, against = 0 } = votesOf([...units, form], grids).get(form) ?? {};
  if (against === 0 || agree <= against * 2) return [];
  return [{ form, of: of.tab, others: units.length - 1, sums: { differing: against } }];
}

function isWhole(
  form: Form,
  { own, votes }: { readonly own: readonly Form[]; readonly votes: Votes | undefined },
): boolean {
  if (votes === undefined) return false;
  const { agree, against, sums, telling } = votes;
  const others = own.filter((other) => other !== form);
  const rank = rankOf(form.unit.name);
  const isWider = rank >= DISTRICT && others.every(({ unit }) => rankOf(unit.name) < rank);
  if ((isWider || isSumTab(form.tab)) && sums.size >= 2) return agree > against * 2;
  return against === 0 && telling.size >= LEAST_DIFFERENT;
}

/** How the figures of each form vote, all of a kind added once: the sum of the others is the sum of all without its own. */
function votesOf(forms: readonly Form[], grids: ReadonlyMap<string, Grid>): ReadonlyMap<Form, Votes> {
  const found = new Map<Form, { agree: number; against: number; sums: Set<number>; telling: Set<number> }>();
  for (const entries of entriesOf(forms, grids)) {
    const total = addExact(entries.map(({ value }) => value));
    const values = new Set(entries.map(({ value }) => value));
    for (const { form, value } of entries) {
      const votes = found.get(form) ?? {
        agree: 0,
        against: 0,
        sums: new Set<number>(),
        telling: new Set<number>(),
      };
      found.set(form, votes);
      if (addExact([total, -value]) !== value) votes.against += 1;
      else {
        votes.agree += 1;
        votes.sums.add(value);
        if (entries.length > FEWEST_SUMMANDS && values.size > 2) votes.telling.add(value);
      }
    }
  }
  return found;
}

/** Figures that are not zero by what they are of, where two forms and one that could be their sum have one. */
function entriesOf(forms: readonly Form[], grids: ReadonlyMap<string, Grid>): readonly (readonly Entry[])[] {
  return rowsByName(forms, ({ rows }) => rows.filter(addsUpInForm)).flatMap((own) => {
    const figures = own.map((one) => ({ form: one.form, pair: figuresOfRow(one.form, one.row, grids) }));
    const entries = ([0, 1] as const).map((at) =>
      figures.flatMap(({ form, pair }): Entry[] => {
        const value = pair[at];
        return typeof value === 'number' && value !== 0 ? [{ form, value }] : [];
      }),
    );
    return entries.filter(({ length }) => length > 2);
  });
}

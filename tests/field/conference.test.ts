import { describe, expect, it } from 'vitest';
import { discussionLines } from '../../src/core/discussion/discussion';
import { discussionPage } from '../../src/core/discussion/discussion-page';
import { PLAIN_FRAME } from '../../src/core/frame/frame';
import { EMPTY_RECORD } from '../../src/core/page/record';
import { changesSince } from '../../src/core/snapshot/compare';
import { readSnapshot } from '../../src/core/snapshot/snapshot';
import { snapshotPage } from '../../src/core/snapshot/snapshot-page';
import { planSummary } from '../../src/core/snapshot/summarise';
import { proposeSources } from '../../src/core/survey/propose';
import { judgeProposed } from '../../src/core/survey/survey';
import { asTyped, NAMES, texts } from '../core/report/pages';
import { dayOf } from '../core/survey/office-time';
import { type FieldCase, fieldCases, openCase } from './case-files';
import { staffTabs } from './staff-tabs';

const CASES = fieldCases().map((one) => [one.name, one] as const);

async function planned(one: FieldCase) {
  const workbook = { tabs: staffTabs(await openCase(one)).map(({ formulas: _, ...tab }) => tab) };
  const today = dayOf(one.today);
  const survey = judgeProposed(proposeSources(workbook, []), { today, answers: new Map() });
  const made = { day: today, time: '12:00' };
  const input = { workbook, names: NAMES, made, frame: PLAIN_FRAME, record: EMPTY_RECORD, tabs: [] };
  return survey.indicators.length === 0 ? null : { survey, ...planSummary(survey, input) };
}

describe('workbooks of the field, before a conference', () => {
  it.each(CASES)('%s: is worded whole, and the same when made again', async (_, one) => {
    const plan = await planned(one);
    if (plan === null) return;
    const { survey, options } = plan;
    const lines = discussionLines(survey, {
      opinions: new Map(),
      evidence: options.evidence,
      silent: '',
    });
    expect(lines.filter(({ text }) => /undefined|NaN|null|Infinity|\.\.$/.test(text))).toEqual([]);
    const asked = survey.indicators.flatMap(({ measures }) =>
      measures.filter(({ assessment: { state } }) => state === 'below' || state === 'late'),
    );
    expect(lines.filter(({ key, kind }) => key.section === 'II' && kind === 'fact')).toHaveLength(
      asked.length,
    );
    const codes = lines.map(({ key }) => JSON.stringify(key));
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
    const pageOn = (previous: Parameters<typeof discussionPage>[2]['previous']) =>
      discussionPage(survey, lines, { ...options, name: 'Định hướng thảo luận', previous }).page;
    const first = pageOn(null);
    expect(texts(pageOn(asTyped(first)))).toEqual(texts(first));
  });

  it.each(CASES)('%s: differs in nothing from its own frozen figures', async (_, one) => {
    const plan = await planned(one);
    if (plan === null) return;
    const { survey, options } = plan;
    const page = snapshotPage(survey, options, { name: 'Chốt', opinions: new Map(), summary: null });
    const snapshot = readSnapshot(asTyped(page));
    expect(snapshot && changesSince(snapshot, survey, options)).toEqual([]);
  });
});

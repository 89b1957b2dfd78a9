// What a year that is judged month by month costs beside the same workbook judged at its end: 400 units × 12 months × 6 indicators,
// the pages laid out too.

import process, { stdout } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { cpuOf } from './cost.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TODAY = { year: 2020, month: 10, day: 15 };
const UNITS = 400;
const INDICATORS = ['Tin, bài', 'Tư vấn pháp luật', 'Tập huấn', 'Kiểm tra', 'Thăm hỏi', 'Đối thoại'];
const ROUNDS = 5;

/** A run with months costs at most so many times what one without costs. */
export const MOST_OF_PLAIN = 1.5;

const CORE = `
export { proposeSources } from './src/core/survey/propose';
export { judgeProposed } from './src/core/survey/survey';
export { planSummary } from './src/core/snapshot/summarise';
export { PLAIN_FRAME as frame } from './src/core/frame/frame';
export { followMonths } from './src/core/progress/progress';
export { progressPage } from './src/core/progress/progress-page';
export { copySources } from './src/core/report/sources';
`;

/** @typedef {import('../src/core/workbook/workbook').Cell} Cell */
/** @typedef {import('../src/core/workbook/workbook').Workbook} Workbook */
/**
 * @typedef {{
 *   proposeSources: typeof import('../src/core/survey/propose').proposeSources,
 *   judgeProposed: typeof import('../src/core/survey/survey').judgeProposed,
 *   planSummary: typeof import('../src/core/snapshot/summarise').planSummary,
 *   frame: import('../src/core/frame/frame').Frame,
 *   followMonths: typeof import('../src/core/progress/progress').followMonths,
 *   progressPage: typeof import('../src/core/progress/progress-page').progressPage,
 *   copySources: typeof import('../src/core/report/sources').copySources,
 * }} Core
 */

/** @returns {Promise<Core>} */
async function loadCore() {
  const { outputFiles } = await esbuild.build({
    stdin: { contents: CORE, resolveDir: ROOT },
    write: false,
    bundle: true,
    format: 'esm',
    target: 'es2019',
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

/**
 * A log an indicator with an event a month of most units, and a register in which every tenth unit has a target of its own, some of
 * them from July on.
 * @returns {Workbook}
 */
function yearWorkbook() {
  const unit = (/** @type {number} */ index) => `Xã Số ${index + 1}`;
  const tabs = INDICATORS.map((name, seed) => {
    /** @type {Cell[][]} */
    const rows = [
      [`SỔ ${name.toUpperCase()} NĂM 2020`],
      ['(24 lượt/năm)'],
      [],
      ['Ngày', 'Đơn vị', 'Nội dung'],
    ];
    for (let month = 1; month <= 12; month += 1)
      for (let index = 0; index < UNITS; index += 1)
        if ((index + month + seed) % 5 !== 0)
          rows.push([{ year: 2020, month, day: 3 + (index % 20) }, unit(index), `Việc ${index} ${month}`]);
    return { name: `Sổ ${name}`, values: rows };
  });
  const given = INDICATORS.flatMap((name) =>
    Array.from({ length: UNITS / 10 }, (_, index) => [
      `Sổ ${name}`,
      unit(index * 10),
      12 + (index % 6),
      index % 2 === 0 ? '' : { year: 2020, month: 7, day: 1 },
    ]),
  );
  return {
    tabs: [
      ...tabs,
      { name: 'Giao chỉ tiêu', values: [['Chỉ tiêu', 'Đơn vị', 'KH giao', 'Từ ngày'], ...given] },
    ],
  };
}

/**
 * CPU of the summary without months, of the summary with months, and of the page Tiến độ, in milliseconds: what the middle one of some rounds
 * took. Collections of garbage fall into one round or the next, so that the least of one work is no pair for the least of another.
 * @returns {Promise<{ plain: number, summary: number, progress: number }>}
 */
export async function yearCost() {
  const { proposeSources, judgeProposed, planSummary, followMonths, progressPage, copySources, frame } =
    await loadCore();
  const workbook = yearWorkbook();
  const made = { day: TODAY, time: '17:05' };
  const names = { summary: 'Tổng hợp', below: 'Đơn vị chưa đạt', record: 'Chỉ tiêu (nội bộ)' };
  const record = { framed: [], printed: [], tabs: [], places: [], units: [], unitRows: [] };
  const tabs = workbook.tabs.map(({ name }, id) => ({ id, name }));
  /** @param {'month' | null} evaluation */
  const judge = (evaluation) => {
    const proposed = proposeSources(workbook, []);
    const answers = new Map();
    const keys = judgeKeys(proposed.recognised.logs);
    const settings = keys.map((key) => ({ ...NO_SETTING, key, target: 24, evaluation }));
    return { survey: judgeProposed(proposed, { answers, settings, today: TODAY }), settings };
  };
  /** @param {'month' | null} evaluation */
  const summarise = (evaluation) => () => {
    const { survey } = judge(evaluation);
    const plan = planSummary(survey, { workbook, names, made, record, tabs, frame });
    return [plan.summary(null), plan.below(null)];
  };
  const same = (/** @type {string} */ text) => text;
  const follow = () => {
    const { survey, settings } = judge('month');
    const followed = followMonths(survey, settings, workbook);
    return progressPage(survey, followed, {
      name: 'Tiến độ',
      record: names.record,
      sources: copySources(survey, workbook),
      made,
      frame,
      standardName: same,
      indicatorName: same,
      isFramed: () => false,
      previous: null,
    });
  };
  /** @type {{ plain: number[], summary: number[], progress: number[] }} */
  const rounds = { plain: [], summary: [], progress: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.plain.push(cpuOf(summarise(null)));
    rounds.summary.push(cpuOf(summarise('month')));
    rounds.progress.push(cpuOf(follow));
  }
  return {
    plain: middleOf(rounds.plain),
    summary: middleOf(rounds.summary),
    progress: middleOf(rounds.progress),
  };
}

/** @param {readonly number[]} numbers an odd number of them */
function middleOf(numbers) {
  return [...numbers].sort((a, b) => a - b)[(numbers.length - 1) / 2] ?? Number.NaN;
}

/** @param {readonly { indicators: readonly { key: string }[] }[]} logs */
function judgeKeys(logs) {
  return logs.flatMap(({ indicators }) => indicators.map(({ key }) => key));
}

/** @type {Omit<import('../src/core/settings/setting').IndicatorSetting, 'key' | 'target' | 'evaluation'>} */
const NO_SETTING = {
  name: null,
  measure: null,
  calculation: null,
  threshold: null,
  due: null,
  targetColumn: null,
  resultColumn: null,
  targetTime: null,
  direction: null,
  merging: null,
  applies: null,
  basis: null,
  part: null,
  only: null,
  blankIsZero: false,
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { plain, summary, progress } = await yearCost();
  const times = (/** @type {number} */ cost) => (cost / plain).toFixed(2);
  stdout.write(
    `without months ${plain.toFixed(0)} ms; with months ${times(summary)} times, Tiến độ ${times(progress)} times\n`,
  );
}

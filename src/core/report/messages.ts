import { groupBy } from '../collection/group-by';
import { cellsIn } from '../colour/areas';
import { openLogCells } from '../colour/log-cells';
import { formatDate } from '../date/calendar-date';
import { unreadSentences } from '../ledger/unread-words';
import type { Log } from '../log/log';
import { formatNumber } from '../number/format';
import { PAGES } from '../page/pages';
import { problemWords } from '../problem/problem-words';
import type { Register } from '../register/register';
import { INDICATOR_HEADINGS } from '../settings/layout';
import { STATES, type StateKey } from '../state/assessment';
import { countedOnce, type Indicator, tabsOf } from '../survey/indicator';
import type { LeftOut, SetAsideReason } from '../survey/set-aside';
import { type Survey, unitsThere } from '../survey/survey';
import { holdsFigures } from '../survey/tab-rows';
import type { Table } from '../table/table';
import { hasTarget, withoutRegister } from '../target/indicator-target';
import { unitFinder } from '../unit/find';
import { keyOfName } from '../unit/parse-name';
import { listed } from '../words/listed';
import { tabNames } from '../words/tab-names';
import { areaA1 } from '../workbook/a1';
import type { Workbook } from '../workbook/workbook';
import { placeText } from './cells';
import { openColumns } from './open-columns';
import type { RenamedUnit } from './renamed-row';
import { differsWords, repeatsWords } from './repeat-words';
import { logLabel, sheetLabel, sheetOf, tablesTogether, tabSpan } from './sources';
import { colouredSheets, uncolouredSentence } from './uncoloured';
import { wayOutSentences } from './way-out';

/** Rows of units; in a list that several rows of a unit are in, the units. */
function unitCount({ rows, list }: Table): number {
  const units = rows.filter(({ kind }) => kind === 'unit');
  return list === undefined ? units.length : new Set(units.map(({ name }) => keyOfName(name))).size;
}

/** "Tin bài (21 đơn vị, KH chung 12)"; of a series "T1 … T12 (12 trang tính, mỗi kỳ một biểu, 21 đơn vị)". */
function tablesInWords(survey: Survey, tables: readonly Table[]): string {
  const [first] = tables;
  const isSeries = new Set(tables.map(sheetOf)).size > 1;
  const { names, count } = tabSpan(tables.map(({ tab }) => tab));
  const units = Math.max(...tables.map(unitCount));
  const arePages = survey.indicators.some(
    ({ origin }) =>
      origin.kind === 'series' &&
      origin.how === 'pages' &&
      origin.sources.some(({ table }) => table === first),
  );
  const counted = arePages ? tables.reduce((sum, table) => sum + unitCount(table), 0) : units;
  const parts = [...(isSeries && !arePages ? ['mỗi kỳ một biểu'] : []), `${formatNumber(counted)} đơn vị`];
  for (const { target } of first?.indicators ?? []) {
    if (target.kind === 'constant') parts.push(`KH chung ${formatNumber(target.value)}`);
  }
  const label = first && !isSeries ? sheetLabel(survey, first) : names;
  return `${label} (${[...(count === null ? [] : [count]), ...parts].join(', ')})`;
}

/** "Sổ tin bài (278 dòng, 21 đơn vị, KH chung 12)". */
function logInWords(survey: Survey, log: Log): string {
  const unitOf = unitFinder(survey.directory);
  const names = new Set(log.rows.map(({ name }) => name).filter((name) => name !== ''));
  const units = new Set([...names].map((name) => unitOf(name)?.index ?? keyOfName(name)));
  const parts = [`${formatNumber(log.rows.length)} dòng`, `${formatNumber(units.size)} đơn vị`];
  for (const { target } of log.indicators) {
    if (target.kind === 'constant') parts.push(`KH chung ${formatNumber(target.value)}`);
  }
  return `${logLabel(survey, log)} (${parts.join(', ')})`;
}

/** "Hòa An … Hạ Lang (13 trang tính, mỗi đơn vị một trang tính, 8 chỉ tiêu)"; none without forms. */
function formsInWords({ forms, indicators }: Survey): string[] {
  if (forms.length === 0) return [];
  const { names, count } = tabSpan(forms.map(({ tab }) => tab));
  const indicatorCount = indicators.filter(({ origin }) => origin.kind === 'forms').length;
  const parts = [
    ...(count === null ? [] : [count]),
    ...(new Set(forms.map(({ tab }) => tab)).size > 1 ? ['mỗi đơn vị một trang tính'] : []),
    `${formatNumber(indicatorCount)} chỉ tiêu`,
  ];
  return [`${names} (${parts.join(', ')})`];
}

/** "Giao chỉ tiêu (giao KH cho Tin bài, Đoàn viên)". */
export function assigningInWords({ indicators }: Survey, table: Table): string {
  const names = indicators.flatMap(({ name, target }) => {
    const under = withoutRegister(target);
    return under.kind === 'assignment' && under.assignment.table === table ? [name] : [];
  });
  return `${table.tab} (giao KH cho ${names.join(', ')})`;
}

/** "Giao chỉ tiêu (giao riêng cho 3 đơn vị: Tin, bài)"; none for a register that gives nobody anything. */
export function registerInWords({ indicators }: Survey, register: Register): string[] {
  const own = new Set(register.rows);
  const given = indicators.flatMap(({ name, target }) => {
    const entries = target.kind === 'register' ? target.entries.filter(({ row }) => own.has(row)) : [];
    return entries.length === 0 ? [] : [{ name, count: entries.length }];
  });
  if (given.length === 0) return [];
  const rows = given.reduce((sum, { count }) => sum + count, 0);
  const names = given.map(({ name }) => name).join(', ');
  return [`${register.tab} (${formatNumber(rows)} dòng giao riêng: ${names})`];
}

/** Everything a workbook was understood to hold, a phrase a source. */
function sourcesInWords(survey: Survey): string[] {
  return [
    ...tablesTogether(survey).map((tables) => tablesInWords(survey, tables)),
    ...formsInWords(survey),
    ...survey.logs.map((log) => logInWords(survey, log)),
    ...survey.assigning.map(({ table }) => assigningInWords(survey, table)),
    ...survey.registers.flatMap((register) => registerInWords(survey, register)),
  ];
}

/** How many sheets forms are; those of the units that stand side by side in one are one. */
function formSheets(forms: Survey['forms']): number {
  return new Set(forms.map(({ tab, header }) => JSON.stringify([tab, header.first]))).size;
}

/** "3 biểu", "12 biểu và 1 sổ theo dõi". */
export function sourceCounts({ tables, forms, logs }: Survey): string {
  const sheets = new Set(tables.map(sheetOf)).size + formSheets(forms);
  const counts = [
    ...(sheets > 0 ? [`${formatNumber(sheets)} biểu`] : []),
    ...(logs.length > 0 ? [`${formatNumber(logs.length)} sổ theo dõi`] : []),
  ];
  return counts.join(' và ');
}

/** Tabs that were left alone, and why. */
export interface LeftAlone {
  /** Hidden by staff. */
  readonly hidden: readonly string[];
  /** Copied by staff, made in another file, or before a conversion: the witness without the mark. */
  readonly converted: readonly string[];
  /** Named by the mark, without a sign that they are ours. */
  readonly strangers: readonly string[];
  /** The record's tab where what stands in it cannot be read; null otherwise. */
  readonly brokenRecord: string | null;
}

/** A sentence on tabs that were not read, for each reason there is. */
export function leftAloneSentences({ hidden, converted, strangers, brokenRecord }: LeftAlone): string[] {
  const sentences: string[] = [];
  if (hidden.length > 0) sentences.push(`Không đọc trang tính ẩn: ${tabNames(hidden)}.`);
  if (converted.length > 0) {
    sentences.push(
      `Không đọc và không ghi vào ${tabNames(converted)} vì là bản sao của bảng do tiện ích lập, hoặc được lập trong tệp khác hay trước khi chuyển đổi tệp.`,
    );
  }
  sentences.push(...strangerSentences(strangers));
  if (brokenRecord !== null) {
    sentences.push(
      `Trang tính nội bộ '${brokenRecord}' đã bị sửa nên được lập lại; KH đã nhập khi được hỏi có thể phải nhập lại.`,
    );
  }
  return sentences;
}

/** A sentence on tabs that the mark names and that are not ours. */
export function strangerSentences(strangers: readonly string[]): string[] {
  if (strangers.length === 0) return [];
  return [
    `Không ghi vào ${tabNames(strangers)} vì ở đó không có tiêu đề của bảng do tiện ích lập; tiện ích lập bảng ở trang tính riêng.`,
  ];
}

/** How many problems a message names. */
const MAX_PROBLEMS = 3;

/** What was not understood, with the cells, and where staff can say what is meant; none when everything was. */
export function problemSentences({ problems, wayOut }: Pick<Survey, 'problems' | 'wayOut'>): string[] {
  if (problems.length === 0) return [];
  const named = problems.map((one) => `${placeText(one.place)} ${problemWords(one)}`);
  const told = listed(named, { most: MAX_PROBLEMS, noun: 'chỗ', between: '; ' });
  return [`Chưa hiểu: ${told}.`, ...wayOutSentences(problems, wayOut)];
}

/** The refusal where nothing was found: what was not understood, and where staff can say it all the same if any tab has figures. */
export function nothingFoundSentences(
  survey: Pick<Survey, 'problems' | 'unread' | 'wayOut' | 'leftOut'>,
  { tabs }: Workbook,
): string[] {
  const said = problemSentences(survey);
  const targets = targetsAloneSentence(survey.leftOut);
  const isOpen = said.length < 2 && targets.length === 0 && tabs.some(holdsFigures);
  const unread = unreadSentences(survey.unread);
  const where = unread.length + said.length + targets.length === 0 ? figuresSentence(tabs) : [];
  return [
    MESSAGES.nothingFound,
    ...targets,
    ...unread,
    ...said,
    ...where,
    ...(isOpen ? [MESSAGES.wayOut] : []),
  ];
}

/** Tables of assigned targets where nothing has results, and what to do if their figures are results. */
function targetsAloneSentence(leftOut: readonly LeftOut[]): string[] {
  const tabs = leftOut.flatMap(({ tab, reason }) => (reason.kind === 'noResult' ? [tab] : []));
  if (tabs.length === 0) return [];
  return [
    `${tabNames([...new Set(tabs)])} chỉ giao KH, chưa có kết quả; nếu các số ấy là kết quả thì chọn ở Danh mục chỉ tiêu, cột Cách tính.`,
  ];
}

/** Where figures stand of which nothing was understood: "Chưa đọc được các số ở 'Nộp quỹ'!C3:G6." */
function figuresSentence(tabs: Workbook['tabs']): string[] {
  const places = tabs.filter(holdsFigures).slice(0, MAX_PROBLEMS).flatMap(figuresRange);
  return places.length === 0 ? [] : [`Chưa đọc được các số ở ${places.join(', ')}.`];
}

/** The cells from the first row with two figures or more to the last, without a first column of ordinals. */
function figuresRange({ name, values }: Workbook['tabs'][number]): string[] {
  let [top, bottom, left, right] = [-1, -1, Number.POSITIVE_INFINITY, -1];
  values.forEach((row, at) => {
    const columns = row.flatMap((cell, column) => (typeof cell === 'number' && column > 0 ? [column] : []));
    if (columns.length < 2) return;
    if (top < 0) top = at;
    bottom = at;
    left = Math.min(left, columns[0] ?? left);
    right = Math.max(right, columns[columns.length - 1] ?? right);
  });
  if (top < 0) return [];
  const area = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  return [`${tabNames([name])} (${areaA1(area)})`];
}

/** What sources are left out for, in a few words. */
function reasonWords(reason: SetAsideReason): string {
  switch (reason.kind) {
    case 'noTarget':
      return reason.differs ? `không có KH giao; ${differsWords(reason.differs)}` : 'không có KH giao';
    case 'repeats':
      return repeatsWords(reason);
    case 'noResult':
      return 'giao KH mà chưa có kết quả cùng tên, cùng kỳ, cùng đơn vị tính';
    case 'assigns':
      return 'giao KH cho chỉ tiêu khác';
    case 'noUnits':
      return 'tên dòng là doanh nghiệp hoặc người, không phải đơn vị';
  }
}

/** One sentence on sources that are not used, and where to change that; none where all are. */
export function leftOutSentences(leftOut: readonly LeftOut[]): string[] {
  const isForm = ({ reason }: LeftOut) => reason.kind === 'repeats' && reason.isForm === true;
  const sentence = (all: readonly LeftOut[], way: string) => {
    const byReason = groupBy(all, ({ reason }) => reasonWords(reason));
    const parts = [...byReason].map(([words, ones]) => `${leftOutNames(ones)} (${words})`);
    return parts.length === 0 ? [] : [`Không sử dụng: ${parts.join('; ')}${way}.`];
  };
  return [
    ...sentence(
      leftOut.filter((one) => !isForm(one)),
      '; chọn lại ở Danh mục chỉ tiêu, cột Cách tính',
    ),
    ...sentence(leftOut.filter(isForm), ''),
  ];
}

/** Tabs, and indicators of tabs whose others are used: "'Danh bạ'; Tiếp nhận ở 'Đơn thư'". */
function leftOutNames(leftOut: readonly LeftOut[]): string {
  const whole = new Set(leftOut.flatMap(({ tab, indicator }) => (indicator === null ? [tab] : [])));
  const parts = leftOut.flatMap(({ tab, indicator }) =>
    indicator === null || whole.has(tab) ? [] : [`${indicator} ở ${tabNames([tab])}`],
  );
  return [...(whole.size === 0 ? [] : [tabNames([...whole])]), ...new Set(parts)].join(', ');
}

/** The locale warning, said once: typed 1.380 is read as a decimal where the spreadsheet is not Vietnamese. */
export function localeWarning(locale: string): string | null {
  if (/^vi([_-]|$)/i.test(locale)) return null;
  return `Lưu ý: bảng tính đang dùng ngôn ngữ ${locale}, số gõ 1.380 sẽ thành 1,38. Nên chọn Việt Nam tại Tệp ▸ Cài đặt ▸ Ngôn ngữ.`;
}

/** The question of the first run, which names what was understood. */
export function firstRunQuestion(
  survey: Survey,
  names: { readonly summary: string; readonly below: string },
  extra: { readonly leftAlone: LeftAlone; readonly locale: string },
): string {
  const tables = sourcesInWords(survey).join('; ');
  const sentences = [
    `Tìm thấy ${sourceCounts(survey)}: ${tables}.`,
    `Số liệu tính đến ngày ${formatDate(survey.asOf)}.`,
    `Tạo hai trang tính ${names.summary} và ${names.below}? Biểu gốc được giữ nguyên.`,
    ...leftOutSentences(survey.leftOut),
    ...unreadSentences(survey.unread),
    ...problemSentences(survey),
    ...leftAloneSentences(extra.leftAlone),
    ...[localeWarning(extra.locale)].filter((sentence): sentence is string => sentence !== null),
  ];
  return sentences.join(' ');
}

/** The question for an indicator without any target; where a column is left that may hold it, this is named with the way to choose it. */
export function targetQuestion(
  { name, origin }: Pick<Indicator, 'name' | 'origin'>,
  unread: Survey['unread'] = [],
): string {
  const tabs = tabSpan(tabsOf(origin)).names;
  const isLog = origin.kind === 'logs';
  const [noun, lacks] = isLog ? ['sổ', 'không nêu kế hoạch giao'] : ['biểu', 'không có cột kế hoạch giao'];
  const what =
    name === tabs ? `${isLog ? 'Sổ' : 'Biểu'} '${tabs}'` : `Chỉ tiêu '${name}' ở ${noun} '${tabs}'`;
  const columns = openColumns({ origin }, unread);
  if (columns !== '')
    return `${what} chưa rõ cột kế hoạch giao: còn ${columns} chưa đọc. Nếu đó là KH thì để trống rồi chọn ở ${PAGES.indicators.name}, cột ${INDICATOR_HEADINGS.targetColumn}; nếu không, nhập KH chung cho mỗi đơn vị (ví dụ: 12).`;
  return `${what} ${lacks}. Nhập KH chung cho mỗi đơn vị (ví dụ: 12), hoặc để trống nếu không giao.`;
}

function countState(survey: Survey, state: StateKey): number {
  return survey.indicators.reduce(
    (count, { measures }) => count + measures.filter(({ assessment }) => assessment.state === state).length,
    0,
  );
}

/** "27 lượt chưa đạt, 5 lượt chưa có số liệu": what there is of each state; '' where nothing asks for action. */
function stateCounts(survey: Survey): string {
  const states: readonly StateKey[] = ['below', 'late', 'noData', 'dataError'];
  const counts = states.flatMap((state) => {
    const count = countState(survey, state);
    return count === 0 ? [] : [`${formatNumber(count)} lượt ${STATES[state].toLowerCase()}`];
  });
  return counts.join(', ');
}

/** What the counts of states say, or that there is nothing to say. */
function statesInWords(survey: Survey): string {
  const counts = stateCounts(survey);
  return counts === '' ? 'không có lượt nào chưa đạt hoặc chưa có số liệu' : counts;
}

/** What to do when the pages stand: whom to ask for an explanation, or for figures. */
function nextStep(survey: Survey): string[] {
  const unitsIn = (states: readonly StateKey[]) => {
    const own = survey.indicators.flatMap(({ measures }) =>
      measures.filter(({ assessment }) => states.includes(assessment.state)),
    );
    return new Set(own.map(({ unit }) => unit.index)).size;
  };
  const [toExplain, toFill] = [unitsIn(['below', 'late']), unitsIn(['noData'])];
  if (toExplain > 0) return [`Gửi danh sách cho ${formatNumber(toExplain)} đơn vị giải trình.`];
  return toFill > 0 ? [`Đề nghị ${formatNumber(toFill)} đơn vị bổ sung số liệu.`] : [];
}

function size(survey: Survey): string {
  const { indicators } = survey;
  return `${sourceCounts(survey)}, ${formatNumber(unitsThere(survey).length)} đơn vị, ${formatNumber(countedOnce(indicators).length)} chỉ tiêu`;
}

/** The toast after the summary was made. */
export function summaryDone(survey: Survey, leftAlone: LeftAlone): string {
  const sentences = [
    `Đã lập bảng tổng hợp: ${size(survey)}; ${statesInWords(survey)}.`,
    ...nextStep(survey),
    ...leftOutSentences(survey.leftOut),
    ...unreadSentences(survey.unread),
    ...problemSentences(survey),
    ...leftAloneSentences(leftAlone),
  ];
  return sentences.join(' ');
}

/** What is told when typed text follows a unit that was renamed in its raw row. */
export function renamedSentence({ before, now, tab }: RenamedUnit): string {
  return `Ở '${tab}', '${now}' nay đứng ở dòng của '${before}' nên ý kiến đã ghi cho '${before}' được chuyển theo; nếu là hai đơn vị khác nhau, đề nghị sửa lại ý kiến.`;
}

/** The toast after colouring, with the legend. */
export function coloursDone(survey: Survey, legend: string): string {
  const open = survey.indicators.filter(
    ({ periodEnded, direction, target, pace }) =>
      !periodEnded && direction === 'more' && hasTarget(target) && pace === null,
  );
  const names = open.map(({ name }) => name);
  const told = listed(names, { most: MAX_PROBLEMS, noun: 'chỉ tiêu' });
  const early = open.length === 0 ? '' : ` KH chưa đến hạn nên chưa tô đơn vị chưa đạt: ${told}.`;
  const sheets = colouredSheets(survey);
  const none =
    survey.tables.length + survey.forms.length === 0 ? 'Không có biểu nào để tô màu' : 'Chưa tô màu biểu nào';
  const done = sheets === 0 ? none : `Đã tô màu ${formatNumber(sheets)} biểu`;
  return `${done}: ${statesInWords(survey)}.${early}${logColours(survey)}${uncolouredSentence(survey)} Chú giải: ${legend}.`;
}

/** What is coloured in logs, whose rows are events: cells for which a row does not count. '' without logs. */
function logColours(survey: Survey): string {
  const logs = tabNames([...new Set(survey.logs.map(({ tab }) => tab))]);
  if (survey.logs.length === 0) return '';
  const open = openLogCells(survey);
  const cells = open.reduce((sum, { areas }) => sum + cellsIn(areas), 0);
  const left = open.reduce((sum, one) => sum + one.left, 0);
  const more = left === 0 ? '' : ` (còn ${formatNumber(left)} ô chưa tô, xem ở Kiểm tra số liệu)`;
  const told =
    cells === 0
      ? `Sổ theo dõi ${logs} không có ô nào cần sửa nên không tô màu`
      : `Trong sổ theo dõi ${logs} tô cam ${formatNumber(cells)} ô thiếu đơn vị, hoặc có ngày, số chưa đọc được nên dòng chưa được tính${more}`;
  return ` ${told}; đơn vị chưa đạt xem ở Tổng hợp.`;
}

export const MESSAGES = {
  title: 'Chỉ tiêu',
  nothingFound:
    'Chưa tìm thấy biểu nào có cột đơn vị và cột kết quả. Biểu cần một dòng tiêu đề (ví dụ: Đơn vị, KH giao, Kết quả) và các dòng đơn vị ngay bên dưới.',
  wayOut:
    'Nếu biểu có dạng khác: chọn Chỉ tiêu ▸ Thiết lập ▸ Danh mục chỉ tiêu rồi ghi dòng tiêu đề và các cột ở dòng của trang tính.',
  busy: 'Có người khác đang chạy lệnh trong tệp này. Chưa có gì thay đổi; vui lòng thử lại sau một phút.',
  accounts:
    'Trình duyệt đang đăng nhập nhiều tài khoản Google. Hãy mở tệp trong cửa sổ ẩn danh với một tài khoản, hoặc dùng hồ sơ Chrome riêng.',
  time: 'Đã dừng trước giới hạn 6 phút của Google. Phần đã làm được giữ lại; chạy lại lệnh để làm tiếp.',
  moved: 'Biểu gốc vừa được sửa trong lúc chờ trả lời nên chưa có gì thay đổi. Đề nghị chạy lại lệnh.',
  noColours: 'Không có màu nào của tiện ích để bỏ.',
  coloursRemoved: 'Đã bỏ tô màu. Các quy tắc định dạng khác của bảng tính được giữ nguyên.',
  wrongTarget: 'KH chung phải là một số lớn hơn 0, ví dụ: 12 hoặc 1.500.',
} as const;

/** For a tab that refuses to be written. */
export function protectedMessage(tab: string): string {
  return `Trang tính '${tab}' đang được bảo vệ nên chưa thực hiện được. Đề nghị liên hệ chủ sở hữu tệp để được cấp quyền chỉnh sửa.`;
}

/** Why a cell was not written whose validation takes other values only; said behind "Google Sheets báo". */
export function rejectedReason(cell: string): string {
  return `ô ${cell} chỉ nhận các giá trị trong danh sách chọn hay quy tắc của ô; đề nghị thêm giá trị vào danh sách, hoặc chọn từng thay đổi và để ô này lại.`;
}

/** For whatever else Google Sheets refused in the middle of a run. */
export function failedMessage(reason: string): string {
  return `Chưa thực hiện xong lệnh. Biểu gốc không bị thay đổi; đề nghị chạy lại lệnh. Google Sheets báo: ${reason}`;
}

/** The toast after the tab `Danh mục đơn vị` was made. */
export function directoryMade(units: number): string {
  return `Đã lập danh mục ${formatNumber(units)} đơn vị. Có thể sửa tên, thêm tên gọi khác (cách nhau bằng dấu ;) và đổi khối; lần lập bảng sau sẽ theo danh mục này.`;
}

/** The toast after units were added to it, or were not. */
export function directoryExtended(added: number): string {
  return added === 0
    ? 'Danh mục đã có đủ các đơn vị trong biểu, không có gì thay đổi.'
    : `Đã thêm ${formatNumber(added)} đơn vị vào cuối danh mục; các dòng đã có được giữ nguyên.`;
}

import { cellsIn } from '../colour/areas';
import { openLogCells } from '../colour/log-cells';
import { formatDate } from '../date/calendar-date';
import { unreadSentences } from '../ledger/unread-words';
import { formatNumber } from '../number/format';
import { PAGES } from '../page/pages';
import { problemWords } from '../problem/problem-words';
import { INDICATOR_HEADINGS } from '../settings/layout';
import { STATES, type StateKey } from '../state/assessment';
import { countedOnce, type Indicator, tabsOf } from '../survey/indicator';
import { type Survey, unitsThere } from '../survey/survey';
import { hasTarget } from '../target/indicator-target';
import { listed } from '../words/listed';
import { tabNames } from '../words/tab-names';
import { placeText } from './cells';
import { type LeftAlone, leftAloneSentences } from './left-alone-sentences';
import { leftOutSentences } from './left-out-sentences';
import { openColumns } from './open-columns';
import { isKeptSetting } from './problem-lines';
import type { RenamedUnit } from './renamed-row';
import { sourceCounts, sourcesInWords } from './source-words';
import { tabSpan } from './sources';
import { colouredSheets, uncolouredSentence } from './uncoloured';
import { wayOutSentences } from './way-out';

/** How many problems a message names. */
export const MAX_PROBLEMS = 3;

/** What was not understood, with the cells, and where staff can say what is meant; none when everything was. */
export function problemSentences({ problems, wayOut }: Pick<Survey, 'problems' | 'wayOut'>): string[] {
  const named = (own: Survey['problems']) => {
    const told = own.map((one) => `${placeText(one.place)} ${problemWords(one)}`);
    return listed(told, { most: MAX_PROBLEMS, noun: 'chỗ', between: '; ' });
  };
  const kept = problems.filter(isKeptSetting);
  const unclear = problems.filter(({ kind }) => kind !== 'settingDiffers');
  return [
    ...(kept.length === 0 ? [] : [`Cần xem lại: ${named(kept)}.`]),
    ...(unclear.length === 0 ? [] : [`Chưa hiểu: ${named(unclear)}.`, ...wayOutSentences(unclear, wayOut)]),
  ];
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

/** How many sources, units and indicators the pages have; units with figures that are not there any more, or not yet, apart. */
export function size(survey: Survey): string {
  const { indicators } = survey;
  const there = new Set(unitsThere(survey).flatMap(({ index, isItem }) => (isItem ? [] : [index])));
  const told = indicators.flatMap(({ measures }) =>
    measures.flatMap(({ unit, assessment: { state } }) =>
      state === 'absent' || state === 'notUnit' ? [] : [unit.index],
    ),
  );
  const others = new Set(told.filter((index) => !there.has(index))).size;
  const apart = others === 0 ? '' : ` (và ${formatNumber(others)} đơn vị đã kết thúc hoặc chưa bắt đầu)`;
  return `${sourceCounts(survey)}, ${formatNumber(there.size)} đơn vị${apart}, ${formatNumber(countedOnce(indicators).length)} chỉ tiêu`;
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
export function coloursDone(survey: Survey): string {
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
  const pink = survey.indicators.some(({ pace }) => pace !== null)
    ? 'chưa đạt hoặc chậm tiến độ'
    : 'chưa đạt';
  const done = sheets === 0 ? none : `Đã tô màu ${formatNumber(sheets)} biểu`;
  return `${done}: ${statesInWords(survey)}.${early}${logColours(survey)}${uncolouredSentence(survey)} Chú giải: nền hồng: ${pink}; nền vàng: chưa có số liệu; nền cam: lỗi số liệu.`;
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

/** For tabs that refuse to be written. */
export function protectedMessage(tabs: readonly string[]): string {
  return `Trang tính ${tabNames(tabs)} đang được bảo vệ nên chưa thực hiện được. Đề nghị liên hệ chủ sở hữu tệp để được cấp quyền chỉnh sửa.`;
}

/** Why a tab was left as it is while others were done. */
export const PROTECTED_REASON =
  'trang tính đang được bảo vệ, đề nghị liên hệ chủ sở hữu tệp để được cấp quyền chỉnh sửa.';

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

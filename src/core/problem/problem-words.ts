import { formatNumber } from '../number/format';
import { registerFaultWords } from '../register/fault';
import { shortened } from '../text/shortened';
import { listed } from '../words/listed';
import { tabNames } from '../words/tab-names';
import { cellA1 } from '../workbook/a1';
import { otherMeasureWords } from './other-measure-words';
import type { TableProblem } from './problem';

/** How many units whose results fall are named. */
const MOST_FALLS = 3;

/** How many rows are named by their numbers. */
const MOST_ROWS = 5;
const LONGEST_QUOTE = 120;

/** What is unclear about a table, in a few words without the place. */
export function problemWords(problem: TableProblem): string {
  switch (problem.kind) {
    case 'headerWithoutUnit':
      return 'không rõ cột đơn vị';
    case 'formWithoutUnit':
      return 'không rõ là biểu của đơn vị nào, đề nghị ghi dòng "Đơn vị: …" phía trên biểu hoặc đặt tên trang tính theo tên đơn vị';
    case 'headerWithoutResult':
      return problem.isPlan
        ? 'chỉ có cột KH mà chưa có kết quả cùng tên, cùng kỳ, cùng đơn vị tính nên chưa dùng (ghi ở tiêu đề cột KH tên của cột hoặc sổ có kết quả)'
        : problem.estimate === undefined
          ? 'không rõ cột kết quả'
          : `chỉ có số ước (cột ${problem.estimate}), chưa có cột kết quả`;
    case 'ambiguousResult':
      return 'có nhiều cột có thể là kết quả';
    case 'unclearParts':
      return 'có số theo tháng, quý hoặc kỳ mà không rõ là số riêng từng kỳ hay số lũy kế nên chưa cộng; đề nghị thêm cột Cộng (hoặc Lũy kế), hoặc chọn cột kết quả';
    case 'unclearRows':
      return 'mỗi đơn vị có nhiều dòng mà không rõ cộng lại hay lấy dòng nào nên chưa đọc; đề nghị thêm dòng Cả năm cho mỗi đơn vị hoặc dòng tổng, hoặc tách mỗi loại dòng thành một biểu';
    case 'mergedFigures':
      return 'một ô gộp cho nhiều đơn vị nên không rõ số của từng đơn vị, chưa tính; đề nghị bỏ gộp ô rồi ghi số của từng đơn vị';
    case 'goesOnBeside':
      return 'là phần tiếp theo của biểu bên trái nên cả biểu chưa đọc; đề nghị chuyển phần này xuống dưới, cùng các cột với phần trên';
    case 'ambiguousTarget':
      return 'có nhiều cột có thể là kế hoạch giao (chọn được ở Danh mục chỉ tiêu)';
    case 'unpairedColumns':
      return `${problem.texts.join(', ')}: không có cột kế hoạch và cột kết quả cùng tên nên chưa dùng; đề nghị ghi hai tiêu đề giống nhau`;
    case 'mixedMeasures':
      return 'kế hoạch và kết quả khác đơn vị tính nên không so; đề nghị ghi cả hai theo một đơn vị tính';
    case 'percentAgainstCount':
      return 'kế hoạch là tỷ lệ % còn kết quả là số lượng (hoặc ngược lại) nên chưa so được; đề nghị thêm cột tỷ lệ (%) thực hiện, hoặc chọn cột khác';
    case 'ratesDisagree':
      return `không dòng nào có KQ / KH bằng tỷ lệ đã ghi ở cột "${problem.text}" nên chưa rõ cột nào là KH, cột nào là kết quả; đề nghị chọn cột, hoặc sửa tỷ lệ`;
    case 'changeAgainstLevel':
      return 'kế hoạch là mức tăng, giảm còn kết quả là số hiện có, lũy kế từ trước nên chưa so được; đề nghị thêm cột kết quả tăng, giảm, hoặc chọn cột khác';
    case 'markedResults':
      return problem.isPlanned
        ? `${problem.rows.length} ô kết quả và kế hoạch cùng ghi x: chưa rõ là đã thực hiện hay không áp dụng; đề nghị ghi kế hoạch 1, kết quả 1 nếu đã thực hiện, 0 nếu chưa, để trống cả hai nếu không áp dụng`
        : `${problem.rows.length} ô kết quả ghi x: chưa rõ là đã thực hiện hay không áp dụng; đề nghị ghi 1 nếu đã thực hiện, 0 nếu chưa, ghi x ở cột kế hoạch nếu không áp dụng`;
    case 'listMarks':
      return `${problem.rows.length} ô của danh sách chỉ ghi x hoặc báo lỗi: chưa rõ là đã xong hay không áp dụng; đề nghị ghi đã hoặc ngày nếu đã xong, để trống nếu chưa, xóa dòng nếu không áp dụng`;
    case 'listDue':
      return `thời hạn của ${problem.rows.length} dòng không đọc được ngày (“${problem.text}”) nên theo ngày cuối chung của chỉ tiêu; đề nghị ghi ngày, ví dụ: 15/12/2020, trước 15/12, hết tháng 11`;
    case 'listItemTwice':
      return `${problem.text} có ở hai đơn vị (${cellA1(problem.other)} và ${cellA1(problem.place)}), cả hai dòng vẫn được tính`;
    case 'legacyText':
      return 'là chữ phông cũ (TCVN3 hoặc VNI), cần chuyển sang Unicode';
    case 'resultWithoutFigures':
      return problem.text === undefined
        ? 'cột kết quả không có số'
        : `cột kết quả ghi "${problem.text}" nên chưa đọc được số; đề nghị chỉ gõ số, KH và kết quả ở hai cột`;
    case 'wordedFigures':
      return `${problem.texts.join(', ')}: ghi "${problem.text}" nên chưa đọc được số, chưa tính; đề nghị chỉ gõ số, KH và kết quả ở hai cột`;
    case 'targetWithoutFigures':
      return `${problem.rows.length} ô ở cột kế hoạch ghi bằng chữ, không phải số, nên chưa có KH; đề nghị gõ số`;
    case 'tableWithoutUnits':
      return 'dưới tiêu đề không có dòng đơn vị';
    case 'rowsWithoutUnit':
      return `${problem.rows.length} dòng có số mà không có tên đơn vị${rowsWords(problem.rows)} nên chưa tính`;
    case 'logRowsWithoutUnit':
      return `${problem.rows.length} dòng của sổ không có tên đơn vị`;
    case 'logRowsOfSeveral':
      return `${problem.rows.length} dòng của sổ ghi nhiều đơn vị trong một ô nên chưa tính cho đơn vị nào`;
    case 'logDatesUnreadable':
      return `${problem.rows.length} dòng của sổ không có ngày hoặc ngày không đọc được`;
    case 'logRowsOutsidePeriod':
      return `${problem.rows.length} dòng của sổ có ngày ngoài kỳ báo cáo`;
    case 'logAmountsUnreadable':
      return `${problem.rows.length} dòng của sổ có số không đọc được`;
    case 'logMeasuresDiffer':
      return `${problem.rows.length} dòng của sổ ghi đơn vị tính khác các dòng còn lại nên chưa cộng được`;
    case 'rowsWithoutIndicator':
      return `${problem.rows.length} dòng có số mà không có tên chỉ tiêu`;
    case 'wholeRowDiffers':
      return `dòng ${problem.text} không bằng tổng các dòng phía trên, đang tính theo dòng này`;
    case 'periodTwice':
      return `${tabNames(problem.tabs)} cùng là ${problem.period} nên chưa cộng vào các kỳ (chọn Không sử dụng cho trang tính thừa ở Danh mục chỉ tiêu)`;
    case 'unclearPeriods':
      return `chưa rõ ${tabNames(problem.tabs)} cộng với nhau thế nào: đang tính “${problem.used}”, cũng có thể là “${problem.other}” (chọn Cách tính ở Danh mục chỉ tiêu)`;
    case 'formTwice':
      return `đơn vị ${problem.unit} có ${problem.count} biểu cùng kỳ ở ${tabNames(problem.tabs)} mà số khác nhau nên chưa tính biểu nào`;
    case 'fallsToDate':
      return `số lũy kế giảm so với '${problem.before}': ${listed(
        problem.falls.map(({ unit, was, now }) => `${unit} từ ${formatNumber(was)} còn ${formatNumber(now)}`),
        { most: MOST_FALLS, noun: 'đơn vị' },
      )}`;
    case 'wholeDiffers':
      return `số ở đây khác tổng ${problem.parts.length} kỳ (${listed(problem.parts, { most: MOST_ROWS, noun: 'kỳ' })}): ${listed(
        problem.differing.map(
          ({ unit, whole, sum }) => `${unit} ${formatNumber(whole)}, tổng các kỳ ${formatNumber(sum)}`,
        ),
        { most: MOST_FALLS, noun: 'đơn vị', between: '; ' },
      )} (đang tính theo ${problem.counts === 'whole' ? 'số ở đây' : 'tổng các kỳ'})`;
    case 'timesLeftOut':
      return `${tabNames(problem.tabs)} chưa tính cùng ${tabNames(problem.used)}: ${otherMeasureWords(problem) ?? 'cùng đơn vị, khác kỳ, nhưng tiêu đề hoặc cột không giống'} nên chưa rõ có cùng chỉ tiêu (ghi tiêu đề, tên cột, đơn vị tính như ở các trang tính ấy, hoặc chọn lại ở Danh mục chỉ tiêu, cột Cách tính)`;
    case 'formOfOtherTime':
      return otherTimeWords(problem);
    case 'indicatorAlike':
      return `chỉ tiêu “${problem.text}” đang để riêng; có thể là ${problem.others.join(', ')}, sửa tên cho giống nhau thì tính chung`;
    case 'versions':
      return `trang tính này và ${tabNames([problem.of])} như ${problem.mayBeOfTimes === true ? 'hai kỳ, hoặc hai bản,' : 'hai bản'} của một ${problem.isLog === true ? 'sổ' : 'biểu'} (${problem.unit === null ? 'số như nhau, chỉ khác tên' : `khác nhau ở ${problem.unit}`}), đang tính cả hai; ${problem.mayBeOfTimes === true ? 'ghi năm ở tiêu đề từng biểu, hoặc ' : ''}chọn Không sử dụng cho bản thừa ở Danh mục chỉ tiêu`;
    case 'notedChange':
      return `ghi thay đổi cho ${listed(problem.units, { most: MOST_ROWS, noun: 'đơn vị' })} mà chưa được tính: “${shortened(problem.text.replace(/[. ]+$/, ''), LONGEST_QUOTE)}”`;
    case 'periodContradicted':
      return problem.by === 'columns'
        ? `tiêu đề ghi ${problem.stated}, còn các cột ghi ${problem.named} (đang tính theo các cột)`
        : `tiêu đề ghi ${problem.stated}, còn tên trang tính là ${problem.named} (đang tính theo ${problem.by === 'tab' ? 'tên trang tính' : 'tiêu đề'})`;
    case 'unusedTarget':
      return unusedTargetWords(problem);
    case 'settingDiffers':
      return settingWords(problem);
    case 'registerRow':
      return registerFaultWords(problem.fault);
    case 'contradictingTargets':
      return `KH chung không thống nhất (${problem.values.map((value) => formatNumber(value)).join(', ')})`;
  }
}

function otherTimeWords({
  unit,
  how,
  own,
  others,
}: Extract<TableProblem, { kind: 'formOfOtherTime' }>): string {
  switch (how) {
    case 'early':
      return `biểu của ${unit} mới có số liệu đến ${own}, các biểu khác đến ${others} (chưa đủ KH thì ghi Đang thực hiện, không tính là chưa đạt)`;
    case 'apart':
      return `biểu của ${unit} ghi KH ${own}, các biểu khác ghi KH ${others} nên chưa tính biểu này`;
    case 'lacking':
      return `${unit} không có biểu ${own}`;
  }
}

/** The numbers of rows behind what is said of them; of one alone the place says it. */
function rowsWords(rows: readonly number[]): string {
  if (rows.length < 2) return '';
  const numbers = rows.map((row) => String(row + 1));
  return ` (dòng ${listed(numbers, { most: MOST_ROWS, noun: 'dòng' })})`;
}

type UnusedTarget = Extract<TableProblem, { kind: 'unusedTarget' }>;

function unusedTargetWords({ value: target, why, stated }: UnusedTarget): string {
  const value = formatNumber(target);
  switch (why) {
    case 'all':
      return `KH ${value} là của chung các đơn vị nên chưa giao cho đơn vị nào (ghi ${value} cho Chưa phân bổ ở trang Giao chỉ tiêu, hoặc KH của từng đơn vị)`;
    case 'time':
      return `KH ${value} là của mỗi tháng, quý hoặc tuần mà không rõ cả kỳ là bao nhiêu nên chưa dùng (ghi KH cả kỳ ở Danh mục chỉ tiêu)`;
    case 'thing':
      return `không rõ KH ${value} là số dòng của sổ hay số cộng của cột nên chưa dùng (ghi KH và Cách tính ở Danh mục chỉ tiêu)`;
    case 'measure':
      return `KH ${stated ?? value} không cùng đơn vị tính với số liệu trong trang nên chưa dùng (ghi KH theo đơn vị tính của số liệu ở Danh mục chỉ tiêu)`;
  }
}

function settingWords({
  indicator,
  what,
  own,
  now,
  isFollowed,
  target,
}: Extract<TableProblem, { readonly kind: 'settingDiffers' }>): string {
  const [was, is] = [asSaid(what, own), asSaid(what, now)];
  if (what === 'source') {
    const common = target === undefined ? '' : `, cần xem lại KH chung ${target}`;
    return `dòng ghi cho '${own}' nay dùng cho '${now}'${common}`;
  }
  if (isFollowed)
    return `${indicator}: tính theo biểu (${is}); ${was} ở ô này là tiện ích đã ghi, chưa ai sửa`;
  return what === 'calculation'
    ? `không tính ${indicator} vì ô này ghi ${was}, còn theo biểu thì tính (${is}); nếu cần tính thì xóa nội dung ô này`
    : `${indicator}: đang tính theo ${was} ở ô này, còn theo biểu là ${is}; nếu cần theo biểu thì xóa nội dung ô này`;
}

function asSaid(what: 'calculation' | 'target' | 'source', text: string): string {
  if (what !== 'target') return `“${text}”`;
  return text === '' ? 'không có KH chung' : `KH chung ${text}`;
}

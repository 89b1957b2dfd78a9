import { isDeclarable } from '../declared/declarable';
import { formatNumber } from '../number/format';
import { problemWords } from '../problem/problem-words';
import { withCapital } from '../text/letter-case';
import { suggestionText } from '../unit/suggestion-words';
import { cellA1 } from '../workbook/a1';
import { namedUnitsWords } from './claim-units';
import { listedClaimWords, unclearClaimWords } from './claim-wording';
import { outsideWords } from './date-columns';
import type { Claim, Finding } from './finding';
import type { FindingWords } from './finding-words';
import { changedTargetsWords, otherTargetsWords } from './given-targets';
import { lateNameWords } from './late-names';
import { PROBLEM_FIXES } from './problem-fixes';
import { noReasonWords } from './register-reasons';
import {
  asRead,
  decimals,
  differenceWords,
  doubled,
  each,
  figure,
  list,
  quoted,
  rate,
  shown,
  whenOf,
} from './spot-words';
import { unreadFindingWords } from './unread';
import { verdictWords } from './verdicts';

/** The words of a finding; every kind has its own, so that a new one without words does not compile. */
export function findingWords(finding: Finding): FindingWords {
  const { spots, subject } = finding;
  const column = `Cột "${subject}"`;
  switch (finding.kind) {
    case 'rateRounding':
      return {
        found: `${column}: ${each(spots, (spot) => rate(spot.typed))}`,
        expected: `${each(spots, (spot) => `${rate(spot.exact)} → ${rate(spot.expected)}`)}; ${finding.explained}/${finding.of} dòng của cột ${RULES[finding.rule]} đến ${decimals(finding.digits)}`,
        suggestion: `Sửa cho cùng cách làm tròn với cả cột, hoặc dùng hàm TYLE`,
      };
    case 'rateTruncated':
      return {
        found: `${column} bỏ số lẻ, không làm tròn (${finding.explained}/${finding.of} dòng); khác với làm tròn ở ${each(spots, (spot) => rate(spot.typed))}`,
        expected: each(spots, (spot) => `${rate(spot.exact)}, làm tròn là ${rate(spot.expected)}`),
        suggestion: 'Ghi rõ cách lấy số lẻ, hoặc làm tròn thống nhất giữa các biểu',
      };
    case 'rateWrong':
      return {
        found: `${column}: ${each(spots, (spot) => rate(spot.typed))}`,
        expected: `${finding.of ?? 'Kết quả / KH'}: ${each(spots, (spot) => rate(spot.exact))}`,
        suggestion: finding.most
          ? 'Xem lại cột này tính theo số nào; nếu không phải kết quả / KH thì đổi tiêu đề'
          : finding.of === undefined
            ? 'Tính lại tỷ lệ, hoặc sửa số kết quả, số KH nếu ghi nhầm'
            : 'Tính lại tỷ lệ, hoặc sửa số ở hai cột đó nếu ghi nhầm',
      };
    case 'rateScale':
      return {
        found: `${column}: ${each(spots, (spot) => shown(spot.typed))}`,
        expected:
          finding.column === 'fraction'
            ? 'Các dòng khác ghi theo phần trăm của bảng tính (0,95 là 95%)'
            : 'Các dòng khác ghi số phần trăm (95 là 95%)',
        suggestion: 'Ghi cùng một kiểu trong cả cột',
      };
    case 'rateBlank':
      return {
        found: `${column} để trống ở ${spots.length} dòng có kết quả`,
        expected: 'Các dòng khác đều có tỷ lệ',
        suggestion: 'Điền tỷ lệ các dòng còn trống',
      };
    case 'sortedByRounded':
      return {
        found: `Xếp dưới ${finding.above.unit ?? cellA1(finding.above.place)}, cùng ghi ${rate(spots[0].typed)}`,
        expected: `${rate(spots[0].exact)} so với ${rate(finding.above.exact)} của dòng trên`,
        suggestion: 'Xếp lại theo tỷ lệ chưa làm tròn',
      };
    case 'shortfallWrong':
      return {
        found: `${column}: ${each(spots, (spot) => shown(spot.typed))}`,
        expected: `${differenceWords(finding.of)}: ${each(spots, (spot) => figure(spot.expected))}; khớp ở ${finding.right}/${finding.rows} dòng`,
        suggestion: finding.proved
          ? 'Tính lại, hoặc sửa các số của dòng nếu ghi nhầm'
          : 'Chưa rõ số này tính từ đâu: đúng thì để nguyên, sai thì tính lại',
      };
    case 'shortfallBlank':
      return {
        found: `${column} để trống ở ${spots.length} dòng`,
        expected: `KH trừ kết quả: ${each(spots, (spot) => figure(spot.expected))}`,
        suggestion: 'Điền số còn thiếu',
      };
    case 'factorException':
      return {
        found: `${column}: ${each(spots, (spot) => shown(spot.typed))}`,
        expected: `${each(spots, (spot) => figure(spot.expected))}; ${finding.explained}/${finding.of} dòng bằng ${figure(finding.factor)} × "${finding.base}"`,
        suggestion: 'Xem lại mức giao hoặc số làm căn cứ; nếu giao riêng thì ghi lý do chấp nhận',
      };
    case 'surplusWrong':
      return {
        found: `${column}: ${each(spots, (spot) => shown(spot.typed))}`,
        expected: `Kết quả trừ KH: ${each(spots, (spot) => figure(spot.expected))}`,
        suggestion: 'Tính lại số vượt, hoặc sửa số KH, kết quả nếu ghi nhầm',
      };
    case 'rowSumWrong':
      return {
        found: `${column}: ${each(spots, (spot) => shown(spot.typed))}`,
        expected: `Cộng các cột ${list(finding.added.map((header) => `"${header}"`))}: ${each(spots, (spot) => figure(spot.expected))}`,
        suggestion: 'Cộng lại, hoặc xem cột nào ghi nhầm',
      };
    case 'countedTwice':
      return {
        found:
          finding.agrees === finding.of
            ? `Chỉ tiêu "${subject}" có ở cả biểu và sổ theo dõi ("${finding.log}")`
            : `Chỉ tiêu "${subject}": ${each(spots, (spot) => shown(spot.typed))}`,
        expected:
          finding.agrees === finding.of
            ? `Số liệu hai nơi khớp nhau ở ${finding.agrees}/${finding.of} đơn vị, nhưng bảng tổng hợp tính hai lần`
            : `Sổ theo dõi ("${finding.log}"): ${each(spots, (spot) => figure(spot.expected))}; khớp ở ${finding.agrees}/${finding.of} đơn vị`,
        suggestion:
          'Sửa nơi ghi sai; chọn Không sử dụng cho một nguồn ở Danh mục chỉ tiêu để không tính hai lần',
      };
    case 'figureBlank':
      return {
        found: `${column} để trống ở ${formatNumber(spots.length)} dòng`,
        expected: 'Các dòng khác đều có số',
        suggestion: 'Điền số, nếu không có thì gõ 0 hoặc "-"',
      };
    case 'dateOutside':
      return {
        found: `${column}: ${each(spots, (spot) => shown(spot.typed))}`,
        expected: outsideWords(finding),
        suggestion: 'Xem lại ngày, tháng, năm',
      };
    case 'totalWrong':
      return {
        found: `${finding.total}: ${shown(spots[0].typed)}`,
        expected: `Cộng các dòng: ${figure(spots[0].expected)}`,
        suggestion:
          finding.power === null
            ? 'Cộng lại, hoặc xem dòng nào chưa được cộng'
            : 'Dòng cộng và các dòng có thể ghi theo đơn vị tính khác nhau (đồng, nghìn đồng, triệu đồng)',
      };
    case 'totalRateWrong':
      return {
        found: `${finding.total}: ${rate(spots[0].typed)}`,
        expected: `Tổng kết quả / tổng KH: ${rate(spots[0].expected)}${finding.mean ? '; số đang ghi là trung bình các tỷ lệ' : ''}`,
        suggestion: 'Tính bằng tổng kết quả chia tổng KH',
      };
    case 'numberAsText':
      return {
        found: `${formatNumber(spots.length)} ô số ở dạng chữ, ví dụ "${quoted(spots[0].typed)}" (cột ${list(finding.columns.map((header) => `"${header}"`))})`,
        expected: `Đọc được là ${asRead(spots[0])}`,
        suggestion: typedAgain(finding.cleaned, spots.length),
      };
    case 'otherMeasure':
      return {
        found: `${column}: ${each(spots, (spot) => `"${quoted(spot.typed)}"`)}`,
        expected: `Đọc được là ${each(spots, (spot) => figure(spot.expected))} (ĐVT của cột: ${finding.measure ?? 'không ghi'})`,
        suggestion: 'Gõ lại theo đơn vị tính của cột',
      };
    case 'ambiguousNumber':
      return {
        found: `"${quoted(spots[0].typed)}" (dạng chữ)`,
        expected: `Có thể là ${figure(finding.readings[0])} hoặc ${figure(finding.readings[1])}`,
        suggestion: 'Gõ lại số cho rõ',
      };
    case 'unreadableNumber':
      return {
        found: `${column}: ${each(spots, (spot) => `"${quoted(spot.typed)}"`)}`,
        expected: 'Cột này ghi số',
        suggestion: 'Gõ lại thành số; lời giải thích chuyển sang cột ghi chú',
      };
    case 'damagedNumber':
      return {
        found: `${column}: ${each(spots, (spot) => shown(spot.typed))}`,
        expected: `Có thể là ${each(spots, (spot) => figure(spot.expected))}: các dòng khác là số nguyên cỡ nghìn lần`,
        suggestion: 'Gõ lại, dấu chấm ngăn hàng nghìn có thể đã bị hiểu là dấu thập phân',
      };
    case 'scaleSlip':
      return {
        found: `${column}: ${each(spots, (spot) => shown(spot.typed))}`,
        expected: `Có thể là ${each(spots, (spot) => figure(spot.expected))}, cùng cỡ với số còn lại của KH và KQ`,
        suggestion: 'Xem lại đơn vị tính (đồng, nghìn đồng, triệu đồng) và dấu ngăn hàng nghìn của ô',
      };
    case 'otherScale':
      return {
        found: `${column}: ${each(spots, (spot) => shown(spot.typed))}`,
        expected: `Các dòng khác quanh ${figure(finding.median)}`,
        suggestion: 'Xem lại đơn vị tính (đồng, nghìn đồng, triệu đồng)',
      };
    case 'resultBlank':
      return {
        found: `${column} để trống ở ${spots.length} dòng có giao KH`,
        expected: 'Chưa có số liệu; ô trống không phải là 0',
        suggestion: 'Điền kết quả, nếu không có thì gõ 0',
      };
    case 'resultDash':
      return {
        found: `${column}: ${each(spots, (spot) => `"${quoted(spot.typed)}"`)}`,
        expected: 'Được hiểu là chưa có số liệu',
        suggestion: 'Gõ 0 nếu không có kết quả, gõ x nếu không áp dụng',
      };
    case 'resultOffPlan':
      return {
        found: `${column}: ${each(spots, (spot) => shown(spot.typed))}`,
        expected: 'KH để trống hoặc bằng 0',
        suggestion: 'Điền KH được giao; nếu không giao thì ghi lý do chấp nhận',
      };
    case 'negative':
      return {
        found: `${column}: ${each(spots, (spot) => shown(spot.typed))}`,
        expected: finding.possible ? 'Số âm chỉ đúng khi là lỗ hoặc giảm' : 'Không nhỏ hơn 0',
        suggestion: finding.possible ? 'Nếu không phải lỗ hoặc giảm thì gõ lại số' : 'Gõ lại số',
      };
    case 'percentInCounts':
      return {
        found: `${column}: ${each(spots, (spot) => shown(spot.typed))}`,
        expected: 'Cột này ghi số lượng, không ghi tỷ lệ %',
        suggestion: 'Gõ số lượng; nếu cả cột là tỷ lệ % thì ghi (%) ở tiêu đề',
      };
    case 'percentInDoubt':
      return {
        found: `${column}: ${each(spots, (spot) => shown(spot.typed))}`,
        expected: `Có thể là ${each(spots, (spot) => figure(spot.expected))}%`,
        suggestion: 'Gõ lại theo đơn vị %, ví dụ: 98 hoặc 98%',
      };
    case 'likelySum':
      return {
        found: `Số của dòng này bằng tổng các dòng ${finding.range} ở mọi cột`,
        expected: 'Đang tính là một đơn vị; nếu là dòng cộng thì mỗi số đang tính hai lần',
        suggestion: 'Nếu là dòng cộng, ghi "Tổng cộng" trước tên; nếu là đơn vị, giữ nguyên',
      };
    case 'maybePercents':
      return {
        found: `${column}: mọi KH từ 50 đến 100, không kết quả nào quá 100, không ghi ĐVT`,
        expected: 'Có thể là tỷ lệ %; nếu vậy thì không cộng các đơn vị',
        suggestion: 'Nếu là tỷ lệ %, ghi % ở cột ĐVT của Danh mục chỉ tiêu hoặc (%) ở tiêu đề',
      };
    case 'partAboveWhole':
      return {
        found: `${column}: ${each(spots, (spot) => shown(spot.typed))}`,
        expected: `Không quá "${finding.whole}": ${each(spots, (spot) => figure(spot.expected))}`,
        suggestion: 'Xem lại hai số',
      };
    case 'unitTwice':
      return {
        found: `Đơn vị ${subject} có ${spots.length} dòng trong biểu (${list(spots.map(({ place }) => cellA1(place)))})`,
        expected: 'Mỗi đơn vị một dòng; các dòng này đều không được tính',
        suggestion:
          'Gộp các dòng, sửa tên nếu là hai đơn vị, hoặc chọn Cộng các dòng cùng đơn vị trong Danh mục chỉ tiêu',
      };
    case 'unitUnmatched':
      return {
        found: `"${subject}"`,
        expected:
          finding.suggestions.length > 0
            ? `Có thể là: ${list(finding.suggestions.map(suggestionText))}`
            : 'Không có trong Danh mục đơn vị',
        suggestion: 'Sửa tên, hoặc chọn ở cột Gộp vào trong Danh mục đơn vị',
      };
    case 'unitsAbsent':
      return {
        found: `Biểu có ${finding.present} đơn vị`,
        expected: `Không có ${finding.absent.length} đơn vị có ở trang tính khác`,
        suggestion: 'Bổ sung dòng, hoặc ghi lý do chấp nhận nếu không giao chỉ tiêu này',
      };
    case 'ordinals':
      return {
        found: [
          ...(finding.doubled.length > 0 ? [`Số thứ tự trùng: ${list(finding.doubled.map(String))}`] : []),
          ...(finding.missing.length > 0 ? [`thiếu: ${list(finding.missing.map(String))}`] : []),
        ].join('; '),
        expected: 'Số thứ tự liên tục, không trùng',
        suggestion: 'Đánh lại số thứ tự, xem có sót dòng không',
      };
    case 'impossibleDate':
      return {
        found: subject,
        expected: 'Không có ngày này trong lịch',
        suggestion: 'Sửa ngày, ghi theo thứ tự ngày/tháng/năm',
      };
    case 'lateDate':
      return {
        found: `Ngày ${subject}`,
        expected: [
          whenOf(finding),
          ...(finding.corrected === null ? [] : [`có thể là ${finding.corrected}`]),
        ].join('; '),
        suggestion: 'Xem lại năm',
      };
    case 'claim':
      return claimWords(finding);
    case 'listedClaim':
      return listedClaimWords(finding, quoted(spots[0].typed));
    case 'quotedClaim':
      return listedClaimWords(finding, finding.figure);
    case 'namedUnits':
      return namedUnitsWords(finding);
    case 'claimUnclear':
      return unclearClaimWords(finding, quoted(spots[0].typed));
    case 'noBreakSpaces':
      return {
        found: `${spots.length} ô có khoảng trắng không ngắt dòng`,
        expected: 'Ô trông như trống vẫn bị tính là có chữ; lọc và tìm kiếm sai',
        suggestion: 'Xóa khoảng trắng thừa trong các ô này',
      };
    case 'doubleSpaces':
      return {
        found: `${spots.length} ô có hai dấu cách liền nhau: "${doubled(spots[0].typed)}"`,
        expected: 'Một dấu cách giữa hai từ',
        suggestion: 'Xóa dấu cách thừa',
      };
    case 'telexResidue':
      return {
        found: list(finding.words.map(({ word }) => `"${word}"`)),
        expected: `Phím gõ Telex còn sót: ${list(finding.words.map(({ meant }) => (meant === null ? 'chưa rõ từ nào' : `có thể là "${meant}"`)))}`,
        suggestion: 'Gõ lại từ này',
      };
    case 'legacyFont':
      return {
        found: `${spots.length} ô: "${quoted(spots[0].typed)}"`,
        expected: `Chữ theo bảng mã ${finding.encoding}, bảng tính không đọc được`,
        suggestion: 'Chuyển sang Unicode bằng Unikey (Ctrl+Shift+F6)',
      };
    case 'baseChanged':
      return {
        found: each(spots, (spot) => `"${quoted(spot.typed)}"`),
        expected: 'Căn cứ tính KH đã thay đổi; KH vẫn theo số đã giao',
        suggestion: 'Ghi số đã điều chỉnh ở cột riêng, không thay số đã giao',
      };
    case 'errorCell':
      return {
        found: `${spots.length} ô báo ${finding.error}`,
        expected: 'Công thức không tính được',
        suggestion: 'Sửa công thức',
      };
    case 'typedOverFormula':
      return {
        found: `${column}: ${each(spots, (spot) => shown(spot.typed))}`,
        expected: 'Các dòng khác là công thức, ô này là số gõ tay',
        suggestion: 'Chép công thức từ dòng khác, hoặc ghi lý do chấp nhận',
      };
    case 'lateName':
      return lateNameWords(finding);
    case 'targetsOtherwise':
      return otherTargetsWords(finding);
    case 'targetsChanged':
      return changedTargetsWords(finding);
    case 'registerNoReason':
      return noReasonWords(finding);
    case 'verdictWrong':
      return verdictWords(finding, `${column}: ${each(spots, (spot) => shown(spot.typed))}`, spots.length);
    case 'unread':
      return unreadFindingWords(finding);
    case 'tableProblem':
      return {
        found: withCapital(problemWords(finding.problem)),
        ...(PROBLEM_FIXES[finding.problem.kind] ?? {
          expected: 'Chưa đọc được đầy đủ biểu này',
          suggestion: isDeclarable(finding.problem.kind)
            ? 'Sửa tiêu đề, hoặc chọn Chỉ tiêu ▸ Thiết lập ▸ Danh mục chỉ tiêu rồi ghi dòng tiêu đề và các cột ở dòng của trang tính này'
            : 'Sửa tiêu đề hoặc dòng được nêu, xem Hướng dẫn',
        }),
      };
  }
}

const RULES = { halfUp: 'làm tròn', truncate: 'bỏ số lẻ' } as const;

/** What to do about numbers typed as text, of which the command that tidies raw tables makes so many numbers. */
function typedAgain(cleaned: number, all: number): string {
  const command = 'chọn Số liệu gốc ▸ Chuẩn hóa số liệu…';
  if (cleaned === 0) return 'Gõ lại thành số';
  if (cleaned === all) return `Gõ lại thành số, hoặc ${command}`;
  return `Gõ lại thành số, hoặc ${command} (lệnh đổi được ${formatNumber(cleaned)} ô; ${formatNumber(all - cleaned)} ô còn lại cần gõ lại)`;
}

function claimWords({ text, value, total, indicator, lost }: Claim): FindingWords {
  const own = `Tổng của biểu (${indicator}): ${figure(total)}`;
  if (lost === null) {
    return {
      found: `Ghi "${text}"`,
      expected: `${own}; chênh ${figure(Math.abs(value - total))}`,
      suggestion: 'Sửa con số nêu trong câu này, hoặc xem lại số liệu của biểu',
    };
  }
  const meant = value * lost.factor;
  const left =
    meant === total ? 'khớp với biểu' : `vẫn chênh ${figure(Math.abs(meant - total))} chưa rõ nguyên nhân`;
  const unit = lost.factor === 1000 ? 'nghìn đồng' : 'triệu đồng';
  return {
    found: `Ghi "${text}" (${figure(value)})`,
    expected: `${own}. Có thể là ${unit}: ${figure(meant)} bằng ${rate(lost.rate)} của ${lost.goal}; ${left}`,
    suggestion: 'Sửa đơn vị tính và đối chiếu số nêu trong câu này với biểu',
  };
}

import { CLAIM_KINDS } from '../claim/claim-list';
import { subtractExact } from '../number/decimal';
import { formatNumber, formatPercent } from '../number/format';
import { shortened } from '../text/shortened';
import { listed } from '../words/listed';
import type { ClaimCause } from './claim-cause';
import type { ListedClaimFacts, UnclearClaimFacts } from './claim-finding';
import type { FindingWords } from './finding-words';

const MOST_NAMES = 5;
const LONGEST_QUOTE = 80;

/** The words of a listed figure that differs: what it should be, by how much it differs, and the likely cause. */
export function listedClaimWords(
  { text, of, indicator, scope, claimed, computed, cause }: Omit<ListedClaimFacts, 'kind'>,
  figure: string,
): FindingWords {
  const show = of === 'rate' ? formatPercent : formatNumber;
  const difference = Math.abs(subtractExact(claimed, computed));
  const what = [CLAIM_KINDS[of], indicator, ...(scope === '' ? [] : [scope])].join(', ');
  const apart = of === 'rate' ? `${formatNumber(difference)} điểm phần trăm` : formatNumber(difference);
  return {
    found: `Nêu "${figure}"${quote(text)}`,
    expected: `${what}: ${show(computed)}; chênh ${apart}${causeWords(cause)}`,
    suggestion: 'Sửa con số trong văn bản, hoặc xem lại số liệu của biểu',
  };
}

function causeWords(cause: ClaimCause | null): string {
  if (cause === null) return ', chưa rõ nguyên nhân';
  switch (cause.kind) {
    case 'power':
      return cause.factor >= 1
        ? `; khớp nếu nhân ${formatNumber(cause.factor)}, có thể thiếu số 0 hoặc ghi sai đơn vị tính`
        : `; khớp nếu chia ${formatNumber(Math.round(1 / cause.factor))}, có thể thừa số 0 hoặc ghi sai đơn vị tính`;
    case 'cutOff':
      return '; số nêu bỏ phần lẻ, không làm tròn';
    case 'roundedUp':
      return '; số nêu được làm tròn lên';
    case 'other':
      return `; số nêu khớp với ${cause.words}`;
    case 'digitsSwapped':
      return '; có thể đảo hai chữ số';
    case 'provisional':
      return `; tổng còn tạm tính, thiếu số liệu của ${formatNumber(cause.missing)} đơn vị`;
  }
}

/** The words of a listed figure that cannot be compared, with what staff can do about it. */
export function unclearClaimWords({ text, why, names }: UnclearClaimFacts, figure: string): FindingWords {
  const found = `Nêu "${figure}"${quote(text)}`;
  switch (why) {
    case 'noIndicator':
      return {
        found,
        expected: `Không có chỉ tiêu nào tên như vậy. Các chỉ tiêu: ${list(names)}`,
        suggestion: 'Ghi đúng tên chỉ tiêu như trong bảng tổng hợp',
      };
    case 'severalIndicators':
      return {
        found,
        expected: `Có ${formatNumber(names.length)} chỉ tiêu gọi như vậy: ${list(names)}`,
        suggestion: 'Ghi đầy đủ tên một chỉ tiêu',
      };
    case 'noUnit':
      return {
        found,
        expected: `Không có đơn vị hoặc khối ${list(names)}`,
        suggestion: 'Ghi tên đơn vị như trong Danh mục đơn vị, để trống nếu là số chung',
      };
    case 'noKind':
      return {
        found,
        expected: `Cột Loại ghi một trong các từ: ${names.join(', ')}`,
        suggestion: 'Chọn lại loại, hoặc để trống',
      };
    case 'noFigure':
      return { found, expected: 'Không đọc được con số nào', suggestion: 'Ghi con số vào cột số liệu' };
    case 'severalFigures':
      return {
        found,
        expected: 'Có nhiều con số trong một ô, không rõ đối chiếu số nào',
        suggestion: 'Mỗi dòng một con số',
      };
    case 'ambiguous':
      return {
        found,
        expected: `Có thể là ${names.map((name) => formatNumber(Number(name))).join(' hoặc ')}`,
        suggestion: 'Ghi lại số cho rõ',
      };
    case 'noTotal':
      return {
        found,
        expected: `${list(names)} không có số này (không có KH, hoặc đơn vị không có trong biểu)`,
        suggestion: 'Xem lại cột đối chiếu, đơn vị và loại',
      };
  }
}

function quote(text: string): string {
  if (text === '') return '';
  return ` trong "${shortened(text, LONGEST_QUOTE)}"`;
}

function list(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`);
  return names.length === 0 ? 'chưa có' : listed(quoted, { most: MOST_NAMES, noun: 'tên' });
}

import type { UnitKind } from './kind';

/**
 * Words that names of units are made of, as data: lower case, composed, old tone placement, words separated by one
 * space. Nothing here names a place.
 */

/** Words before a name that say what kind of body it is, the longest of those that fit wins; they are no part of the name. */
export const PREFIXES: readonly (readonly [words: string, kind: UnitKind | 'union'])[] = [
  ['liên đoàn lao động', 'district'],
  ['lđlđ', 'district'],
  ['lđ lđ', 'district'],
  ['công đoàn cơ sở', 'other'],
  ['cđcs', 'other'],
  ['cđ cs', 'other'],
  ['công đoàn ngành', 'sector'],
  ['cđ ngành', 'sector'],
  ['cđn', 'sector'],
  ['ngành', 'sector'],
  ['công đoàn', 'union'],
  ['cđ', 'union'],
];

/** Prefixes that people write without a space before what follows: CĐNgành, CĐVC, LĐLĐTP. */
export const GLUED_PREFIXES: readonly string[] = ['lđlđ', 'cđ'];

/** First words of the federation's own offices; they stay in the name. */
export const OFFICE_HEADS: readonly string[] = [
  'ban',
  'văn phòng',
  'ủy ban kiểm tra',
  'cơ quan lđlđ',
  'cơ quan liên đoàn lao động',
];

/** First words of bodies of every other kind; "CĐ" before them means the union of that body, not a sector's. */
export const BODY_HEADS: readonly string[] = [
  'bảo hiểm',
  'bệnh viện',
  'chi cục',
  'chi nhánh',
  'công ty',
  'cơ quan',
  'cục',
  'doanh nghiệp',
  'điện lực',
  'đài',
  'hợp tác xã',
  'kho bạc',
  'khách sạn',
  'ngân hàng',
  'nhà máy',
  'phòng',
  'sở',
  'trung tâm',
  'trường',
  'trạm',
  'tập đoàn',
  'tổng công ty',
  'ủy ban nhân dân',
  'viện',
  'viễn thông',
  'xí nghiệp',
];

/** First words of what is only a part of a unit, with figures of its own, or where it is: "(điểm lẻ)", "(khối cơ quan)", "(gần chợ)". */
export const PART_HEADS: readonly string[] = [
  'bộ phận',
  'bản',
  'ca',
  'cạnh',
  'chi bộ',
  'chi đoàn',
  'chi hội',
  'cơ sở',
  'cụm',
  'điểm',
  'đội',
  'đường',
  'gần',
  'khoa',
  'khối',
  'khu',
  'lớp',
  'miền',
  'ngoài',
  'nhóm',
  'phân hiệu',
  'phân xưởng',
  'phía',
  'thôn',
  'tổ',
  'trong',
  'vùng',
  'xóm',
];

/** What schools are called, in the order of their words: a name that begins so is a school's, "Trường" before it or not. */
export const SCHOOL_HEADS: readonly string[] = [
  'mầm non',
  'mẫu giáo',
  'tiểu học',
  'trung học cơ sở',
  'trung học phổ thông',
  'phổ thông dân tộc',
  'ptdt',
  'ptdtbt',
  'ptdtnt',
];

/** Abbreviations of schools that count only at the head of a name, "Trường" aside. */
export const SCHOOL_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['mn', 'mầm non'],
  ['mg', 'mẫu giáo'],
  ['th', 'tiểu học'],
]);

/** The word before them that says no more. */
export const SCHOOL_WORD = 'trường';

/** Abbreviations that stand for one thing wherever they stand in a name. */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['tp', 'thành phố'],
  ['tx', 'thị xã'],
  ['vp', 'văn phòng'],
  ['ubkt', 'ủy ban kiểm tra'],
  ['ubnd', 'ủy ban nhân dân'],
  ['cspl', 'chính sách pháp luật'],
  ['cty', 'công ty'],
  ['tnhh', 'trách nhiệm hữu hạn'],
  ['mtv', 'một thành viên'],
  ['htx', 'hợp tác xã'],
  ['dn', 'doanh nghiệp'],
  ['dntn', 'doanh nghiệp tư nhân'],
  ['thcs', 'trung học cơ sở'],
  ['thpt', 'trung học phổ thông'],
  ['ttyt', 'trung tâm y tế'],
  ['bv', 'bệnh viện'],
  ['bvđk', 'bệnh viện đa khoa'],
  ['kcn', 'khu công nghiệp'],
]);

/** Abbreviations that name a sector behind "CĐ" or "CĐ ngành", and may mean other things elsewhere. */
export const SECTOR_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['vc', 'viên chức'],
  ['gd', 'giáo dục'],
  ['đt', 'đào tạo'],
  ['gdđt', 'giáo dục và đào tạo'],
  ['yt', 'y tế'],
  ['nn', 'nông nghiệp'],
  ['nnptnt', 'nông nghiệp và phát triển nông thôn'],
  ['ptnt', 'phát triển nông thôn'],
  ['gtvt', 'giao thông vận tải'],
  ['xd', 'xây dựng'],
  ['ct', 'công thương'],
]);

/** Abbreviations of a level that count only where a level is expected, at the head of a name. */
export const HEAD_LEVELS: ReadonlyMap<string, string> = new Map([['h', 'huyện']]);

/** Abbreviations of levels and bodies that stand for several words: they count where the name written out is known. */
export const SHORT_HEADS: ReadonlyMap<string, readonly string[]> = new Map([
  ['x', ['xã']],
  ['p', ['phường', 'phòng']],
  ['tt', ['thị trấn', 'trung tâm']],
  ['ttr', ['thị trấn']],
  ['đk', ['đặc khu']],
]);

/** Words between the parts of a joined name: Giáo dục - Đào tạo, NN & PTNT. */
export const JOINER = 'và';

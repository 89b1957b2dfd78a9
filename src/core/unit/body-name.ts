import { parseUnitName } from './parse-name';
import { beginsAsBody } from './place-name';

/** First words of bodies that pay, join or are visited, and are no units of an office that also keeps others. */
const BUSINESS_HEADS: readonly string[] = [
  'công ty',
  'cửa hàng',
  'doanh nghiệp',
  'hộ kinh doanh',
  'hợp tác xã',
  'khách sạn',
  'nhà hàng',
  'nhà máy',
  'tập đoàn',
  'tổng công ty',
  'xí nghiệp',
];

/** The same where the office keeps unions. */
const BODIES_BESIDE_UNIONS: readonly string[] = [...BUSINESS_HEADS, 'trường', 'mầm non', 'tiểu học'];

const UNION = /^(?:LĐLĐ|Liên đoàn|CĐ|Công đoàn)/i;

/** Whether a name says that it is a union's: "LĐLĐ Hòa An", "CĐCS Công ty A". */
export function isUnionName(name: string): boolean {
  return UNION.test(parseUnitName(name).spelling);
}

/** Whether a name is an enterprise's or cooperative's, beside unions a school's too; no union's: "Công ty TNHH A", "HTX B". */
export function isBodyName(name: string, { besideUnions }: { readonly besideUnions: boolean }): boolean {
  const { words } = parseUnitName(name);
  return !isUnionName(name) && beginsAsBody(words, besideUnions ? BODIES_BESIDE_UNIONS : BUSINESS_HEADS);
}

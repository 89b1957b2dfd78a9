import { lazy } from '../collection/lazy';
import { isWhole, phrases, without } from '../phrase/phrases';
import { RESULT_NOUNS } from '../phrase/role-nouns';
import type { Word, Words } from '../phrase/words';
import type { ColumnRole } from './column-role';
import { COLUMN_PHRASES } from './role-words';

/** What the brackets that close a heading say of its column: which of plan and result it is, and what of. */
export interface RoleApart {
  readonly role: 'target' | 'result';
  /** The words in the brackets, and those before them. */
  readonly inside: readonly Word[];
  readonly outside: readonly Word[];
  /** False for what is written so short that it may be short for anything: TH is primary school too, CT a full member. */
  readonly isSure: boolean;
}

const WORDS_OF = lazy(() => ({
  target: phrasesOf('target'),
  result: phrasesOf('result'),
  sure: phrases(
    ...COLUMN_PHRASES.flatMap((own) => (own.reach === 'any' && ROLES.has(own.role) ? [own.phrases] : [])),
  ),
}));

const ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['target', 'result']);

function phrasesOf(role: ColumnRole) {
  return phrases(...COLUMN_PHRASES.flatMap((own) => (own.role === role ? [own.phrases] : [])));
}

/**
 * The role that stands apart in the brackets which close a heading and say nothing else: "Kết nạp hội viên (KH)", "Giải ngân (TH)", "Số vụ (KH
 * không quá)". Null where nothing is named before them but a plan or a result: "Kế hoạch (thực hiện năm 2026)".
 */
export function roleApart({ text, words }: Words): RoleApart | null {
  const open = text.lastIndexOf('(');
  if (open < 1 || !/\)\s*$/.test(text)) return null;
  const inside = words.filter(({ start }) => start > open);
  const outside = words.filter(({ start }) => start < open);
  if (inside.length === 0 || outside.length === 0) return null;
  const { target, result, sure } = WORDS_OF();
  if (isWhole(outside, target) || isWhole(outside, PLAIN_RESULTS)) return null;
  const says = (known: typeof target) => without(inside, known).length === 0;
  const role = says(target) ? 'target' : says(result) ? 'result' : null;
  return role === null ? null : { role, inside, outside, isSure: says(sure) };
}

/** Results of whatever the table is of. */
const PLAIN_RESULTS = phrases(RESULT_NOUNS, 'đạt|đạt được|đã đạt|đã thực hiện|kết quả thực hiện');

import type { Suggestion, SuggestionReason } from './suggestion';

const REASONS: Readonly<Record<SuggestionReason, string>> = {
  telex: 'gõ Telex còn sót',
  level: 'thiếu cấp hành chính',
  otherLevel: 'khác cấp hành chính',
  kind: 'khác chữ chỉ loại đơn vị ở đầu tên',
  spaces: 'khác dấu cách',
  diacritics: 'khác dấu',
  initials: 'viết tắt chữ đầu',
  part: 'tên rút gọn',
  letter: 'khác 1 chữ cái',
  word: 'khác 1 chữ',
  wordMore: 'thừa hoặc thiếu 1 chữ',
  alike: 'cách viết gần giống',
};

/** A suggested unit with its reason, as staff read it: "LĐLĐ Hòa An (gõ Telex còn sót)". */
export function suggestionText({ name, reason }: Suggestion): string {
  return `${name} (${REASONS[reason]})`;
}

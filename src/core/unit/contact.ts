import { cleanText } from '../text/normalise';
import { LEVELS } from './level';
import { beginsAsPart, isTitled } from './person';

/** A phone number, with what is written before it: "0912345678", "SĐT: 0912.345.678", "+84 912 345 678". */
const PHONE =
  /(?:(?:^|[ (-])(?:s?đt|số đt|(?:số )?điện thoại|tel|zalo|lh|liên hệ)\.?:? ?)?(^|[^\d])(?:\+84|0)(?:[ .-]?\d){8,10}(?!\d)/i;

/** Where the words before a phone number begin that say whose it is: behind a dash, a colon, a comma. */
const SEPARATOR = /^(.*\S)(?: ?[:,;/|]| [-–—]|[-–—] ) ?([^:,;/|]*)$/;

/** What is left of a contact once its number is gone. */
const EMPTY_ENDS = /(?: ?[([][\s.,:;–—-]*[)\]]| ?[-–—:,;/|])+$/;

/** Numbers of enterprises look like phones. */
const CODES = /(?:^|[^a-zà-ỹ])(?:mst|mã|số)(?![a-zà-ỹ])/i;

/**
 * A name without a phone number and the person whose it is, which are no part of it and nobody else's business: "Xã Tĩnh Túc - chị Lan
 * 0912345678" and "Xã Tĩnh Túc (Nam: 0987654321)" are "Xã Tĩnh Túc". What may be a part of the unit or a place stays, its number goes:
 * "Trường THCS A - cơ sở lẻ 0912345678". The name as it is where there is none.
 */
export function withoutContact(text: string): string {
  let name = text;
  for (let phone = PHONE.exec(name); phone !== null; phone = PHONE.exec(name)) {
    const [all, before = ''] = phone;
    const plain = `${name.slice(0, phone.index)}${before}`;
    const own = beforePerson(plain);
    const behind = name.slice(phone.index + all.length).replace(own.closing, '');
    const cleaned = cleanText(`${own.name.trimEnd()}${behind}`).replace(EMPTY_ENDS, '');
    if (cleaned === '' || CODES.test(own.person)) return text;
    name = cleaned;
  }
  return name;
}

/** A name before the words that say whose phone number follows; these, and how what they stand in is closed behind it. */
function beforePerson(text: string): {
  readonly name: string;
  readonly person: string;
  readonly closing: RegExp | string;
} {
  const open = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
  const isInside = open > 0 && !/[)\]]/.test(text.slice(open));
  const [, before = '', behind = ''] = isInside
    ? ['', text.slice(0, open), text.slice(open + 1)]
    : (SEPARATOR.exec(text) ?? []);
  const person = cleanText(behind.replace(/[:.,;–—-]+\s*$/, ''));
  if (before === '' || !(isInside ? !isPartOrNumber(person) : isPerson(person, before)))
    return { name: text, person, closing: '' };
  return { name: before, person, closing: isInside ? /^[^()[\]]*[)\]]/ : '' };
}

/** Behind a dash two words may be a place of a body: "Điện lực - Bảo Lạc". */
function isPerson(text: string, before: string): boolean {
  if (isPartOrNumber(text)) return false;
  const words = text.split(' ');
  const isOfPlace = before
    .toLowerCase()
    .split(' ')
    .some((word) => LEVELS.includes(word));
  return words.length !== 2 || isOfPlace || isTitled(text);
}

function isPartOrNumber(text: string): boolean {
  return /\d/.test(text) || beginsAsPart(text.toLowerCase().split(' '));
}

import { type Entry, keyOf } from '../report/below-entries';
import { twoDigits } from './line';
import { isGiven, type Opinion, type Opinions } from './opinions';

/** The rows that ask for an opinion, by what was given. */
export interface Answers {
  readonly given: readonly { readonly entry: Entry; readonly opinion: Opinion }[];
  /** Those of them that name no solution. */
  readonly unsolved: readonly Entry[];
  readonly silent: readonly Entry[];
  /** All in a sentence; '' while nobody wrote anything. */
  readonly text: string;
}

/**
 * How many of the listed rows have an opinion, how many of these name no solution, how many have none: "Đã có ý kiến 03/32 lượt; 01
 * lượt chưa nêu giải pháp; 29 lượt chưa có ý kiến."
 */
export function countAnswers(listed: readonly Entry[], opinions: Opinions): Answers {
  const given = listed.flatMap((entry) => {
    const opinion = opinions.get(keyOf(entry));
    return isGiven(opinion) ? [{ entry, opinion }] : [];
  });
  const unsolved = given.flatMap(({ entry, opinion }) => (opinion.solution === '' ? [entry] : []));
  const answered = new Set(given.map(({ entry }) => entry));
  const silent = listed.filter((entry) => !answered.has(entry));
  const counts = [
    `Đã có ý kiến ${twoDigits(given.length)}/${twoDigits(listed.length)} lượt`,
    ...(unsolved.length > 0 ? [`${twoDigits(unsolved.length)} lượt chưa nêu giải pháp`] : []),
    ...(silent.length > 0 ? [`${twoDigits(silent.length)} lượt chưa có ý kiến`] : []),
  ];
  return { given, unsolved, silent, text: given.length === 0 ? '' : `${counts.join('; ')}.` };
}

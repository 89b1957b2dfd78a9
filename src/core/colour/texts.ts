import { isPendingText } from '../figure/pending';
import { isUngivenText } from '../figure/ungiven';
import type { Reading } from '../number/reading';
import type { Measure, SourceIndicator } from '../survey/indicator';
import { pendingWords } from './cell-formula';

/** The words by which cells of an indicator say that their figure is to come or was not given, as rules find them: "chưa báo cáo". */
export function pendingIn({ measures }: SourceIndicator): readonly string[] {
  const figures = measures.flatMap(({ target, result }) => [target, result]);
  return pendingWords(
    figures.flatMap(({ typed, reading }) =>
      typeof typed === 'string' && saysWhy(reading, typed) ? [typed] : [],
    ),
  );
}

function saysWhy({ kind }: Reading, typed: string): boolean {
  return kind === 'ellipsis' ? isPendingText(typed) : kind === 'dash' && isUngivenText(typed);
}

/** Whether a measure is an error since a figure of it is text that can be read in no way or in two: "13 (vượt)", "8*". */
export function hasUnclearText({ assessment, target, result }: Measure): boolean {
  if (assessment.state !== 'dataError') return false;
  return [target, result].some(
    ({ typed, reading }) =>
      typeof typed === 'string' && (reading.kind === 'unreadable' || reading.kind === 'ambiguous'),
  );
}

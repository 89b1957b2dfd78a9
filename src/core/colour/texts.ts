import { isPendingText } from '../figure/pending';
import type { Measure, SourceIndicator } from '../survey/indicator';
import { pendingWords } from './cell-formula';

/** The words by which cells of an indicator say that their figure is to come, as rules find them: "chưa báo cáo". */
export function pendingIn({ measures }: SourceIndicator): readonly string[] {
  const figures = measures.flatMap(({ target, result }) => [target, result]);
  return pendingWords(
    figures.flatMap(({ typed, reading }) =>
      reading.kind === 'ellipsis' && typeof typed === 'string' && isPendingText(typed) ? [typed] : [],
    ),
  );
}

/** Whether a measure is an error since a figure of it is text that can be read in no way or in two: "13 (vượt)", "8*". */
export function hasUnclearText({ assessment, target, result }: Measure): boolean {
  if (assessment.state !== 'dataError') return false;
  return [target, result].some(
    ({ typed, reading }) =>
      typeof typed === 'string' && (reading.kind === 'unreadable' || reading.kind === 'ambiguous'),
  );
}

import { readWords } from '../phrase/words';
import type { TargetSource } from './target-source';

/** What the line of a constant target says behind its figure: " tin, bài" of "24 tin, bài/năm"; '' where it has none. */
export function behindFigure(target: TargetSource): string {
  if (target.kind !== 'constant' || target.line === null) return '';
  const { text, words } = readWords(target.line.text);
  const typed = target.each?.value ?? target.value;
  const figure = words.find(({ base }) => Number(base) === typed);
  if (figure === undefined) return '';
  const behind = text.slice(figure.end);
  return behind.slice(0, /[/;:()\d]|$/.exec(behind)?.index);
}

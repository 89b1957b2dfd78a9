import { MESSAGES } from '../core/report/messages';

/** Asks for a text; null when cancelled. */
export function askText(question: string): string | null {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(MESSAGES.title, question, ui.ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText() : null;
}

import guide from '../../appsscript/huong-dan.html';
import { MESSAGES } from '../core/report/messages';

/** Menu `Hướng dẫn`: a short dialog; where dialogs are refused because several accounts are signed in, says so. */
export function moHuongDan(): string | undefined {
  const ui = SpreadsheetApp.getUi();
  try {
    const page = HtmlService.createHtmlOutput(guide.replace('VERSION', () => VERSION))
      .setWidth(560)
      .setHeight(520);
    ui.showModalDialog(page, 'Hướng dẫn');
    return undefined;
  } catch {
    ui.alert(MESSAGES.title, MESSAGES.accounts, ui.ButtonSet.OK);
    return MESSAGES.accounts;
  }
}

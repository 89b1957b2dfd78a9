/** Menu `Hướng dẫn`: a short dialog. */
export function moHuongDan(): void {
  const page = HtmlService.createHtmlOutputFromFile('huong-dan').setWidth(560).setHeight(520);
  SpreadsheetApp.getUi().showModalDialog(page, 'Hướng dẫn');
}

import { describe, expect, it } from 'vitest';
import { openHost, runScript, told } from '../run/open-host';

describe('Ui', () => {
  it('asks and tells, answers in order across runs, then the affirmative button', async () => {
    const host = await openHost(
      `function main() { const ui = SpreadsheetApp.getUi();
        tell_([ui.alert('Một?', ui.ButtonSet.YES_NO) === ui.Button.NO, ui.alert('Tiêu đề', 'Hai?', ui.ButtonSet.OK_CANCEL)]);
        const p = ui.prompt('Ba?', ui.ButtonSet.OK_CANCEL); tell_([p.getSelectedButton(), p.getResponseText()]); }`,
      { person: ['no', 'CANCEL', '12', 'YES'] },
    );
    const first = await host.run('main');
    expect(told(first)).toEqual([
      [true, 'CANCEL'],
      ['OK', '12'],
    ]);
    expect(first.messages.filter(({ kind }) => kind !== 'toast')).toEqual([
      { kind: 'alert', title: '', text: 'Một?' },
      { kind: 'alert', title: 'Tiêu đề', text: 'Hai?' },
      { kind: 'prompt', title: '', text: 'Ba?' },
    ]);
    expect(told(await host.run('main'))).toEqual([
      [false, 'OK'],
      ['OK', ''],
    ]);
  });

  it('takes CANCEL for a button of a prompt, and refuses an answer that no button has', async () => {
    const { told: answers, report } = await runScript(
      `const ui = SpreadsheetApp.getUi(); tell_(ui.prompt('?', ui.ButtonSet.OK_CANCEL).getSelectedButton()); ui.alert('Xong', ui.ButtonSet.OK);`,
      { person: ['CANCEL', 'YES'] },
    );
    expect(answers).toEqual(['CANCEL']);
    expect(report.error).toContain('"Xong"');
  });

  it('shows pages from text, and knows no files', async () => {
    const { report } = await runScript(
      `SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>Chào</p>').setWidth(500).setHeight(300), 'Hướng dẫn');
       HtmlService.createHtmlOutputFromFile('khong-co');`,
    );
    expect(report.messages).toEqual([
      { kind: 'dialog', title: 'Hướng dẫn', text: '<p>Chào</p>', size: { width: 500, height: 300 } },
    ]);
    expect(report.error).toContain('createHtmlOutputFromFile');
  });
});

describe('LockService', () => {
  it('does not survive a question', async () => {
    const { told: held } = await runScript(`const lock = LockService.getDocumentLock();
      tell_([lock.hasLock(), lock.tryLock(100), lock.hasLock()]); SpreadsheetApp.getUi().alert('?'); tell_(lock.hasLock());
      lock.waitLock(1); lock.releaseLock(); tell_(lock.hasLock());`);
    expect(held).toEqual([[false, true, true], false, false]);
  });

  it('is refused while somebody else holds it', async () => {
    const { told: held, report } = await runScript(
      `tell_(LockService.getDocumentLock().tryLock(100)); LockService.getDocumentLock().waitLock(100);`,
      { lockedByOther: true },
    );
    expect(held).toEqual([false]);
    expect(report.error).toContain('Lock timeout');
  });
});

describe('PropertiesService', () => {
  it('keeps texts by name between runs, each store its own', async () => {
    const { host, told: first } = await runScript(`const p = PropertiesService.getDocumentProperties();
      tell_([p.getProperty('a'), PropertiesService.getUserProperties().getProperty('a')]);
      p.setProperty('a', 1).setProperties({ b: '2' }); tell_([p.getKeys(), p.getProperties()]); p.deleteProperty('b');`);
    expect(first).toEqual([
      [null, null],
      [['a', 'b'], { a: '1', b: '2' }],
    ]);
    expect(told(await host.run('main'))[0]).toEqual(['1', null]);
  });

  it('refuses more than 9 KB a value and 500 KB a store', async () => {
    const { report, told: sizes } = await runScript(`const p = PropertiesService.getDocumentProperties();
      try { p.setProperty('a', 'ạ'.repeat(3073)); } catch (e) { tell_(e.message); }
      for (let i = 0; i < 60; i++) p.setProperty('k' + i, 'x'.repeat(9216));`);
    expect(sizes).toEqual(['Argument too large: value']);
    expect(report.error).toContain('quota');
    expect(report.calls.write).toBe(1 + 56);
  });

  it('is out of reach with several accounts', async () => {
    const { report } = await runScript(`PropertiesService.getDocumentProperties().getProperty('a');`, {
      multipleAccounts: true,
    });
    expect(report.error).toContain('PERMISSION_DENIED');
  });
});

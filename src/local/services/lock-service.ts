import { countCalls } from './counted';
import type { Like } from './google-types';
import { ServiceObject } from './service-object';
import { SheetsError } from './sheets-error';

/** A lock that one run holds at a time; it does not survive an alert or a prompt. */
export class Lock extends ServiceObject implements Like<GoogleAppsScript.Lock.Lock, keyof Lock> {
  static override readonly googleName = 'Lock';

  hasLock(): boolean {
    return this.context.execution.lockHeld;
  }

  tryLock(timeoutInMillis: number): boolean {
    if (!(timeoutInMillis >= 0)) throw new SheetsError(`Invalid argument: ${timeoutInMillis}`);
    if (!this.context.book.lockedByOther) this.context.execution.lockHeld = true;
    return this.context.execution.lockHeld;
  }

  waitLock(timeoutInMillis: number): void {
    if (this.tryLock(timeoutInMillis)) return;
    throw new SheetsError('Lock timeout: another process was holding the lock for too long.');
  }

  releaseLock(): void {
    this.context.execution.lockHeld = false;
  }
}

/** Gives the lock of the document. */
export class LockService
  extends ServiceObject
  implements Like<GoogleAppsScript.Lock.LockService, keyof LockService>
{
  static override readonly googleName = 'LockService';

  getDocumentLock(): Lock {
    return new Lock(this.context);
  }
}

countCalls(Lock, { free: 'all' });
countCalls(LockService, { free: 'all' });

import type { Execution } from './execution';
import type { HostBook } from './host-book';
import { HtmlService } from './html-service';
import { LockService } from './lock-service';
import type { Person } from './person';
import { PropertiesService } from './properties-service';
import { Range } from './range';
import { type ServiceContext, ServiceObject } from './service-object';
import { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import { SpreadsheetApp } from './spreadsheet-app';
import { Logger, Session, Utilities } from './utilities';

/** Services of Apps Script that the host has nothing of: each is there, as in Apps Script, and none of its members is. */
const UNMODELLED = [
  'Browser|CacheService|CalendarApp|CardService|Charts|ContactsApp|ContentService|DocumentApp|DriveApp|FormApp|GmailApp',
  'GroupsApp|Jdbc|LanguageApp|MailApp|Maps|MimeType|ScriptApp|SitesApp|SlidesApp|UrlFetchApp|XmlService',
].flatMap((names) => names.split('|'));

const QUIET_CONSOLE = ['log', 'info', 'warn', 'error', 'debug', 'time', 'timeEnd'] as const;

/** What the services of one run work with. */
export interface ServiceParts {
  readonly book: HostBook;
  readonly execution: Execution;
  readonly person: Person;
}

/** Google's services by the names that the bundle knows them by. */
export interface ServiceGlobals extends Readonly<Record<string, object>> {
  readonly SpreadsheetApp: SpreadsheetApp;
}

/** Google's services for one run. */
export function serviceGlobals(parts: ServiceParts): ServiceGlobals {
  const context: ServiceContext = {
    ...parts,
    make: {
      range: (sheetId, area) => new Range(context, sheetId, area),
      sheet: (sheetId) => new Sheet(context, sheetId),
      spreadsheet: () => new Spreadsheet(context),
    },
  };
  return {
    ...Object.fromEntries(UNMODELLED.map((name) => [name, unmodelled(context, name)])),
    SpreadsheetApp: new SpreadsheetApp(context),
    LockService: new LockService(context),
    PropertiesService: new PropertiesService(context),
    HtmlService: new HtmlService(context),
    Utilities: new Utilities(context),
    Session: new Session(context),
    Logger: new Logger(context),
    console: Object.fromEntries(QUIET_CONSOLE.map((name) => [name, () => undefined])),
  };
}

/** A service that throws by its name whatever is asked of it. */
function unmodelled(context: ServiceContext, name: string): ServiceObject {
  const Service = class extends ServiceObject {
    static override readonly googleName = name;
  };
  return new Service(context);
}

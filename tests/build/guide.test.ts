import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8').replace(/\r\n/g, '\n');
/** Bytes that a picture of the guide takes at most, so that a phone opens it. */
const LARGEST_PICTURE = 150 * 1024;

const guide = read('docs/huong-dan.md');
const dialog = read('appsscript/huong-dan.html');
const menu = read('src/sheets/menu.ts');
const pictures = (text: string) =>
  [...text.matchAll(/!\[[^\]]+\]\(images\/([^)]+)\)/g)].map(([, name = '']) => name);

/** The tasks of the guide with what it says of them, in their order: `1. Lập bảng lần đầu`. */
const tasks = guide
  .split('\n## ')
  .filter((part) => part.startsWith('Mười việc thường làm\n'))
  .flatMap((part) => part.split('\n### ').slice(1))
  .map((text) => ({ title: text.slice(0, text.indexOf('\n')), text }));

const commands = [...menu.matchAll(/addItem\('([^']+)'/g)].map(([, label = '']) => label);
const menus = [...menu.matchAll(/createMenu\('([^']+)'\)/g)].map(([, label = '']) => label);

/** What stands in bold: commands with the menus that lead to them, and other words. */
const bold = [...`${guide}\n${dialog}`.matchAll(/\*\*([^*\n]+)\*\*|<b>([^<]+)<\/b>/g)].map(
  ([, inGuide, inDialog]) => inGuide ?? inDialog ?? '',
);

describe('the guide', () => {
  it('leads through ten tasks, numbered in the order in which a clerk meets them', () => {
    expect(tasks.map(({ title }) => Number.parseInt(title, 10))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('has the tasks of the dialog, under the same names', () => {
    const inDialog = [...dialog.matchAll(/<summary>(\d+\. [^<]+)<\/summary>/g)].map(([, title]) => title);
    expect(inDialog).toEqual(tasks.map(({ title }) => title));
  });

  it.each(tasks)('says $title in steps and one picture', ({ text }) => {
    expect(text.match(/^\d\. /gm)?.length).toBeGreaterThanOrEqual(3);
    expect(pictures(text)).toHaveLength(1);
  });

  it('shows pictures that are there, are light, and no other is', () => {
    const named = [...new Set(pictures(guide))].sort();
    expect(named.filter((name) => !existsSync(join(ROOT, 'docs/images', name)))).toEqual([]);
    expect(readdirSync(join(ROOT, 'docs/images')).sort()).toEqual(named);
    expect(named.filter((name) => statSync(join(ROOT, 'docs/images', name)).size > LARGEST_PICTURE)).toEqual(
      [],
    );
  });

  it('names commands that the menu has, where the menu has them', () => {
    const paths = bold.map((words) => words.split(' ▸ ')).filter(([first = '']) => menus.includes(first));
    const inMenu = ([...path]: readonly string[]) => {
      const command = path.pop() ?? '';
      return (
        path.every((step) => menus.includes(step)) && (commands.includes(command) || menus.includes(command))
      );
    };
    expect(paths.length).toBeGreaterThan(30);
    expect(paths.filter((path) => !inMenu(path))).toEqual([]);
  });

  it('tells to run nothing that the menu has not', () => {
    const run = [...`${guide}\n${dialog}`.matchAll(/chạy(?: lại)? (?:\*\*|<b>)([^*<\n]+)/gi)].map(
      ([, name = '']) => name,
    );
    expect(run.length).toBeGreaterThan(10);
    expect(run.filter((name) => !commands.includes(name.split(' ▸ ').at(-1) ?? ''))).toEqual([]);
  });

  it('leads by its links to headings that it has', () => {
    const anchors = new Set(
      [...guide.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
        title
          .toLowerCase()
          .replace(/[^\p{L}\p{N} -]/gu, '')
          .replace(/ /g, '-'),
      ),
    );
    const links = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((anchor) => !anchors.has(anchor))).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { callInVm, globalsOf, menusOf, runWithoutServices } from './code-in-vm';
import { forbiddenSyntax } from './forbidden-syntax';

const code = readFileSync(new URL('../../dist/Code.js', import.meta.url), 'utf8');

describe('dist/Code.js', () => {
  it('declares exactly the intended globals', () => {
    expect(globalsOf(code)).toEqual([
      'CHUADAT',
      'CONTHIEU',
      'ChiTieu',
      'KHLUYKE',
      'SOVN',
      'TENCHUAN',
      'TIENDO',
      'TONGHOP',
      'TRANGTHAI',
      'TYLE',
      'TYSO',
      'VUOT',
      'boToMau',
      'chotSoLieu',
      'chuanHoaSoLieu',
      'danhSachChonDonVi',
      'dienCotTyLe',
      'dinhHuongThaoLuan',
      'hoanTacLenhGanNhat',
      'kiemTraSoLieu',
      'lapBangDoc',
      'moDanhMucChiTieu',
      'moDanhMucDonVi',
      'moGiaoChiTieu',
      'moHuongDan',
      'moMauIn',
      'moPhieuDonVi',
      'onInstall',
      'onOpen',
      'taoBangTongHop',
      'thucHienThayDoi',
      'tienDoDenNgay',
      'toMauDonViChuaDat',
      'tuKiemTraCaiDat',
      'veBieuDo',
    ]);
  });

  it('answers through its globals', () => {
    expect(callInVm(code, 'TYLE(17, 12)')).toBe(141.7);
    expect(callInVm(code, 'JSON.stringify(TYLE([[17], [""]], 12))')).toBe('[[141.7],[""]]');
  });

  it('begins with the annotation that narrows its access to the current spreadsheet', () => {
    expect(code.startsWith('/** @OnlyCurrentDoc */\n')).toBe(true);
  });

  it('touches no service when it is loaded', () => {
    expect(() => runWithoutServices(code)).not.toThrow();
  });

  it.each(['onOpen', 'onInstall'])(
    'asks in %s for nothing but the menu, all that AuthMode.NONE allows (developers.google.com/apps-script/add-ons/concepts/editor-auth-lifecycle)',
    (name) => {
      const [menu, ...others] = menusOf(code, name);
      expect(others).toEqual([]);
      expect(menu?.slice(0, 3)).toEqual([
        'Chỉ tiêu',
        'Tạo bảng tổng hợp › taoBangTongHop',
        'Tô màu đơn vị chưa đạt › toMauDonViChuaDat',
      ]);
      const globals = globalsOf(code);
      const commands = (menu ?? []).flatMap((line) => line.split(' › ')[1] ?? []);
      expect(commands.filter((command) => !globals.includes(command))).toEqual([]);
    },
  );

  it('has no syntax that Apps Script refuses', async () => {
    expect(await forbiddenSyntax(code)).toEqual([]);
  });
});

describe('runWithoutServices()', () => {
  it.each([
    'SpreadsheetApp.getActive();',
    'var ui = HtmlService;\nui.createHtmlOutput("");',
    'console.log(1);',
    'new Utilities();',
  ])('refuses %s', (sample) => {
    expect(() => runWithoutServices(sample)).toThrow('was touched at load');
  });
});

describe('forbiddenSyntax()', () => {
  it.each([
    ['a private field', 'class A { #x = 1; }'],
    ['a static class field', 'class A { static x = 1; }'],
    ['an import', 'import { a } from "b"; a();'],
    ['an export', 'var a = 1;\nexport { a };'],
    ['a dynamic import', 'import("a");'],
    ['a BigInt literal', 'var a = 10n;'],
    ['a logical assignment', 'var a; a ??= 1;'],
    ['optional chaining', 'var a; a?.b;'],
    ['lookbehind', 'var a = /(?<=x)y/;'],
    ['a negative lookbehind', 'var a = /(?<!x)y/;'],
    ['a Unicode property escape', 'var a = /\\p{L}/u;'],
    ['a top-level await', 'await 1;'],
    ['a timer', 'function f() { setTimeout(f, 1); }'],
    ['words of a language', 'new Intl.NumberFormat("vi");'],
    ['the order of a language', 'a.localeCompare(b);'],
    ['a day in a language', 'new Date().toLocaleDateString("vi-VN");'],
  ])('finds %s', async (_, sample) => {
    expect(await forbiddenSyntax(sample)).not.toEqual([]);
  });

  it('finds nothing in what only mentions them', async () => {
    expect(await forbiddenSyntax('// setTimeout, a?.b, 10n\nvar a = "import { x }, #private";')).toEqual([]);
  });
});

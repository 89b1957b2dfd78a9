import { describe, expect, it } from 'vitest';
import { decodeTelex, telexWords } from '../../../src/core/text/telex';

describe('telexWords()', () => {
  it.each([
    ['CĐ ngành Nnvaf PTNT', 'Nnvaf', 'NN và'],
    ['Hoaf An', 'Hoaf', 'Hòa'],
    ['ddoanf vieen', 'ddoanf', 'đoàn'],
    ['dduwowcj giao', 'dduwowcj', 'được'],
    ['tieenf quyx', 'tieenf', 'tiền'],
  ])('finds in "%s" the keystrokes of "%s": %s', (text, word, meant) => {
    expect(telexWords(text)[0]).toEqual({ word, meant });
  });

  it.each([
    'Công ty ABC, file pdf',
    'Wifi, web, Facebook, Word, staff, of',
    'KHỐI NAF',
    'Trường Hòa Bình',
    'Jun, JICA, Fax',
  ])('leaves "%s" alone', (text) => {
    expect(telexWords(text)).toEqual([]);
  });
});

describe('decodeTelex()', () => {
  it.each([
    ['Hoaf An', 'Hòa An'],
    ['Trungf Khasnh', 'Trùng Khánh'],
    ['Quangr Uyeen', 'Quảng Uyên'],
    ['LĐLĐ huyeenj Haf Quangr', 'LĐLĐ huyện Hà Quảng'],
    ['Truwowngf Tieeur hocj Ddoong Khee', 'Trường Tiểu học Đông Khê'],
    ['NGUYEEN BINHF', 'Nguyên Bình'],
    ['Bar Laam', 'Bả Lâm'],
  ])('reads %j as %j', (typed, meant) => {
    expect(decodeTelex(typed)).toBe(meant);
  });

  it.each(['Hòa An', 'Trường 2A', 'Hoa An', 'ABC', '', 'x'.repeat(50_000)])('leaves %.20j alone', (name) => {
    expect(decodeTelex(name)).toBeNull();
  });
});

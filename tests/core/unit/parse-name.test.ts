import { describe, expect, it } from 'vitest';
import { nameKey, parseUnitName } from '../../../src/core/unit/parse-name';

const keyOf = (name: string) => nameKey(parseUnitName(name));

describe('parseUnitName()', () => {
  it.each([
    ['LĐLĐ huyện Bảo Lạc', 'district', 'huyện', [['bảo', 'lạc']]],
    ['LĐLĐ Hà Quảng', 'district', null, [['hà', 'quảng']]],
    ['LĐLĐ Thành Phố ', 'district', 'thành phố', []],
    ['Thành phố', 'district', 'thành phố', []],
    ['H. Hà Quảng', 'district', 'huyện', [['hà', 'quảng']]],
    ['H.Hà Quảng', 'district', 'huyện', [['hà', 'quảng']]],
    ['LĐLĐ TP. Cao Lãnh', 'district', 'thành phố', [['cao', 'lãnh']]],
    ['LĐLĐTX Sông Cầu', 'district', 'thị xã', [['sông', 'cầu']]],
    ['Công đoàn xã Tân Tiến', 'district', 'xã', [['tân', 'tiến']]],
    ['CĐVC tỉnh', 'sector', 'tỉnh', [['viên', 'chức']]],
    [
      'CĐNgành NN & PTNT',
      'sector',
      null,
      [
        ['nông', 'nghiệp'],
        ['phát', 'triển', 'nông', 'thôn'],
      ],
    ],
    ['CĐ ngành NN', 'sector', null, [['nông', 'nghiệp']]],
    ['Ngành Y tế', 'sector', null, [['y', 'tế']]],
    [
      'Ban CSPL- Kiểm tra',
      'office',
      null,
      [
        ['ban', 'chính', 'sách', 'pháp', 'luật'],
        ['kiểm', 'tra'],
      ],
    ],
    ['UBKT', 'office', null, [['ủy', 'ban', 'kiểm', 'tra']]],
    ['Văn phòng', 'office', null, [['văn', 'phòng']]],
    ['LĐLĐ tỉnh', 'office', 'tỉnh', []],
    [
      'CĐCS Công ty TNHH MTV An Bình',
      'other',
      null,
      [['công', 'ty', 'trách', 'nhiệm', 'hữu', 'hạn', 'một', 'thành', 'viên', 'an', 'bình']],
    ],
    [
      'CĐ Trường THPT Thông Nông',
      'other',
      null,
      [['trường', 'trung', 'học', 'phổ', 'thông', 'thông', 'nông']],
    ],
    ['TTYT huyện Hà Quảng', 'other', 'huyện', [['trung', 'tâm', 'y', 'tế', 'hà', 'quảng']]],
    ['Bảo hiểm xã hội huyện Hòa An', 'other', 'huyện', [['bảo', 'hiểm', 'xã', 'hội', 'hòa', 'an']]],
    ['HTX Tân Tiến', 'other', null, [['hợp', 'tác', 'xã', 'tân', 'tiến']]],
    ['Huyện ủy Hà Quảng', 'other', null, [['huyện', 'ủy', 'hà', 'quảng']]],
    ['', 'other', null, []],
    ['__proto__', 'other', null, [['__proto__']]],
    ['constructor', 'other', null, [['constructor']]],
  ] as const)('takes %j apart', (raw, kind, level, parts) => {
    expect(parseUnitName(raw)).toMatchObject({ kind, level, parts });
  });

  it.each([
    ['  LĐLĐ\u00a0 Hà Quảng ', 'LĐLĐ Hà Quảng'],
    ['1. LĐLĐ Hà Quảng', 'LĐLĐ Hà Quảng'],
    ['- Trường A', 'Trường A'],
    ['1.5', '1.5'],
    ['CĐNgành NN & PTNT', 'CĐNgành NN & PTNT'],
    ['Công đoàn Sở Y tế:', 'Công đoàn Sở Y tế'],
  ])('shows %j as %j', (raw, spelling) => {
    expect(parseUnitName(raw).spelling).toBe(spelling);
  });

  it('tells bare names from those that say what they are', () => {
    expect(
      ['Hà Quảng', 'LĐLĐ Hà Quảng', 'Thành phố', 'Công ty Hà Quảng'].map((name) => parseUnitName(name).bare),
    ).toEqual([true, false, false, false]);
  });
});

describe('nameKey()', () => {
  it.each([
    ['LĐLĐ Thành Phố ', 'LĐLĐ thành phố '],
    ['LĐLĐ Thành Phố', 'Thành phố'],
    ['CĐVC tỉnh', 'CĐ Viên chức tỉnh'],
    ['CĐ ngành GD&ĐT', 'Công đoàn ngành Giáo dục - Đào tạo'],
    ['CĐ GDĐT', 'Công đoàn ngành Giáo dục và Đào tạo'],
    ['CĐ ngành NN&PTNT', 'CĐNgành Nông nghiệp & Phát triển nông thôn'],
    ['LĐLĐ huyện Hoà An', 'Liên đoàn Lao động huyện Hòa An'],
    ['LĐLĐ huyện Hòa An', 'LĐLĐ HUYỆN HÒA AN'],
    ['LĐLĐ huyện Hòa An'.normalize('NFD'), 'LĐLĐ H. Hòa An'],
    ['L\u00d0L\u00d0 TP Cao Lãnh', 'LĐLĐ thành phố Cao Lãnh'],
    ['CĐ Y tế', 'CĐN Y tế'],
    ['CĐCS Cty TNHH An Bình', 'Công ty TNHH An Bình'],
  ])('is the same for %j and %j', (a, b) => {
    expect(keyOf(a)).toBe(keyOf(b));
  });

  it.each([
    ['LĐLĐ Bảo Lâm', 'LĐLĐ Bảo Lạc'],
    ['LĐLĐ Hà Quảng', 'LĐLĐ Ha Quang'],
    ['LĐLĐ huyện Hồng Ngự', 'LĐLĐ thành phố Hồng Ngự'],
    ['Ban Tài chính', 'CĐ ngành Tài chính'],
    ['Trường 1-2', 'Trường 12'],
  ])('differs for %j and %j', (a, b) => {
    expect(keyOf(a)).not.toBe(keyOf(b));
  });
});

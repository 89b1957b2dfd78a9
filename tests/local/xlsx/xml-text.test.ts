import { describe, expect, it } from 'vitest';
import { escapeXml, unescapeXml, withAttribute, xmlElements } from '../../../src/local/xlsx/xml-text';

describe('xmlElements()', () => {
  it('finds elements by their whole name, empty ones and quoted brackets too', () => {
    const xml = '<sheets><sheet name="a>b" id="1"/><sheet name=\'c\'>x<y/></sheet></sheets>';
    expect(xmlElements(xml, 'sheet').map(({ inner, attributes }) => [attributes.get('name'), inner])).toEqual(
      [
        ['a>b', ''],
        ['c', 'x<y/>'],
      ],
    );
  });

  it('gives nothing for a part that is cut off', () => {
    expect(xmlElements('<sheet name="a', 'sheet')).toEqual([]);
    expect(xmlElements('<sheet>abc', 'sheet')).toEqual([]);
  });
});

describe('withAttribute()', () => {
  it('changes an attribute of the opening tag only, or adds it', () => {
    expect(withAttribute('<a id="1"><b id="1"/></a>', 'id', '2&3')).toBe('<a id="2&amp;3"><b id="1"/></a>');
    expect(withAttribute('<a/>', 'id', '$1')).toBe('<a id="$1"/>');
  });
});

describe('unescapeXml()', () => {
  it('reads what escapeXml() wrote', () => {
    const text = `<b> & "x" 'y' Hòa`;
    expect(unescapeXml(escapeXml(text))).toBe(text);
    expect(unescapeXml('&#7843;&#x1EA3;&khong;')).toBe('ảả&khong;');
  });
});

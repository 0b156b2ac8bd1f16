import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/store/text-file.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const unit = letter.charCodeAt(0);
      const bytes = [unit & 0xff, unit >> 8];
      return isLittle ? bytes : bytes.reverse();
    }),
  );

describe('a file as text', () => {
  it('is read as UTF-8, with or without a byte order mark', () => {
    expect(decodeText(utf8('title: 要点\r\n'))).toEqual({ text: 'title: 要点\r\n' });
    expect(decodeText(utf8('\ufefftitle: 要点'))).toEqual({ text: 'title: 要点' });
    expect(decodeText(new Uint8Array())).toEqual({ text: '' });
    expect(decodeText(utf8('a'))).toEqual({ text: 'a' });
  });

  it.each([
    // 要点: 学习 in GBK, and a character of four bytes in GB18030.
    ['GBK', Uint8Array.from([0xd2, 0xaa, 0xb5, 0xe3, 0x3a, 0x20, 0xd1, 0xa7, 0xcf, 0xb0])],
    ['GBK', Uint8Array.from([0x61, 0x3a, 0x20, 0x81, 0x30, 0x81, 0x30])],
    ['UTF-16', utf16('\ufefftitle: 要点', true)],
    ['UTF-16', utf16('\ufefftitle: 要点', false)],
    ['UTF-16', utf16('format: 1\nid: plan-2024\n', true)],
    ['UTF-16', utf16('format: 1\nid: plan-2024\n', false)],
    ['binary', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
    ['binary', Uint8Array.from([0xff, 0xff, 0xff])],
  ])('in %s is refused, with its name', (looksLike, bytes) => {
    expect(decodeText(bytes)).toEqual({ problem: 'not-utf-8', looksLike });
  });

  it('half a character is no text', () => {
    expect(decodeText(utf8('要点').slice(0, 5))).toMatchObject({ problem: 'not-utf-8' });
  });
});

import { describe, expect, test } from 'vitest';
import { coursesOf } from '../../../src/core/ledger/courses.ts';

const bytes = (...lines: readonly string[]) => new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
const texts = (courses: readonly Uint8Array[] | undefined) =>
  courses?.map((course) => new TextDecoder().decode(course));

describe('the two courses of a file that git could not merge', () => {
  test('are what stands outside the marks, each with its own lines within', () => {
    const file = bytes('一', '<<<<<<< HEAD', '二', '三', '=======', '四', '>>>>>>> other', '五');
    expect(texts(coursesOf(file))).toEqual(['一\n二\n三\n五\n', '一\n四\n五\n']);
  });

  test('have nothing of what both came from, where git shows that too', () => {
    const file = bytes('<<<<<<< HEAD', '二', '||||||| 1a2b3c4', '一', '=======', '四', '>>>>>>> other');
    expect(texts(coursesOf(file))).toEqual(['二\n', '四\n']);
  });

  test('may part several times', () => {
    const one = ['<<<<<<< HEAD', '一', '=======', '二', '>>>>>>> x'];
    expect(texts(coursesOf(bytes(...one, '三', ...one)))).toEqual(['一\n三\n一\n', '二\n三\n二\n']);
  });

  test('are none in a file without marks, nor where a line only begins as one', () => {
    expect(coursesOf(bytes('{"v":1}', '======', '========'))).toBeUndefined();
  });
});

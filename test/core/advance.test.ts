import { describe, expect, it } from 'vitest';
import { unwatched, watched } from '../../src/core/advance.ts';

function told(work: (things: ReturnType<typeof watched<number>>) => void, ...sizes: number[]): string[] {
  const heard: string[] = [];
  work(
    watched(
      sizes,
      (size) => size,
      (done, of) => void heard.push(`${done}/${of}`),
    ),
  );
  return heard;
}

describe('watched work', () => {
  it('tells the size of what is done, as it goes on and after each thing', () => {
    const heard = told(
      (things) => {
        for (const [size, step] of things) step(size / 2);
      },
      4,
      6,
    );
    expect(heard).toEqual(['2/10', '4/10', '7/10', '10/10']);
  });

  it('counts a thing by its size, however much of it there was', () => {
    const heard = told(
      (things) => {
        for (const [, step] of things) {
          step(3);
          step(90);
        }
      },
      4,
      6,
    );
    expect(heard).toEqual(['3/10', '4/10', '4/10', '7/10', '10/10', '10/10']);
  });

  it('gives the things in their order', () => {
    expect(
      Array.from(
        watched(['一', '二'], () => 0, unwatched),
        ([thing]) => thing,
      ),
    ).toEqual(['一', '二']);
  });
});

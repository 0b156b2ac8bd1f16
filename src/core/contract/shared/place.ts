import { text } from '../declare.ts';

export const sectionKeys = { number: text('As the document counts: 一.'), title: text('Its title.') } as const;
export const itemKeys = { id: text('Its id.'), title: text('Its title.') } as const;

import type { Element } from './xml.ts';

export type { Element } from './xml.ts';

export function childNamed(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find(({ nodeName }) => nodeName === name);
}

export function childrenNamed(element: Element | undefined, name: string): Element[] {
  return element === undefined ? [] : element.children.filter(({ nodeName }) => nodeName === name);
}

/** The `w:val` of a child. */
export function valueOfChild(element: Element | undefined, name: string): string | undefined {
  return childNamed(element, name)?.getAttribute('w:val');
}

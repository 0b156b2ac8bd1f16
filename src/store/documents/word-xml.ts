/** The only file of the program that imports xmldom: the parts of a Word file as elements. */
import { DOMParser, type Element, type Node } from '@xmldom/xmldom';

export type { Element } from '@xmldom/xmldom';

/** The root of a part; `undefined` where it is no sound XML, or declares entities: no word processor does. */
export function xmlRoot(bytes: Uint8Array): Element | undefined {
  const text = new TextDecoder().decode(bytes);
  if (text.includes('<!DOCTYPE')) return undefined;
  let isSound = true;
  const onError = (level: string) => {
    if (level !== 'warning') isSound = false;
  };
  try {
    const root = new DOMParser({ onError }).parseFromString(text, 'text/xml').documentElement;
    return isSound && root !== null ? root : undefined;
  } catch {
    return undefined;
  }
}

export function childrenOf(element: Element): Element[] {
  const found: Element[] = [];
  for (let node: Node | null = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 1) found.push(node as Element);
  }
  return found;
}

export function childNamed(element: Element | undefined, name: string): Element | undefined {
  return element === undefined ? undefined : childrenOf(element).find(({ nodeName }) => nodeName === name);
}

export function childrenNamed(element: Element | undefined, name: string): Element[] {
  return element === undefined ? [] : childrenOf(element).filter(({ nodeName }) => nodeName === name);
}

/** The `w:val` of a child. */
export function valueOfChild(element: Element | undefined, name: string): string | undefined {
  return childNamed(element, name)?.getAttribute('w:val') ?? undefined;
}

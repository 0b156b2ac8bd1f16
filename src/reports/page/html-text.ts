import { xmlText } from '../office/xml-text.ts';

/** Markup that has been escaped where it holds data. Only `html` and `joined` make it. */
export interface Html {
  readonly html: string;
}

type Part = Html | string | number | readonly Html[];

/** A template whose values are escaped, but for those that are markup already. */
export function html(literals: TemplateStringsArray, ...values: readonly Part[]): Html {
  const pieces = literals.map((literal, index) => literal + (index < values.length ? written(values[index]) : ''));
  return { html: pieces.join('') };
}

function joined(parts: readonly Html[]): Html {
  return { html: parts.map((part) => part.html).join('') };
}

function written(value: Part | undefined): string {
  if (typeof value === 'string') return xmlText(value);
  if (typeof value === 'number') return String(value);
  if (value === undefined) return '';
  return 'html' in value ? value.html : joined(value).html;
}

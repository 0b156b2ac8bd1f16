import { pageMessages } from '../../words/areas/reports/formats.ts';
import type { Language } from '../../words/language.ts';
import type { Block, BlockColumn, BodyPart, TableBlock } from '../body/block.ts';
import { type Html, html } from './html-text.ts';

/** What a meeting looks at first: the figures, and whether anything is left out of them. */
export function figuresPart(body: readonly BodyPart[], language: Language): Html {
  const blocks = body.filter(({ name }) => name === 'figures').flatMap((part) => part.blocks);
  return html`<section aria-labelledby="figures"><h2 id="figures">${pageMessages[language].figures}</h2>
${blocks.map(blockHtml)}</section>
`;
}

/** The prose: what was done, what is wanting, what comes next. */
export function prosePart(body: readonly BodyPart[], mark: string, language: Language): Html {
  const blocks = body.filter(({ name }) => name !== 'figures').flatMap((part) => part.blocks);
  const prose = blocks.map(blockHtml);
  const folded = html`<details open><summary>${mark}</summary>
${prose}</details>`;
  return html`<section aria-labelledby="narrative"><h2 id="narrative">${pageMessages[language].narrative}</h2>
${mark === '' ? prose : folded}</section>
`;
}

function blockHtml(block: Block): Html {
  switch (block.kind) {
    case 'addressee':
      return html`<p>${block.text}</p>
`;
    case 'heading':
      return headingHtml(block.level, block.text);
    case 'paragraph':
      return block.lead === ''
        ? html`<p>${block.text}</p>
`
        : html`<p><strong>${block.lead.trim()}</strong> ${block.text}</p>
`;
    case 'list':
      return html`<ol>${block.lines.map((line) => html`<li>${line}</li>`)}</ol>
`;
    case 'warning':
      return html`<p class="warning">${block.text}</p>
`;
    case 'table':
      return tableHtml(block);
  }
}

/** Below those of the page itself. */
function headingHtml(level: 1 | 2 | 3, text: string): Html {
  if (level === 1)
    return html`<h3>${text}</h3>
`;
  return level === 2
    ? html`<h4>${text}</h4>
`
    : html`<p><strong>${text}</strong></p>
`;
}

/** Its column is named beside it where a narrow window has each row below the other. */
function cellHtml(cell: string, column: BlockColumn | undefined): Html {
  const kind = column?.isText ? html` class="words"` : html``;
  return html`<td${kind} data-name="${column?.title ?? ''}">${cell}</td>`;
}

function tableHtml({ caption, columns, rows }: TableBlock): Html {
  const heads = columns.map(({ title }) => html`<th scope="col">${title}</th>`);
  const body = rows.map(
    (cells) => html`<tr>${cells.map((cell, index) => cellHtml(cell, columns[index]))}</tr>
`,
  );
  const named = caption === '' ? html`` : html`<caption>${caption}</caption>`;
  return html`<div><table class="counts">${named}<thead><tr>${heads}</tr></thead><tbody>
${body}</tbody></table></div>
`;
}

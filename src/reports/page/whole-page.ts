import { sha256 } from '../../core/ledger/sha256.ts';
import { type Language, languageTags } from '../../words/language.ts';
import { type Html, html } from './html-text.ts';

/** What a page is made of: ours is its style and its script, and nothing else on it can run, be loaded or be sent. */
export interface PageParts {
  readonly language: Language;
  readonly title: string;
  readonly style: string;
  readonly script: string;
  readonly body: Html;
}

/** One page in one file; its policy holds style and script by their hashes. */
export function wholePage({ language, title, style, script, body }: PageParts): string {
  return html`<!DOCTYPE html>
<html lang="${languageTags(language).tag}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(style, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${{ html: style }}</style>
</head>
<body>
${body}<script>${{ html: script }}</script>
</body>
</html>
`.html;
}

function policyFor(style: string, script: string): string {
  return [
    "default-src 'none'",
    `style-src 'sha256-${hashOf(style)}'`,
    `script-src 'sha256-${hashOf(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return Buffer.from(sha256(text), 'hex').toString('base64');
}

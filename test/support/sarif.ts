import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import draft04 from 'ajv-draft-04';

const Ajv = draft04.default;

/** Published with SARIF 2.1.0 (OASIS); this copy came with the npm package @microsoft/jest-sarif (MIT). */
const schemaFile = resolve(import.meta.dirname, '../fixtures/sarif/sarif-2.1.0-rtm.5.schema.json');

const formats = {
  uri: (text: string) => /^[a-z][a-z0-9+.-]*:[^\s]+$/i.test(text),
  'uri-reference': (text: string) => /^(?:[\w.~!$&'()*+,;=:@/?#-]|%[0-9A-Fa-f]{2})*$/.test(text),
  'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
};

const isValid = new Ajv({ strict: false, unicodeRegExp: false, formats }).compile(
  JSON.parse(readFileSync(schemaFile, 'utf8')) as object,
);

/** What the schema of SARIF 2.1.0 finds wrong with a document. */
export function sarifFaults(document: unknown): readonly string[] {
  return isValid(document)
    ? []
    : (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

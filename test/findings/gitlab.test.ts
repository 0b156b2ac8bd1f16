import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { formatGitlab } from '../../src/findings/gitlab.ts';
import { contextFor, diagnostic } from '../support/diagnostics.ts';

/** The keys that GitLab takes of Code Climate's issues (docs.gitlab.com, "Code Quality report format"). */
const isReport = new Ajv({ strict: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    additionalProperties: false,
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!\\./|/)' },
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
});

describe('gitlab', () => {
  it('is a code quality report, with files as the top of the repository leads to them', () => {
    const unknown = diagnostic({ code: 'unknown-key', values: { key: 'deu', near: 'due', known: 'due' } }, '3:1-3:4');
    const context = contextFor({ folder: '/project/sub', top: '/project' });
    const report = JSON.parse(formatGitlab([unknown, diagnostic()], context));
    expect({ isReport: isReport(report), errors: isReport.errors }).toEqual({ isReport: true, errors: null });
    expect(report[0]).toMatchObject({
      check_name: 'unknown-key',
      severity: 'major',
      location: { path: 'sub/plans/2024.yaml', lines: { begin: 3, end: 3 } },
    });
    expect(report[0].fingerprint).not.toBe(report[1].fingerprint);
  });

  it('is an empty list where nothing was found', () => {
    expect(JSON.parse(formatGitlab([], contextFor()))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { englishIssuer, isEnglishTitle } from '../../../../src/core/draft/english/english-title.ts';

describe('the title of a plan in English', () => {
  it.each([
    ['Riverside Clinic 2025 Annual Plan', 'Riverside Clinic'],
    ['Hillside Museum: Annual Work Plan 2025', 'Hillside Museum'],
    ['Action Plan 2025-2026 – Parks Department', 'Parks Department'],
    ['2025 Work Plan of the Harbour Trust', 'Harbour Trust'],
    ['Annual Safety Checklist', ''],
  ])('names whose plan it is, where it does: %s', (title, issuer) => {
    expect(isEnglishTitle(title)).toBe(true);
    expect(englishIssuer(title)).toBe(issuer);
  });

  it('is no sentence that speaks of a plan', () => {
    expect(isEnglishTitle('This plan sets out what we will do.')).toBe(false);
  });
});

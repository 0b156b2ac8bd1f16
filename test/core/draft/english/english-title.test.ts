import { describe, expect, it } from 'vitest';
import {
  englishIssuer,
  englishSigner,
  isEnglishLabel,
  isEnglishTitle,
} from '../../../../src/core/draft/english/english-title.ts';

describe('the title of a plan in English', () => {
  it.each([
    ['Riverside Clinic 2025 Annual Plan', 'Riverside Clinic'],
    ['Hillside Museum: Annual Work Plan 2025', 'Hillside Museum'],
    ['Action Plan 2025-2026 – Parks Department', 'Parks Department'],
    ['2025 Work Plan of the Harbour Trust', 'Harbour Trust'],
    ['The Willow Trust’s Annual Plan', 'Willow Trust'],
    ['Annual Safety Checklist', ''],
    ['Minutes of the Harbour Committee', 'Harbour Committee'],
    ['MINUTES OF THE QUAY CLUB', 'QUAY CLUB'],
    ['Boat Hire Policy', ''],
    ['CONDITIONS OF HIRE', ''],
  ])('names whose plan it is, where it does: %s', (title, issuer) => {
    expect(isEnglishTitle(title)).toBe(true);
    expect(englishIssuer(title)).toBe(issuer);
  });

  it('stands beside labels, one of which may say who issued it', () => {
    expect(['Version 2.1', 'Page 1 of 2', 'Issued by: Harbour Trust', 'Teaching'].map(isEnglishLabel)).toEqual([
      ...[true, true, true, false],
    ]);
    const head = { title: 'Annual Plan 2026', above: [], below: [] };
    expect(englishSigner({ ...head, aside: ['Version 2.1', 'Approved by: Harbour Trustees'] })).toBe(
      'Harbour Trustees',
    );
    expect(englishSigner({ ...head, aside: [], below: ['Town of Elm – Department of Parks'] })).toBe(
      'Town of Elm – Department of Parks',
    );
  });

  it('has the body above it that makes the plan', () => {
    const head = { title: 'Service Plan 2026', aside: [], below: [] };
    for (const body of ['Elm Vale Fire Brigade', 'Clear River Fund', 'Otter Hospice'])
      expect(englishSigner({ ...head, above: [body] })).toBe(body);
  });

  it('is no sentence that speaks of a plan', () => {
    expect(isEnglishTitle('This plan sets out what we will do.')).toBe(false);
    expect(isEnglishTitle('The minutes of May were agreed. Bo said that the tap')).toBe(false);
  });
});

import type { CheckKind } from '../volunteer.terms';
import type { PersonFacts, RoleNeeds } from './role-fitness.rules';
import { listUnfitness, requiredChecks } from './role-fitness.rules';

const SHELVES: RoleNeeds = { minAge: 15, worksWithChildren: false, checks: ['INTRODUCTION'] };
const STORIES: RoleNeeds = { minAge: 17, worksWithChildren: true, checks: ['CONDUCT_CERTIFICATE'] };
const SATURDAY = { first: '2026-12-05', last: '2026-12-05' };
const check = (kind: CheckKind, validUntil: string | null = null) => ({ kind, validUntil });
const FIT: PersonFacts = {
  status: 'ACTIVE',
  isAgreementRevoked: false,
  holdsRole: true,
  birthDate: '2000-02-29',
  hasGuardian: false,
  checks: [
    check('INTRODUCTION'),
    check('SAFEGUARDING', '2027-01-01'),
    check('CONDUCT_CERTIFICATE', '2026-12-05'),
  ],
};

describe('who may take shifts of a role', () => {
  test('whoever is active, agrees, holds the role, is old enough and has valid checks', () => {
    expect(listUnfitness(SHELVES, FIT, SATURDAY)).toEqual([]);
    expect(listUnfitness(STORIES, FIT, SATURDAY)).toEqual([]);
  });

  test('work with children asks for safeguarding whatever staff chose, and no check of it is waved through', () => {
    expect(requiredChecks({ ...STORIES, checks: [] })).toEqual(['SAFEGUARDING']);
    expect(listUnfitness(STORIES, { ...FIT, checks: [] }, SATURDAY)).toEqual([
      { code: 'CHECK_MISSING', kind: 'SAFEGUARDING', isOverridable: false },
      { code: 'CHECK_MISSING', kind: 'CONDUCT_CERTIFICATE', isOverridable: false },
    ]);
  });

  test('a check holds on its last day, is expired on the next, and the newest one tells when it ended', () => {
    const sunday = { first: '2026-12-05', last: '2026-12-06' };
    const checks = [
      check('SAFEGUARDING'),
      check('CONDUCT_CERTIFICATE', '2026-11-01'),
      check('CONDUCT_CERTIFICATE', '2026-12-05'),
    ];
    expect(listUnfitness(STORIES, { ...FIT, checks }, SATURDAY)).toEqual([]);
    expect(listUnfitness(STORIES, { ...FIT, checks }, sunday)).toEqual([
      { code: 'CHECK_EXPIRED', kind: 'CONDUCT_CERTIFICATE', validUntil: '2026-12-05', isOverridable: false },
    ]);
  });

  test.each([
    ['the day before the birthday', '2009-12-06', true],
    ['the birthday', '2009-12-05', false],
  ])('age counts on the day of the shift: %s', (_, birthDate, isTooYoung) => {
    const stories = { ...STORIES, checks: [] };
    const reasons = listUnfitness(stories, { ...FIT, birthDate }, SATURDAY);
    expect(reasons).toEqual(isTooYoung ? [{ code: 'TOO_YOUNG', isOverridable: false }] : []);
  });

  test('without a birth date a guardian tells a child, and nobody is known to be older than 18', () => {
    const unknown = { ...FIT, birthDate: null };
    const [tooYoung] = [{ code: 'TOO_YOUNG', isOverridable: true }];
    expect(listUnfitness(SHELVES, unknown, SATURDAY)).toEqual([]);
    expect(listUnfitness(SHELVES, { ...unknown, hasGuardian: true }, SATURDAY)).toEqual([tooYoung]);
    expect(listUnfitness({ ...SHELVES, minAge: 21 }, unknown, SATURDAY)).toEqual([tooYoung]);
  });

  test('all reasons come together; only those that harm nobody may be overridden', () => {
    const stranger = { ...FIT, status: null, isAgreementRevoked: true, holdsRole: false, checks: [] };
    expect(listUnfitness(SHELVES, stranger, SATURDAY)).toEqual([
      { code: 'NOT_A_VOLUNTEER', isOverridable: false },
      { code: 'AGREEMENT_REVOKED', isOverridable: false },
      { code: 'ROLE_NOT_HELD', isOverridable: true },
      { code: 'CHECK_MISSING', kind: 'INTRODUCTION', isOverridable: true },
    ]);
    expect(listUnfitness(STORIES, { ...FIT, holdsRole: false }, SATURDAY)).toEqual([
      { code: 'ROLE_NOT_HELD', isOverridable: false },
    ]);
    expect(listUnfitness(SHELVES, { ...FIT, status: 'PAUSED' }, SATURDAY)).toMatchObject([
      { code: 'NOT_A_VOLUNTEER' },
    ]);
  });
});

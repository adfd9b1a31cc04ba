import { emptyStep, guideInput, toGuideField, guideValues } from './guide-values';

const both = {
  __typename: 'LocalizedText' as const,
  indonesian: 'Catat',
  english: 'Write',
  locales: ['ID' as const, 'EN' as const],
};
const step = {
  __typename: 'GuideStep' as const,
  id: 'gst_1',
  name: both,
  hint: null,
  text: { ...both, english: 'Catat', locales: ['ID' as const] },
  linkUrl: null,
  template: { __typename: 'GuideTemplate' as const, code: 'CASH_BOOK' as const },
};
const guide = {
  __typename: 'Guide' as const,
  id: 'gui_1',
  slug: 'catat',
  path: '/ukm/panduan/catat',
  need: 'BOOKKEEPING' as const,
  stages: [],
  sectors: ['FOOD' as const],
  status: 'DRAFT' as const,
  keywords: null,
  reviewedOn: null,
  reviewMonths: 12,
  reviewDueOn: null,
  position: 3,
  isSample: false,
  version: 2,
  name: both,
  summary: null,
  duration: null,
  cost: null,
  needed: null,
  steps: [step],
  sources: [{ __typename: 'GuideSource' as const, id: 'gsr_1', name: 'SAK', url: null }],
  figures: [{ __typename: 'LegalFigure' as const, id: 'fig_1' }],
  titles: [{ __typename: 'Title' as const, id: 'ttl_1', titleProper: 'Akuntansi' }],
  programme: null,
};

test('a guide that is read and saved unchanged says the same: steps keep their ids, a missing English text stays missing', () => {
  expect(guideInput(guideValues(guide))).toEqual({
    slug: 'catat',
    need: 'BOOKKEEPING',
    stages: [],
    sectors: ['FOOD'],
    name: { indonesian: 'Catat', english: 'Write' },
    summary: null,
    duration: null,
    cost: null,
    needed: null,
    keywords: null,
    programmeId: null,
    reviewMonths: 12,
    position: 3,
    figureIds: ['fig_1'],
    titleIds: ['ttl_1'],
    sources: [{ name: 'SAK', url: null }],
    steps: [
      {
        id: 'gst_1',
        name: { indonesian: 'Catat', english: 'Write' },
        hint: null,
        text: { indonesian: 'Catat', english: null },
        linkUrl: null,
        template: 'CASH_BOOK',
      },
    ],
  });
});

test('a new step has no id, an empty source is left out, and an empty address is left to the library', () => {
  const input = guideInput({
    ...guideValues(null),
    steps: [{ ...emptyStep, name: { indonesian: 'Satu', english: '' } }],
  });
  expect(input).toMatchObject({ steps: [{ name: { indonesian: 'Satu', english: null } }], sources: [] });
  expect([Object.keys(input).includes('slug'), Object.keys(input.steps[0] ?? {}).includes('id')]).toEqual([
    false,
    false,
  ]);
});

test('a refusal finds its field, in a new guide and in a changed one; what belongs to no field stands above the form', () => {
  expect([
    toGuideField(['changes', 'steps', '0', 'name', 'indonesian']),
    toGuideField(['details', 'slug']),
    toGuideField(['name', 'indonesian']),
    toGuideField(['status']),
    toGuideField(['id']),
  ]).toEqual(['steps.0.name.indonesian', 'slug', 'name.indonesian', undefined, undefined]);
});

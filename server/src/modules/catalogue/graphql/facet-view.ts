import type { Context } from '../../../platform/graphql/context';
import type { FacetCount, FacetCounts, FacetName } from '../../../platform/search';
import type { LocalizedText } from '../../../shared/locale';
import { branchById } from '../../library';
import { classCaption } from '../data/class-captions';
import { contributorById } from '../data/contributors';
import { languageName } from '../data/language-names';
import { subjectById } from '../data/subjects';
import { AUDIENCE_LABELS, MATERIAL_LABELS } from '../data/value-labels';
import type { FilterEntry } from '../search/search-request';
import type { CatalogueFacetsType, FacetValueType } from './search.types';

/** More values than this no page can show. */
const MOST_NAMES = 30;

/** The facets of the index by their fields. */
const FACET_OF_FIELD: Readonly<Record<string, FacetName>> = {
  availableNow: 'availableNow', branches: 'branches', materialTypes: 'materials', languages: 'languages', audiences: 'audiences', classes: 'classes',
  years: 'years', subjects: 'subjects', contributors: 'contributors',
};

/** Returns the facets to be counted for the fields a query asks for. */
export function facetsOfFields(fields: readonly string[]): FacetName[] {
  return [...new Set(fields.flatMap((field) => FACET_OF_FIELD[field] ?? []))].sort();
}

type Label = LocalizedText | string | null;
type LabelOf = (value: string) => Label | Promise<Label>;

/** Shows the counts of a search with labels in the language of the request; values that have lost their name are left out. */
export async function facetView(context: Context, counts: FacetCounts, filter: FilterEntry): Promise<CatalogueFacetsType> {
  const view = (values: readonly FacetCount[], selected: readonly string[] | null | undefined, labelOf: LabelOf) => labelled(context, { values, selected: selected ?? [], labelOf });
  const [branches, materialTypes, languages, audiences, classes, subjects, contributors] = await Promise.all([
    view(counts.branches, filter.branchIds, async (id) => named(context, (await context.loader(branchById).load(id))?.name)),
    view(counts.materials, filter.materialTypes, (value) => labelIn(MATERIAL_LABELS, value)),
    view(counts.languages, filter.languages, languageName),
    view(counts.audiences, filter.audiences, (value) => labelIn(AUDIENCE_LABELS, value)),
    view(counts.classes, filter.classes, classCaption),
    view(counts.subjects.slice(0, MOST_NAMES), filter.subjectIds, async (id) => (await context.loader(subjectById).load(id))?.heading ?? null),
    view(counts.contributors.slice(0, MOST_NAMES), filter.contributorIds, async (id) => (await context.loader(contributorById).load(id))?.preferredName ?? null),
  ]);
  return { availableNow: counts.availableNow, branches, materialTypes, languages, audiences, classes, subjects, contributors, years: [...counts.years] };
}

type Labelling = { readonly values: readonly FacetCount[]; readonly selected: readonly string[]; readonly labelOf: LabelOf };

async function labelled(context: Context, { values, selected, labelOf }: Labelling): Promise<FacetValueType[]> {
  const labels = await Promise.all(values.map(async ({ value }) => labelOf(value)));
  return values.flatMap(({ value, count }, index) => {
    const label = named(context, labels[index]);
    return label === null ? [] : [{ value, label, count, isSelected: selected.includes(value) }];
  });
}

function named(context: Context, name: LocalizedText | string | null | undefined): string | null {
  if (name == null || typeof name === 'string') return name ?? null;
  return context.locale === 'EN' ? (name.english ?? name.indonesian) : name.indonesian;
}

function labelIn(labels: Readonly<Record<string, LocalizedText>>, value: string): LocalizedText | null {
  return labels[value] ?? null;
}

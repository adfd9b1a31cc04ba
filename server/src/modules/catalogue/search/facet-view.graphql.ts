import type { Context } from '../../../platform/graphql/context';
import type { LoaderDefinition } from '../../../platform/graphql/loader';
import type { FacetCount, FacetCounts, FacetName } from '../../../platform/search';
import type { LocalizedText } from '../../../shared/locale';
import { textIn } from '../../../shared/locale';
import { branchById } from '../../library';
import { classCaption } from '../classification/class-captions';
import { contributorById } from '../authorities/contributors.queries';
import { languageName } from '../shared/languages';
import { subjectById } from '../authorities/subjects.queries';
import { AUDIENCE_LABELS, MATERIAL_LABELS } from '../shared/term-labels';
import type { FormWish } from './form-wishes';
import type { FilterEntry } from './search-request';
import type { CatalogueFacetsType, FacetValueType, SuggestedFilterType } from './search.type';

/** More values than this no page can show. */
const MOST_NAMES = 30;

/** The facets of the index by their fields. */
const FACET_OF_FIELD: Readonly<Record<string, FacetName>> = {
  availableNow: 'availableNow',
  branches: 'branches',
  materialTypes: 'materials',
  languages: 'languages',
  audiences: 'audiences',
  classes: 'classes',
  years: 'years',
  subjects: 'subjects',
  contributors: 'contributors',
};

/** Returns the facets to be counted for the fields a query asks for. */
export function facetsOfFields(fields: readonly string[]): FacetName[] {
  return [...new Set(fields.flatMap((field) => FACET_OF_FIELD[field] ?? []))].sort();
}

type LabelOf = (value: string) => LocalizedText | string | null | undefined;

/**
 * Shows the counts of a search with labels in the language of the request; values that have lost their name
 * are left out.
 */
export async function facetView(
  context: Context,
  counts: FacetCounts,
  filter: FilterEntry,
): Promise<CatalogueFacetsType> {
  const [branches, subjects, contributors] = await Promise.all([
    namesOf(context, counts.branches, { loader: branchById, nameOf: ({ name }) => name }),
    namesOf(context, counts.subjects.slice(0, MOST_NAMES), {
      loader: subjectById,
      nameOf: ({ heading }) => heading,
    }),
    namesOf(context, counts.contributors.slice(0, MOST_NAMES), {
      loader: contributorById,
      nameOf: ({ preferredName }) => preferredName,
    }),
  ]);
  const view = (
    values: readonly FacetCount[],
    selected: readonly string[] | null | undefined,
    labelOf: LabelOf,
  ) => labelled(context, { values, selected: selected ?? [], labelOf });
  return {
    availableNow: counts.availableNow,
    years: [...counts.years],
    branches: view(counts.branches, filter.branchIds, (id) => branches.get(id)),
    materialTypes: view(counts.materials, filter.materialTypes, (value) => labelIn(MATERIAL_LABELS, value)),
    languages: view(counts.languages, filter.languages, languageName),
    audiences: view(counts.audiences, filter.audiences, (value) => labelIn(AUDIENCE_LABELS, value)),
    classes: view(counts.classes, filter.classes, classCaption),
    subjects: view(counts.subjects.slice(0, MOST_NAMES), filter.subjectIds, (id) => subjects.get(id)),
    contributors: view(counts.contributors.slice(0, MOST_NAMES), filter.contributorIds, (id) =>
      contributors.get(id),
    ),
  };
}

/** Shows what words of form ask for, with labels in the language of the request. */
export function suggestedFilters(
  context: Context,
  wishes: readonly (FormWish & { readonly count: number })[],
): SuggestedFilterType[] {
  return wishes.flatMap((wish) => {
    const label = named(context, labelOfWish(wish));
    return label === null ? [] : [{ ...wish, label }];
  });
}

function labelOfWish({ field, value }: FormWish): LocalizedText | string | null {
  if (field === 'MATERIAL_TYPES') return labelIn(MATERIAL_LABELS, value);
  return field === 'AUDIENCES' ? labelIn(AUDIENCE_LABELS, value) : (classCaption(value) ?? null);
}

type Naming<Thing, Name> = {
  readonly loader: LoaderDefinition<string, Thing | null>;
  readonly nameOf: (thing: Thing) => Name;
};

/**
 * Reads what the values of a facet are called, by id: one promise for all, because one for each would cost
 * more than the reading.
 */
async function namesOf<Thing, Name>(
  context: Context,
  values: readonly FacetCount[],
  { loader, nameOf }: Naming<Thing, Name>,
): Promise<ReadonlyMap<string, Name>> {
  const names = new Map<string, Name>();
  if (values.length === 0) return names;
  const things = await loader.batch(
    context,
    values.map(({ value }) => value),
  );
  values.forEach(({ value }, index) => {
    const thing = things[index];
    if (thing == null) return;
    if (thing instanceof Error) throw thing;
    names.set(value, nameOf(thing));
  });
  return names;
}

type Labelling = {
  readonly values: readonly FacetCount[];
  readonly selected: readonly string[];
  readonly labelOf: LabelOf;
};

function labelled(context: Context, { values, selected, labelOf }: Labelling): FacetValueType[] {
  return values.flatMap(({ value, count }) => {
    const label = named(context, labelOf(value));
    return label === null ? [] : [{ value, label, count, isSelected: selected.includes(value) }];
  });
}

function named(context: Context, name: LocalizedText | string | null | undefined): string | null {
  if (name == null || typeof name === 'string') return name ?? null;
  return textIn(name, context.locale);
}

function labelIn(labels: Readonly<Record<string, LocalizedText>>, value: string): LocalizedText | null {
  return labels[value] ?? null;
}

import type { Page } from '../../../platform/graphql/connection';
import { buildPage } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import type { LazyFields } from '../../../platform/graphql/lazy-fields';
import type { LoaderDefinition } from '../../../platform/graphql/loader';
import type {
  FacetCount,
  FacetCounts,
  FacetName,
  SearchAnswer,
  SearchHit,
  SearchSuggestion,
} from '../../../platform/search';
import type { LocalizedText } from '../../../shared/locale';
import { textIn } from '../../../shared/locale';
import { branchById } from '../../library';
import type { Contributor } from '../authorities/contributor.entity';
import { contributorById, contributorsNamed } from '../authorities/contributors.queries';
import { formKey } from '../authorities/entry-keys';
import { subjectById } from '../authorities/subjects.queries';
import { classCaption } from '../classification/class-captions';
import { AUDIENCE_LABELS, MATERIAL_LABELS } from '../shared/catalogue.terms';
import { languageName } from '../shared/languages';
import { portalPath } from '../shared/portal-paths';
import { contributionsByTitle, mainContribution } from '../titles/title-parts.queries';
import type { Title } from '../titles/title.entity';
import type { TitleColumns, Work } from '../titles/titles.queries';
import { workById } from '../titles/titles.queries';
import type { FilterEntry, FormWish, PagelessRequest } from './search-request';
import { createCursorWriter, fittingWishes } from './search-request';
import type {
  CatalogueFacetsType,
  CatalogueHitType,
  CatalogueSearchConnectionType,
  FacetValueType,
  SuggestedFilterType,
  SuggestionType,
} from './search.type';

/** An answer of the index with the search it answers. */
export type Answered = {
  readonly request: PagelessRequest;
  readonly slice: { readonly offset: number; readonly limit: number };
  readonly answer: SearchAnswer;
  readonly filter: FilterEntry;
  readonly text: string;
  readonly columns: TitleColumns;
  readonly wishes: readonly FormWish[];
};

/** A page of cards, with the counts and suggestions of the whole search. */
export type SearchView = Page<LazyFields<CatalogueHitType>> &
  LazyFields<Omit<CatalogueSearchConnectionType, keyof Page<unknown> | 'facets'>> & {
    /** Null if the query does not ask for them. */
    readonly facets: (() => Promise<CatalogueFacetsType>) | null;
  };

const NAME_LENGTH = 100;

/** Builds the page of cards from the index's answer. Cards of titles deleted a moment ago are left out. */
export async function searchView(
  context: Context,
  { request, slice, answer, filter, text, columns, wishes }: Answered,
): Promise<SearchView> {
  const titles = await context.loader(columns.loader).loadMany(answer.hits.map(({ id }) => id));
  const cursorAt = createCursorWriter(request);
  const withoutAt = wordsLackingAt(answer);
  const edges = answer.hits.flatMap((hit, index) => {
    const title = titles[index];
    return title == null || title instanceof Error
      ? []
      : [
          {
            cursor: cursorAt(slice.offset + index),
            node: { ...cardOf(context, hit, title), withoutWords: withoutAt(slice.offset + index) },
          },
        ];
  });
  const { facets } = answer;
  const more = {
    hasNextPage: slice.offset + answer.hits.length < answer.listed,
    hasPreviousPage: slice.offset > 0,
  };
  return {
    ...buildPage(edges, more, answer.total),
    facets: facets && (() => facetView(context, facets, filter)),
    relaxed: answer.relaxed.map(({ without, total }) => ({ withoutWords: without, totalCount: total })),
    suggestedFilters: () => suggestedFilters(context, fittingWishes(wishes, answer.facets, answer.listed)),
    didYouMean: answer.didYouMean,
    alsoSearched: answer.alsoSearched,
    contributorMatch: () => contributorNamed(context, text),
  };
}

/** Returns the words that the card at a place lacks: the list consists of parts, each lacking other words. */
function wordsLackingAt({ total, relaxed }: SearchAnswer): (position: number) => readonly string[] {
  return (position) => {
    let end = total;
    return position < end ? [] : (relaxed.find((part) => position < (end += part.total))?.without ?? []);
  };
}

function cardOf(context: Context, hit: SearchHit, title: Title) {
  return { title, editionCount: hit.editions, work: () => workOf(context, title) };
}

async function workOf(context: Context, title: Title): Promise<Work | null> {
  const work = await context.loader(workById).load(title.workId);
  return work && work.editionCount > 1 ? work : null;
}

async function contributorNamed(context: Context, text: string): Promise<Contributor | null> {
  const key = formKey(text.slice(0, NAME_LENGTH));
  if (key === '') return null;
  const [only, ...others] = await contributorsNamed(context.db, key);
  return only && others.length === 0 ? only : null;
}

/** No page shows more values than this. */
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

/** Labels the facet counts in the language of the request. Values that have no name any more are left out. */
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

/** Labels the suggested filters in the language of the request. */
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
 * Loads the names of facet values by id, with one promise for all: one per value would cost more than the
 * reading.
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

/** Builds the suggestions with what distinguishes them. Kinds that the schema does not know are left out. */
export async function suggestionViews(
  context: Context,
  suggestions: readonly SearchSuggestion[],
): Promise<SuggestionType[]> {
  const views = await Promise.all(suggestions.map((suggestion) => suggestionView(context, suggestion)));
  return views.filter((view) => view !== null);
}

async function suggestionView(
  context: Context,
  { kind, id, text }: SearchSuggestion,
): Promise<SuggestionType | null> {
  if (kind === 'title')
    return {
      kind: 'TITLE',
      text,
      targetId: id,
      path: portalPath.title(id),
      detail: await authorOf(context, id),
    };
  if (kind === 'contributor')
    return {
      kind: 'CONTRIBUTOR',
      text,
      targetId: id,
      path: portalPath.contributor(id),
      detail: await yearsOf(context, id),
    };
  return kind === 'subject'
    ? { kind: 'SUBJECT', text, targetId: id, path: portalPath.subject(id), detail: null }
    : null;
}

async function authorOf(context: Context, titleId: string): Promise<string | null> {
  return (
    mainContribution(await context.loader(contributionsByTitle).load(titleId))?.contributor.preferredName ??
    null
  );
}

async function yearsOf(context: Context, contributorId: string): Promise<string | null> {
  const contributor = await context.loader(contributorById).load(contributorId);
  if (!contributor || (contributor.birthYear === null && contributor.deathYear === null)) return null;
  return `${contributor.birthYear ?? ''}–${contributor.deathYear ?? ''}`;
}

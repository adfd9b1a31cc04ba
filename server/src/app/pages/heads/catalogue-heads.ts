import * as v from 'valibot';

import { localPath, pathTo } from '../routes';
import { BROWSE_PARAMETERS, SEARCH_PARAMETERS } from '../search-parameters';
import { breadcrumbFacts } from '../structured-data/breadcrumb-facts';
import { listFacts } from '../structured-data/list-facts';
import { personFacts } from '../structured-data/person-facts';
import { numberText, spokenName } from '../words/words';
import { listedTitleShape } from './answer-parts';
import { fullContributor } from './full-answers';
import type { PageContext, PageSummary, Summarise } from './page-head';

const text = v.string();
const titles = v.object({ nodes: v.array(listedTitleShape) });
const searchShape = v.object({
  searchCatalogue: v.object({
    totalCount: v.number(),
    nodes: v.array(v.object({ title: listedTitleShape })),
  }),
});
const contributorShape = v.object({ contributor: v.nullable(fullContributor) });
const subjectShape = v.object({
  subject: v.nullable(v.object({ path: text, heading: text, titleCount: v.number(), titles })),
});
const { text: words, order, after, before } = SEARCH_PARAMETERS;

/** Sums up a page of search results. */
export const searchHead: Summarise = (answer, context) => {
  const { totalCount, nodes } = v.parse(searchShape, answer).searchCatalogue;
  const asked = (context.parameters.get(words) ?? '').trim().slice(0, 200);
  const count = numberText(totalCount, context.locale);
  return {
    description:
      asked === ''
        ? context.words.everythingDescription(count)
        : context.words.searchDescription(asked, count),
    query: Object.values(SEARCH_PARAMETERS),
    facts: [
      listFacts(
        nodes.map(({ title }) => title),
        context,
      ),
    ],
  };
};

/** Sums up the page of a person or body. */
export const contributorHead: Summarise = (answer, context) => {
  const { contributor } = v.parse(contributorShape, answer);
  if (contributor === null) return 'missing';
  const name = spokenName(contributor.preferredName);
  const count = numberText(contributor.titleCount, context.locale);
  const summary = authorityHead(
    contributor,
    { name, parent: context.words.people, anchor: 'orang' },
    context,
  );
  return {
    ...summary,
    kind: 'profile',
    description: context.words.contributorDescription(name, count),
    facts: [personFacts(contributor, context), ...summary.facts],
  };
};

/** Sums up the page of a subject. */
export const subjectHead: Summarise = (answer, context) => {
  const { subject } = v.parse(subjectShape, answer);
  if (subject === null) return 'missing';
  const count = numberText(subject.titleCount, context.locale);
  return {
    ...authorityHead(
      subject,
      { name: subject.heading, parent: context.words.subjects, anchor: 'subjek' },
      context,
    ),
    description: context.words.subjectDescription(subject.heading, count),
  };
};

/** Sums up the page with the ways into the catalogue. */
export const browseHead: Summarise = (_answer, context) => ({
  description: context.words.browseDescription,
  query: Object.values(BROWSE_PARAMETERS),
});

function authorityHead(
  authority: { readonly path: string; readonly titles: v.InferOutput<typeof titles> },
  { name, parent, anchor }: { readonly name: string; readonly parent: string; readonly anchor: string },
  context: PageContext,
): Pick<PageSummary, 'path' | 'query'> & { readonly facts: readonly object[] } {
  const browse = pathTo('browse', context.locale);
  const crumbs = [
    { label: context.words.browse, path: browse },
    { label: parent, path: `${browse}#${anchor}` },
    { label: name, path: localPath(authority.path, context.locale) },
  ];
  return {
    path: authority.path,
    query: [order, after, before],
    facts: [listFacts(authority.titles.nodes, context), breadcrumbFacts(crumbs, context)],
  };
}

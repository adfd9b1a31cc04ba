import * as v from 'valibot';

import { localPath, pathTo } from '../routes';
import { SEARCH_PARAMETERS } from '../search-parameters';
import { breadcrumbFacts } from '../structured-data/breadcrumb-facts';
import { libraryFacts } from '../structured-data/library-facts';
import { listFacts } from '../structured-data/list-facts';
import { siteFacts } from '../structured-data/site-facts';
import { listedTitleShape } from './answer-parts';
import { homeShape, visitShape } from './full-answers';
import type { Summarise } from './page-head';

const text = v.string();
const statementShape = v.object({ statement: v.object({ intro: text }) });
const sitePageShape = v.object({
  sitePage: v.nullable(v.object({ path: text, title: v.object({ text }), html: text })),
});
const serviceShape = v.object({
  serviceStandard: v.nullable(
    v.object({
      path: text,
      name: v.object({ text }),
      summary: v.nullable(v.object({ text })),
    }),
  ),
});
const LONGEST_DESCRIPTION = 160;
const contractShape = v.object({
  contractType: v.nullable(v.object({ name: text, description: text })),
});
const readingListShape = v.object({
  readingList: v.nullable(
    v.object({
      name: text,
      description: v.nullable(text),
      visibility: text,
      status: text,
      titles: v.object({ nodes: v.array(listedTitleShape) }),
    }),
  ),
});
const { after, before } = SEARCH_PARAMETERS;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** Sums up the home page. */
export const homeHead: Summarise = (answer, context) => ({
  title: context.words.homeTitle,
  shareTitle: context.words.homeTitle,
  description: context.words.homeDescription,
  facts: [
    siteFacts(context),
    ...v.parse(homeShape, answer).branches.map((each) => libraryFacts(each, context)),
  ],
});

/** Sums up where the branches are and when they are open. */
export const visitHead: Summarise = (answer, context) => ({
  description: context.words.visitDescription,
  facts: v.parse(visitShape, answer).branches.map((each) => libraryFacts(each, context)),
});

/** Sums up what the library says about itself: lending, privacy, accessibility. */
export const statementHead: Summarise = (answer) => ({
  description: v.parse(statementShape, answer).statement.intro,
});

/** Sums up a page that staff wrote by its first words. */
export const sitePageHead: Summarise = (answer, context) => {
  const { sitePage } = v.parse(sitePageShape, answer);
  // A page with an address of its own is not shown at a second one.
  if (sitePage === null || !sitePage.path.startsWith('/laman/')) return 'missing';
  const crumbs = [{ label: sitePage.title.text, path: localPath(sitePage.path, context.locale) }];
  return {
    description: firstWords(sitePage.html) || sitePage.title.text,
    facts: [breadcrumbFacts(crumbs, context)],
  };
};

/** Sums up what the library promises of a service. */
export const serviceHead: Summarise = (answer, context) => {
  const { serviceStandard } = v.parse(serviceShape, answer);
  if (serviceStandard === null) return 'missing';
  const { name, path, summary } = serviceStandard;
  const { words, locale } = context;
  const crumbs = [
    { label: words.services, path: pathTo('services', locale) },
    { label: name.text, path: localPath(path, locale) },
  ];
  return {
    description: summary?.text ?? words.servicesDescription,
    facts: [breadcrumbFacts(crumbs, context)],
  };
};

/** The first words of markup that this server wrote. */
function firstWords(html: string): string {
  const words = html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return words.length <= LONGEST_DESCRIPTION
    ? words
    : `${words.slice(0, LONGEST_DESCRIPTION).replace(/\s\S*$/, '')} …`;
}

/** Sums up a type of the contract. */
export const contractHead: Summarise = (answer, { words }) => {
  const { contractType } = v.parse(contractShape, answer);
  if (contractType === null) return 'missing';
  return { description: words.contractDescription(contractType.name) };
};

/** Sums up the lists that readers share with everybody. */
export const readingListsHead: Summarise = (_answer, context) => {
  const { words, locale } = context;
  const crumbs = [
    { label: words.browse, path: pathTo('browse', locale) },
    { label: words.readingLists.title, path: pathTo('readingLists', locale) },
  ];
  return {
    description: words.readingLists.description,
    query: [after, before],
    facts: [breadcrumbFacts(crumbs, context)],
  };
};

/**
 * Sums up a list of titles. Search engines may name what is for everybody and was read by staff; an address
 * that was only handed on stays with those who have it, and a private list says nothing here.
 */
export const readingListHead: Summarise = (answer, context) => {
  const list = answer === null ? null : v.parse(readingListShape, answer).readingList;
  const { words, locale, place } = context;
  const isListed = list?.visibility === 'PUBLIC' && list.status === 'PUBLISHED';
  const description = list?.description ?? words.memberPages.readingList;
  if (!isListed) return { description, isListed };
  const crumbs = [
    { label: words.readingLists.title, path: pathTo('readingLists', locale) },
    { label: list.name, path: pathTo('readingList', locale, place.id) },
  ];
  return {
    description,
    query: [after, before],
    facts: [listFacts(list.titles.nodes, context), breadcrumbFacts(crumbs, context)],
  };
};

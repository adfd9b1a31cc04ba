import { pathTo } from '../routes';
import { breadcrumbFacts } from '../structured-data/breadcrumb-facts';
import type { Summarise } from './page-head';

/** Sums up the page of links. */
export const linksHead: Summarise = (_answer, context) => {
  const { words, locale } = context;
  return {
    description: words.links.description,
    facts: [breadcrumbFacts([{ label: words.links.title, path: pathTo('links', locale) }], context)],
  };
};

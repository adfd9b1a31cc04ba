import * as v from 'valibot';

import { pathTo } from '../routes';
import { SEARCH_PARAMETERS } from '../search-parameters';
import { breadcrumbFacts } from '../structured-data/breadcrumb-facts';
import { partnerFacts } from '../structured-data/partner-facts';
import { localizedShape } from './answer-parts';
import type { Summarise } from './page-head';

const partnerShape = v.object({
  partner: v.nullable(
    v.object({
      kind: v.string(),
      name: v.string(),
      website: v.nullable(v.string()),
      summary: v.nullable(localizedShape),
    }),
  ),
});
const { after, before } = SEARCH_PARAMETERS;

/** Sums up the list of partners. */
export const partnersHead: Summarise = (_answer, { words }) => ({
  description: words.partners.description,
  query: ['jenis', after, before],
});

/** Sums up a partner of the library. */
export const partnerHead: Summarise = (answer, context) => {
  const { partner } = v.parse(partnerShape, answer);
  if (partner === null) return 'missing';
  const { words, locale, place } = context;
  const crumbs = [
    { label: words.partners.title, path: pathTo('partners', locale) },
    { label: partner.name, path: pathTo('partner', locale, place.id) },
  ];
  return {
    description: partner.summary?.text ?? words.partners.description,
    facts: [partnerFacts(partner, context), breadcrumbFacts(crumbs, context)],
  };
};

import * as v from 'valibot';

import { localPath, pathTo } from '../routes';
import { SEARCH_PARAMETERS } from '../search-parameters';
import { breadcrumbFacts } from '../structured-data/breadcrumb-facts';
import type { Summarise } from './page-head';

const text = v.string();
const issueShape = v.object({
  sentNewsletter: v.nullable(
    v.object({
      path: text,
      subject: v.object({ text }),
      newsletter: v.nullable(v.object({ name: v.object({ text }) })),
    }),
  ),
});
const { after, before } = SEARCH_PARAMETERS;

/** Sums up the newsletters of the library. */
export const newslettersHead: Summarise = (_answer, context) => {
  const { words, locale } = context;
  return {
    description: words.newsletters.description,
    query: [after, before],
    facts: [
      breadcrumbFacts([{ label: words.newsletters.title, path: pathTo('newsletters', locale) }], context),
    ],
  };
};

/** Sums up an issue that was sent. */
export const newsletterHead: Summarise = (answer, context) => {
  const { sentNewsletter } = v.parse(issueShape, answer);
  if (sentNewsletter === null) return 'missing';
  const { words, locale } = context;
  const { subject, newsletter, path } = sentNewsletter;
  const crumbs = [
    { label: words.newsletters.title, path: pathTo('newsletters', locale) },
    { label: subject.text, path: localPath(path, locale) },
  ];
  const name = newsletter?.name.text ?? words.newsletters.title;
  return { description: `${name}: ${subject.text}`, facts: [breadcrumbFacts(crumbs, context)] };
};

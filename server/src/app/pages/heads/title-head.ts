import * as v from 'valibot';

import { localPath, pathTo } from '../routes';
import { SEARCH_PARAMETERS } from '../search-parameters';
import { bookFacts } from '../structured-data/book-facts';
import type { Crumb } from '../structured-data/breadcrumb-facts';
import { breadcrumbFacts } from '../structured-data/breadcrumb-facts';
import { pngPath } from '../title-files/cover-name';
import { leadingNames, numberText } from '../words/words';
import type { FullTitle } from './full-answers';
import { titleShape } from './full-answers';
import type { PageContext, PageSummary, Summarise } from './page-head';

const answerShape = v.object({ title: v.nullable(titleShape) });

/** Sums up the page of one title: what it is, who made it, and whether it can be had. */
export const titleHead: Summarise = (answer, context) => {
  const { title } = v.parse(answerShape, answer);
  if (title === null) return 'missing';
  const { words, locale } = context;
  const crumbs = [
    { label: words.catalogue, path: pathTo('search', locale) },
    ...classCrumb(title, context),
    { label: title.titleProper, path: localPath(title.path, locale) },
  ];
  return {
    shareTitle: [title.titleProper, ...leadingNames(title.contributions, 1)].join(', '),
    description: describeTitle(title, context),
    path: title.path,
    kind: 'book',
    picture: {
      path: pngPath(title.id, title.cover.url),
      width: 600,
      height: Math.round((600 * title.cover.height) / title.cover.width),
      alt: words.coverOf(title.titleProper),
    },
    facts: [bookFacts(title, context), breadcrumbFacts(crumbs, context)],
  };
};

/**
 * Leads to the tens of a class (`899.221` → `89`), the finest step the class tree has; shelves known by a
 * word (FIK) have no place in it.
 */
function classCrumb({ callNumber }: FullTitle, { words, locale }: PageContext): Crumb[] {
  if (callNumber === null || callNumber.treeNotation === null) return [];
  const query = new URLSearchParams({ [SEARCH_PARAMETERS.classNotation]: callNumber.treeNotation });
  return [
    {
      label: words.classTree(callNumber.classNumber),
      path: `${pathTo('search', locale)}?${query.toString()}`,
    },
  ];
}

function describeTitle(title: FullTitle, { words, locale }: PageContext): PageSummary['description'] {
  const names = leadingNames(title.contributions, 2);
  const { copyCount, availableCount } = title.availability;
  const published = [title.publisher, title.publicationYear].filter((part) => part !== null && part !== '');
  const availability =
    copyCount === 0
      ? words.noCopies
      : words.availability(numberText(availableCount, locale), numberText(copyCount, locale));
  return [
    names.length > 0 ? `${title.titleProper} ${words.by(names.join(', '))}` : title.titleProper,
    published.join(', '),
    `${title.materialType.name.text}, ${availability}`,
    title.summary ?? '',
  ]
    .filter((part) => part !== '')
    .join('. ');
}

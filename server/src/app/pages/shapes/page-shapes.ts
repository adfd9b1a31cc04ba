import * as v from 'valibot';

import { listedEventShape } from './event-shapes';
import { cardShape, localizedShape, pageInfoShape, rowShape, titleShape } from './title-shapes';

const text = v.string();
const maybeText = v.nullable(v.string());
const maybeNumber = v.nullable(v.number());

const openingBranch = {
  id: text,
  kind: text,
  address: maybeText,
  isSample: v.boolean(),
  name: localizedShape,
  note: v.nullable(localizedShape),
  openingState: v.object({ isOpen: v.boolean(), closesAt: v.nullable(text), opensAt: v.nullable(text) }),
};

const classShape = v.object({
  notation: text,
  display: text,
  titleCount: v.number(),
  caption: localizedShape,
});

/** Answer to `HomePage`. */
export const homeShape = v.object({
  branches: v.array(v.object(openingBranch)),
  newArrivals: v.object({ nodes: v.array(cardShape) }),
  events: v.object({ nodes: v.array(listedEventShape) }),
  classTree: v.array(classShape),
  childrenTitles: v.object({ totalCount: v.number(), nodes: v.array(v.object({ title: cardShape })) }),
  localTitles: v.object({ totalCount: v.number(), nodes: v.array(v.object({ title: cardShape })) }),
});

const facetShape = v.array(
  v.object({ value: text, label: text, count: v.number(), isSelected: v.boolean() }),
);

/** Filters with live counts. */
export const facetsShape = v.object({
  availableNow: v.number(),
  branches: facetShape,
  materialTypes: facetShape,
  audiences: facetShape,
  languages: facetShape,
  classes: facetShape,
});

/** Answer to `SearchPage`. */
export const searchShape = v.object({
  events: v.optional(v.object({ nodes: v.array(listedEventShape) })),
  servicePages: v.optional(
    v.array(v.object({ path: v.string(), name: localizedShape, summary: localizedShape })),
  ),
  guides: v.optional(
    v.array(v.object({ path: v.string(), name: localizedShape, summary: v.nullable(localizedShape) })),
  ),
  businesses: v.optional(
    v.object({
      nodes: v.array(v.object({ path: v.string(), name: v.string(), summary: v.nullable(v.string()) })),
    }),
  ),
  searchCatalogue: v.object({
    totalCount: v.number(),
    didYouMean: maybeText,
    relaxed: v.array(v.object({ withoutWords: v.array(text), totalCount: v.number() })),
    suggestedFilters: v.array(
      v.object({ word: text, field: text, value: text, label: text, count: v.number() }),
    ),
    contributorMatch: v.nullable(v.object({ path: text, preferredName: text })),
    pageInfo: pageInfoShape,
    facets: facetsShape,
    nodes: v.array(v.object({ editionCount: v.number(), withoutWords: v.array(text), title: rowShape })),
  }),
});

/** Answer to `TitlePage`. */
export const titlePageShape = v.object({ title: v.nullable(titleShape) });

const titlesShape = v.object({ totalCount: v.number(), pageInfo: pageInfoShape, nodes: v.array(rowShape) });

/** Answer to `ContributorPage`. */
export const contributorShape = v.object({
  contributor: v.nullable(
    v.object({
      id: text,
      path: text,
      kind: text,
      preferredName: text,
      variantNames: v.array(text),
      birthYear: maybeNumber,
      deathYear: maybeNumber,
      titleCount: v.number(),
      titles: titlesShape,
    }),
  ),
});

/** Answer to `SubjectPage`. */
export const subjectShape = v.object({
  subject: v.nullable(
    v.object({
      id: text,
      path: text,
      heading: text,
      variantHeadings: v.array(text),
      titleCount: v.number(),
      titles: titlesShape,
    }),
  ),
});

const namesPageInfo = v.object({ hasNextPage: v.boolean(), endCursor: maybeText });

/** Answer to `BrowsePage`. */
export const browseShape = v.object({
  classTree: v.array(v.object({ ...classShape.entries, children: v.array(classShape) })),
  newArrivals: v.object({ nodes: v.array(cardShape) }),
  contributors: v.object({
    totalCount: v.number(),
    pageInfo: namesPageInfo,
    nodes: v.array(
      v.object({
        id: text,
        path: text,
        preferredName: text,
        birthYear: maybeNumber,
        deathYear: maybeNumber,
        titleCount: v.number(),
      }),
    ),
  }),
  subjects: v.object({
    totalCount: v.number(),
    pageInfo: namesPageInfo,
    nodes: v.array(v.object({ id: text, path: text, heading: text, titleCount: v.number() })),
  }),
});

/** Answer to `VisitPage`. */
export const visitShape = v.object({
  branches: v.array(
    v.object({
      ...openingBranch,
      phone: maybeText,
      openingHours: v.array(v.object({ weekday: text, opens: text, closes: text })),
    }),
  ),
});

/** A branch with its hours. */
export type VisitBranch = v.InferOutput<typeof visitShape>['branches'][number];
/** A branch and whether it is open. */
export type OpeningBranch = v.InferOutput<typeof homeShape>['branches'][number];

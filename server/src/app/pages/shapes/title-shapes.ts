import * as v from 'valibot';

/** What pages read out of the portal's answers: only these fields, so the portal may ask for more. */
const text = v.string();
const maybeText = v.nullable(v.string());
const maybeNumber = v.nullable(v.number());

/** Text in the language of the page. */
export const localizedShape = v.object({ text });

/** People and bodies of a title. */
export const contributionShape = v.object({
  role: text,
  isMain: v.boolean(),
  contributor: v.object({
    id: text,
    path: text,
    preferredName: text,
    birthYear: maybeNumber,
    deathYear: maybeNumber,
  }),
});

/** A cover with its proportions. */
export const coverShape = v.object({ url: text, width: v.number(), height: v.number() });

/** A title as shelves show it. */
export const cardShape = v.object({
  id: text,
  path: text,
  titleProper: text,
  cover: coverShape,
  availability: v.object({ copyCount: v.number(), availableCount: v.number() }),
  contributions: v.array(contributionShape),
});

/** A title as lists show it. */
export const rowShape = v.object({
  ...cardShape.entries,
  subtitle: maybeText,
  publisher: maybeText,
  publicationYear: maybeNumber,
  materialType: text,
  summary: maybeText,
  availability: v.object({
    copyCount: v.number(),
    availableCount: v.number(),
    branches: v.array(
      v.object({
        copyCount: v.number(),
        availableCount: v.number(),
        branch: v.object({ id: text, name: localizedShape }),
      }),
    ),
  }),
});

/** Where a page of a list stands. */
export const pageInfoShape = v.object({
  hasNextPage: v.boolean(),
  hasPreviousPage: v.boolean(),
  startCursor: maybeText,
  endCursor: maybeText,
});

const callNumberShape = v.object({ lines: v.array(text), text });

const shelfShape = v.object({
  copyCount: v.number(),
  availableCount: v.number(),
  isReferenceOnly: v.boolean(),
  shelvingLocation: v.nullable(v.object({ name: localizedShape })),
  callNumber: v.nullable(callNumberShape),
});

const holdingShape = v.object({
  copyCount: v.number(),
  availableCount: v.number(),
  branch: v.object({ id: text, name: localizedShape }),
  shelves: v.array(shelfShape),
});

/** A title as its own page shows it. */
export const titleShape = v.object({
  id: text,
  path: text,
  titleProper: text,
  subtitle: maybeText,
  parallelTitle: maybeText,
  originalTitle: maybeText,
  responsibility: maybeText,
  edition: maybeText,
  publicationPlace: maybeText,
  publisher: maybeText,
  publicationDate: maybeText,
  publicationYear: maybeNumber,
  extent: maybeText,
  dimensions: maybeText,
  materialType: text,
  audience: maybeText,
  summary: maybeText,
  tableOfContents: maybeText,
  notes: v.array(text),
  isSample: v.boolean(),
  cover: coverShape,
  languages: v.array(v.object({ code: text, name: localizedShape })),
  identifiers: v.array(v.object({ kind: text, display: text, qualifier: maybeText })),
  classifications: v.array(v.object({ scheme: text, number: text, caption: v.nullable(localizedShape) })),
  series: v.array(v.object({ title: text, number: maybeText })),
  subjects: v.array(v.object({ id: text, path: text, heading: text })),
  contributions: v.array(contributionShape),
  citation: text,
  callNumber: v.nullable(v.object({ classNumber: text, treeNotation: maybeText })),
  availability: v.object({
    copyCount: v.number(),
    availableCount: v.number(),
    branches: v.array(holdingShape),
  }),
  work: v.nullable(
    v.object({
      id: text,
      editions: v.object({
        totalCount: v.number(),
        nodes: v.array(
          v.object({
            id: text,
            path: text,
            titleProper: text,
            edition: maybeText,
            publisher: maybeText,
            publicationYear: maybeNumber,
          }),
        ),
      }),
    }),
  ),
  related: v.array(cardShape),
  shelfNeighbours: v.array(cardShape),
});

/** A title as shelves show it. */
export type Card = v.InferOutput<typeof cardShape>;
/** A title as lists show it. */
export type Row = v.InferOutput<typeof rowShape>;
/** A title as its own page shows it. */
export type FullTitle = v.InferOutput<typeof titleShape>;
/** What somebody did for a title. */
export type Contribution = v.InferOutput<typeof contributionShape>;
/** Where a page of a list stands. */
export type PageInfo = v.InferOutput<typeof pageInfoShape>;

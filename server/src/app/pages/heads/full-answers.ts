import * as v from 'valibot';

import {
  contributionShape,
  coverShape,
  instantShape,
  listedTitleShape,
  localizedShape,
} from './answer-parts';

const text = v.string();
const titles = v.object({ nodes: v.array(listedTitleShape) });
const maybeText = v.nullable(text);
const maybeNumber = v.nullable(v.number());

/** What a page asks of a contributor. */
export const fullContributor = v.object({
  path: text,
  kind: text,
  preferredName: text,
  variantNames: v.array(text),
  birthYear: v.nullable(v.number()),
  deathYear: v.nullable(v.number()),
  titleCount: v.number(),
  titles,
});

/** A contributor as the head of its page tells it. */
export type FullContributor = v.InferOutput<typeof fullContributor>;

/** What a page asks of an event. */
export const fullEvent = v.object({
  path: text,
  kind: text,
  status: text,
  name: localizedShape,
  summary: v.nullable(localizedShape),
  description: v.nullable(localizedShape),
  cost: v.number(),
  sharePicture: v.object({ url: text }),
  sessions: v.array(
    v.object({
      status: text,
      startsAt: instantShape,
      endsAt: instantShape,
      isAllDay: v.boolean(),
      fromDate: text,
      untilDate: text,
      name: v.nullable(localizedShape),
      capacity: v.nullable(v.number()),
      takenCount: v.number(),
    }),
  ),
  place: v.object({
    kind: text,
    name: maybeText,
    address: maybeText,
    onlineUrl: maybeText,
    branch: v.nullable(v.object({ name: localizedShape, address: maybeText })),
    space: v.nullable(v.object({ name: localizedShape })),
  }),
  programme: v.nullable(v.object({ path: text, name: localizedShape })),
  people: v.array(v.object({ person: v.object({ name: text }) })),
});

/** An event as the head of its page tells it. */
export type FullEvent = v.InferOutput<typeof fullEvent>;

/** What a page asks of a title. */
export const titleShape = v.object({
  id: text,
  path: text,
  titleProper: text,
  subtitle: maybeText,
  edition: maybeText,
  publisher: maybeText,
  publicationYear: maybeNumber,
  materialType: v.object({ code: text, name: localizedShape }),
  summary: maybeText,
  cover: coverShape,
  languages: v.array(v.object({ code: text })),
  identifiers: v.array(v.object({ kind: text, display: text })),
  subjects: v.array(v.object({ path: text, heading: text })),
  contributions: v.array(contributionShape),
  callNumber: v.nullable(v.object({ classNumber: text, treeNotation: maybeText })),
  availability: v.object({ copyCount: v.number(), availableCount: v.number() }),
  work: v.nullable(
    v.object({
      editions: v.object({
        nodes: v.array(v.object({ id: text, path: text, titleProper: text, publicationYear: maybeNumber })),
      }),
    }),
  ),
});

/** A title as its head tells it. */
export type FullTitle = v.InferOutput<typeof titleShape>;

const branch = { id: text, address: v.nullable(text), name: localizedShape };

/** What a page asks of the branches. */
export const homeShape = v.object({ branches: v.array(v.object(branch)) });

/** What a page asks of the branches. */
export const visitShape = v.object({
  branches: v.array(
    v.object({
      ...branch,
      phone: v.nullable(text),
      coordinates: v.nullable(v.object({ latitude: v.number(), longitude: v.number() })),
      openingHours: v.array(v.object({ weekday: text, opens: text, closes: text })),
    }),
  ),
});

/** A branch and whether it is open. */
export type OpeningBranch = v.InferOutput<typeof homeShape>['branches'][number];

/** A branch with its hours. */
export type VisitBranch = v.InferOutput<typeof visitShape>['branches'][number];

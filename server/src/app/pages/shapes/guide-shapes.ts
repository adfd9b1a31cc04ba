import * as v from 'valibot';

import { listedEventShape } from './event-shapes';
import { cardShape, localizedShape } from './title-shapes';

const text = v.string();
const maybeText = v.nullable(v.string());
const maybeLocalized = v.nullable(localizedShape);

/** Answer to `SmallBusinessPage`. */
export const smallBusinessShape = v.object({
  guides: v.array(
    v.object({
      id: text,
      path: text,
      need: text,
      stages: v.array(text),
      isSample: v.boolean(),
      name: localizedShape,
      summary: maybeLocalized,
      duration: maybeLocalized,
    }),
  ),
  events: v.object({ nodes: v.array(listedEventShape) }),
});

/** A legal figure with its source. */
export const legalFigureShape = v.object({
  id: text,
  amount: v.nullable(v.number()),
  sourceName: text,
  sourceUrl: maybeText,
  effectiveSince: maybeText,
  reviewedOn: text,
  name: localizedShape,
  value: maybeLocalized,
});

/** Answer to `GuidePage`. */
export const guideShape = v.object({
  guide: v.nullable(
    v.object({
      slug: text,
      path: text,
      need: text,
      isSample: v.boolean(),
      reviewedOn: maybeText,
      name: localizedShape,
      summary: maybeLocalized,
      duration: maybeLocalized,
      cost: maybeLocalized,
      needed: maybeLocalized,
      steps: v.array(
        v.object({
          id: text,
          linkUrl: maybeText,
          name: localizedShape,
          hint: maybeLocalized,
          text: maybeLocalized,
          template: v.nullable(v.object({ code: text, path: text })),
        }),
      ),
      sources: v.array(v.object({ name: text, url: maybeText })),
      figures: v.array(legalFigureShape),
      titles: v.array(cardShape),
      mentors: v.array(
        v.object({
          id: text,
          name: text,
          organisation: maybeText,
          nextFreeAt: v.nullable(
            v.pipe(
              v.union([v.string(), v.date()]),
              v.transform((value) => new Date(value)),
            ),
          ),
          headline: maybeLocalized,
        }),
      ),
      programme: v.nullable(
        v.object({
          path: text,
          name: localizedShape,
          coming: v.object({ nodes: v.array(listedEventShape) }),
        }),
      ),
    }),
  ),
  events: v.object({ nodes: v.array(listedEventShape) }),
});

/** What the corner for small businesses lists. */
export type SmallBusiness = v.InferOutput<typeof smallBusinessShape>;
/** A guide as its page shows it. */
export type FullGuide = NonNullable<v.InferOutput<typeof guideShape>['guide']> &
  Pick<v.InferOutput<typeof guideShape>, 'events'>;
/** A legal figure as pages show it. */
export type ShownFigure = v.InferOutput<typeof legalFigureShape>;

import * as v from 'valibot';

import { listedEventShape } from './event-shapes';
import { cardShape, localizedShape } from './title-shapes';

const found = v.object({ totalCount: v.number(), nodes: v.array(v.object({ title: cardShape })) });
const both = {
  events: v.object({ nodes: v.array(listedEventShape) }),
  programmes: v.array(
    v.object({
      path: v.string(),
      kind: v.string(),
      name: localizedShape,
      summary: v.nullable(localizedShape),
    }),
  ),
};

/** Answer to `ChildrenPage`. */
export const childrenShape = v.object({ ...both, children: found, teens: found });

/** Answer to `SchoolsPage`. */
export const schoolsShape = v.object({ ...both, teaching: found });

/** What the doors for children and for schools have in common. */
export type AudienceAnswer = Pick<v.InferOutput<typeof childrenShape>, 'events' | 'programmes'>;
/** What the door for children shows. */
export type ChildrenAnswer = v.InferOutput<typeof childrenShape>;
/** What the door for schools shows. */
export type SchoolsAnswer = v.InferOutput<typeof schoolsShape>;

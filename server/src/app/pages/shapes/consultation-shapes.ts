import * as v from 'valibot';

import { localizedShape } from './title-shapes';

const text = v.string();
const instant = v.pipe(
  v.union([v.string(), v.date()]),
  v.transform((value) => new Date(value)),
);

/** Answer to `ConsultationsPage`. */
export const consultationsShape = v.object({
  mentors: v.array(
    v.object({
      id: text,
      name: text,
      organisation: v.nullable(text),
      nextFreeAt: v.nullable(instant),
      headline: v.nullable(localizedShape),
      about: v.nullable(localizedShape),
      place: v.nullable(localizedShape),
      branch: v.object({ name: localizedShape }),
    }),
  ),
});

/** A mentor as the page lists them. */
export type ListedMentor = v.InferOutput<typeof consultationsShape>['mentors'][number];

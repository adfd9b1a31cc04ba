import * as v from 'valibot';

import { pathTo } from '../routes';
import { breadcrumbFacts } from '../structured-data/breadcrumb-facts';
import { localizedShape } from './answer-parts';
import type { Summarise } from './page-head';

const floorPlanShape = v.object({
  floorPlan: v.nullable(v.object({ name: localizedShape, branch: v.object({ name: localizedShape }) })),
});

/** Sums up a floor plan; what is chosen on it does not belong to its address. */
export const floorPlanHead: Summarise = (answer, context) => {
  const { floorPlan } = v.parse(floorPlanShape, answer);
  if (floorPlan === null) return 'missing';
  const { words, locale, place } = context;
  const crumbs = [
    { label: words.spacesTitle, path: pathTo('spaces', locale) },
    { label: floorPlan.name.text, path: pathTo('floorPlan', locale, place.id) },
  ];
  return {
    description: `${floorPlan.name.text}, ${floorPlan.branch.name.text}. ${words.floorPlanDescription}`,
    facts: [breadcrumbFacts(crumbs, context)],
  };
};

const spaceShape = v.object({
  space: v.nullable(
    v.object({
      name: localizedShape,
      about: v.nullable(localizedShape),
      branch: v.object({ name: localizedShape }),
    }),
  ),
});

/** Sums up a room; the day and the time that are chosen do not belong to its address. */
export const spaceHead: Summarise = (answer, context) => {
  const { space } = v.parse(spaceShape, answer);
  if (space === null) return 'missing';
  const { words, locale, place } = context;
  const crumbs = [
    { label: words.spacesTitle, path: pathTo('spaces', locale) },
    { label: space.name.text, path: pathTo('space', locale, place.id) },
  ];
  return {
    description: `${space.name.text}, ${space.branch.name.text}. ${space.about?.text ?? words.spaceDescription}`,
    facts: [breadcrumbFacts(crumbs, context)],
  };
};

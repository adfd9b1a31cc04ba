import type { Module } from '../../platform/module';
import { toCivilDate } from '../../shared/civil-date';
import { hasGuideAbout } from './guides/guide-search.queries';
import { countChecksDue, guideById } from './guides/guides.queries';
import { GUIDES_PERSONAL_DATA } from './personal-data';
import { FiguresResolver } from './figures/legal-figure.graphql';
import { GuideMutations } from './guides/guide-mutations.graphql';
import { GuideResolver, GuideStepResolver } from './guides/guide.graphql';
import { ToolsResolver } from './tools/tools.graphql';
import { nullUnlessVisible } from './guides.policy';
import type { GuidesDeps } from './deps';

export type { Guide } from './guides/guide.entity';
export { guideById } from './guides/guides.queries';
export { guidePages } from './guides/guides.queries';
export { visibleGuides } from './guides.policy';
export { GuideType } from './guides/guide.type';
export type { GuideFile } from './tools/guide-files';
export { guideChecklist, templateFile } from './tools/guide-files';
export { seedSampleGuides } from './sample/seed-sample-guides';
export { enterLegalFigures } from './figures/enter-figures';

/**
 * Creates the module of guides for small businesses, of the figures they rest on, and of tools that calculate
 * with these.
 */
export function createGuides(deps: GuidesDeps): Module {
  return {
    name: 'guides',
    personalData: GUIDES_PERSONAL_DATA,
    answers: (text) => hasGuideAbout(deps.db, text),
    resolvers: [
      new GuideResolver(),
      new GuideStepResolver(),
      new GuideMutations(deps),
      new FiguresResolver(deps),
      new ToolsResolver(),
    ],
    waiting: [
      {
        permission: 'guides.write',
        count: ({ db, now }) => countChecksDue(db, toCivilDate(now)),
      },
    ],
    nodes: [
      {
        prefix: 'gui',
        type: 'Guide',
        load: async (context, id) => nullUnlessVisible(context, await context.loader(guideById).load(id)),
      },
    ],
    resources: [
      { prefix: 'gui', table: 'guide', nameColumn: 'name_id', englishNameColumn: 'name_en' },
      { prefix: 'fig', table: 'legal_figure', nameColumn: 'name_id', englishNameColumn: 'name_en' },
    ],
  };
}

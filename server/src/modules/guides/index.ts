import type { Module } from '../../platform/module';
import { hasGuideAbout } from './data/guide-search';
import { guideById } from './data/guides';
import { GUIDES_PERSONAL_DATA } from './data/personal-data';
import { FiguresResolver } from './graphql/figures.resolver';
import { GuideMutations } from './graphql/guide.mutations';
import { GuideResolver, GuideStepResolver } from './graphql/guide.resolver';
import { ToolsResolver } from './graphql/tools.resolver';
import { ifShown } from './guides.policy';
import type { GuidesDeps } from './use-cases/guides-deps';

export type { Guide } from './data/guides';
export { guidePages } from './data/guides';
export { GuideType } from './graphql/guide.type';
export type { GuideFile } from './http/guide-files';
export { guideChecklist, templateFile } from './http/guide-files';
export { seedSampleGuides } from './sample/seed-sample-guides';
export { enterLegalFigures } from './use-cases/enter-figures';

/**
 * Opens the room of guides for small businesses, of the figures they rest on, and of tools that calculate
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
    nodes: [
      {
        prefix: 'gui',
        type: 'Guide',
        load: async (context, id) => ifShown(context, await context.loader(guideById).load(id)),
      },
    ],
    things: [
      { prefix: 'gui', table: 'guide' },
      { prefix: 'fig', table: 'legal_figure' },
    ],
  };
}

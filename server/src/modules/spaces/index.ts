import type { Module } from '../../platform/module';
import { SPACES_PERSONAL_DATA } from './personal-data';
import { spaceById } from './spaces.queries';
import { BranchSpacesResolver, SpaceResolver } from './space.graphql';
import type { SpaceDeps } from './save-space';

export type { Space } from './space.entity';
export { lockSpaces, spaceById } from './spaces.queries';
export type { AccessibilityOffer, SpaceKind } from './space.terms';
export { AccessibilityOfferEnum, SpaceType } from './space.type';
export { SPACE_NOUN } from './save-space';

/** Creates the module of halls, studios and galleries. */
export function createSpaces(deps: SpaceDeps): Module {
  return {
    name: 'spaces',
    personalData: SPACES_PERSONAL_DATA,
    resolvers: [new SpaceResolver(deps), new BranchSpacesResolver()],
    nodes: [{ prefix: 'spc', type: 'Space', load: (context, id) => context.loader(spaceById).load(id) }],
    resources: [
      {
        prefix: 'spc',
        table: 'space',
        branchColumn: 'branch_id',
        nameColumn: 'name_id',
        englishNameColumn: 'name_en',
      },
    ],
  };
}

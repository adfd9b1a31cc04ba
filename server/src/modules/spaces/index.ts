import type { Module } from '../../platform/module';
import { SPACES_PERSONAL_DATA } from './data/personal-data';
import { spaceById } from './data/spaces';
import { BranchSpacesResolver, SpaceResolver } from './graphql/space.resolver';
import type { SpaceDeps } from './use-cases/save-space';

export type { Space } from './data/spaces';
export { lockSpaces, spaceById } from './data/spaces';
export type { AccessibilityOffer, SpaceKind } from './domain/space-terms';
export { AccessibilityOfferEnum, SpaceType } from './graphql/space.type';
export { SPACE_THING } from './use-cases/save-space';

/** Opens the room of halls, studios and galleries. */
export function createSpaces(deps: SpaceDeps): Module {
  return {
    name: 'spaces',
    personalData: SPACES_PERSONAL_DATA,
    resolvers: [new SpaceResolver(deps), new BranchSpacesResolver()],
    nodes: [{ prefix: 'spc', type: 'Space', load: (context, id) => context.loader(spaceById).load(id) }],
    things: [{ prefix: 'spc', table: 'space', branchColumn: 'branch_id' }],
  };
}

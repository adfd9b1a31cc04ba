import { ObjectType, Query, Resolver } from 'type-graphql';

import { Access } from './access';

/** Who is asking. Each room that knows callers adds its own field. */
@ObjectType('Viewer', { simpleResolvers: true, description: 'Who is asking.' })
export class ViewerType {}

/** Answers who is asking; the rooms of staff and members resolve the fields. */
@Resolver(() => ViewerType)
export class ViewerResolver {
  @Access({ public: true, partner: 'catalogue:read' })
  @Query(() => ViewerType, { description: 'Who is asking.' })
  viewer(): object {
    return {};
  }
}

import { ObjectType, Query, Resolver } from 'type-graphql';

import { Access } from './access';

/** Who sends the request. The modules of staff and members add their fields. */
@ObjectType('Viewer', { simpleResolvers: true, description: 'Who is asking.' })
export class ViewerType {}

/** Answers with the viewer; the modules of staff and members resolve its fields. */
@Resolver(() => ViewerType)
export class ViewerResolver {
  @Access({ public: true, partner: 'catalogue:read' })
  @Query(() => ViewerType, { description: 'Who is asking.' })
  viewer(): object {
    return {};
  }
}

import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import type { Context } from '../../../platform/graphql/context';
import type { Registration } from './registration.entity';
import { RegistrationType } from './registration.type';

/** Tells whom to reach about a registration; never to a key of a partner, whose answers stand in its logs. */
@Resolver(() => RegistrationType)
export class RegistrationContactResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Name of the contact; null when it is the account, and to a key of a partner.',
  })
  contactName(@Root() { contactName }: Registration, @Ctx() { actor }: Context): string | null {
    return actor.kind === 'partner' ? null : contactName;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'E-mail of the contact; null to a key of a partner.',
  })
  contactEmail(@Root() { contactEmail }: Registration, @Ctx() { actor }: Context): string | null {
    return actor.kind === 'partner' ? null : contactEmail;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Telephone of the contact; null to a key of a partner.',
  })
  contactPhone(@Root() { contactPhone }: Registration, @Ctx() { actor }: Context): string | null {
    return actor.kind === 'partner' ? null : contactPhone;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The teacher who comes along; null to a key of a partner.',
  })
  teacherName(@Root() { teacherName }: Registration, @Ctx() { actor }: Context): string | null {
    return actor.kind === 'partner' ? null : teacherName;
  }
}

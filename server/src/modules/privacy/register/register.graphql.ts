import { Query, Resolver } from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import { Priced } from '../../../platform/graphql/limits/cost';
import type { Message } from '../../../platform/i18n/message';
import type { LocalizedText } from '../../../shared/locale';
import type { PrivacyDeps } from '../deps';
import type { RegisteredProcessing } from './register';
import { buildRegister } from './register';
import { ProcessingActivityType } from './register.type';

/** Shows the register of processing. */
@Resolver()
export class ProcessingRegisterResolver {
  constructor(private readonly deps: Pick<PrivacyDeps, 'personalData'>) {}

  @Access({ staff: 'privacy.read', at: EVERYWHERE })
  @Query(() => [ProcessingActivityType], {
    description: 'The register of processing (UU 27/2022 art. 31), made from what every table declares.',
  })
  @Priced(30)
  processingActivities(): ProcessingActivityType[] {
    return buildRegister(this.deps.personalData()).activities.map(toActivity);
  }
}

function toActivity(activity: RegisteredProcessing): ProcessingActivityType {
  const { name, data, purpose, retention, tables, ...rest } = activity;
  return {
    ...rest,
    name: toText(name),
    data: toText(data),
    purpose: toText(purpose),
    retention: toText(retention),
    tables: tables.map((table) => ({
      ...table,
      meaning: table.meaning === null ? null : toText(table.meaning),
    })),
  };
}

function toText({ ID, EN }: Message): LocalizedText {
  return { indonesian: ID, english: EN };
}

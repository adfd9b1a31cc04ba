import type { Module } from '../../../platform/module';
import type { StandardsDeps } from './deps';
import { STANDARDS_PERSONAL_DATA } from './personal-data';
import {
  ServiceStandardResolver,
  standardForViewer,
  StandardVersionResolver,
} from './service-standard.graphql';
import { standardById } from './service-standards.queries';

/** Creates the service standards: what the library promises of each of its services. */
export function createStandards(deps: StandardsDeps): Module {
  return {
    name: 'standards',
    resolvers: [new ServiceStandardResolver(deps), new StandardVersionResolver()],
    personalData: STANDARDS_PERSONAL_DATA,
    nodes: [
      {
        prefix: 'sst',
        type: 'ServiceStandard',
        load: async (context, id) => standardForViewer(context, await context.loader(standardById).load(id)),
      },
    ],
    resources: [
      { prefix: 'sst', table: 'service_standard', nameColumn: 'name_id', englishNameColumn: 'name_en' },
    ],
  };
}

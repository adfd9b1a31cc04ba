import type { Module } from '../../platform/module';
import type { DocumentSource } from '../../platform/projection/document-source';
import { contributorById } from './data/contributors';
import { copyById } from './data/copies';
import { CATALOGUE_PERSONAL_DATA } from './data/personal-data';
import { subjectById } from './data/subjects';
import { titleById } from './data/titles';
import { workById } from './data/works';
import { AddCopiesMutation } from './graphql/add-copies.mutation';
import { AvailabilityResolver, ShelfAvailabilityResolver } from './graphql/availability.resolver';
import { ClassTreeResolver } from './graphql/class-tree.resolver';
import { ContributorResolver } from './graphql/contributor.resolver';
import { CopyResolver } from './graphql/copy.resolver';
import { CreateContributorMutation } from './graphql/create-contributor.mutation';
import { CreateSubjectMutation } from './graphql/create-subject.mutation';
import { CreateTitleMutation } from './graphql/create-title.mutation';
import { CreateUploadMutation } from './graphql/create-upload.mutation';
import { DeleteTitleMutation } from './graphql/delete-title.mutation';
import { OverviewResolver } from './graphql/overview.resolver';
import { SearchResolver } from './graphql/search.resolver';
import { SetTitleCoverMutation } from './graphql/set-title-cover.mutation';
import { SubjectResolver } from './graphql/subject.resolver';
import { TitleQueries } from './graphql/title.queries';
import { TitleResolver } from './graphql/title.resolver';
import { UpdateContributorMutation } from './graphql/update-contributor.mutation';
import { UpdateCopyMutation } from './graphql/update-copy.mutation';
import { UpdateTitleMutation } from './graphql/update-title.mutation';
import { WorkResolver } from './graphql/work.resolver';
import { sweepCatalogueJob } from './jobs/sweep-catalogue.job';
import type { SearchDeps } from './search/ask-search';
import { catalogueDocuments } from './search/document-source';
import type { UploadDeps } from './use-cases/store-upload';

/** The room of the catalogue, and how search follows it. */
export type Catalogue = Module & { readonly documents: DocumentSource };

/** Opens the room of titles, works, people, subjects and copies. */
export function createCatalogue(deps: UploadDeps & SearchDeps): Catalogue {
  return {
    name: 'catalogue',
    personalData: CATALOGUE_PERSONAL_DATA,
    documents: catalogueDocuments,
    resolvers: [...readers(deps), ...writers(deps)],
    nodes: [
      { prefix: 'ttl', type: 'Title', load: (context, id) => context.loader(titleById).load(id) },
      { prefix: 'wrk', type: 'Work', load: (context, id) => context.loader(workById).load(id) },
      { prefix: 'ctb', type: 'Contributor', load: (context, id) => context.loader(contributorById).load(id) },
      { prefix: 'sbj', type: 'Subject', load: (context, id) => context.loader(subjectById).load(id) },
      { prefix: 'cpy', type: 'Copy', load: (context, id) => context.loader(copyById).load(id) },
    ],
    things: [
      { prefix: 'ttl', table: 'title' },
      { prefix: 'ctb', table: 'contributor' },
      { prefix: 'cpy', table: 'copy', branchColumn: 'branch_id' },
    ],
    jobs: [sweepCatalogueJob(deps)],
  };
}

function readers(deps: UploadDeps & SearchDeps): object[] {
  return [
    new TitleQueries(),
    new TitleResolver(),
    new AvailabilityResolver(),
    new ShelfAvailabilityResolver(),
    new WorkResolver(),
    new ContributorResolver(),
    new SubjectResolver(),
    new CopyResolver(),
    new SearchResolver(deps),
    new ClassTreeResolver(deps),
    new OverviewResolver(deps),
  ];
}

function writers(deps: UploadDeps): object[] {
  return [
    new CreateTitleMutation(deps),
    new UpdateTitleMutation(deps),
    new DeleteTitleMutation(deps),
    new AddCopiesMutation(deps),
    new UpdateCopyMutation(deps),
    new CreateContributorMutation(deps),
    new UpdateContributorMutation(deps),
    new CreateSubjectMutation(deps),
    new CreateUploadMutation(deps),
    new SetTitleCoverMutation(deps),
  ];
}

import type { Module } from '../../platform/module';
import type { DocumentSource } from '../../platform/projection/document-source';
import { contributorById } from './authorities/contributors.queries';
import { copyById } from './copies/copies.queries';
import { CATALOGUE_PERSONAL_DATA } from './personal-data';
import { CATALOGUE_PICTURES } from './published-pictures';
import { subjectById } from './authorities/subjects.queries';
import { titleById } from './titles/titles.queries';
import { workById } from './titles/titles.queries';
import { catalogueChanges } from './changes/catalogue-changes';
import { AddCopiesMutation } from './copies/copy.graphql';
import { AvailabilityResolver, ShelfAvailabilityResolver } from './copies/availability.graphql';
import { ClassTreeResolver } from './classification/class-tree.graphql';
import { ContributorResolver } from './authorities/contributor.graphql';
import { CopyListResolver } from './copies/copy-list.graphql';
import { copyListSource } from './copies/copy-list-source';
import { CopyResolver } from './copies/copy.graphql';
import { CreateContributorMutation } from './authorities/contributor.graphql';
import { CreateSubjectMutation } from './authorities/subject.graphql';
import { CreateTitleMutation } from './cataloguing/title-mutations.graphql';
import { CreateUploadMutation } from '../../platform/uploads/create-upload.graphql';
import { DeleteTitleMutation } from './cataloguing/title-mutations.graphql';
import { OverviewResolver } from './overview/overview.graphql';
import { SearchResolver } from './search/search.graphql';
import { SetTitleCoverMutation } from './cataloguing/title-mutations.graphql';
import { SubjectResolver } from './authorities/subject.graphql';
import { TitleChangesResolver } from './titles/title-changes.graphql';
import { TitleQueries } from './titles/title-queries.graphql';
import { TitleResolver } from './titles/title.graphql';
import { CoverUrlResolver } from './titles/title-facts.type';
import { UpdateContributorMutation } from './authorities/contributor.graphql';
import { UpdateCopyMutation } from './copies/copy.graphql';
import { UpdateTitleMutation } from './cataloguing/title-mutations.graphql';
import { WorkResolver } from './works/work.graphql';
import { sweepCatalogueJob } from './sweep-catalogue.job';
import type { SearchDeps } from './search/search-index';
import { createTitleListSource } from './search/title-list-source';
import { catalogueDocuments } from './indexing/document-source';
import type { UploadDeps } from '../../platform/uploads/store-upload';

/** The module of the catalogue, and how search follows it. */
export type Catalogue = Module & { readonly documents: DocumentSource };

/** Creates the module of titles, works, people, subjects and copies. */
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
    resources: [
      { prefix: 'ttl', table: 'title', nameColumn: 'title_proper' },
      { prefix: 'ctb', table: 'contributor', nameColumn: 'preferred_name' },
      {
        prefix: 'cpy',
        table: 'copy',
        branchColumn: 'branch_id',
        nameColumn:
          "(SELECT CONCAT(t.title_proper, ' · ', COALESCE(copy.barcode, '–')) FROM title t WHERE t.id = copy.title_id)",
      },
    ],
    jobs: [sweepCatalogueJob(deps)],
    changeSources: [catalogueChanges],
    lists: [copyListSource, createTitleListSource(deps)],
    publishedPictures: CATALOGUE_PICTURES,
  };
}

function readers(deps: UploadDeps & SearchDeps): object[] {
  return [
    new TitleQueries(),
    new TitleChangesResolver(),
    new TitleResolver(),
    new CoverUrlResolver(),
    new AvailabilityResolver(),
    new ShelfAvailabilityResolver(),
    new WorkResolver(),
    new ContributorResolver(),
    new SubjectResolver(),
    new CopyResolver(),
    new CopyListResolver(),
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

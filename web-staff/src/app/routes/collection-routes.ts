import type { RouteObject } from 'react-router';

import { gated } from './gated';

/** The screens of the collection: the catalogue, its titles and contributors. */
export const collectionRoutes: readonly RouteObject[] = [
  {
    path: 'catalogue',
    lazy: async () => ({
      Component: (await import('../../features/collection/catalogue/CatalogueScreen')).CatalogueScreen,
    }),
  },
  gated(
    { right: 'CATALOGUE_EDIT', needsBranch: true },
    {
      path: 'catalogue/new',
      lazy: async () => ({
        Component: (await import('../../features/collection/title/NewTitleScreen')).NewTitleScreen,
      }),
    },
  ),
  {
    path: 'catalogue/:titleId',
    lazy: async () => ({
      Component: (await import('../../features/collection/title/TitleScreen')).TitleScreen,
    }),
  },
  gated(
    { right: 'CATALOGUE_READ' },
    {
      path: 'copies',
      lazy: async () => ({
        Component: (await import('../../features/collection/copies/CopiesScreen')).CopiesScreen,
      }),
    },
  ),
  {
    path: 'contributors/:contributorId?',
    lazy: async () => ({
      Component: (await import('../../features/collection/contributors/ContributorsScreen'))
        .ContributorsScreen,
    }),
  },
];

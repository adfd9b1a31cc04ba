import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { createLibraryClient } from '@pustaka/web-shared/apollo/index.ts';
import type { Language } from '@pustaka/web-shared/i18n/language.ts';
import { createAnsweringLink } from '@pustaka/web-shared/testing/answering-link.ts';
import type { Answer } from '@pustaka/web-shared/testing/answering-link.ts';
import { render } from '@testing-library/react';
import type { RenderResult } from '@testing-library/react';
import type { ReactElement } from 'react';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';

import { mantineTheme } from '../app/mantine-theme';
import possibleTypes from '../graphql/possibleTypes.generated';
import { catalogue as english } from '../i18n/catalogue.en';
import { catalogue as indonesian } from '../i18n/catalogue.id';
import { createStaffWords } from '../i18n/staff-words';
import { WordsContext } from '../i18n/use-translation';
import { SessionContext } from '../lib/session/session-context';
import type { BranchChoice, Permission, SignedInStaff } from '../lib/session/session-context';
import { Announcer } from '../lib/ui/announcer';

/** What a part of the back office is drawn with in a spec. */
export type StaffSetting = {
  readonly language?: Language;
  readonly permissions?: readonly Permission[];
  readonly answers?: readonly Answer[];
  /** The route it stands at, and the address that is open. */
  readonly route?: string;
  readonly address?: string;
};

const catalogues = { id: indonesian, en: english };
// Only what the screens of the specs read of a branch.
const branch = {
  __typename: 'Branch',
  id: 'brn_1',
  name: { __typename: 'LocalizedText', text: 'Perpustakaan Pusat' },
  shelvingLocations: [],
} as unknown as BranchChoice;

/** Draws a part of the back office with all its words, before a library that gives the answers of the spec. */
export function renderStaff(
  part: ReactElement,
  { language = 'id', permissions = [], answers = [], route = '/', address = '/' }: StaffSetting = {},
): RenderResult {
  const staff: SignedInStaff = {
    __typename: 'StaffMember',
    id: 'stf_1',
    name: 'Nur Kholifah',
    email: 'nur@example.org',
    heldPermissions: [...permissions],
    mustEnrol: false,
    roles: [],
    branch: null,
  };
  const client = createLibraryClient({
    name: 'web-staff',
    version: 'spec',
    possibleTypes: possibleTypes.possibleTypes,
    language: () => language,
    isSignedIn: () => true,
    links: [createAnsweringLink(answers)],
  });
  const session = {
    staff,
    libraryName: 'Perpustakaan Desa Contoh',
    branches: [branch],
    branch,
    areBranchesKnown: true,
    branchFault: null,
    chooseBranch: () => undefined,
    can: (permission: Permission) => permissions.includes(permission),
  };
  const router = createMemoryRouter(
    [
      { path: route, element: <SessionContext value={session}>{part}</SessionContext> },
      { path: '*', element: null },
    ],
    { initialEntries: [address] },
  );
  return render(
    <WordsContext value={createStaffWords(language, catalogues[language])}>
      <ApolloProvider client={client}>
        <MantineProvider theme={mantineTheme} env="test">
          <Announcer>
            <RouterProvider router={router} />
          </Announcer>
        </MantineProvider>
      </ApolloProvider>
    </WordsContext>,
  );
}

/** @jest-environment jsdom */
import { answer } from '@pustaka/web-shared/testing/answering-link.ts';
import { screen } from '@testing-library/react';

import { renderStaff } from '../../testing/render-staff';
import { SlipSheet } from '../print/SlipSheet';
import { BranchChoicesDocument } from './BranchChoices.generated';
import { SignInLayout } from './SignInLayout';

test('a slip stands under the name of the library', () => {
  renderStaff(<SlipSheet title="Struk">Isi</SlipSheet>);

  expect(document.querySelector('body > .slip header b')?.textContent).toBe('Perpustakaan Desa Contoh');
});

test('who is about to sign in reads the name of the library', async () => {
  const identity = answer(BranchChoicesDocument, () => ({
    libraryIdentity: {
      __typename: 'LibraryIdentity' as const,
      cardPrefix: 'DSA',
      name: { __typename: 'LocalizedText' as const, text: 'Perpustakaan Desa Lain' },
    },
    branches: [],
  }));

  renderStaff(
    <SignInLayout title="Masuk" intro="Untuk petugas">
      Isi
    </SignInLayout>,
    { answers: [identity] },
  );

  expect(await screen.findByText('Perpustakaan Desa Lain')).toBeDefined();
});

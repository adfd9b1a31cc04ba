/** @jest-environment jsdom */
import { answer } from '@pustaka/web-shared/testing/answering-link.ts';
import { act, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';

import { renderStaff } from '../../../testing/render-staff';
import { emptyMember } from './member-values';
import { RegisterMemberDocument } from './RegisterMember.generated';
import { useMemberForm } from './use-member-form';
import { useRegistration } from './use-registration';

/** Registers by the act as it was when the form was first drawn, as keys do that come before it is drawn anew. */
function EarlyRegistration() {
  const { form, show } = useMemberForm({ ...emptyMember('brn_1'), birthDate: '8 12 1990' });
  const { register } = useRegistration({ form, show, onDone: () => undefined });
  const [early] = useState(() => register);
  const typeAndSend = () => {
    form.setFieldValue('name', 'Siti Aminah');
    form.setFieldValue('categoryCode', 'UMUM');
    void early();
  };
  return <button onClick={typeAndSend}>Daftarkan</button>;
}

test('what was typed last is sent, also by keys that come before it is drawn', async () => {
  const sent: object[] = [];
  renderStaff(<EarlyRegistration />, {
    answers: [
      answer(RegisterMemberDocument, ({ input: { member } }) => {
        sent.push(member);
        return {
          registerMember: { __typename: 'RegisterMemberPayload' as const, member: null, userErrors: [] },
        };
      }),
    ],
  });

  act(() => screen.getByRole('button').click());

  await waitFor(() => expect(sent).toMatchObject([{ name: 'Siti Aminah', categoryCode: 'UMUM' }]));
});

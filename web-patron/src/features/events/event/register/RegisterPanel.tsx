import '../../../../lib/member/own-pages.css';
import '../../../../lib/registration/registration.css';

import type { ReactElement } from 'react';

import { useMaybeSignedIn } from '../../../../lib/member/signed-in';
import type { ShownEvent } from '../shown-event';
import { GroupLink } from './GroupLink';
import { GuestPanel } from './guest/GuestPanel';
import { MemberPanel } from './family/MemberPanel';

/** Lets people take part: members with their family, others by name. */
export function RegisterPanel({ event }: { readonly event: ShownEvent }): ReactElement {
  if (!useMaybeSignedIn()) return <GuestPanel event={event} />;
  return (
    <>
      <MemberPanel event={event} />
      <GroupLink eventId={event.id} />
    </>
  );
}

import '../../../lib/member/own-pages.css';
import '../../../lib/registration/registration.css';

import type { ReactElement } from 'react';

import { useMaybeSignedIn } from '../../../lib/member/signedIn';
import type { ShownEvent } from '../shownEvent';
import { GuestPanel } from './GuestPanel';
import { MemberPanel } from './MemberPanel';

/** Lets people take part: members with their family, others by name. */
export function RegisterPanel({ event }: { readonly event: ShownEvent }): ReactElement {
  return useMaybeSignedIn() ? <MemberPanel event={event} /> : <GuestPanel event={event} />;
}

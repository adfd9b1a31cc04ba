import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';

import { useDesk, useDeskState } from '../use-desk';

/** Keeps the open member in the address, and opens the one that an address names. */
export function useMemberInAddress(): void {
  const desk = useDesk();
  // A card that was read without a connection has no id yet: it stands in no address.
  const id = useDeskState().member?.id || undefined;
  const [search, setSearch] = useSearchParams();
  const wanted = useRef(search.get('member') || null);
  useEffect(() => {
    const wantedId = wanted.current;
    // The card number is told by the library: an address, which stays in histories, names nobody.
    if (wantedId !== null && desk.current().member?.id !== wantedId)
      desk.openMember({ id: wantedId, cardNumber: '' });
  }, [desk]);
  useEffect(() => {
    if (id === undefined && wanted.current !== null) return;
    wanted.current = null;
    setSearch(id === undefined ? {} : { member: id }, { replace: true });
  }, [id, setSearch]);
}

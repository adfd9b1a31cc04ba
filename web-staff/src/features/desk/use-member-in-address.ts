import { useEffect, useRef } from "react";
import { useSearchParams } from "react-router";

import { useDesk, useDeskState } from "./use-desk";

/** Keeps the open member in the address, and opens the one that an address names. */
export function useMemberInAddress(): void {
  const desk = useDesk();
  const { member } = useDeskState();
  const [search, setSearch] = useSearchParams();
  const wanted = useRef(search.get("member"));
  const wantedCard = useRef(search.get("card"));
  useEffect(() => {
    const id = wanted.current;
    if (id !== null && desk.current().member?.id !== id) desk.openMember({ id, cardNumber: wantedCard.current ?? "" });
  }, [desk]);
  useEffect(() => {
    if (member === null && wanted.current !== null) return;
    wanted.current = null;
    setSearch(member === null ? {} : { member: member.id, ...(member.cardNumber !== "" && { card: member.cardNumber }) }, { replace: true });
  }, [member, setSearch]);
}

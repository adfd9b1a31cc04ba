/** What decides who may see the development of somebody: who asks, and whom they lead. */
export type AccessFacts = {
  readonly actorId: string;
  /** Whether the caller may read, or change, the development of everybody at the branch of the person. */
  readonly canReadAll: boolean;
  readonly canWriteAll: boolean;
  readonly staffId: string;
  readonly leadId: string | null;
};

/** What somebody may do about the development of a colleague, or about their own. */
export type PersonAccess = {
  readonly isSelf: boolean;
  readonly mayRead: boolean;
  /** Change the profile. */
  readonly mayWrite: boolean;
  /** Add certificates and training; what one adds oneself waits until somebody else has seen the proof. */
  readonly mayAdd: boolean;
  /** Say that the proof was seen, assess as the lead: never oneself. */
  readonly mayVouch: boolean;
};

/** Decides what a caller may do: the person, their lead and the head see it, and nobody vouches for themselves. */
export function decideAccess(facts: AccessFacts): PersonAccess {
  const isSelf = facts.actorId === facts.staffId;
  const isLead = !isSelf && facts.leadId === facts.actorId;
  return {
    isSelf,
    mayRead: isSelf || isLead || facts.canReadAll || facts.canWriteAll,
    mayWrite: facts.canWriteAll,
    mayAdd: isSelf || isLead || facts.canWriteAll,
    mayVouch: !isSelf && (isLead || facts.canWriteAll),
  };
}

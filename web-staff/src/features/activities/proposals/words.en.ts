/** Words of what people outside the library propose. */
export const proposals = {
  title: 'Proposed events',
  intro:
    'What communities, schools and artists propose on the portal, once their address is proven. They read your answer by e-mail.',
  states: 'States of proposals',
  status: {
    SUBMITTED: 'Waiting',
    CHANGES_ASKED: 'Changes asked',
    ACCEPTED: 'Accepted',
    DECLINED: 'Declined',
    WITHDRAWN: 'Withdrawn',
  },
  at: 'Came {{time}}',
  when: 'When',
  where: 'Room',
  anywhere: 'Wherever it fits',
  people: 'People',
  needs: 'Special needs',
  by: 'Proposed by',
  contact: 'Contact',
  answerWas: 'Our answer',
  act: { ACCEPT: 'Accept', ASK_CHANGES: 'Ask for changes', DECLINE: 'Decline' },
  means: {
    ACCEPT: 'A draft of an event is made from this proposal. You find day and room there.',
    ASK_CHANGES: 'Whoever proposed it changes it by their link, and it comes back to this list.',
    DECLINE: 'The proposal is closed. Whoever proposed it reads the reason.',
  },
  answer: 'Words for whoever proposed it',
  answerMay: 'May stay empty.',
  answerMust: 'Required. They read it by e-mail and on the page of their proposal.',
  done: { ACCEPT: 'Accepted; a draft was made.', ASK_CHANGES: 'Asked for changes.', DECLINE: 'Declined.' },
  toEvent: 'Open the draft',
  count_one: '{{total}} proposal',
  count_other: '{{total}} proposals',
  empty: 'No proposals',
  emptyText:
    'They come in by the page “Propose an event” of the portal; what waits the longest stands first.',
};

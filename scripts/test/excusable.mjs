/**
 * Spec files in which a time-out or a missed wait at the first try is excused when the file passes alone at
 * the end of the run, each with the reason. Everything else, and every new file, is strict: specs of races,
 * of repeating requests, of money, rights and personal data are never listed here.
 */
export const excusable = {
  'e2e/staff/accessibility.spec.ts':
    'looks at every page of the back office, each after its network is quiet',
  'e2e/portal/accessibility.spec.ts': 'looks at every page of the portal, each after its network is quiet',
  'e2e/portal/first-scripts.spec.ts': 'opens 44 addresses one after the other',
  'e2e/staff/first-scripts.spec.ts': 'opens every place of the back office one after the other',
  'e2e/portal/without-scripts.spec.ts': 'opens 88 addresses one after the other',
  'e2e/portal/hydration.spec.ts': 'builds the portal a second time and opens every page of it',
  'e2e/portal/slow-network.spec.ts': 'holds answers back by a clock and looks in between',
  'e2e/portal/first-children.spec.ts': 'slows the processor of the browser fourfold',
  'e2e/portal/going-back.spec.ts': 'waits for a list within the five seconds in which its place is kept',
  'e2e/staff/door.spec.ts': 'the door takes an answer of over five seconds for a lost connection',
  'e2e/staff/offline-desk.spec.ts': 'the desk takes an answer of over ten seconds for a lost connection',
  'e2e/staff/queue.spec.ts': 'acts on lists that are read anew after each act',
  'e2e/staff/lists.spec.ts': 'takes letters back within their 14 seconds',
  'e2e/staff/messages.spec.ts': 'looks at a letter within the 15 seconds before it leaves',
  'e2e/staff/reports.spec.ts': 'waits for files that a job of the server writes',
  'e2e/staff/posts.spec.ts': 'waits for jobs that publish to servers beside it',
  'e2e/judges/papers.spec.ts': 'starts a program that judges each paper',
  'server/src/app/pages/portal.spec.ts': 'draws pages with the built portal, which is loaded at the first',
  'server/src/modules/reporting/reports/report.graphql.spec.ts': 'fills the sample library twice',
  'server/test/sample-reach.spec.ts': 'fills the sample library',
  'server/test/restore-drill.spec.ts': 'fills, saves and restores a library',
};

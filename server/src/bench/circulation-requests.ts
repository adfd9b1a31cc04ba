import { randomUUID } from 'node:crypto';

import type { App } from '../app/create-app';
import { createStaff } from '../modules/staff';
import { startSession } from '../platform/auth/sessions';
import type { LibrarySize } from './generate-circulation';
import { BENCH_BRANCH, benchBarcode, benchId } from './generate-circulation';
import type { HttpClient } from './http-client';

/** A desk that sends scans to a server. */
export type DeskClient = { readonly http: HttpClient; readonly size: LibrarySize };

/** How long a scan took, in milliseconds. */
export type ScanTimes = { readonly cardMs: number; readonly bookMs: number };

const CARD =
  'query ScanTarget($code: String!) { scanTarget(code: $code) { ... on Member { id name circulationSummary { openLoanCount maximumLoans overdueCount readyHoldCount balance debtLimit } } ... on Copy { id barcode status } } }';
const LEND =
  'mutation CheckOut($input: CheckOutInput!) { checkOut(input: $input) { isRenewal filledHold { id } loan { id dueOn copy { id barcode title { id titleProper } } } userErrors { code message ... on CirculationRefusal { refusal remedy } } } }';

/** Opens an account for the desk and a session for it, and returns the cookie. */
export async function startSessionOfDesk(house: App): Promise<string> {
  const staff = await createStaff(house, {
    name: 'Meja',
    email: 'meja@example.org',
    password: randomUUID(),
    roleCodes: ['desk'],
  });
  if (!staff.ok) throw new Error(staff.refusals[0]?.message.EN);
  const session = await house.db.transaction(async (tx) => ({
    ok: true,
    value: await startSession(tx, house, { audience: 'staff', subjectId: staff.value.id }),
  }));
  if (!session.ok) throw new Error('No session.');
  return `pustaka-staff=${session.value.token}`;
}

/** Scans the card of a member, if asked, and a book that is lent to them. */
export async function scanAndLend(
  desk: DeskClient,
  number: number,
  { scansCard }: { readonly scansCard: boolean },
): Promise<ScanTimes> {
  const member = number % desk.size.members;
  const begun = performance.now();
  if (scansCard) await desk.http.graphql(CARD, { code: `PSR-26-${String(member).padStart(6, '0')}` });
  const scanned = performance.now();
  const answer = await desk.http.graphql(LEND, {
    input: {
      memberId: benchId('mbr', member),
      barcode: benchBarcode(number),
      branchId: BENCH_BRANCH,
      idempotencyKey: randomUUID(),
    },
  });
  if (!answer.includes('"loan":{')) throw new Error(answer.slice(0, 300));
  return { cardMs: scanned - begun, bookMs: performance.now() - scanned };
}

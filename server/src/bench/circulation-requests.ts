import { randomUUID } from 'node:crypto';

import type { LibrarySize } from './generate-circulation';
import { BENCH_BRANCH, benchBarcode } from './generate-circulation';
import type { HttpClient } from './http-client';
import { benchId } from './made-up-rows';

/** A desk that sends scans to a server. */
export type DeskClient = { readonly http: HttpClient; readonly size: LibrarySize };

/** How long a scan took, in milliseconds. */
export type ScanTimes = { readonly cardMs: number; readonly bookMs: number };

const CARD =
  'query ScanTarget($code: String!) { scanTarget(code: $code) { ... on Member { id name circulationSummary { openLoanCount maximumLoans overdueCount readyHoldCount balance debtLimit } } ... on Copy { id barcode status } } }';
const LEND =
  'mutation CheckOut($input: CheckOutInput!) { checkOut(input: $input) { isRenewal filledHold { id } loan { id dueOn copy { id barcode title { id titleProper } } } userErrors { code message ... on CirculationRefusal { refusal remedy } } } }';

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

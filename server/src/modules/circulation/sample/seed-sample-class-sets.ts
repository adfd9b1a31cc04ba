import type { Actor } from '../../../platform/auth/actor';
import type { Database } from '../../../platform/db/database';
import { addDays, toCivilDate } from '../../../shared/civil-date';
import type { Clock } from '../../../shared/clock';
import type { NewId } from '../../../shared/id';
import type { Result } from '../../../shared/result';
import { findPartnersByName } from '../../partners';
import { listOpenLoanIds } from '../class-sets/class-set-copies.queries';
import { lendClassSet } from '../class-sets/lend-class-set';
import { replaceClassSetPupils } from '../class-sets/pupils/replace-pupils';
import type { ClassSetDetails } from '../class-sets/request-class-set';
import { requestClassSet } from '../class-sets/request-class-set';
import { closeClassSet, takeBackClassSetCopies } from '../class-sets/return-class-set';
import { setCopyAside } from '../class-sets/set-aside-copy';
import { listPupils } from '../class-sets/class-set-copies.queries';
import type { CirculationDeps } from '../deps';
import { createPolicyCache } from '../rules/policy-cache';
import { listSampleSetCopies, sampleBranches } from './sample-places';

const ACTOR: Actor = { kind: 'system', name: 'sample' };
const PUPILS = ['Aisyah', 'Bagus', 'Citra', 'Dimas', 'Eka', 'Fajar', 'Gita', 'Hadi'].map(
  (name) => `${name} (contoh)`,
);

type SampleSet = {
  readonly partner: string;
  readonly className: string;
  readonly wish: string;
  readonly copiesWanted: number;
  /** Copies that are set aside, lent, and of these brought back. */
  readonly setAside: number;
  readonly isLent: boolean;
  readonly back: number;
  readonly isClosed: boolean;
};

const SETS: readonly SampleSet[] = [
  {
    partner: 'SDN Bugul Kidul',
    className: '4B',
    wish: 'Cerita rakyat Jawa Timur untuk kelas 4 (contoh)',
    copiesWanted: 40,
    setAside: 0,
    isLent: false,
    back: 0,
    isClosed: false,
  },
  {
    partner: 'SMPN Sekargadung',
    className: '8B',
    wish: 'Novel remaja, bebas (contoh)',
    copiesWanted: 8,
    setAside: 4,
    isLent: false,
    back: 0,
    isClosed: false,
  },
  {
    partner: 'SMPN Sekargadung',
    className: '7A',
    wish: 'Sejarah lokal (contoh)',
    copiesWanted: 6,
    setAside: 6,
    isLent: true,
    back: 4,
    isClosed: false,
  },
  {
    partner: 'SDN Bugul Kidul',
    className: '3A',
    wish: 'Buku bergambar (contoh)',
    copiesWanted: 3,
    setAside: 3,
    isLent: true,
    back: 2,
    isClosed: true,
  },
];

/** Adds class sets in several states; runs once the sample partners are there. */
export async function seedSampleClassSets(foundations: {
  readonly db: Database;
  readonly clock: Clock;
  readonly newId: NewId;
}): Promise<number> {
  const deps: CirculationDeps = { ...foundations, policies: createPolicyCache(foundations) };
  const [branch] = await sampleBranches(deps.db.read);
  if (!branch) return 0;
  const barcodes = await listSampleSetCopies(deps.db.read, branch.id);
  for (const set of SETS) await seedSet(deps, set, { branchId: branch.id, barcodes });
  return SETS.length;
}

async function seedSet(
  deps: CirculationDeps,
  set: SampleSet,
  { branchId, barcodes }: { readonly branchId: string; readonly barcodes: string[] },
): Promise<void> {
  const [partner] = await findPartnersByName(deps.db, set.partner);
  if (!partner) return;
  const key = (act: string): string => `sample-${set.className}-${act}`;
  const { classSetId: id } = done(
    await requestClassSet(deps, ACTOR, {
      partnerId: partner.id,
      classSet: toDetails(deps, set, branchId),
      idempotencyKey: key('request'),
      isSample: true,
    }),
  );
  if (set.setAside === 0) return;
  done(await replaceClassSetPupils(deps, ACTOR, { id, text: PUPILS.join('\n') }));
  const pupils = await listPupils(deps.db.read, id);
  const taken: string[] = [];
  // A copy for which somebody waits is refused; the next one is tried.
  while (taken.length < set.setAside) {
    const barcode = barcodes.pop();
    if (barcode === undefined) break;
    const pupilId = pupils[taken.length]?.id ?? null;
    const scan = { id, barcode, branchId, pupilId, idempotencyKey: key(barcode) };
    if ((await setCopyAside(deps, ACTOR, scan)).ok) taken.push(barcode);
  }
  if (!set.isLent) return;
  done(await lendClassSet(deps, ACTOR, { id, branchId, idempotencyKey: key('lend') }));
  const back = { barcodes: taken.slice(0, set.back), branchId, idempotencyKey: key('back') };
  done(await takeBackClassSetCopies(deps, ACTOR, back));
  if (!set.isClosed) return;
  const expectedMissing = (await listOpenLoanIds(deps.db.read, id)).length;
  done(await closeClassSet(deps, ACTOR, { id, expectedMissing, idempotencyKey: key('close') }));
}

function toDetails({ clock }: CirculationDeps, set: SampleSet, branchId: string): ClassSetDetails {
  const today = toCivilDate(clock.now());
  const { className, wish, copiesWanted } = set;
  return {
    className,
    wish,
    copiesWanted,
    branchId,
    neededFrom: addDays(today, set.isLent ? 0 : 5),
    neededUntil: addDays(today, 28),
    contactName: 'Bu Sri Lestari (contoh)',
    contactEmail: 'guru.kelas@contoh.pustaka',
  };
}

function done<T>(result: Result<T, unknown>): T {
  if (result.ok) return result.value;
  throw new Error(`A sample class set was refused: ${JSON.stringify(result.refusals)}`);
}

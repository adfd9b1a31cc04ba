import type { SeededRandom } from '../../../shared/seeded-random';
import type { SampleTitle } from './sample-catalogue';

/** Where a copy stands. */
export type CopyPlace = { readonly branchCode: 'PST' | 'SKG' | 'KLG'; readonly shelvingLocationCode: string };

/** Chooses branch and shelf for the copy in this place among its title's copies (0 = first). */
export function placeOfCopy(title: SampleTitle, place: number, chance: SeededRandom): CopyPlace {
  const branchCode = staysAtMain(title) ? 'PST' : branchOf(title, place, chance);
  return { branchCode, shelvingLocationCode: `${branchCode}-${shelfOf(title, branchCode)}` };
}

/** Reference works, periodicals and films are read or borrowed at the main library only. */
function staysAtMain(title: SampleTitle): boolean {
  return (
    title.isReferenceOnly ||
    ['SERIAL', 'MAP', 'VIDEO', 'MUSIC', 'SOUND_RECORDING'].includes(title.materialType)
  );
}

/** The first copy mostly goes to the main library, the next ones alternate; the van takes light reading. */
function branchOf(title: SampleTitle, place: number, chance: SeededRandom): CopyPlace['branchCode'] {
  if (place === 0) return chance.isIn(0.84) ? 'PST' : 'SKG';
  const mobileShare = title.audience === 'CHILDREN' ? 0.4 : isLightReading(title) ? 0.18 : 0.05;
  if (chance.isIn(mobileShare)) return 'KLG';
  return chance.isIn(0.55) ? 'SKG' : 'PST';
}

function isLightReading({ dewey }: SampleTitle): boolean {
  return /^(?:8|63|641|649)/.test(dewey);
}

function shelfOf(title: SampleTitle, branchCode: CopyPlace['branchCode']): string {
  if (branchCode === 'KLG') return title.audience === 'CHILDREN' ? 'ANAK' : 'UMUM';
  return branchCode === 'SKG' ? shelfAtSekargadung(title) : shelfAtMain(title);
}

function shelfAtSekargadung(title: SampleTitle): string {
  if (title.audience === 'CHILDREN') return 'ANAK';
  if (/^(?:338\.642|65|380|334|746)/.test(title.dewey)) return 'USAHA';
  return isFiction(title) ? 'FIKSI' : 'UMUM';
}

function shelfAtMain(title: SampleTitle): string {
  if (title.materialType === 'SERIAL' && !title.isReferenceOnly) return 'BERKALA';
  if (title.materialType === 'VIDEO' || title.materialType === 'MUSIC') return 'AV';
  if (title.isReferenceOnly) return /^315\.98/.test(title.dewey) ? 'LOKAL' : 'REF';
  if (title.audience === 'CHILDREN') return 'ANAK';
  if (title.audience === 'TEENS' || title.dewey === '741.5') return 'REMAJA';
  if (title.islamicClass !== undefined) return 'ISLAM';
  if (isFiction(title)) return 'FIKSI';
  return title.dewey < '500' ? 'UMUM-A' : 'UMUM-B';
}

function isFiction({ dewey }: SampleTitle): boolean {
  return /^8(?:[1-9]\d|9)/.test(dewey) || dewey === '741.5';
}

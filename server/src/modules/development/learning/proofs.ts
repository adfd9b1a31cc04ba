import type { EntityManager } from 'typeorm';

import type { QueryRunner } from '../../../platform/db/table';
import type { StaffCertificate, StaffTraining } from './learning.entity';
import { changeCertificate, changeTraining, findCertificate, findTraining } from './learning.queries';

/** A certificate or training, with what it is called and who issued or gave it. */
export type KnownProof =
  | {
      readonly kind: 'staff_certificate';
      readonly name: string;
      readonly issuer: string | null;
      readonly row: StaffCertificate;
    }
  | {
      readonly kind: 'staff_training';
      readonly name: string;
      readonly issuer: string | null;
      readonly row: StaffTraining;
    };

/** Finds a certificate or training by its id. */
export async function findProof(db: QueryRunner, id: string): Promise<KnownProof | null> {
  const certificate = await findCertificate(db, id);
  if (certificate) {
    const { kind, issuer } = certificate;
    return { kind: 'staff_certificate', name: kind, issuer, row: certificate };
  }
  const training = await findTraining(db, id);
  return (
    training && { kind: 'staff_training', name: training.title, issuer: training.provider, row: training }
  );
}

/** Changes what both have in common. */
export function changeProof(
  tx: EntityManager,
  { kind, row }: KnownProof,
  changes: Partial<Pick<StaffCertificate, 'seenBy' | 'seenOn' | 'wasSeen' | 'version'>>,
): Promise<void> {
  return kind === 'staff_certificate'
    ? changeCertificate(tx, row.id, changes)
    : changeTraining(tx, row.id, changes);
}

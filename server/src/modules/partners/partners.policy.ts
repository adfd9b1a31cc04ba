import type { Actor } from '../../platform/auth/actor';
import type { Partner } from './institutions/partner.entity';
import type { PartnerRequest } from './requests/request.entity';

/** Tells whether somebody sees all partners and what staff know of them. */
export function canReadPartners(actor: Actor): boolean {
  return actor.kind === 'staff' && actor.permissions.has('partners.read');
}

/** Gives a partner back to staff, and to anybody if the portal shows it; null otherwise. */
export function partnerIfVisible(actor: Actor, partner: Partner | null): Partner | null {
  if (partner === null || canReadPartners(actor)) return partner;
  return partner.isPublic && partner.isActive ? partner : null;
}

/** Gives a request back to whoever sent it and to staff; null to everybody else. */
export function requestIfVisible(actor: Actor, request: PartnerRequest | null): PartnerRequest | null {
  if (canReadPartners(actor)) return request;
  return actor.kind === 'member' && request?.memberId === actor.memberId ? request : null;
}

import type { DevelopmentPersonQuery } from './DevelopmentPerson.generated';

/** Somebody of the staff, as their page shows them. */
export type Person = NonNullable<DevelopmentPersonQuery['staffDevelopment']>;
/** A certificate. */
export type Certificate = Person['certificates'][number];
/** Training that somebody had. */
export type Training = Person['trainings'][number];
/** How somebody is employed. */
export type EmploymentStatus = NonNullable<NonNullable<Person['profile']>['status']>;

/** The ways in which somebody can be employed. */
export const employmentStatuses: readonly EmploymentStatus[] = ['PNS', 'PPPK', 'PPPK_PART_TIME'];

/** A profile as typed. */
export type ProfileDraft = {
  readonly rankId: string;
  readonly postId: string;
  readonly status: string;
  readonly education: string;
  readonly leadId: string;
  readonly startedOn: string;
};

/** Gives the form of a profile. */
export function profileDraft({ profile }: Person): ProfileDraft {
  return {
    rankId: profile?.rank?.id ?? '',
    postId: profile?.post?.id ?? '',
    status: profile?.status ?? '',
    education: profile?.education ?? '',
    leadId: profile?.lead?.id ?? '',
    startedOn: profile?.startedOn ?? '',
  };
}

/** Gives what is sent of a typed text: null for nothing. */
export function orNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}

/** Gives what is sent of the form of a profile. */
export function profileInput({ status, ...rest }: ProfileDraft) {
  return {
    rankId: orNull(rest.rankId),
    postId: orNull(rest.postId),
    education: orNull(rest.education),
    leadId: orNull(rest.leadId),
    startedOn: orNull(rest.startedOn),
    status: employmentStatuses.find((one) => one === status) ?? null,
  };
}

/** How pressing the end of a certificate is: over, within 30 or 90 days, or later. */
export function pressingOf(validUntil: string | null, today: string): 'over' | 'soon' | 'coming' | 'later' {
  if (validUntil === null) return 'later';
  const days = Math.round((Date.parse(validUntil) - Date.parse(today)) / 86_400_000);
  return days < 0 ? 'over' : days <= 30 ? 'soon' : days <= 90 ? 'coming' : 'later';
}

const known = new Set([
  'kind',
  'programmeId',
  'name',
  'summary',
  'description',
  'languages',
  'audiences',
  'accessibility',
  'ageFrom',
  'ageTo',
  'placeKind',
  'branchId',
  'spaceId',
  'venueName',
  'venueAddress',
  'onlineUrl',
  'capacity',
  'cost',
  'costNote',
  'registrationMode',
  'offerHours',
  'mostPerParty',
  'certificateSessions',
  'recordingUrl',
  'people',
  'partners',
  'works',
  'titles',
]);
const renamed: Readonly<Record<string, string>> = {
  registrationOpensAt: 'opensAt',
  registrationClosesAt: 'closesAt',
  posterUploadId: 'poster',
};
const wholeLists = new Set(['people', 'titles']);
const wholePlans: Readonly<Record<string, string>> = { startsAt: 'from', endsAt: 'to', fromDate: 'date' };

/** Turns the path of a refusal into the form's field; undefined when no field of the form is meant. */
export function toFormField(path: readonly string[]): string | undefined {
  const [place, ...rest] = path;
  if (place === 'repeat') return 'plan.repeat.frequency';
  if (place === 'sessions') return planPathOf(rest);
  const [field, ...inner] = place === 'details' || place === 'changes' ? rest : path;
  if (field === undefined) return undefined;
  if (renamed[field] !== undefined) return renamed[field];
  if (!known.has(field)) return undefined;
  return wholeLists.has(field) ? field : [field, ...inner].join('.');
}

function planPathOf([index, field, inner]: readonly string[]): string {
  if (index === undefined || field === undefined) return 'plan.sessions';
  return ['plan.sessions', index, wholePlans[field] ?? field, ...(inner === undefined ? [] : [inner])].join(
    '.',
  );
}

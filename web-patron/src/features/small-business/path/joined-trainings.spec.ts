import { joinedTrainings } from './joined-trainings';

const SESSION = {
  fromDate: '2026-12-04',
  untilDate: '2026-12-04',
  startsAt: '2026-12-04T02:00:00.000Z',
  endsAt: '2026-12-04T04:00:00.000Z',
  isAllDay: false,
};
const registration = (id: string, kind: string, status: string, attendedAt: string | null) => ({
  id,
  status,
  event: { id: `evt_${id}`, kind },
  people: [{ id: 'rgp_1', places: [{ attendedAt, session: SESSION }] }],
});

test('trainings for businesses are told with whether somebody came and what they earned; others and what is off are left out', () => {
  const registrations = [
    registration('1', 'BUSINESS_TRAINING', 'CONFIRMED', '2026-12-04T02:00:00.000Z'),
    registration('2', 'STORYTELLING', 'CONFIRMED', null),
    registration('3', 'BUSINESS_TRAINING', 'CANCELLED', null),
    registration('4', 'BUSINESS_TRAINING', 'WAITING', null),
  ];
  const certificate = (number: string, revokedAt: string | null) => ({
    number,
    filePath: `/sertifikat/${number}.pdf`,
    revokedAt,
    event: { id: 'evt_1' },
  });

  const joined = joinedTrainings(registrations, [
    certificate('SRT-1', '2026-12-06T00:00:00.000Z'),
    certificate('SRT-2', null),
  ]);

  expect(joined.map(({ id, hasCome, certificate: earned }) => [id, hasCome, earned?.number ?? null])).toEqual(
    [
      ['1', true, 'SRT-2'],
      ['4', false, null],
    ],
  );
});

import * as os from 'node:os';

import { inHouse, whileServed } from '../bench/bench-house';
import type { BenchPlace } from '../bench/bench-place';
import { atBenchPlace } from '../bench/bench-place';
import type { BookingsSize } from '../bench/generate-bookings';
import { generateBookings } from '../bench/generate-bookings';
import { generateBranches } from '../bench/generate-feedback';
import { measureCpu } from '../bench/measure-feedback';
import { startSessionOf } from '../bench/staff-session';
import { readConfig } from '../platform/config';
import { addDays, toCivilDate } from '../shared/civil-date';
import type { Command } from './command';
import { optional, say } from './command';

/** The aim of the issue: CPU of the server for one board of a day, in milliseconds. */
const BOARD_AIM_MS = 100;

const BOARD = `query ($branchId: ID!, $date: Date!) { spaceBoard(branchId: $branchId, date: $date) {
  version rows { space { id items { id code kind } }
    bookings { id startsAt endsAt state partySize purpose guestName version item { id code } }
    uses { id startsAt endsAt } blocks { id startsAt endsAt reason } } } }`;
const VERSION = 'query ($branchId: ID!, $date: Date!) { boardVersion(branchId: $branchId, date: $date) }';

/** Measures the board of a day with many seats and bookings, and the version that is polled. */
export const benchBookingsCommand: Command = {
  name: 'bench:bookings',
  usage: '[--seats 300] [--bookings 2000] [--requests 40] [--mariadb mysql://…]',
  summary:
    'Measure the CPU of the board of rooms and seats, and of the version that is polled. On SQLite, or on the MariaDB server that is named; a database is made there, and dropped.',
  run: async (args) => {
    const { options } = args;
    const size = {
      seats: Number(options.get('seats') ?? 300),
      bookings: Number(options.get('bookings') ?? 2_000),
    };
    const requests = Number(options.get('requests') ?? 40);
    const server = optional(args, 'mariadb') ?? readConfig().databaseUrl;
    await atBenchPlace(server, (place) => measure(place, size, requests));
    return 0;
  },
};

async function measure(place: BenchPlace, size: BookingsSize, requests: number): Promise<void> {
  const date = addDays(toCivilDate(new Date()), 1);
  const { cookie, branchId } = await inHouse(place, async (house) => {
    await generateBranches(house);
    const made = await generateBookings(house, date, size);
    return { branchId: made, cookie: await startSessionOf(house, 'librarian') };
  });
  await whileServed(place, cookie, async ({ served, client }) => {
    for (const [name, query] of [
      ['board of the day', BOARD],
      ['version that is polled', VERSION],
    ] as const) {
      const ask = async () => {
        const text = await client.graphql(query, { branchId, date });
        if (text.includes('"errors"')) throw new Error(text.slice(0, 400));
      };
      const { cpuMs } = await measureCpu(served, { name, requests, ask });
      say(`${name.padEnd(24)} ${cpuMs.toFixed(1)} ms CPU${cpuMs > BOARD_AIM_MS ? '  over the aim' : ''}`);
    }
  });
  say(
    `${place.engine}: ${size.seats} seats, ${size.bookings} bookings; aim ${BOARD_AIM_MS} ms of CPU; load ${os.loadavg()[0]?.toFixed(1)}`,
  );
}

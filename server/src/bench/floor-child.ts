import '../production';
import fastify from 'fastify';
import type { AddressInfo } from 'node:net';

import { answerParent } from './answer-parent';
import type { AskDatabase } from './floor-database';
import { openFloorDatabase } from './floor-database';

type TitleRow = { id: string; titleProper: string; publisher: string | null; publicationYear: number | null };
type PersonRow = { titleId: string; role: string; id: string; preferredName: string };
type BranchRow = {
  titleId: string;
  id: string;
  name: string;
  copyCount: number | string;
  availableCount: number | string;
};

const COLUMNS = 'id, title_proper AS titleProper, publisher, publication_year AS publicationYear';

/**
 * The floor: the least code that gives the same answers, byte for byte, without GraphQL, rules, limits or
 * languages.
 */
async function main(): Promise<void> {
  const [dataDir = '', databaseUrl = ''] = process.argv.slice(2);
  const ask = openFloorDatabase(dataDir, databaseUrl);
  const http = fastify();
  http.get<{ Querystring: { createdAt: string; id: string } }>(
    '/list',
    async ({ query: { createdAt, id } }, reply) => {
      const rows = await ask<TitleRow>(
        `SELECT ${COLUMNS} FROM title WHERE created_at <= ? AND (created_at < ? OR id < ?) ORDER BY created_at DESC, id DESC LIMIT 20`,
        [createdAt, createdAt, id],
      );
      return reply
        .type('application/json')
        .send(JSON.stringify({ data: { newArrivals: { nodes: await complete(ask, rows) } } }));
    },
  );
  http.get<{ Querystring: { id: string } }>('/detail', async ({ query: { id } }, reply) => {
    const rows = await ask<TitleRow>(`SELECT ${COLUMNS} FROM title WHERE id = ?`, [id]);
    return reply
      .type('application/json')
      .send(JSON.stringify({ data: { title: (await complete(ask, rows))[0] ?? null } }));
  });
  await http.listen({ port: 0, host: '127.0.0.1' });
  answerParent((http.server.address() as AddressInfo).port);
}

async function complete(ask: AskDatabase, titles: readonly TitleRow[]): Promise<object[]> {
  const ids = titles.map(({ id }) => id);
  const marks = ids.map(() => '?').join(', ');
  const people = await ask<PersonRow>(
    `SELECT l.title_id AS titleId, l.role, c.id, c.preferred_name AS preferredName FROM contribution l JOIN contributor c ON c.id = l.contributor_id WHERE l.title_id IN (${marks}) ORDER BY l.title_id, l.position`,
    ids,
  );
  const branches = await ask<BranchRow>(
    `SELECT c.title_id AS titleId, b.id, b.name_id AS name, COUNT(*) AS copyCount, SUM(CASE WHEN c.status = 'AVAILABLE' THEN 1 ELSE 0 END) AS availableCount FROM copy c JOIN branch b ON b.id = c.branch_id WHERE c.title_id IN (${marks}) AND c.status <> 'WITHDRAWN' GROUP BY c.title_id, b.id, b.name_id, b.position ORDER BY b.position`,
    ids,
  );
  return titles.map((title) => ({
    ...title,
    contributions: people
      .filter(({ titleId }) => titleId === title.id)
      .map(({ role, id, preferredName }) => ({ role, contributor: { id, preferredName } })),
    availability: availability(branches.filter(({ titleId }) => titleId === title.id)),
  }));
}

function availability(rows: readonly BranchRow[]): object {
  const branches = rows.map(({ id, name, copyCount, availableCount }) => ({
    copyCount: Number(copyCount),
    availableCount: Number(availableCount),
    branch: { id, name: { text: name } },
  }));
  const sum = (of: 'copyCount' | 'availableCount'): number =>
    branches.reduce((total, branch) => total + branch[of], 0);
  return { copyCount: sum('copyCount'), availableCount: sum('availableCount'), branches };
}

void main();

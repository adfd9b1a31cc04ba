import type { FastifyInstance } from 'fastify';
import type { AddressInfo } from 'node:net';
import * as path from 'node:path';

import { dialects } from '../../../../test/dialects';
import { openReady } from '../../../../test/ready-database';
import { createBranch } from '../../../modules/library';
import type { CreateTitleRequest } from '../../../modules/catalogue/cataloguing/create-title';
import { createTitle } from '../../../modules/catalogue/cataloguing/create-title';
import { deleteTitle } from '../../../modules/catalogue/cataloguing/delete-title';
import { readConfig } from '../../../platform/config';
import type { Actor } from '../../../platform/auth/actor';
import { readSafelist } from '../../../platform/graphql/limits/safelist';
import { openLog } from '../../../platform/log';
import type { App } from '../../create-app';
import { createApp, migrate } from '../../create-app';
import { createGraphQLServer } from '../../graphql/graphql-server';
import { createHttp } from '../../http/http';
import { mountPages } from '..';
import type { Answer, RequestOptions } from './send-request';
import { sendRequest } from './send-request';

/** The moment at which these tests happen: Tuesday, ten in the morning in Pasuruan. */
export const NOW = new Date('2026-11-24T03:00:00.000Z');

/** Where the portal of these tests says it stands. */
export const ORIGIN = 'https://pustaka.example.id';

/** A portal over a fresh database, behind a real port. */
export type PortalHome = {
  readonly house: App;
  readonly get: (target: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
  readonly send: (target: string, asking: RequestOptions) => Promise<Answer>;
  readonly branchId: string;
  readonly addTitle: (request: CreateTitleRequest) => Promise<string>;
  readonly removeTitle: (id: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

const LIBRARIAN: Actor = {
  kind: 'staff',
  staffId: 'stf_00000000000000000000000001',
  sessionId: 'ses_00000000000000000000000001',
  permissions: new Set(['catalogue.read', 'catalogue.edit', 'catalogue.delete', 'library.edit']),
};

/** Opens the portal on the embedded engine with one branch. */
export async function openPortal(): Promise<PortalHome> {
  const [sqlite] = dialects;
  if (!sqlite) throw new Error('There is always the embedded engine.');
  const files = await openReady(sqlite);
  const config = readConfig({ DATA_DIR: files.dataDir, PUBLIC_ORIGIN: ORIGIN, NODE_ENV: 'test' });
  const house = await createApp(config, { clock: { now: () => NOW }, log: openLog({ level: 'silent' }) });
  await migrate(house.db, house);
  const branchId = await openBranch(house);
  await house.projection.start();
  const http = await openHttp(house);
  const addTitle = async (request: CreateTitleRequest): Promise<string> => {
    const result = await createTitle(house, LIBRARIAN, request);
    if (!result.ok) throw new Error(JSON.stringify(result));
    house.projection.markDirty();
    return result.value.titleId;
  };
  const removeTitle = async (id: string): Promise<void> => {
    const result = await deleteTitle(house, LIBRARIAN, { id, version: 1 });
    if (!result.ok) throw new Error(JSON.stringify(result));
    house.projection.markDirty();
  };
  const close = async (): Promise<void> => {
    await http.close();
    await house.close();
    await files.remove();
  };
  const { port } = http.server.address() as AddressInfo;
  const send = (target: string, asking: RequestOptions): Promise<Answer> => sendRequest(port, target, asking);
  return {
    house,
    get: (target, headers = {}) => send(target, { headers }),
    send,
    branchId,
    addTitle,
    removeTitle,
    close,
  };
}

async function openHttp(house: App): Promise<FastifyInstance> {
  const safelist = readSafelist(path.join(house.config.webRoot, 'schema/operations'));
  const graphql = createGraphQLServer(house, safelist);
  await graphql.start();
  const http = await createHttp(house);
  await mountPages(http, house, { graphql, safelist });
  http.addHook('onClose', () => graphql.stop());
  await http.listen({ port: 0, host: '127.0.0.1' });
  return http;
}

async function openBranch(house: App): Promise<string> {
  const result = await createBranch(house, LIBRARIAN, {
    branch: {
      code: 'PST',
      name: { indonesian: 'Perpustakaan Pusat', english: 'Main Library' },
      kind: 'MAIN',
      address: 'Jl. Pahlawan 1, Pasuruan',
      phone: '(0343) 000 000',
      note: null,
      openingHours: [{ weekday: 2, opens: '08:00', closes: '16:00' }],
    },
  });
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value.id;
}

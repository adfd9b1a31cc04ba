import { graphql } from 'graphql';

import { indexCaughtUp } from '../../../../test/caught-up';
import type { Dialect } from '../../../../test/dialects';
import { isOfIndex, markIndex } from '../../../../test/index-statements';
import { openReady } from '../../../../test/ready-database';
import type { App } from '../../../app/create-app';
import { createApp, migrate } from '../../../app/create-app';
import { internalContext } from '../../../app/context';
import type { Actor } from '../../../platform/auth/actor';
import { ANONYMOUS } from '../../../platform/auth/actor';
import { readConfig } from '../../../platform/config';
import type { Locale } from '../../../shared/locale';
import { NOW, writePlaces } from './catalogue-home';

/** What an operation answered: its data, codes of its errors, and how many statements it took. */
export type Answer = {
  readonly data: Record<string, unknown> | null;
  readonly codes: readonly string[];
  readonly statements: number;
  readonly extensions: Record<string, unknown>;
};

/** A whole house with two branches and an open search index, asked through its schema. */
export type CatalogueGraph = {
  readonly house: App;
  readonly ask: (
    text: string,
    variables?: Record<string, unknown>,
    as?: { actor?: Actor; locale?: Locale },
  ) => Promise<Answer>;
  readonly close: () => Promise<void>;
};

/** Opens a house on an engine. */
export async function openCatalogueGraph(dialect: Dialect): Promise<CatalogueGraph> {
  const home = await openReady(dialect);
  const statements: string[] = [];
  const config = readConfig({
    DATA_DIR: home.dataDir,
    ...(home.url === null ? {} : { DATABASE_URL: home.url }),
  });
  const house = await createApp(config, {
    clock: { now: () => NOW },
    onStatement: (sql) => isOfIndex() || statements.push(sql),
  });
  await migrate(house.db, house);
  await writePlaces(house.db);
  markIndex(house);
  await house.projection.start();
  return {
    house,
    ask: async (source, variableValues = {}, { actor = ANONYMOUS, locale = 'ID' } = {}) => {
      await indexCaughtUp(house);
      statements.length = 0;
      const contextValue = internalContext(house, { actor, locale, requestId: 'test' });
      const { data, errors = [] } = await graphql({
        schema: house.schema,
        source,
        variableValues,
        contextValue,
      });
      return {
        data: data ? { ...data } : null,
        codes: errors.map(({ extensions, message }) => String(extensions['code'] ?? message)),
        statements: statements.length,
        extensions: contextValue.responseExtensions,
      };
    },
    close: async () => {
      await house.close();
      await home.remove();
    },
  };
}

import { findStaffRights, namesForStaff } from '../modules/staff';
import type { Config } from '../platform/config';
import { createListExports } from '../platform/list-export/list-export-module';
import type { Module } from '../platform/module';
import { listsOf } from '../platform/module';
import type { AppServices } from './app-services';
import { buildResourceRegistry } from './resource-registry';

type FileDeps = Pick<AppServices, 'db' | 'clock' | 'newId' | 'log'> & Pick<Config, 'dataDir'>;

/** Creates what writes the lists of all modules into files, with the rights and names of staff. */
export function createFilesOfLists(deps: FileDeps, modules: () => readonly Module[]): Module {
  return createListExports({
    ...deps,
    sources: () => listsOf(modules()),
    namesFor: namesForStaff(deps.db, () => buildResourceRegistry(modules())),
    rightsOf: (makerId) => findStaffRights(deps.db, makerId),
  });
}

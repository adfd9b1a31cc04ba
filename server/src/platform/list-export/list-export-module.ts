import type { NewId } from '../../shared/id';
import type { Module } from '../module';
import { ListExportResolver } from './list-export.graphql';
import type { ExportDeps } from './make-export';
import { forgetExports, makeWaitingExports } from './make-export';

/** Creates what writes lists into files: the door, and the jobs that make long files and remove old ones. */
export function createListExports(deps: ExportDeps & { readonly newId: NewId }): Module {
  return {
    name: 'list-exports',
    resolvers: [new ListExportResolver(deps)],
    jobs: [
      {
        name: 'make-list-exports',
        everyMinutes: 10 / 60,
        run: (signal) => makeWaitingExports(deps, signal),
      },
      { name: 'forget-list-exports', everyMinutes: 60, run: () => forgetExports(deps) },
    ],
  };
}

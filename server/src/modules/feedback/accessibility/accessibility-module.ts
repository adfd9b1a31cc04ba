import type { Module } from '../../../platform/module';
import { aboutOthers } from '../../../platform/personal-data/personal-table';
import { PUBLISHING } from '../pages/processing';
import { AccessibilityCheckResolver, StatementCheckResolver } from './check.graphql';
import type { CheckDeps } from './save-check';

/** Creates the record of checks of the portal by hand. */
export function createAccessibility(deps: CheckDeps): Module {
  return {
    name: 'accessibility',
    resolvers: [new AccessibilityCheckResolver(deps), new StatementCheckResolver()],
    personalData: {
      tables: [
        aboutOthers(
          'accessibility_check',
          'id checked_on checked_by means pages findings note is_public created_at created_by updated_at is_sample version',
          { people: 'checked_by created_by', processing: PUBLISHING },
        ),
      ],
    },
    resources: [{ prefix: 'acc', table: 'accessibility_check', nameColumn: 'checked_on' }],
  };
}

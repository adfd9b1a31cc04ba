import type { AccessibilityOffer } from '../../spaces';
import type {
  EventAudience,
  EventFormat,
  EventRole,
  EventStatus,
  ProgrammeKind,
  RegistrationMode,
  RegistrationScope,
} from '../events/event.terms';
import type { SampleSpaceKey } from './sample-spaces';

/** A text in Bahasa Indonesia and in English. */
export type BothLanguages = readonly [indonesian: string, english: string];

/** The programmes of the sample by key. */
export type SampleProgrammeKey =
  'dongeng' | 'digital' | 'klub' | 'menulis' | 'ukm' | 'sekolah' | 'budaya' | 'pameran';

/** A work on the wall of a sample exhibition, or a piece of a sample concert. */
export type SampleWork = {
  readonly name: BothLanguages;
  readonly creator?: string;
  readonly year?: string;
  readonly medium?: BothLanguages;
  readonly dimensions?: string;
  readonly lender?: string;
  readonly caption?: BothLanguages;
};

/** When a sample event takes place, counted from the week of the first day: weekday 1 is Monday. */
export type SampleWhen = {
  readonly week: number;
  readonly weekday: number;
  readonly from?: string;
  readonly to?: string;
  /** How many weekly sessions; 1 unless given. */
  readonly sessions?: readonly BothLanguages[];
  /** How many whole days it lasts, for exhibitions. */
  readonly days?: number;
};

/** An event of the sample. */
export type SampleEvent = {
  readonly programme: SampleProgrammeKey;
  readonly format: EventFormat;
  readonly kind: ProgrammeKind;
  readonly name: BothLanguages;
  readonly summary: BothLanguages;
  readonly description?: BothLanguages;
  readonly when: SampleWhen;
  readonly space: SampleSpaceKey | null;
  readonly elsewhere?: { readonly name: string; readonly address: string };
  readonly capacity: number | null;
  readonly audiences: readonly EventAudience[];
  readonly ages?: readonly [from: number | null, to: number | null];
  readonly registration: RegistrationMode;
  readonly scope?: RegistrationScope;
  readonly people: readonly (readonly [person: string, role: EventRole])[];
  readonly accessibility?: readonly AccessibilityOffer[];
  readonly languages?: readonly string[];
  readonly titleWords?: string;
  readonly works?: readonly SampleWork[];
  readonly partners?: readonly string[];
  readonly costNote?: BothLanguages;
  readonly certificateSessions?: number;
  readonly status?: EventStatus;
  readonly notice?: BothLanguages;
};

import * as spaces from './1766000000000-create-spaces';
import * as keptUploads from './1766000000005-keep-uploads';
import * as programmes from './1766000000010-create-programmes';
import * as events from './1766000000020-create-events';
import * as eventPeople from './1766000000030-create-event-people';
import * as registrations from './1766000000040-create-registrations';
import * as certificates from './1766000000050-create-certificates';

/** The migrations of spaces and programmes, oldest first. */
export const PROGRAMMES_MIGRATIONS = [
  spaces,
  keptUploads,
  programmes,
  events,
  eventPeople,
  registrations,
  certificates,
].flatMap((made) => Object.values(made));

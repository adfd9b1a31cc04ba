import type { PosterSubject } from '../poster-record';
import { bookClub } from './book-club';
import { business } from './business';
import { culture } from './culture';
import { digital } from './digital';
import { exhibition } from './exhibition';
import { performance } from './performance';
import type { Picture } from './picture';
import { storytelling } from './storytelling';
import { workshop } from './workshop';

/** The picture of every subject. */
export const pictures: Readonly<Record<PosterSubject, Picture>> = {
  storytelling,
  digital,
  bookClub,
  workshop,
  business,
  exhibition,
  performance,
  culture,
};

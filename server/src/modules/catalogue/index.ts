export { CATALOGUE_ENTITIES } from './data/entities';

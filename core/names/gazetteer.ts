import { type Gazetteer, gazetteer } from './place-index.ts';

/** The gazetteer of places, read once and never changed. */
export const GAZETTEER: Gazetteer = gazetteer();
